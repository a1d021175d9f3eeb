#pragma once

#include <cstddef>
#include <cstdint>

namespace qs::tensors {

// Streams of elements of 1…7 bits, the first in the lowest bits, an element may lie across two bytes.

/// The element that begins at a bit of the stream.
[[nodiscard]] inline std::byte unpackOne(const std::byte* stream, std::uint64_t bit, int bits) {
  const auto shift = static_cast<unsigned>(bit % 8);
  auto word = std::to_integer<unsigned>(stream[bit / 8]);
  if (shift + static_cast<unsigned>(bits) > 8) word |= std::to_integer<unsigned>(stream[bit / 8 + 1]) << 8;
  return static_cast<std::byte>((word >> shift) & ((1U << bits) - 1));
}

/// Puts an element at a bit of the stream, whose bits from there on must be zero.
inline void packOne(std::byte* stream, std::uint64_t bit, int bits, std::byte element) {
  const auto shift = static_cast<unsigned>(bit % 8);
  const unsigned word = std::to_integer<unsigned>(element) << shift;
  stream[bit / 8] |= static_cast<std::byte>(word & 0xff);
  if (shift + static_cast<unsigned>(bits) > 8) stream[bit / 8 + 1] |= static_cast<std::byte>(word >> 8);
}

} // namespace qs::tensors
