#pragma once

#include "core/integers/pattern.h"

namespace qs::integers {

// Exact results of 64-bit operands need up to 128 bits.
__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

/// The exact result of an operation, in both readings of its operands.
struct ExactResult {
  Wide asSigned = 0;
  UnsignedWide asUnsigned = 0; ///< meaningful only when not below zero
  bool unsignedBelowZero = false;
};

[[nodiscard]] bool fitsSigned(Wide value, int width);
[[nodiscard]] Pattern clampedSigned(Wide value, int width);
[[nodiscard]] Pattern clampedUnsigned(const ExactResult& exact, int width);

} // namespace qs::integers
