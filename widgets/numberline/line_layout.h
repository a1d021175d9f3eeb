#pragma once

#include "widgets/numberline/axis_map.h"

#include <optional>
#include <vector>

namespace qs::widgets {

// What is visible of a number line and where, as numbers. No painting and no fonts.

/// A representable value drawn by itself.
struct LineMark {
  values::CodeOrder::Rank rank = 0;
  double x = 0;
  bool major = false; ///< zero or a power of two
};

/// Values so close that their marks would merge.
struct LineBand {
  double left = 0, right = 0;
  double perPixel = 0; ///< how many values share a pixel
};

enum class RegionKind : std::uint8_t { overflow, normal, subnormal, zero, underflow, outOfRange };

/// A stretch in which values behave alike, cut to the visible part.
struct LineRegion {
  RegionKind kind = RegionKind::normal;
  double left = 0, right = 0;
};

/// Where regions meet.
enum class BorderKind : std::uint8_t { largest, smallest, minNormal, minSubnormal };

struct LineBorder {
  BorderKind kind = BorderKind::largest;
  bool negative = false;
  values::CodeOrder::Rank rank = 0;
  double x = 0;
};

struct LineLayout {
  std::vector<LineMark> marks;     ///< ascending
  std::vector<LineBand> bands;     ///< ascending, not overlapping
  std::vector<LineRegion> regions; ///< ascending, side by side
  std::vector<LineBorder> borders; ///< the visible ones
};

/// Marks come out one by one where neighbours are at least minGap pixels apart, as bands elsewhere; the work
/// depends on the width alone, not on how many codes the format has.
[[nodiscard]] LineLayout layoutLine(const LaneMap& map, double minGap);
[[nodiscard]] LineLayout layoutLine(const AxisMap& map, double minGap);

/// A number for an axis on which too few values stand alone to be labelled.
struct AxisNumber {
  numbers::Rational value;
  std::optional<int> powerOfTen; ///< the value is ±10^this; else it is a short decimal
};

/// About one number each spacing pixels: 0, 1, 2 or 5 times a power of ten apart where the line is even, else
/// powers of ten.
[[nodiscard]] std::vector<AxisNumber> axisNumbers(const AxisMap& map, double spacing);

} // namespace qs::widgets
