#pragma once

#include "core/formats/format_spec.h"

#include <optional>

namespace qs::formats {

/// The numbers that coding a float layout needs, derived once. A magnitude is a code without its sign bit;
/// finite magnitudes are 0…maxFinite in the order of their values, infinity follows directly.
struct FloatShape {
  explicit FloatShape(const FloatLayout& layout);

  FloatLayout layout;
  Code signBit = 0;     ///< 0 when unsigned
  Code magnitudes = 0;  ///< mask of the bits below the sign
  Code firstNormal = 0; ///< 2^fractionBits; above maxFinite when there are no normal numbers
  Code minPositive = 0; ///< the smallest magnitude that is not zero
  Code maxFinite = 0;
  std::optional<Code> infinity; ///< as a magnitude
  std::optional<Code> quietNan; ///< the canonical one, as a code, positive where it has a sign
  bool signedNan = false;
  bool negativeZero = false;
  int minQuantum = 0; ///< 1 − bias − fractionBits: the last place of exponent fields 0 and 1

  [[nodiscard]] int minExponent() const { return minQuantum + layout.fractionBits; }

  /// Zero, or a magnitude that means zero because the format has no subnormals.
  [[nodiscard]] bool meansZero(Code magnitude) const { return magnitude < minPositive; }

  /// Whether a tie leaves this lower candidate: its last place is odd.
  [[nodiscard]] bool isOdd(Code magnitude) const {
    if (layout.fractionBits == 0 && !layout.p3109) return magnitude != 0;
    return (magnitude & 1) != 0;
  }

  [[nodiscard]] Code withSign(Code magnitude, bool negative) const {
    if (magnitude == 0 && !negativeZero) return 0;
    return negative ? magnitude | signBit : magnitude;
  }
};

} // namespace qs::formats
