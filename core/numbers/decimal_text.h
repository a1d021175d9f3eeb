#pragma once

#include "core/numbers/exact.h"

#include <string>

namespace qs::numbers {

/// 10^exponent, exponent ≥ 0.
[[nodiscard]] BigInt powerOfTen(int exponent);
/// floor(log10(top/bottom)) for positive operands.
[[nodiscard]] int floorLog10(const BigInt& top, const BigInt& bottom);

/// A positive decimal number d.ddd·10^exponent: the digits without a point, no trailing zeros.
struct DecimalDigits {
  std::string digits;
  int exponent = 0; ///< power of ten of the first digit
};

/// From coefficient·10^scale, coefficient > 0.
[[nodiscard]] DecimalDigits digitsOf(const BigInt& coefficient, int scale);
[[nodiscard]] std::string positional(const DecimalDigits& number); ///< "0.00015", "1500"
[[nodiscard]] std::string scientific(const DecimalDigits& number); ///< "1.5e-7", "1e20"

} // namespace qs::numbers
