#pragma once

#include "core/formats/format_spec.h"

#include <cstddef>
#include <span>

namespace qs::tensors {

/// Decodes little-endian codes, each in streamBytes(layout) bytes, to the nearest float or double: rounded
/// once, ties to even; NaN stays NaN with its sign. Precondition: elements holds as many codes as out.
template <class Real>
void decodeElements(const formats::Layout& layout, const std::byte* elements, std::span<Real> out);

extern template void decodeElements<float>(const formats::Layout&, const std::byte*, std::span<float>);
extern template void decodeElements<double>(const formats::Layout&, const std::byte*, std::span<double>);

} // namespace qs::tensors
