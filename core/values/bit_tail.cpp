#include "core/values/bit_tail.h"

namespace qs::values {
namespace {

using numbers::BigInt;
using numbers::Rational;

bool isPowerOfTwo(const BigInt& number) {
  return number > 0 && msb(number) == lsb(number);
}

/// The exponent of a power of two; nullopt for any other number.
std::optional<int> exponentOf(const Rational& number) {
  if (!isPowerOfTwo(numerator(number)) || !isPowerOfTwo(denominator(number))) return std::nullopt;
  return static_cast<int>(msb(numerator(number))) - static_cast<int>(msb(denominator(number)));
}

} // namespace

std::optional<BitTail> bitTail(const RoundingCase& between, int keptMost, int tailMost) {
  if (between.value < between.below.value || between.value > between.above.value) return std::nullopt;
  if (between.tie * 2 != between.below.value + between.above.value) return std::nullopt;
  const std::optional<int> place = exponentOf(between.above.value - between.below.value);
  if (!place) return std::nullopt;
  const Rational size = abs(between.value);
  const BigInt units = numbers::floorToUnit(size, *place);
  Rational rest = size * numbers::powerOfTwo(-*place) - Rational(units);
  BitTail out;
  out.place = *place;
  for (int bit = keptMost - 1; bit >= 0; --bit)
    out.kept.push_back(bit_test(units, static_cast<unsigned>(bit)));
  out.keptMore = (units >> keptMost) != 0;
  out.endless = !isPowerOfTwo(denominator(rest));
  for (int i = 0; i < tailMost && (i < 2 || rest != 0); ++i) {
    rest *= 2;
    out.tail.push_back(rest >= 1);
    if (out.tail.back()) rest -= 1;
    out.sticky = out.sticky || (i >= 2 && out.tail.back());
  }
  out.tailMore = rest != 0;
  out.sticky = out.sticky || out.tailMore;
  return out;
}

} // namespace qs::values
