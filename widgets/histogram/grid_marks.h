#pragma once

#include "widgets/histogram/frame.h"

#include <span>
#include <vector>

namespace qs::widgets {

/// How a quantization grid is drawn: single marks where they can be told apart, a shaded band where they
/// would merge.
struct GridMarks {
  struct Band {
    double left = 0, right = 0; ///< pixels
    double perPixel = 0;        ///< grid values per pixel: how dark the band is
  };

  std::vector<double> lines; ///< pixels
  std::vector<Band> bands;
};

/// Marks of the grid values that the frame shows. grid: ascending. Marks closer than closest pixels become
/// bands, cut into pieces of at most 8 px so that a grid that thickens towards zero is seen to do so.
[[nodiscard]] GridMarks gridMarks(std::span<const double> grid, const Frame& frame, double closest = 3);

} // namespace qs::widgets
