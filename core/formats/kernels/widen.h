#pragma once

#include "core/formats/kernels/stores.h"

#include <cstddef>

namespace qs::formats::kernels {

/// A float of at most 16 bits whose values all are values of binary32 → binary32, as a handful of constants.
struct Widening {
  int sourceBytes = 1;             ///< 1, 2
  int drop = 0;                    ///< 23 − fraction bits
  int signShift = 0;               ///< from the source's sign up to bit 31
  std::int32_t signBit = 0;        ///< of the source; 0 when unsigned
  std::int32_t magnitudes = 0;     ///< mask of the bits below the sign
  std::int32_t firstNormal = 0;    ///< as a magnitude; what is below is subnormal
  std::int32_t rebias = 0;         ///< (127 − bias) << 23
  std::int32_t smallestNormal = 0; ///< firstNormal's value, as binary32; a normal number there too
  std::int32_t largest = 0;        ///< finite magnitudes end here; with all NaN above, but for infinity
  std::int32_t infinity = -1;      ///< as a magnitude; −1 without
  std::int32_t nan = -1;           ///< a code that is NaN though its magnitude says otherwise; −1 without
};

/// Precondition: available(). source and target do not overlap; neither needs to be aligned.
void widen(const Widening& plan, const std::byte* source, std::byte* target, std::size_t count,
           Stores stores);

} // namespace qs::formats::kernels
