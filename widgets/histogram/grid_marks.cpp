#include "widgets/histogram/grid_marks.h"

#include <algorithm>

namespace qs::widgets {

namespace {

constexpr double bandPiece = 8;

/// Shades the run [first, last] of marks that would merge.
void addBands(std::span<const double> run, std::vector<GridMarks::Band>& bands) {
  const double width = run.back() - run.front();
  const int pieces = std::max(1, static_cast<int>(std::ceil(width / bandPiece)));
  for (int i = 0; i < pieces; ++i) {
    const double left = run.front() + width * i / pieces;
    const double right = run.front() + width * (i + 1) / pieces;
    const auto from = std::ranges::lower_bound(run, left);
    const auto to = i + 1 == pieces ? run.end() : std::ranges::lower_bound(run, right);
    if (to == from || !(right > left)) continue;
    // From the distances, not from how many happen to fall into the piece: an even grid is evenly dark.
    const double distance = *std::prev(to) - *from;
    const auto gaps = static_cast<double>(to - from - 1);
    bands.push_back({left, right, distance > 0 ? gaps / distance : 1 / (right - left)});
  }
}

} // namespace

GridMarks gridMarks(std::span<const double> grid, const Frame& frame, double closest) {
  std::vector<double> pixels;
  for (const double value : grid)
    if (frame.showsX(value)) pixels.push_back(frame.pixelX(value));
  GridMarks marks;
  std::size_t first = 0;
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const bool runEnds = i + 1 == pixels.size() || pixels[i + 1] - pixels[i] >= closest;
    if (!runEnds) continue;
    const std::span run(pixels.data() + first, i + 1 - first);
    if (run.size() > 2 && run.back() - run.front() >= 1)
      addBands(run, marks.bands);
    else if (run.size() > 2)
      marks.bands.push_back({run.front() - 0.5, run.front() + 0.5, static_cast<double>(run.size())});
    else
      marks.lines.insert(marks.lines.end(), run.begin(), run.end());
    first = i + 1;
  }
  return marks;
}

} // namespace qs::widgets
