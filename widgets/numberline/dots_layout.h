#pragma once

#include "core/values/code_order.h"

#include <vector>

// The positive values of a format as a row of dots. No painting and no fonts.
namespace qs::widgets {

/// What rows of dots share: powers of two from 2^low to 2^high, each as wide as the next, or values from low
/// to high.
struct DotAxis {
  bool logarithmic = true;
  double low = 0, high = 1;
  bool operator==(const DotAxis&) const = default;
};

/// Whole powers of two that hold every positive value of both.
[[nodiscard]] DotAxis sharedAxis(const values::CodeOrder& one, const values::CodeOrder& other);

/// Where a positive value lies on an axis of that width in pixels.
[[nodiscard]] double dotPosition(const DotAxis& axis, const numbers::Dyadic& value, double width);

struct Dot {
  double x = 0;
  bool powerOfTwo = false;
  bool subnormal = false;
};

/// Values that lie closer together than dots can be drawn.
struct DotBand {
  double left = 0, right = 0;
};

struct DotRow {
  std::vector<Dot> dots;      ///< ascending
  std::vector<DotBand> bands; ///< ascending, not overlapping
};

/// A value is a dot where its neighbours are at least minGap pixels away, else part of a band. The work
/// depends on the width, not on how many values there are.
[[nodiscard]] DotRow layoutDots(const values::CodeOrder& order, const DotAxis& axis, double width,
                                double minGap);

/// Exponents (logarithmic) or whole values to label, about one each spacing pixels, ascending.
[[nodiscard]] std::vector<int> dotTicks(const DotAxis& axis, double width, double spacing);

} // namespace qs::widgets
