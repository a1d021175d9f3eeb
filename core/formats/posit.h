#pragma once

#include "core/formats/format_spec.h"

namespace qs::formats {

/// A posit's magnitude taken apart. Bits that the regime has pushed out of the code count as zero.
struct PositParts {
  int regime = 0;       ///< r: k ones give k−1, k zeros give −k
  int regimeBits = 0;   ///< the run and, unless it reaches the end, the bit that stops it
  int exponentBits = 0; ///< those in the code: 0…2
  int fractionBits = 0;
  std::uint64_t exponentField = 0; ///< e, 0…3
  std::uint64_t fraction = 0;

  [[nodiscard]] int exponent() const { return 4 * regime + static_cast<int>(exponentField); }
};

/// The pattern of the absolute value: negative patterns are negated as two's complements. 0 and NaR stay.
[[nodiscard]] Code positMagnitude(const PositLayout& layout, Code code);
/// Of a pattern below 2^(bits−1). Total; zero has the regime of the smallest posit's length.
[[nodiscard]] PositParts positParts(const PositLayout& layout, Code magnitude);

} // namespace qs::formats
