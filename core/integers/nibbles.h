#pragma once

#include "core/integers/pattern.h"

namespace qs::integers {

/// Which half of a byte holds the first of two four-bit elements.
enum class NibbleOrder : std::uint8_t {
  lowFirst,  ///< ONNX int4, uint4, float4e2m1 ("first element in the lowest bits", onnx.in.proto)
  highFirst, ///< bitsandbytes NF4 and FP4 (csrc/kernels.cu)
};

struct NibblePair {
  Pattern first = 0, second = 0; ///< patterns of 4 bits
  bool operator==(const NibblePair&) const = default;
};

/// Bits above the fourth are ignored.
[[nodiscard]] std::uint8_t packNibbles(const NibblePair& pair, NibbleOrder order);
[[nodiscard]] NibblePair unpackNibbles(std::uint8_t byte, NibbleOrder order);

} // namespace qs::integers
