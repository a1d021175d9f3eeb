#pragma once

#include "core/integers/trace.h"
#include "widgets/common/drawn_parts.h"
#include "widgets/integers/carry_layout.h"

#include <QWidget>

namespace qs::widgets {

/// Names and readings of the rows of an addition, in the language and reading that the page has chosen.
struct CarryTexts {
  QString carry;                              ///< name of the row of carries
  QString augend, addend, sum;                ///< "A", "~B", "A − B"
  QString augendValue, addendValue, sumValue; ///< "100"; empty shows none
  bool operator==(const CarryTexts&) const = default;
};

/// An addition column by column, up to a step: the carries that ripple to the left, the two rows, the sum.
/// Draws from the trace and the step alone, so a step back is as good as a step forward.
/// Screen readers find one text per column, the lowest first.
/// Keys: Left adds a column (the columns run to the left), Right takes it back, Home and End go to the first
/// and last step.
class CarryView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit CarryView(QWidget* parent = nullptr);

  /// A trace with columns. step: index into trace.steps; −1 is the last.
  void setTrace(const integers::Trace& trace, const CarryTexts& texts, int step);

  [[nodiscard]] int step() const { return m_step; } ///< never −1

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }

  [[nodiscard]] int heightForWidth(int width) const override;

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::texts; }

  [[nodiscard]] int partCount() const override { return static_cast<int>(m_trace.columns.size()); }

  /// "bit 3: 1 + 0 + carry 1 = 0, carry 1"; a column that is still to be added tells its digits alone.
  [[nodiscard]] DrawnPart partAt(int index) const override;

signals:
  void stepChosen(int step);

protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] CarryLayout layoutFor(double width) const;

  integers::Trace m_trace;
  CarryTexts m_texts;
  int m_step = 0;
};

} // namespace qs::widgets
