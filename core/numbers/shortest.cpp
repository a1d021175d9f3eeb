#include "core/numbers/decimal_text.h"
#include "core/numbers/print.h"

#include <optional>

namespace qs::numbers {

namespace {

/// The value and its interval over one common denominator, all further scaled by a power of ten so that the
/// candidates of one length are the multiples of unit.
struct Scaled {
  BigInt value, low, high, unit;
  bool lowClosed, highClosed;

  [[nodiscard]] bool holds(const BigInt& point) const {
    return (lowClosed ? point >= low : point > low) && (highClosed ? point <= high : point < high);
  }
};

Scaled overCommonDenominator(const Rational& value, const Interval& interval) {
  const BigInt a = denominator(value), b = denominator(interval.low), c = denominator(interval.high);
  const BigInt common = lcm(a, lcm(b, c));
  return {numerator(value) * (common / a),
          numerator(interval.low) * (common / b),
          numerator(interval.high) * (common / c),
          common,
          interval.lowClosed,
          interval.highClosed};
}

/// The multiple of unit inside the interval that is nearest to the value (the even one in a tie), if there is
/// one. Only the two multiples around the value can be it: the interval holds the value and has no gaps.
std::optional<BigInt> nearestInside(const Scaled& s) {
  BigInt below, rest;
  divide_qr(s.value, s.unit, below, rest);
  if (rest == 0) return below;
  const bool floorInside = s.holds(s.value - rest);
  const bool ceilingInside = s.holds(s.value - rest + s.unit);
  if (!floorInside && !ceilingInside) return std::nullopt;
  if (!ceilingInside) return below;
  BigInt above = below + 1;
  if (!floorInside) return above;
  const int half = BigInt(rest << 1).compare(s.unit);
  return half < 0 || (half == 0 && !bit_test(below, 0)) ? below : above;
}

std::string arranged(const DecimalDigits& number) {
  return number.exponent >= -5 && number.exponent < 17 ? positional(number) : scientific(number);
}

} // namespace

std::string shortestDecimal(const Rational& value, const Interval& interval) {
  if (value == 0) return "0";
  // An interval of one point has no shorter member, and 1/3 alone no decimal at all.
  if (interval.low == interval.high) return exactDecimal(Exact::finite(value));
  Scaled scaled = overCommonDenominator(value, interval);
  // One digit first: unit = 10^scale of the common denominator. Every further digit makes the unit ten times
  // smaller or, once it is the denominator itself, everything else ten times larger.
  int scale = floorLog10(scaled.value, scaled.unit);
  const auto enlarge = [&scaled](const BigInt& factor) {
    scaled.value *= factor;
    scaled.low *= factor;
    scaled.high *= factor;
  };
  if (scale >= 0)
    scaled.unit *= powerOfTen(scale);
  else
    enlarge(powerOfTen(-scale));
  while (true) {
    if (const auto coefficient = nearestInside(scaled)) return arranged(digitsOf(*coefficient, scale));
    if (scale > 0)
      scaled.unit /= 10;
    else
      enlarge(10);
    --scale;
  }
}

} // namespace qs::numbers
