#pragma once

#include "core/formats/kernels/stores.h"

#include <cstddef>

namespace qs::formats::kernels {

/// binary32 → a signed float of at most 16 bits, to nearest, ties to even, as a handful of constants.
/// Overflow and infinity must have the same code, and that must be the largest finite one or the one after
/// it.
struct NearestNarrowing {
  int targetBytes = 1; ///< 1, 2
  int drop = 0;        ///< fraction bits that go: 8…23
  int signShift = 0;   ///< from bit 31 down to the target's sign
  /// All exponent fields are those of binary32, which leaves nothing but cutting bits off. Otherwise the
  /// range must be smaller by far: 2^(drop + 1) times limit must be finite.
  bool sameRange = false;
  std::int32_t firstNormal = 0; ///< the smallest normal number, as binary32
  /// Magnitudes are clamped to this: to the largest finite one, or to one that becomes the code after it. As
  /// binary32; with sameRange as the code itself.
  std::int32_t limit = 0;
  std::int32_t nan = 0;     ///< magnitude of the code for NaN
  bool hasNan = true;       ///< false: NaN gives a zero without sign
  bool negativeZero = true; ///< false: zero has no sign
};

/// Precondition: available(). source and target do not overlap; neither needs to be aligned.
void narrowToNearest(const NearestNarrowing& plan, const std::byte* source, std::byte* target,
                     std::size_t count, Stores stores);

} // namespace qs::formats::kernels
