#pragma once

#include "core/formats/kernels/stores.h"

#include <cstddef>

namespace qs::formats::kernels {

// Between binary32 and binary64, to nearest even with IEEE overflow: the processor's own conversions, which
// would keep payloads of NaN; here each becomes the quiet one with its sign. Precondition: available().
// source and target do not overlap; neither needs to be aligned.
void binary32ToBinary64(const std::byte* source, std::byte* target, std::size_t count, Stores stores);
void binary64ToBinary32(const std::byte* source, std::byte* target, std::size_t count, Stores stores);

/// Rounds to odd: what is not exact gets the neighbour whose last bit is set, and so a later rounding to two
/// bits less or more still sees on which side of its borders the value lies. Finite values stay finite, and
/// what is not zero does not become zero. NaN stays NaN. The rest as above.
void binary64ToOddBinary32(const std::byte* source, std::byte* target, std::size_t count, Stores stores);

} // namespace qs::formats::kernels
