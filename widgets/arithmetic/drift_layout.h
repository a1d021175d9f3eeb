#pragma once

#include "core/arithmetic/summation.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace qs::widgets {

/// A sum as it grows, step by step: what a DriftView shows. NaN where a value is not finite.
struct DriftFigure {
  std::vector<double> sums;  ///< in the accumulator
  std::vector<double> exact; ///< of the same items
  std::vector<double> ulps;  ///< sums − exact, in ulps of the accumulator
  std::optional<std::size_t> firstAbsorbed, stalledFrom;
  bool logSteps = false;
  bool operator==(const DriftFigure&) const = default;
};

[[nodiscard]] DriftFigure driftFigure(const arithmetic::SumRun& run, const formats::Layout& accumulator);

/// Visible heights, with a little air, of the finite values among both; a range of 1 around a constant.
struct HeightRange {
  double low = 0, high = 1;
};

[[nodiscard]] HeightRange heightRange(const std::vector<double>& one, const std::vector<double>& other);

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

} // namespace qs::widgets
