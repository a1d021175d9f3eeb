#pragma once

#include "core/numbers/exact.h"

#include <optional>
#include <string>

namespace qs::numbers {

// All of these print ASCII: '-' for minus, "inf", "-inf", "nan", "-nan". Views typeset the result.

/// The full decimal expansion without exponent ("0.1000000014901161"), which exists when the denominator is
/// 2^a·5^b; otherwise the reduced fraction ("1/3"). Negative zero is "-0".
[[nodiscard]] std::string exactDecimal(const Exact& value);
/// The reduced fraction "319/10000", or the integer.
[[nodiscard]] std::string fraction(const Exact& value);
/// Normalised hex float "0x1.8p-16", "-0x0p+0". Precondition: the value is dyadic (any code's value is).
[[nodiscard]] std::string hexFloat(const Exact& value);
/// value rounded to digits significant decimal digits (ties to even), as %g chooses between positional and
/// scientific notation; trailing zeros removed.
[[nodiscard]] std::string decimal(const Exact& value, int digits);

/// An interval of reals; an end belongs to it when closed.
struct Interval {
  Rational low, high;
  bool lowClosed = false, highClosed = false;
};

/// The shortest decimal inside the interval; among the shortest, the one nearest to value, which lies inside
/// too. Both are magnitudes (≥ 0). The text uses positional notation for 1e-5 ≤ v < 1e17, else "1.5e-7".
[[nodiscard]] std::string shortestDecimal(const Rational& value, const Interval& interval);

} // namespace qs::numbers
