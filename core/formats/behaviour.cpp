#include "core/formats/behaviour.h"

#include <array>

namespace qs::formats {

namespace {

using enum NanBits;

constexpr NanResult unsignedQuiet{canonical, false}, signedOnes{allOnes, true}, unsignedOnes{allOnes, false},
    payload{quietPayload, true};

constexpr std::array<Behaviour, 11> table{{
    {.id = "ieee",
     .name = QS_TR("core", "IEEE 754 and OCP, not saturating"),
     .source = "IEEE 754-2019, OCP OFP8"},
    {.id = "ocp-saturate",
     .name = QS_TR("core", "OCP, saturating"),
     .source = "OCP OFP8",
     .overflow = Overflow::saturate,
     .saturatesInfinity = true},
    {.id = "torch",
     .name = QS_TR("core", "PyTorch"),
     .source = "PyTorch c10 headers",
     .narrow = signedOnes,
     .bfloat = unsignedQuiet,
     .viaSingle = true,
     .scale = ScaleRounding::nearestLowUp},
    {.id = "ml_dtypes",
     .name = QS_TR("core", "ml_dtypes through NumPy"),
     .source = "ml_dtypes 0.6",
     .missingNan = MissingNan::oppositeZero,
     .viaSingle = true,
     .scale = ScaleRounding::nearestLowUp,
     .scaleDomain = ScaleDomain::positiveOrNan},
    {.id = "ml_dtypes-saturate",
     .name = QS_TR("core", "ml_dtypes, saturating"),
     .source = "ml_dtypes 0.6, kSaturate",
     .overflow = Overflow::saturate,
     .missingNan = MissingNan::oppositeZero,
     .viaSingle = true,
     .scale = ScaleRounding::nearestLowUp,
     .scaleDomain = ScaleDomain::positiveOrLeast},
    {.id = "nvidia",
     .name = QS_TR("core", "NVIDIA satfinite"),
     .source = "PTX ISA 9.0 cvt, cuda_fp8.hpp",
     .overflow = Overflow::saturate,
     .saturatesInfinity = true,
     .narrow = unsignedOnes,
     .wide = unsignedOnes,
     .bfloat = unsignedOnes,
     .missingNan = MissingNan::largest,
     .scale = ScaleRounding::up},
    {.id = "onnx",
     .name = QS_TR("core", "ONNX Cast, saturate = 1"),
     .source = "ONNX Operators.md, helper.py",
     .overflow = Overflow::saturate,
     .saturatesInfinity = true,
     .narrow = signedOnes,
     .bfloat = unsignedQuiet,
     .missingNan = MissingNan::largest,
     .viaSingle = true,
     .scale = ScaleRounding::up},
    {.id = "onnx-overflow",
     .name = QS_TR("core", "ONNX Cast, saturate = 0"),
     .source = "ONNX Operators.md, helper.py",
     .narrow = signedOnes,
     .bfloat = unsignedQuiet,
     .missingNan = MissingNan::largest,
     .viaSingle = true,
     .scale = ScaleRounding::up},
    {.id = "ggml",
     .name = QS_TR("core", "ggml"),
     .source = "ggml-impl.h",
     .narrow = payload,
     .wide = payload,
     .bfloat = payload,
     .viaSingle = true,
     .scale = ScaleRounding::down},
    {.id = "x86",
     .name = QS_TR("core", "x86 instructions"),
     .source = "Intel SDM: F16C, AVX-512 FP16 and BF16",
     .narrow = payload,
     .wide = payload,
     .bfloat = payload,
     .flushesToBfloat = true},
    {.id = "numpy",
     .name = QS_TR("core", "NumPy float16"),
     .source = "NumPy 1.24",
     .wide = {rawPayload, true}},
}};

} // namespace

std::span<const Behaviour> behaviours() {
  return table;
}

Result<Behaviour> behaviourFrom(std::string_view id) {
  for (const Behaviour& row : table) {
    if (row.id == id) return row;
  }
  std::string ids;
  for (const Behaviour& row : table)
    ids += (ids.empty() ? "" : ", ") + std::string(row.id);
  return fail(ErrorCode::usage, std::string(id.substr(0, 80)),
              QS_TR("core", "no such behaviour; there are %1"), {std::move(ids)});
}

} // namespace qs::formats
