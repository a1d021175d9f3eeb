#pragma once

#include "core/arithmetic/summation.h"
#include "widgets/histogram/ticks.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace qs::widgets {

/// A sum as it grows, step by step: what a DriftView shows. NaN where a value is not finite.
struct DriftFigure {
  std::vector<double> sums;                              ///< in the accumulator
  std::vector<double> exact;                             ///< of the same items
  std::vector<double> ulps;                              ///< sums − exact, in ulps of the accumulator
  std::optional<std::size_t> firstAbsorbed, stalledFrom; ///< none of a sum that ends infinite or as NaN
  std::optional<std::size_t> specialFrom;                ///< see specialFrom()
  std::shared_ptr<const arithmetic::SumRun> run;         ///< for texts, which doubles are too coarse for
  formats::Layout accumulator;
  bool logSteps = false;
};

/// The step from which on a sum is NaN, or one infinity; none when it ends finite.
[[nodiscard]] std::optional<std::size_t> specialFrom(const arithmetic::SumRun& run,
                                                     const formats::Layout& accumulator);
[[nodiscard]] DriftFigure driftFigure(const arithmetic::SumRun& run, const formats::Layout& accumulator);

/// Visible heights, with a little air, of the finite values among both; a range of 1 around a constant.
struct HeightRange {
  double low = 0, high = 1;
};

[[nodiscard]] HeightRange heightRange(const std::vector<double>& one, const std::vector<double>& other);
/// Of an axis that is length pixels tall, for labels of a line's height. Where usual distances would leave
/// fewer than two ticks, they stand closer.
[[nodiscard]] std::vector<Tick> heightTicks(const HeightRange& range, double length, double line);

/// Where steps 1…count lie across a rectangle, and heights along it. Pure geometry, clamped to the rectangle,
/// because an exported SVG is not clipped by its renderer.
struct DriftFrame {
  QRectF rect;
  HeightRange range;
  std::size_t count = 1;
  bool logSteps = false;

  [[nodiscard]] double pixelX(std::size_t step) const;  ///< of a step, counted from 0
  [[nodiscard]] std::size_t stepAt(double pixel) const; ///< the nearest one, counted from 0
  [[nodiscard]] double pixelY(double value) const;
};

/// The curve through the values, broken where they are not finite. Where several steps share a pixel, it runs
/// through the lowest and the highest of them, so that no excursion vanishes and the number of points is
/// bounded by the width.
[[nodiscard]] QList<QPolygonF> driftCurve(const std::vector<double>& values, const DriftFrame& frame);

/// The first of the places that no curve runs through; the first of all when each is crossed. Precondition:
/// there is one.
[[nodiscard]] QRectF quietPlace(const QList<QRectF>& places, const QList<QPolygonF>& curves);

} // namespace qs::widgets
