#pragma once

#include "core/formats/kernels/stores.h"

#include <array>
#include <cstddef>

namespace qs::formats::kernels {

/// binary32 → a float of at most 32 bits in any deterministic rounding, as constants. Pairs hold what is for
/// positive values, then what is for negative ones; codes are whole, with their sign.
struct Narrowing {
  using BySign = std::array<std::int32_t, 2>;
  int targetBytes = 1;          ///< 1, 2, 4
  int drop = 0;                 ///< fraction bits that go: 1…23
  std::int32_t firstNormal = 0; ///< the smallest normal number, as binary32; a normal number there too
  /// Without subnormals: the fraction bits, which are lost as well below the smallest normal. Else 0.
  int lostBelowNormal = 0;
  BySign largest{}; ///< magnitudes above become overflow; 0 for negative values when there is no sign
  BySign overflow{}, infinity{}, nan{};
  BySign sign{};       ///< added to a magnitude that is not zero
  BySign signOfZero{}; ///< added to zero
  /// Rounding, as what is added before the bits that go are cut off, a mask of those bits and of the lower of
  /// them each: upward or downward all of them, to nearest the lower ones, and then 1 or the lowest kept bit.
  BySign all{};                         ///< −1 or 0
  std::int32_t lower = 0;               ///< −1 or 0
  std::int32_t one = 0, lowestKept = 0; ///< 1 or 0
  std::int32_t sticky = 0;              ///< 1: what was cut off is kept in the lowest bit (to odd). Else 0
};

/// Precondition: available(). source and target do not overlap; neither needs to be aligned.
void narrow(const Narrowing& plan, const std::byte* source, std::byte* target, std::size_t count,
            Stores stores);

} // namespace qs::formats::kernels
