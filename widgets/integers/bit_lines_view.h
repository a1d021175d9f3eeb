#pragma once

#include "widgets/common/drawn_parts.h"
#include "widgets/integers/bit_lines.h"

#include <QWidget>

namespace qs::widgets {

/// Patterns below each other in columns: the partial products of a multiplication, a shift place by place, a
/// logic operation, a change of width. Each line has a name on its left and what it is worth on its right.
/// Screen readers find one text per line.
/// Keys, when it has steps: Left goes a step on (the columns run to the left), Right a step back, Home and
/// End to the first and last.
class BitLinesView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit BitLinesView(QWidget* parent = nullptr);

  /// bits: how many columns there are; a line's bit −1 or the one above the top stands outside them.
  void setLines(const QList<BitLine>& lines, int bits);
  void setStepping(bool steps); ///< whether it takes the focus for its keys

  [[nodiscard]] const QList<BitLine>& lines() const { return m_lines; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }

  [[nodiscard]] int heightForWidth(int width) const override;

  [[nodiscard]] PartsKind partsKind() const override { return PartsKind::texts; }

  [[nodiscard]] int partCount() const override { return static_cast<int>(m_lines.size()); }

  [[nodiscard]] DrawnPart partAt(int index) const override;

signals:
  void stepAsked(int by); ///< ±1, or ±1000000 for the ends

protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] BitLinesLayout layoutFor(double width) const;

  QList<BitLine> m_lines;
  int m_bits = 8;
};

} // namespace qs::widgets
