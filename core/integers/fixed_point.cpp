#include "core/integers/fixed_point.h"

#include "core/integers/readings.h"

namespace qs::integers {

using numbers::BigInt;
using numbers::Exact;
using numbers::Rational;

namespace {

BigInt integerOf(Pattern pattern, const FixedPoint& format) {
  const Readings values = read(pattern, format.width);
  return format.isSigned ? BigInt(values.twosComplement) : BigInt(values.unsignedInteger);
}

BigInt leastInteger(const FixedPoint& format) {
  return format.isSigned ? BigInt(minSigned(format.width)) : BigInt(0);
}

BigInt mostInteger(const FixedPoint& format) {
  return format.isSigned ? BigInt(maxSigned(format.width)) : BigInt(maxUnsigned(format.width));
}

Exact scaledBack(const BigInt& integer, const FixedPoint& format) {
  return Exact::finite(Rational(integer) * numbers::powerOfTwo(-format.fractionBits));
}

/// The nearest integer, ties to even.
BigInt nearest(const Rational& value) {
  const BigInt top = abs(numerator(value)), bottom = denominator(value);
  BigInt quotient = top / bottom;
  const BigInt twice = (top - quotient * bottom) * 2;
  if (twice > bottom || (twice == bottom && bit_test(quotient, 0))) ++quotient;
  return value < 0 ? BigInt(-quotient) : quotient;
}

} // namespace

Exact fixedValue(Pattern pattern, const FixedPoint& format) {
  return scaledBack(integerOf(pattern, format), format);
}

Exact fixedStep(const FixedPoint& format) {
  return scaledBack(1, format);
}

Exact fixedLeast(const FixedPoint& format) {
  return scaledBack(leastInteger(format), format);
}

Exact fixedMost(const FixedPoint& format) {
  return scaledBack(mostInteger(format), format);
}

FixedStored storeFixed(const Exact& real, const FixedPoint& format) {
  const Rational value = real.value();
  BigInt integer = nearest(value * numbers::powerOfTwo(format.fractionBits));
  FixedStored stored;
  stored.saturated = integer < leastInteger(format) || integer > mostInteger(format);
  if (integer < leastInteger(format)) integer = leastInteger(format);
  if (integer > mostInteger(format)) integer = mostInteger(format);
  const auto magnitude = static_cast<std::uint64_t>(BigInt(abs(integer)));
  stored.pattern = (integer < 0 ? ~magnitude + 1 : magnitude) & mask(format.width);
  stored.value = scaledBack(integer, format);
  stored.error = Exact::finite(stored.value.value() - value);
  return stored;
}

std::string qNotation(const FixedPoint& format, bool countsSign) {
  const int whole = format.width - format.fractionBits - (format.isSigned && !countsSign ? 1 : 0);
  return (format.isSigned ? "Q" : "UQ") + std::to_string(whole) + "." + std::to_string(format.fractionBits);
}

} // namespace qs::integers
