#pragma once

#include "core/formats/kernels/stores.h"

#include <cstddef>

namespace qs::formats::kernels {

// Between binary32 and binary64, to nearest even with IEEE overflow: the processor's own conversions, which
// would keep payloads of NaN; here each becomes the quiet one with its sign. Precondition: available().
// source and target do not overlap; neither needs to be aligned.
void binary32ToBinary64(const std::byte* source, std::byte* target, std::size_t count, Stores stores);
void binary64ToBinary32(const std::byte* source, std::byte* target, std::size_t count, Stores stores);

} // namespace qs::formats::kernels
