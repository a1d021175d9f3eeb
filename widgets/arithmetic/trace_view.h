#pragma once

#include "widgets/arithmetic/trace_layout.h"
#include "widgets/common/drawn_parts.h"

#include <QStringList>
#include <QWidget>

namespace qs::widgets {

/// An operation on floats, bit by bit, up to a step: operands at their weights, the exact result, where it is
/// cut (guard, round and sticky bits by letter and texture), and the rounded result. Draws from the trace and
/// the step alone, so a step back is as good as a step forward. Keys: Right goes on, Left takes a step back,
/// Home and End go to the first and last step. Screen readers find one text per row and one for the bits cut
/// off.
class TraceView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit TraceView(QWidget* parent = nullptr);

  /// step: index into trace.steps; −1 is the last.
  void setTrace(const arithmetic::Trace& trace, int step);

  [[nodiscard]] const arithmetic::Trace& trace() const { return m_trace; }

  [[nodiscard]] int step() const { return m_step; } ///< never −1

  /// What the visible rows and marks are, in words; the children that screen readers find.
  [[nodiscard]] QStringList spokenRows() const;

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::texts; }

  [[nodiscard]] int partCount() const override { return static_cast<int>(spokenRows().size()); }

  [[nodiscard]] DrawnPart partAt(int index) const override {
    return {spokenRows().at(index), {}, QRectF(rect())};
  }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }

  [[nodiscard]] int heightForWidth(int width) const override;

signals:
  void stepChosen(int step);

protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] TraceLayout layoutFor(double width) const;

  arithmetic::Trace m_trace;
  int m_step = 0;
};

/// The name of a row as it stands left of it: "A", "A × B", "exact", "rounded".
[[nodiscard]] QString rowName(arithmetic::RowRole role);
/// A row's value in up to 10 digits, "≈" in front when that is not all of it.
[[nodiscard]] QString rowValue(const arithmetic::Row& row);

} // namespace qs::widgets
