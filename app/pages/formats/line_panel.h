#pragma once

#include "app/pages/formats/formats_model.h"
#include "widgets/numberline/axis_map.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace qs::widgets {
class NumberLineView;
}

namespace qs::pages {

/// The number line with the choice of its scale.
class LinePanel : public QWidget {
  Q_OBJECT

public:
  explicit LinePanel(QWidget* parent = nullptr);
  void show(const FormatsReading& reading, const state::Viewport& line);
  using QWidget::show;

  [[nodiscard]] widgets::NumberLineView* line() const { return m_line; }

signals:
  void lineChanged(const qs::state::Viewport& line, const QString& gesture, const QString& mergeKey);
  void codeChosen(qs::formats::Code code);
  void gestureFinished();

protected:
  void changeEvent(QEvent* event) override;

private:
  void translate();
  void connectLine();

  QLabel* m_name;
  QComboBox* m_scale;
  QToolButton* m_reset;
  widgets::NumberLineView* m_line;
  state::Viewport m_state;
  QString m_format;
};

[[nodiscard]] widgets::LineScale scaleOf(const std::string& id); ///< as in state::Viewport
/// The visible stretch that a state names; nullopt where it names none, or none that can be shown.
[[nodiscard]] std::optional<widgets::LineViewport> viewportOf(const state::Viewport& line);
[[nodiscard]] state::Viewport stateOf(const widgets::LineViewport& viewport);

} // namespace qs::pages
