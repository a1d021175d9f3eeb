#include "core/checkpoints/safetensors_types.h"

#include <algorithm>
#include <iterator>

namespace qs::checkpoints {

namespace {

constexpr SafetensorsType types[] = {
    {"BOOL", "bool", 8},
    {"F4", "e2m1fn", 4},
    {"F6_E2M3", "e2m3fn", 6},
    {"F6_E3M2", "e3m2fn", 6},
    {"U8", "uint8", 8},
    {"I8", "int8", 8},
    {"F8_E5M2", "e5m2", 8},
    {"F8_E4M3", "e4m3fn", 8},
    {"F8_E8M0", "e8m0fnu", 8},
    {"F8_E4M3FNUZ", "e4m3fnuz", 8},
    {"F8_E5M2FNUZ", "e5m2fnuz", 8},
    {"I16", "int16", 16},
    {"U16", "uint16", 16},
    {"F16", "f16", 16},
    {"BF16", "bf16", 16},
    {"I32", "int32", 32},
    {"U32", "uint32", 32},
    {"F32", "f32", 32},
    {"C64", "c64", 64},
    {"F64", "f64", 64},
    {"I64", "int64", 64},
    {"U64", "uint64", 64},
};

} // namespace

const SafetensorsType* safetensorsType(std::string_view name) {
  const auto* found = std::ranges::find(types, name, &SafetensorsType::name);
  return found != std::end(types) ? found : nullptr;
}

} // namespace qs::checkpoints
