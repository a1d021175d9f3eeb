#pragma once

#include "core/statistics/histogram.h"
#include "widgets/common/palette.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace qs::widgets {

/// A labelled thin vertical line: a boundary that explains the picture.
struct Mark {
  double at = 0;
  QString label;
};

/// One distribution, or two over the same values: what a HistogramView shows. Plain data; texts are already
/// translated.
struct Figure {
  statistics::Histogram original; ///< drawn behind
  statistics::Histogram restored; ///< drawn in front; 0 bins: there is only one curve
  QString originalLabel, restoredLabel;
  Role originalRole = Role::fraction, restoredRole = Role::error;
  QString valueLabel; ///< what lies on the horizontal axis
  QString countLabel; ///< what lies on the vertical one

  std::vector<double> grid;    ///< the values that storage can represent, ascending
  bool restoredOnGrid = false; ///< every restored value is one of grid
  std::optional<double> clipLow, clipHigh;
  bool clipMovable = false;

  static constexpr double none = std::numeric_limits<double>::quiet_NaN();
  double min = none, max = none;        ///< of the original values
  double mean = none, deviation = none; ///< for the axis in σ; left out unless deviation > 0
  std::vector<Mark> marks;
};

/// Where both curves, the clip lines and the marks are visible, with a little air at both sides.
struct Range {
  double low = 0, high = 1;
  bool operator==(const Range&) const = default;
};

[[nodiscard]] Range wholeRange(const Figure& figure);

} // namespace qs::widgets
