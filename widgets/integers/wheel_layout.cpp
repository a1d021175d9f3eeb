#include "widgets/integers/wheel_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qs::widgets {

namespace {

constexpr int mostTickBits = 5, mostStopBits = 8;

/// Pattern number index of 2^bits at equal distances.
integers::Pattern stop(int index, int bits, int width) {
  return static_cast<integers::Pattern>(index) << (width - bits);
}

double apart(const QPointF& a, const QPointF& b, const QSizeF& label) {
  // Two labels do not touch when they are apart either across or along.
  return std::max(std::abs(a.x() - b.x()) / label.width(), std::abs(a.y() - b.y()) / label.height());
}

/// How many bits of ticks can be labelled without a label touching the next.
int labelledBits(const WheelLayout& layout, int bits, const QSizeF& label) {
  for (int labelled = bits; labelled > 2; --labelled) {
    const qsizetype step = qsizetype{1} << (bits - labelled);
    bool clear = true;
    for (qsizetype i = step; i < layout.ticks.size(); i += step) {
      const WheelTick &one = layout.ticks[i - step], &next = layout.ticks[i];
      clear = clear && apart(one.insideLabel, next.insideLabel, label) >= 1 &&
              apart(one.outsideLabel, next.outsideLabel, label) >= 1;
    }
    if (clear) return labelled;
  }
  return std::min(bits, 2);
}

void placeSeam(QPointF (&seam)[2], const WheelLayout& layout, double turn, double from, double to) {
  seam[0] = onWheel(layout.centre, from, turn);
  seam[1] = onWheel(layout.centre, to, turn);
}

} // namespace

double turnOf(integers::Pattern pattern, int width) {
  return std::ldexp(static_cast<double>(pattern & integers::mask(width)), -width);
}

QPointF onWheel(const QPointF& centre, double radius, double turn) {
  const double angle = turn * 2 * std::numbers::pi;
  return {centre.x() + radius * std::sin(angle), centre.y() - radius * std::cos(angle)};
}

WheelLayout layoutWheel(QSizeF size, int width, QSizeF label) {
  WheelLayout layout;
  layout.centre = QPointF(size.width() / 2, size.height() / 2);
  const double gap = label.height() * 0.5;
  const double across = size.width() / 2 - label.width() - gap,
               along = size.height() / 2 - label.height() - gap;
  layout.radius = std::max(std::min(across, along), label.height());
  const int bits = std::min(width, mostTickBits);
  const double stroke = label.height() * 0.3;
  for (int i = 0; i < 1 << bits; ++i) {
    WheelTick tick;
    tick.pattern = stop(i, bits, width);
    const double turn = turnOf(tick.pattern, width);
    const QPointF direction = onWheel({}, 1, turn);
    // A label keeps the same distance from the ring whatever its direction: half its extent along it.
    const double reach =
        std::abs(direction.x()) * label.width() / 2 + std::abs(direction.y()) * label.height() / 2 + gap;
    tick.inner = onWheel(layout.centre, layout.radius - stroke, turn);
    tick.outer = onWheel(layout.centre, layout.radius + stroke, turn);
    tick.insideLabel = onWheel(layout.centre, layout.radius - reach, turn);
    tick.outsideLabel = onWheel(layout.centre, layout.radius + reach, turn);
    layout.ticks.append(tick);
  }
  const int labelled = labelledBits(layout, bits, label);
  for (qsizetype i = 0; i < layout.ticks.size(); i += qsizetype{1} << (bits - labelled))
    layout.ticks[i].labelled = true;
  // Between two neighbours; of wide patterns a fixed distance, since theirs cannot be seen.
  const double half = std::max(std::ldexp(0.5, -width), 0.5 / 32);
  // Short where labels leave little room.
  const double reach = label.height() * (width < mostTickBits ? 1.5 : 0.45);
  placeSeam(layout.unsignedSeam, layout, 1 - half, layout.radius, layout.radius + reach);
  placeSeam(layout.signedSeam, layout, 0.5 - half, layout.radius - reach, layout.radius);
  return layout;
}

integers::Pattern patternAt(const WheelLayout& layout, int width, QPointF point) {
  const QPointF from = point - layout.centre;
  double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
  if (turn < 0) turn += 1;
  const int bits = std::min(width, mostStopBits);
  const auto nearest = static_cast<int>(std::lround(std::ldexp(turn, bits)));
  return stop(nearest, bits, width) & integers::mask(width);
}

} // namespace qs::widgets
