#pragma once

#include "core/formats/format_spec.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QMenu;
class QToolButton;

namespace qs::pages {

class FormatAdder;

/// Above a stack of number lines: which lanes it has, and the scale of its axis.
class LaneBar : public QWidget {
  Q_OBJECT

public:
  explicit LaneBar(QWidget* parent = nullptr);

  /// lanes as they are shown, the page's own format first; current is the one that the buttons act on.
  void show(const std::vector<formats::FormatSpec>& lanes, int current, const std::string& scale, bool moved);
  using QWidget::show;

signals:
  void laneAdded(const QString& format);
  void formatFailed(const qs::Error& error); ///< the typed text is no format
  void formatMended();                       ///< it is one again, or is empty
  void laneRemoved(const QString& format);
  void laneMoved(int lane, int by);
  void scaleChosen(const QString& scale);
  void resetChosen();

protected:
  void changeEvent(QEvent* event) override;

private:
  void translate();
  void fillMenu();

  QToolButton *m_lanes, *m_up, *m_down, *m_remove, *m_reset;
  QMenu* m_menu;
  FormatAdder* m_adder;
  QComboBox* m_scale;
  std::vector<formats::FormatSpec> m_shown;
  int m_current = 0;
};

} // namespace qs::pages
