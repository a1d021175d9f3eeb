#pragma once

#include "core/formats/decode.h"

namespace qs::formats {

enum class Rounding : std::uint8_t {
  nearestEven, ///< rne
  nearestAway, ///< rna
  towardZero,  ///< rtz
  upward,      ///< rtp
  downward,    ///< rtn
  toOdd,       ///< rto
  stochastic,  ///< up with the probability of the discarded fraction
};
enum class Overflow : std::uint8_t {
  ieee,      ///< infinity, else NaN, else ±max, as the format has them
  saturate,  ///< finite overflow and ±infinity give ±max; NaN stays NaN
  propagate, ///< finite overflow gives ±max; infinity stays where the format has it
};
[[nodiscard]] std::string_view roundingId(Rounding rounding); ///< "rne" …
[[nodiscard]] std::string_view overflowId(Overflow overflow); ///< "ieee" …
[[nodiscard]] Result<Rounding> roundingFrom(std::string_view id);
[[nodiscard]] Result<Overflow> overflowFrom(std::string_view id);

struct EncodeOptions {
  Rounding rounding = Rounding::nearestEven;
  Overflow overflow = Overflow::ieee;
  std::uint64_t randomBits =
      0; ///< for stochastic: uniform; the value rounds away when fraction > randomBits/2^64
};

/// What happened on the way into the format.
struct Encoded {
  Code code = 0;
  bool inexact = false;
  bool overflow = false;  ///< the rounded value, with unbounded exponent, lies beyond the largest finite one
  bool underflow = false; ///< inexact, and 0 < |input| < the smallest normal
  bool saturated = false; ///< ±max was delivered in place of something larger
  bool tie = false; ///< exactly halfway between the two candidates; of posits and codebooks: on their border
  std::optional<Code> below, above; ///< the candidates by value, when inexact: next representable down and up
  /// Of a behaviour that rounds twice: the binary32 code that came first, when it differs from the input.
  /// tie, below and above speak of its value then.
  std::optional<Code> single;
};

/// Rounds once, from the exact value. Sources: IEEE 754-2019 §4.3, §7.4; OCP OFP8 for saturation; IEEE P3109.
///
/// Floats: a tie goes to the even code; in a format without fraction bits to the larger magnitude (754-2019
/// §4.3.1). Toward zero, and upward or downward away from the overflow, stop at ±max under Overflow::ieee; to
/// odd does when the largest finite code is odd or there is no infinity. NaN keeps its sign where the format
/// has signed NaNs, and becomes +0 (inexact) where it has none. Unsigned formats take negative results as
/// beyond their lower end: NaN, else 0. Scale formats (no sign, no zero) take |x|: nearest with ties up, down
/// for rtz and rtn, up for rtp, the odd code for rto; what lies below their range, and zero, gives the
/// smallest. Integers and fixed point clamp in every policy (overflow and saturated); NaN gives 0 (inexact).
/// Posits (2022 standard): rne is the standard's only rounding: to the even pattern on the border, which is
/// the pattern followed by a one; the other modes choose between the same two patterns. Nothing but zero
/// becomes 0, and nothing but infinities and NaN becomes NaR, in every mode and policy. Codebooks: rne and
/// rna go by the table's own thresholds and ties, rtz to the candidate of smaller magnitude, rto to the odd
/// code. What lies beyond the ends clamps; NaN gives zero, or the value nearest to it (inexact).
[[nodiscard]] Encoded encode(const Layout& layout, const numbers::Exact& value,
                             const EncodeOptions& options = {});
/// The same for dyadic values, in integer arithmetic. A finite value only.
[[nodiscard]] Encoded encode(const Layout& layout, const numbers::Dyadic& value,
                             const EncodeOptions& options = {});

/// stored − input; nullopt unless both are finite.
[[nodiscard]] std::optional<numbers::Rational> storedError(const Layout& layout, Code stored,
                                                           const numbers::Exact& input);

} // namespace qs::formats
