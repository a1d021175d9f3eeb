#include "widgets/histogram/steps.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {

/// A stretch of grid values that fall into one bin, and the counts found there.
struct Cell {
  double first = 0, last = 0;
  std::uint64_t count = 0;
};

std::vector<Cell> cellsOf(const statistics::Histogram& histogram, std::span<const double> grid) {
  const double width = (histogram.high() - histogram.low()) / histogram.bins();
  std::vector<Cell> cells;
  double bin = 0;
  for (const double value : grid) {
    const double place = std::floor((value - histogram.low()) / width);
    if (cells.empty() || place != bin)
      cells.push_back({value, value, 0});
    else
      cells.back().last = value;
    bin = place;
  }
  return cells;
}

/// The cell nearest to x. Nearest, not containing: a value on a bin edge may be numbered one bin off by
/// rounding.
Cell& nearest(std::vector<Cell>& cells, double x) {
  const auto after = std::ranges::lower_bound(cells, x, {}, &Cell::last);
  if (after == cells.end()) return cells.back();
  if (after == cells.begin() || x >= after->first) return *after;
  const auto before = std::prev(after);
  return x - before->last < after->first - x ? *before : *after;
}

void distribute(const statistics::Histogram& histogram, std::vector<Cell>& cells) {
  const auto counts = histogram.counts();
  for (int i = 0; i < histogram.bins(); ++i)
    if (const std::uint64_t count = counts[static_cast<std::size_t>(i)])
      nearest(cells, (histogram.edge(i) + histogram.edge(i + 1)) / 2).count += count;
  // Rounding moves a value by less than one cell, so what left the range is on the first grid value outside
  // it.
  const auto above = std::ranges::lower_bound(cells, histogram.high(), {}, &Cell::last);
  (above == cells.end() ? cells.back() : *above).count += histogram.above();
  const auto below = std::ranges::upper_bound(cells, histogram.low(), {}, &Cell::first);
  (below == cells.begin() ? cells.front() : *std::prev(below)).count += histogram.below();
}

} // namespace

StepFunction binSteps(const statistics::Histogram& histogram) {
  StepFunction steps;
  if (histogram.bins() == 0) return steps;
  for (int i = 0; i <= histogram.bins(); ++i)
    steps.edges.push_back(histogram.edge(i));
  steps.counts.assign(histogram.counts().begin(), histogram.counts().end());
  for (const std::uint64_t count : steps.counts)
    steps.heights.push_back(static_cast<double>(count));
  return steps;
}

StepFunction cellSteps(const statistics::Histogram& histogram, std::span<const double> grid) {
  if (grid.size() < 2 || histogram.bins() == 0) return binSteps(histogram);
  std::vector<Cell> cells = cellsOf(histogram, grid);
  if (cells.size() < 2) return binSteps(histogram);
  distribute(histogram, cells);

  StepFunction steps;
  const double reference = (histogram.high() - histogram.low()) / histogram.bins();
  const auto middle = [&](std::size_t i) { return (cells[i].last + cells[i + 1].first) / 2; };
  const std::size_t end = cells.size() - 1;
  steps.edges.push_back(cells[0].first - (middle(0) - cells[0].last));
  for (std::size_t i = 0; i < end; ++i)
    steps.edges.push_back(middle(i));
  steps.edges.push_back(cells[end].last + (cells[end].first - middle(end - 1)));
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const double width = steps.edges[i + 1] - steps.edges[i];
    steps.counts.push_back(cells[i].count);
    steps.heights.push_back(static_cast<double>(cells[i].count) * reference / width);
  }
  return steps;
}

std::ptrdiff_t cellAt(const StepFunction& steps, double x) {
  if (steps.edges.empty() || !(x >= steps.edges.front()) || !(x <= steps.edges.back())) return -1;
  const auto after = std::ranges::upper_bound(steps.edges, x);
  const std::ptrdiff_t cell = after - steps.edges.begin() - 1;
  return std::min(cell, static_cast<std::ptrdiff_t>(steps.cells()) - 1);
}

double peak(const StepFunction& steps, double low, double high) {
  double highest = 0;
  for (std::size_t i = 0; i < steps.cells(); ++i)
    if (steps.edges[i] <= high && steps.edges[i + 1] >= low) highest = std::max(highest, steps.heights[i]);
  return highest;
}

} // namespace qs::widgets
