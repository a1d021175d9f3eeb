#include "core/values/value_key.h"

#include <bit>

namespace qs::values {

int floorLog2(const formats::Decoded& decoded) {
  return decoded.quantum + static_cast<int>(std::bit_width(decoded.significand)) - 1;
}

ValueKey valueKey(const formats::Decoded& decoded) {
  using formats::ValueClass;
  if (decoded.cls == ValueClass::nan || decoded.cls == ValueClass::nar) return {6};
  if (decoded.cls == ValueClass::infinity) return {decoded.negative ? 0 : 5};
  if (decoded.significand == 0) return {decoded.negative ? 2 : 3};
  const int exponent = floorLog2(decoded);
  const std::uint64_t significand = decoded.significand << std::countl_zero(decoded.significand);
  if (decoded.negative) return {1, -exponent, ~significand};
  return {4, exponent, significand};
}

ValueKey magnitudeKey(formats::Decoded decoded) {
  decoded.negative = false;
  return valueKey(decoded);
}

} // namespace qs::values
