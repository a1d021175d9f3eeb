#pragma once

#include "app/state/formats_views.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace qs::widgets {
class EntryField;
}

namespace qs::pages {

/// The two cursors of a stack of number lines: where they stand, and their exact difference.
class CursorBar : public QWidget {
  Q_OBJECT

public:
  explicit CursorBar(QWidget* parent = nullptr);
  void show(const state::LineStackState& lines);
  using QWidget::show;

signals:
  void toggled(bool on);                            ///< both are to be placed, or taken away
  void cursorTyped(int which, const QString& text); ///< a finite number, or nothing to take it away
  void editingFinished();

protected:
  void changeEvent(QEvent* event) override;

private:
  void translate();
  void read(int which, const QString& text);

  QToolButton* m_toggle;
  std::array<QLabel*, 2> m_names{};
  std::array<widgets::EntryField*, 2> m_fields{};
  QLabel* m_difference;
  state::LineStackState m_state;
};

} // namespace qs::pages
