#include "core/formats/magnitude.h"

namespace qs::formats {

Magnitude Magnitude::from(const numbers::Rational& value) {
  using numbers::BigInt;
  const int exponent = numbers::floorLog2(value) - 63;
  const int shift = 64 - exponent; // brings 128 bits of the quotient before the binary point
  BigInt dividend = boost::multiprecision::numerator(value);
  BigInt divisor = boost::multiprecision::denominator(value);
  if (shift > 0) dividend <<= shift;
  if (shift < 0) divisor <<= -shift;
  BigInt quotient, remainder;
  boost::multiprecision::divide_qr(dividend, divisor, quotient, remainder);
  const BigInt lowBits = quotient & BigInt(~std::uint64_t{0});
  return {static_cast<std::uint64_t>(quotient >> 64), static_cast<std::uint64_t>(lowBits), exponent,
          remainder != 0};
}

} // namespace qs::formats
