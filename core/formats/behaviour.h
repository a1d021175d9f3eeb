#pragma once

#include "core/formats/encode.h"

#include <span>

namespace qs::formats {

/// Which bits a NaN result has.
enum class NanBits : std::uint8_t {
  canonical,    ///< the quiet bit alone
  allOnes,      ///< every bit below the sign
  quietPayload, ///< the top bits of the input's payload, and the quiet bit
  rawPayload,   ///< the top bits of the payload as they are; 1 where nothing would be left
};

struct NanResult {
  NanBits bits = NanBits::canonical;
  bool keepsSign = true;
};

/// What NaN becomes in a float format that has none.
enum class MissingNan : std::uint8_t {
  zero,
  oppositeZero, ///< +NaN gives −0, −NaN +0
  largest,      ///< the largest positive value
};

/// How a bare exponent (E8M0) is chosen for a positive value.
enum class ScaleRounding : std::uint8_t {
  nearest,      ///< ties up
  nearestLowUp, ///< the same, but everything above the smallest value goes up to the second one
  up,
  down,
};

/// What a bare exponent makes of signs and zero.
enum class ScaleDomain : std::uint8_t {
  magnitude,       ///< the sign does not matter; zero gives the smallest
  positiveOrNan,   ///< zero and negative values give NaN
  positiveOrLeast, ///< they give the smallest
};

/// Whose rules are in force where libraries and machines differ.
struct Behaviour {
  std::string_view id;                ///< "torch"; stable
  std::string_view name;              ///< for people, translated in the context "core"
  std::string_view source;            ///< where the rules come from
  Overflow overflow = Overflow::ieee; ///< of finite values
  bool saturatesInfinity = false;     ///< ±infinity gives ±max; else infinity, else NaN, else ±max
  NanResult narrow{};                 ///< in formats of at most 8 bits
  NanResult wide{};                   ///< in longer ones, but for
  NanResult bfloat{};                 ///< bfloat16
  MissingNan missingNan = MissingNan::zero;
  bool viaSingle = false;       ///< values are binary32 first: two roundings
  bool flushesToBfloat = false; ///< subnormal inputs of bfloat16 count as zero
  ScaleRounding scale = ScaleRounding::nearest;
  ScaleDomain scaleDomain = ScaleDomain::magnitude;
};

/// The presets. What they were checked against, and where a rule had to be read:
/// - ieee: IEEE 754-2019, OCP OFP8 not saturating; the rules of encode(), NaN canonical.
/// - ocp-saturate: OCP OFP8 saturating.
/// - torch: PyTorch on the processor, c10 Float8_*.h, BFloat16.h, Half.h (read).
/// - ml_dtypes: ml_dtypes 0.6 through NumPy's astype (run): from binary64 in two steps; its C++ conversions
/// round once.
/// - ml_dtypes-saturate: the same with kSaturate (run): infinity still gives infinity or NaN.
/// - nvidia: PTX cvt.satfinite and the constructors of cuda_fp8.hpp (read): E8M0 only up, or down with rtz or
/// rtn.
/// - onnx: ONNX Cast, saturate = 1; onnx/helper.py converts binary32 (read); E8M0 up.
/// - onnx-overflow: ONNX Cast, saturate = 0.
/// - ggml: ggml-impl.h (read): binary16 as F16C does, bfloat16 (bits >> 16) | 64, E8M0 the floor of the
/// exponent.
/// - x86: F16C, AVX-512 FP16 and BF16, SSE2 (run): one rounding, payloads kept; vcvtneps2bf16 takes
/// subnormals for
///   zero whatever the mode (Intel SDM).
/// - numpy: NumPy 1.24 float16 (run): signalling NaNs stay signalling.
[[nodiscard]] std::span<const Behaviour> behaviours();
/// Errors: usage.
[[nodiscard]] Result<Behaviour> behaviourFrom(std::string_view id);

struct BehaviourOptions {
  std::optional<Rounding> rounding; ///< none: nearest even, and the behaviour's own rule for scales
  std::uint64_t randomBits = 0;
};

/// As encode, under someone's rules. Formats that the behaviour says nothing about (integers, fixed point,
/// posits, codebooks) are encoded as ever. A quiet NaN has an empty payload, a signalling one too, with its
/// quiet bit clear.
[[nodiscard]] Encoded encodeAs(const Behaviour& behaviour, const Layout& layout, const numbers::Exact& value,
                               const BehaviourOptions& options = {});
/// The value of a code of another format, NaN with its payload.
[[nodiscard]] Encoded convertAs(const Behaviour& behaviour, const Layout& from, Code code, const Layout& to,
                                const BehaviourOptions& options = {});

} // namespace qs::formats
