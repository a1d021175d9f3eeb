#pragma once

#include "core/base/byte_source.h"

#include <cstdint>
#include <optional>
#include <span>

namespace qs::checkpoints {

/// The product of two sizes; nullopt where it does not fit 64 bits.
[[nodiscard]] inline std::optional<std::uint64_t> checkedProduct(std::uint64_t a, std::uint64_t b) {
  std::uint64_t product = 0;
  if (__builtin_mul_overflow(a, b, &product)) return {};
  return product;
}

/// The product of a shape, checked step by step from the left: an overflow before a zero extent counts.
[[nodiscard]] inline std::optional<std::uint64_t> checkedElements(std::span<const std::uint64_t> shape) {
  std::optional<std::uint64_t> count = 1;
  for (const std::uint64_t extent : shape)
    if (count) count = checkedProduct(*count, extent);
  return count;
}

/// A little-endian unsigned number of at most 8 bytes.
[[nodiscard]] inline std::uint64_t littleEndian(std::span<const std::byte> bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;)
    value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
  return value;
}

/// As PyTorch: shapes of more axes come from no framework.
inline constexpr std::size_t mostAxes = 64;

} // namespace qs::checkpoints
