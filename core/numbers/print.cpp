#include "core/numbers/print.h"

#include "core/numbers/decimal_text.h"

#include <algorithm>
#include <cmath>
#include <ios>

namespace qs::numbers {

namespace {

std::string withSign(const Exact& value, const std::string& magnitude) {
  return (value.negative ? "-" : "") + magnitude;
}

/// The text of a value that is not finite.
std::string special(const Exact& value) {
  return withSign(value, value.isNan() ? "nan" : "inf");
}

/// k when number is 5^k. Found from its length, so a denominator of thousands of digits costs one power, not
/// thousands of divisions.
std::optional<int> logOfFive(const BigInt& number) {
  const auto guess = static_cast<int>(std::lround(static_cast<double>(msb(number)) / 2.321928094887362));
  for (int k = std::max(guess - 1, 0); k <= guess + 1; ++k)
    if (boost::multiprecision::pow(BigInt(5), static_cast<unsigned>(k)) == number) return k;
  return std::nullopt;
}

std::string fractionOfMagnitude(const Rational& magnitude) {
  const BigInt bottom = denominator(magnitude);
  const std::string top = numerator(magnitude).str();
  return bottom == 1 ? top : top + '/' + bottom.str();
}

} // namespace

std::string exactDecimal(const Exact& value) {
  if (!value.isFinite()) return special(value);
  if (value.isZero()) return withSign(value, "0");
  BigInt bottom = denominator(value.magnitude);
  const auto twos = static_cast<int>(lsb(bottom));
  bottom >>= twos;
  const auto fives = logOfFive(bottom);
  if (!fives) return fraction(value);
  // n/(2^a·5^b) = n·2^(d−a)·5^(d−b) / 10^d with d = max(a, b).
  const int places = std::max(twos, *fives);
  BigInt digits = numerator(value.magnitude) << (places - twos);
  digits *= boost::multiprecision::pow(BigInt(5), static_cast<unsigned>(places - *fives));
  return withSign(value, positional(digitsOf(digits, -places)));
}

std::string fraction(const Exact& value) {
  if (!value.isFinite()) return special(value);
  return withSign(value, fractionOfMagnitude(value.magnitude));
}

std::string hexFloat(const Exact& value) {
  if (!value.isFinite()) return special(value);
  if (value.isZero()) return withSign(value, "0x0p+0");
  BigInt significand = numerator(value.magnitude);
  const BigInt bottom = denominator(value.magnitude);
  if (lsb(bottom) != msb(bottom)) return fraction(value);
  const auto top = static_cast<int>(msb(significand));
  const int exponent = top - static_cast<int>(msb(bottom));
  // Shift so that the leading 1 sits at the bottom of a hexadecimal digit of its own.
  significand <<= (4 - top % 4) % 4;
  std::string digits = significand.str(0, std::ios_base::hex);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.size() > 1) digits.insert(1, 1, '.');
  return withSign(value, "0x" + digits + 'p' + (exponent < 0 ? "" : "+") + std::to_string(exponent));
}

std::string decimal(const Exact& value, int digits) {
  if (!value.isFinite()) return special(value);
  if (value.isZero()) return withSign(value, "0");
  const int places = std::max(digits, 1);
  const BigInt top = numerator(value.magnitude);
  const BigInt bottom = denominator(value.magnitude);
  const int scale = floorLog10(top, bottom) - places + 1;
  const BigInt dividend = scale < 0 ? BigInt(top * powerOfTen(-scale)) : top;
  const BigInt divisor = scale < 0 ? bottom : BigInt(bottom * powerOfTen(scale));
  BigInt quotient, remainder;
  divide_qr(dividend, divisor, quotient, remainder);
  const int half = BigInt(remainder << 1).compare(divisor);
  if (half > 0 || (half == 0 && bit_test(quotient, 0))) ++quotient;
  const DecimalDigits number = digitsOf(quotient, scale);
  // The rule of %g (C23 §7.23.6.1): positional for -4 ≤ exponent < precision.
  const bool plain = number.exponent >= -4 && number.exponent < places;
  return withSign(value, plain ? positional(number) : scientific(number));
}

} // namespace qs::numbers
