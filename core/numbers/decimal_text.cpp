#include "core/numbers/decimal_text.h"

#include <cassert>
#include <cmath>

namespace qs::numbers {

BigInt powerOfTen(int exponent) {
  assert(exponent >= 0);
  return boost::multiprecision::pow(BigInt(5), static_cast<unsigned>(exponent)) << exponent;
}

int floorLog10(const BigInt& top, const BigInt& bottom) {
  // log2 is known within 1, so log10 within 0.31: the estimate is right or one too small, never too large.
  const int log2Floor = static_cast<int>(msb(top)) - static_cast<int>(msb(bottom)) - 1;
  int exponent = static_cast<int>(std::floor(log2Floor * 0.30102999566398120));
  const auto reaches = [&](int power) {
    return power >= 0 ? top >= bottom * powerOfTen(power) : top * powerOfTen(-power) >= bottom;
  };
  while (reaches(exponent + 1))
    ++exponent;
  return exponent;
}

DecimalDigits digitsOf(const BigInt& coefficient, int scale) {
  DecimalDigits number{coefficient.str(), 0};
  number.exponent = scale + static_cast<int>(number.digits.size()) - 1;
  number.digits.erase(number.digits.find_last_not_of('0') + 1);
  return number;
}

std::string positional(const DecimalDigits& number) {
  const auto length = static_cast<int>(number.digits.size());
  if (number.exponent < 0)
    return "0." + std::string(static_cast<std::size_t>(-number.exponent - 1), '0') + number.digits;
  if (number.exponent >= length - 1)
    return number.digits + std::string(static_cast<std::size_t>(number.exponent - length + 1), '0');
  std::string text = number.digits;
  text.insert(static_cast<std::size_t>(number.exponent) + 1, 1, '.');
  return text;
}

std::string scientific(const DecimalDigits& number) {
  std::string text = number.digits;
  if (text.size() > 1) text.insert(1, 1, '.');
  return text + 'e' + std::to_string(number.exponent);
}

} // namespace qs::numbers
