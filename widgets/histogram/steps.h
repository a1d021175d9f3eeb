#pragma once

#include "core/statistics/histogram.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs::widgets {

/// A histogram ready to be drawn: contiguous cells of any width. Heights are counts per reference bin width,
/// so that two curves with different cells enclose comparable areas; counts are the exact numbers, for
/// reading off.
struct StepFunction {
  std::vector<double> edges;         ///< cells + 1, ascending; empty when there is nothing to draw
  std::vector<double> heights;       ///< one per cell, ≥ 0
  std::vector<std::uint64_t> counts; ///< one per cell

  [[nodiscard]] std::size_t cells() const { return heights.size(); }
};

/// One cell per bin; heights are the counts themselves.
[[nodiscard]] StepFunction binSteps(const statistics::Histogram& histogram);

/// The histogram of values that lie on a grid. Drawn bin by bin it would be a comb whose teeth come and go
/// with the bin width; instead each grid value's count is spread evenly over its rounding cell (midpoint to
/// midpoint). Grid values that share a bin share a cell. Nothing is lost: the counts add up to the
/// histogram's, values outside its edges included. grid: ascending, at least one value; otherwise the result
/// is that of binSteps.
[[nodiscard]] StepFunction cellSteps(const statistics::Histogram& histogram, std::span<const double> grid);

/// The cell that holds x; −1 outside.
[[nodiscard]] std::ptrdiff_t cellAt(const StepFunction& steps, double x);

/// The greatest height among the cells that overlap [low, high]; 0 when none does.
[[nodiscard]] double peak(const StepFunction& steps, double low, double high);

} // namespace qs::widgets
