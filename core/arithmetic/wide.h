#pragma once

#include "core/formats/encode.h"
#include "core/numbers/exact.h"

namespace qs::arithmetic {

/// A finite real as long as an exact result asks: ±significand·2^exponent, and a little more (less than one
/// unit of the lowest bit, away from zero) when more is set. Only quotients and roots need that.
struct Wide {
  bool negative = false;
  numbers::BigInt significand; ///< ≥ 0
  int exponent = 0;            ///< of the lowest bit
  bool more = false;           ///< never with significand 0

  [[nodiscard]] bool isZero() const { return significand == 0; }

  [[nodiscard]] int leading() const; ///< weight of the leading 1, as a power of two. Precondition: not zero
  [[nodiscard]] bool bitAt(int weight) const;              ///< the bit that weighs 2^weight
  [[nodiscard]] bool anyBelow(int weight) const;           ///< whether anything lies below 2^weight
  [[nodiscard]] numbers::BigInt unitsOf(int weight) const; ///< floor(|this| / 2^weight)
};

/// Bits of quotients and roots that do not end: more than twice what any rounding looks at, stochastic
/// rounding with its 64 bits below the last place included.
inline constexpr int endlessBits = 192;

[[nodiscard]] Wide wideOf(const numbers::Dyadic& value);
/// Exact. A zero sum is −0 only for (−0) + (−0); the caller knows the rounding mode that may change that.
[[nodiscard]] Wide sum(const Wide& a, const Wide& b);
[[nodiscard]] Wide product(const Wide& a, const Wide& b);
/// Exact when it ends within endlessBits bits. Precondition: b is not zero; neither operand has more.
[[nodiscard]] Wide quotient(const Wide& a, const Wide& b);
/// Precondition: a ≥ 0 without more.
[[nodiscard]] Wide squareRoot(const Wide& a);

/// The exact value. With more set, a value that rounds as the endless one does: half a unit of the lowest bit
/// further from zero.
[[nodiscard]] numbers::Exact exactOf(const Wide& value);

/// Correctly rounded, for plots and readouts; infinite when it is too large.
[[nodiscard]] double nearestDouble(const Wide& value);

/// Rounds once, as formats::encode of the exact value does.
[[nodiscard]] formats::Encoded encodeWide(const formats::Layout& layout, const Wide& value,
                                          const formats::EncodeOptions& options);

} // namespace qs::arithmetic
