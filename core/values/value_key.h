#pragma once

#include "core/formats/decode.h"

#include <compare>

namespace qs::values {

/// The place of a value among all values of its format: −∞, negative, −0, +0, positive, +∞, NaN. Keys compare
/// as the exact values do, in integers.
struct ValueKey {
  int group = 0;                 ///< in the order above
  int exponent = 0;              ///< floor(log2 |v|), negated for negative values
  std::uint64_t significand = 0; ///< its top bit is set; complemented for negative values
  auto operator<=>(const ValueKey&) const = default;
};

[[nodiscard]] ValueKey valueKey(const formats::Decoded& decoded);
/// The same without the sign.
[[nodiscard]] ValueKey magnitudeKey(formats::Decoded decoded);
/// floor(log2 |v|) of a finite value that is not zero.
[[nodiscard]] int floorLog2(const formats::Decoded& decoded);

} // namespace qs::values
