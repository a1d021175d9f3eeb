#pragma once

#include "core/formats/encode.h"
#include "core/numbers/exact.h"

#include <bit>

namespace qs::formats {

/// A positive real as far as rounding to 64 bits or fewer can see it:
/// high.low·2^exponent, plus a little less than one unit of low's last place when more is set.
/// Bit 63 of high is set; low continues it to the right of the binary point.
struct Magnitude {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  int exponent = 0; ///< of high's lowest bit
  bool more = false;

  /// Precondition: significand > 0.
  [[nodiscard]] static Magnitude from(std::uint64_t significand, int exponent) {
    const int zeros = std::countl_zero(significand);
    return {significand << zeros, 0, exponent - zeros, false};
  }

  /// Precondition: value > 0.
  [[nodiscard]] static Magnitude from(const numbers::Rational& value);

  [[nodiscard]] int floorLog2() const { return exponent + 63; }
};

/// A magnitude cut at a binary place: kept units, and what was cut off as a fraction of a unit.
struct Cut {
  std::uint64_t kept = 0;
  std::uint64_t fraction = 0; ///< in 2^-64 of a unit
  bool more = false;          ///< and a little more than that

  [[nodiscard]] bool isExact() const { return fraction == 0 && !more; }

  [[nodiscard]] bool isHalf() const { return fraction == half && !more; }

  static constexpr std::uint64_t half = std::uint64_t{1} << 63;
};

/// Cuts drop bits off the right of high; drop ≥ 0.
[[nodiscard]] inline Cut cut(const Magnitude& value, int drop) {
  if (drop == 0) return {value.high, value.low, value.more};
  if (drop < 64) {
    const std::uint64_t lost = value.low << (64 - drop);
    return {value.high >> drop, (value.high << (64 - drop)) | (value.low >> drop), value.more || lost != 0};
  }
  if (drop == 64) return {0, value.high, value.more || value.low != 0};
  if (drop < 128) {
    const std::uint64_t lost = (value.high << (128 - drop)) | value.low;
    return {0, value.high >> (drop - 64), value.more || lost != 0};
  }
  return {0, 0, true};
}

/// Whether the magnitude rounds to the candidate farther from zero; odd says whether the nearer one's last
/// place is odd.
[[nodiscard]] inline bool roundsAway(const Cut& cut, bool negative, bool odd, const EncodeOptions& options) {
  if (cut.isExact()) return false;
  switch (options.rounding) {
  case Rounding::nearestEven:
    return cut.fraction > Cut::half || (cut.fraction == Cut::half && (cut.more || odd));
  case Rounding::nearestAway:
    return cut.fraction >= Cut::half;
  case Rounding::towardZero:
    return false;
  case Rounding::upward:
    return !negative;
  case Rounding::downward:
    return negative;
  case Rounding::toOdd:
    return !odd;
  case Rounding::stochastic:
    return cut.fraction > options.randomBits || (cut.fraction == options.randomBits && cut.more);
  }
  return false;
}

} // namespace qs::formats
