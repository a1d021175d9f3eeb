#pragma once

#include "core/integers/pattern.h"
#include "core/integers/readings.h"

namespace qs::integers {

enum class Extension : std::uint8_t {
  zero, ///< keeps the unsigned value
  sign, ///< copies the top bit: keeps the two's complement value
};

/// The pattern at another width. Narrowing drops high bits whatever the extension.
struct Resized {
  Pattern pattern = 0;
  Pattern dropped = 0; ///< the bits lost by narrowing, as a pattern of from − to bits
  bool keepsUnsigned = true, keepsTwosComplement = true;
};

[[nodiscard]] Resized resize(Pattern pattern, int from, int to, Extension extension);

/// The pattern of the nearest representable value at the new width, read and stored as reading says
/// (unsignedInteger or twosComplement).
[[nodiscard]] Pattern saturate(Pattern pattern, int from, int to, Reading reading);

} // namespace qs::integers
