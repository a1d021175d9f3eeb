#pragma once

#include <cstdint>
#include <string_view>

namespace qs::checkpoints {

/// A dtype of safetensors.
struct SafetensorsType {
  std::string_view name;     ///< as the header writes it
  std::string_view encoding; ///< id of the encoding
  std::uint64_t bits;        ///< per element
};

/// Null for an unknown name. Source: the reference implementation's Dtype. It says nothing of how F4 and F6
/// are packed: the first element lies in the low bits, as in the files that exist.
[[nodiscard]] const SafetensorsType* safetensorsType(std::string_view name);

} // namespace qs::checkpoints
