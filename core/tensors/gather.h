#pragma once

#include "core/tensors/tensor_view.h"

namespace qs::tensors {

/// Bytes an element takes once gathered: its own, or one for an element narrower than a byte.
[[nodiscard]] std::size_t gatheredBytes(const Encoding& encoding);
/// True when the elements lie in logical order without gaps.
[[nodiscard]] bool isRowMajor(const TensorView& view);

/// Fills out with elements first … first+count−1 in logical row-major order, little-endian, gatheredBytes()
/// each; an element narrower than a byte becomes one byte holding its code. Precondition: first + count ≤
/// elementCount(view), out holds count·gatheredBytes(). Errors: unreadable, with tensor and offset.
[[nodiscard]] Result<void> gather(const TensorView& view, std::uint64_t first, std::uint64_t count,
                                  std::byte* out);

} // namespace qs::tensors
