#pragma once

#include "widgets/bitfield/layout.h"

#include <QWidget>

namespace qs::widgets {

class BitFieldView;

/// Where the binary point stands between the cells of a row of bits: its centre, on the cells' lower edge,
/// for 0 … width bits after it.
[[nodiscard]] QPointF pointPlace(const BitLayout& bits, int width, int fractionBits);
/// The number of bits after the point that is nearest to a position.
[[nodiscard]] int pointAt(const BitLayout& bits, int width, QPointF position);

/// The binary point of a fixed-point number: a handle that lies on a row of bits and follows it.
/// Mouse: drag. Keys: Left and Right move it by a bit, Home and End to the ends.
class BinaryPoint : public QWidget {
  Q_OBJECT

public:
  explicit BinaryPoint(BitFieldView& bits); ///< becomes a child of bits

  void setFractionBits(int bits);

  [[nodiscard]] int fractionBits() const { return m_fractionBits; }

signals:
  void moved(int fractionBits);
  void moveFinished(); ///< the mouse was released

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void place();
  void makeRoom();
  void choose(int fractionBits);

  BitFieldView& m_bits;
  int m_fractionBits = 0;
};

} // namespace qs::widgets
