#pragma once

#include "widgets/integers/wheel_layout.h"

#include <QWidget>

namespace qs::widgets {

/// All patterns of a width in a circle with both readings: unsigned outside, two's complement inside. A hand
/// points at the present one. Strokes across the ring mark where counting jumps: all ones to zero in one
/// reading, the greatest to the least in the other. The negative half is drawn dashed.
/// Mouse: press or drag turns the hand. Keys: Up or Right +1, Down or Left −1, both wrap; Page Up and Page
/// Down a sixteenth of the circle; Home goes to zero, End to the least two's complement value. Assistive
/// technology finds a dial with the two's complement value.
class NumberWheel : public QWidget {
  Q_OBJECT

public:
  explicit NumberWheel(QWidget* parent = nullptr);

  void setPattern(integers::Pattern pattern, int width);
  void turn(integers::Pattern pattern); ///< shows it and tells the others

  [[nodiscard]] integers::Pattern pattern() const { return m_pattern; }

  [[nodiscard]] int bits() const { return m_width; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] WheelLayout layoutNow() const;

signals:
  void turned(qs::integers::Pattern pattern);
  void turnFinished(); ///< the mouse was released

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  integers::Pattern m_pattern = 0;
  int m_width = 8;
};

/// A mark's value where figures would be too many: "3·2²⁹" for 1610612736, "−2³¹".
[[nodiscard]] QString wheelLabel(integers::Pattern pattern, int width, bool asSigned);

} // namespace qs::widgets
