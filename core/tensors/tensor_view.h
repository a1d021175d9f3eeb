#pragma once

#include "core/base/byte_source.h"
#include "core/formats/format_spec.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace qs::tensors {

/// How the elements of a tensor are stored. Block schemes become a further member here.
struct Encoding {
  std::string id; ///< "f32", "bf16", "e2m1fn", "bool", "c64": stable, as the command line prints it
  /// In storage: a code wider than 8 bits takes whole bytes (tf32: 32), a narrower one its own bits.
  int bitsPerElement = 0;
  /// Null for complex numbers, which have no real reading. Shared: a checkpoint has thousands of tensors of
  /// few formats.
  std::shared_ptr<const formats::FormatSpec> scalar;
};

/// The encoding of a scalar format of the catalogue. Precondition: the id exists there (or is "bool", "c64",
/// "c128").
[[nodiscard]] Encoding encodingOf(std::string_view id);

/// A tensor of a file: a description and a place, no values. Cheap to copy; keeps its source alive.
struct TensorView {
  std::string name;
  Encoding encoding;
  std::vector<std::uint64_t> shape;  ///< outermost first, as PyTorch prints it; empty for a scalar
  std::vector<std::int64_t> strides; ///< in elements; empty means row-major without gaps
  bool bigEndian = false;
  std::shared_ptr<const ByteSource> source;
  std::uint64_t offset = 0; ///< of the first byte, in the source
  std::uint64_t bytes = 0;  ///< stored bytes
};

/// Product of the shape; readers guarantee that it does not overflow.
[[nodiscard]] std::uint64_t elementCount(const TensorView& view);
[[nodiscard]] std::string shapeText(const TensorView& view); ///< "[128, 64, 3]"
/// True when the elements are floating-point or scale values: the ones a quantizer takes.
[[nodiscard]] bool isFloating(const TensorView& view);

// All reads are in logical row-major order, whatever the strides, and decode the stored codes exactly; the
// result is rounded once to the type asked for. Precondition: first + out.size() ≤ elementCount(view).
// Errors: unreadable, with tensor and offset; unsuitableTensor for complex elements. Memory beside out is
// bounded (a few megabytes per thread), whatever the tensor. Elements narrower than a byte lie packed, the
// first one in the low bits: 4-bit ones low nibble first, 6-bit ones as one stream of bits, least significant
// first.
[[nodiscard]] Result<void> read(const TensorView& view, std::uint64_t first, std::span<float> out);
[[nodiscard]] Result<void> read(const TensorView& view, std::uint64_t first, std::span<double> out);
/// The codes themselves, one per entry (complex elements are refused).
[[nodiscard]] Result<void> readCodes(const TensorView& view, std::uint64_t first,
                                     std::span<formats::Code> out);

/// Bytes of count stored elements: sub-byte elements are packed, the last byte is padded.
[[nodiscard]] std::uint64_t storedBytes(const Encoding& encoding, std::uint64_t count);
/// The stored bytes of elements first … first+count−1, put in row-major order and little-endian (each
/// component of a complex number by itself); sub-byte elements packed from bit 0 of out on, as containers
/// store them. Pieces of a sub-byte tensor join without gaps when first is a multiple of 8. Precondition:
/// out.size() = storedBytes(encoding, count).
[[nodiscard]] Result<void> readStored(const TensorView& view, std::uint64_t first, std::uint64_t count,
                                      std::span<std::byte> out);

} // namespace qs::tensors
