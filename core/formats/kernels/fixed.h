#pragma once

#include "core/formats/kernels/stores.h"

#include <array>
#include <cstddef>

namespace qs::formats::kernels {

/// binary32 → integers and fixed point of at most 16 bits, clamped, as constants. NaN gives zero.
struct ToFixed {
  int targetBytes = 1;     ///< 1, 2
  float scale = 1;         ///< units in one: 2^(fraction bits), at least 1
  float low = 0, high = 0; ///< the ends, in units
  std::int32_t mask = 0;   ///< the bits of a code
  bool nearestEven = true; ///< or as follows
  /// What is cut off from a number of units, as a share of one, makes it one more, away from zero, when it is
  /// more than this: of an even number, then of an odd one; each for positive values, then for negative ones.
  std::array<std::array<float, 2>, 2> most{};
};

/// Integers and fixed point of at most 16 bits → binary32, as constants.
struct FromFixed {
  int sourceBytes = 1;      ///< 1, 2
  std::int32_t mask = 0;    ///< the bits of a code
  std::int32_t signBit = 0; ///< 0 when unsigned
  float unit = 1;           ///< 2^−(fraction bits); all values are normal numbers of binary32, or zero
};

// Precondition: available(). source and target do not overlap; neither needs to be aligned.
void toFixed(const ToFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
             Stores stores);
void fromFixed(const FromFixed& plan, const std::byte* source, std::byte* target, std::size_t count,
               Stores stores);

} // namespace qs::formats::kernels
