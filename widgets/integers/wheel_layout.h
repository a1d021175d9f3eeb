#pragma once

#include "core/integers/pattern.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace qs::widgets {

// The patterns of a width around a circle, as on a clock: zeros at the top, counting up clockwise, so that
// adding one turns right and runs through both discontinuities. Pure geometry in logical pixels.

/// A mark on the ring.
struct WheelTick {
  integers::Pattern pattern = 0;
  bool labelled = false;             ///< carries both readings
  QPointF inner, outer;              ///< the stroke
  QPointF insideLabel, outsideLabel; ///< centres: two's complement inside, unsigned outside
};

struct WheelLayout {
  QPointF centre;
  double radius = 0; ///< of the ring
  QList<WheelTick> ticks;
  QPointF unsignedSeam[2]; ///< stroke across the ring between all ones and zero
  QPointF signedSeam[2];   ///< between the greatest and the least two's complement value
};

/// How far round a pattern stands, 0 … 1 (for drawing: wide patterns are rounded).
[[nodiscard]] double turnOf(integers::Pattern pattern, int width);
/// The point at a distance from the centre, turn 0 at the top, 0.25 on the right.
[[nodiscard]] QPointF onWheel(const QPointF& centre, double radius, double turn);

/// Up to five bits every pattern has its tick; wider ones have 32 at equal distances. label: the widest
/// label's size; as many ticks as keep their labels apart carry one, always a power of two of them.
[[nodiscard]] WheelLayout layoutWheel(QSizeF size, int width, QSizeF label);

/// The pattern under a point, by its direction alone; up to eight bits the nearest, of wider ones the nearest
/// of 256 at equal distances.
[[nodiscard]] integers::Pattern patternAt(const WheelLayout& layout, int width, QPointF point);

} // namespace qs::widgets
