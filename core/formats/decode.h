#pragma once

#include "core/formats/format_spec.h"
#include "core/numbers/exact.h"
#include "core/numbers/print.h"

#include <optional>

namespace qs::formats {

enum class ValueClass : std::uint8_t { zero, subnormal, normal, infinity, nan, nar };
[[nodiscard]] std::string_view className(ValueClass cls); ///< "zero" "subnormal" "normal" "inf" "nan" "nar"

/// Everything a code shows.
struct Decoded {
  Code code = 0;
  ValueClass cls = ValueClass::zero;
  bool negative = false;
  bool signalling = false;         ///< a NaN whose quiet bit is clear (IEEE rule only)
  std::uint64_t exponentField = 0; ///< 0 where the format has none; of a posit: e, cut-off bits as zeros
  std::uint64_t fractionField = 0;
  bool hasHiddenBit = false;
  bool hiddenBit = false; ///< 1 for normal numbers
  int regime = 0;         ///< r of a posit
  int exponent = 0;       ///< the power of two that multiplies the significand 1.f or 0.f; of integers and
                          ///< fixed point: the last place's
  std::uint64_t significand = 0; ///< integer significand, hidden bit included
  int quantum = 0; ///< value = ±significand·2^quantum; the ulp is 2^quantum, except in codebooks

  [[nodiscard]] bool isFinite() const { return cls <= ValueClass::normal; }
};

/// Total over the codes of the format; bits above its width are ignored. Codes of a codebook without a value
/// are NaN.
[[nodiscard]] Decoded decode(const Layout& layout, Code code);
/// NaR becomes NaN.
[[nodiscard]] numbers::Exact exactValue(const Decoded& decoded);
/// The same without an allocation. Precondition: isFinite().
[[nodiscard]] numbers::Dyadic dyadicValue(const Decoded& decoded);

/// Neighbours by value: the codes of the next representable value down and up, infinities included,
/// −0 and +0 counted once (stepping up to zero gives −0 where it exists: IEEE 754-2019 §5.3.1, nextUp).
/// None from NaN or past the ends.
struct Neighbours {
  std::optional<Code> previous, next;
};

[[nodiscard]] Neighbours neighbours(const Layout& layout, Code code);

/// The reals that rne rounds to this finite code, as magnitudes of one sign; for zero, from 0 up. The
/// interval of the largest value ends half an ulp above it, also in formats that round everything beyond to
/// it (a posit's at the next longer posit's largest, a codebook's as far above as the border below lies
/// below).
[[nodiscard]] numbers::Interval roundingInterval(const Layout& layout, Code code);
/// Shortest decimal that rne brings back to this code; "inf", "nan", "nar", "-0" as they are. Values of
/// codebooks, which lie far apart, as the shortest decimal of the binary32 number.
[[nodiscard]] std::string shortestText(const Layout& layout, Code code);

/// The landmarks of a format; an absent one is nullopt (for example no subnormals, no infinity).
/// minNormal is the smallest positive value where there are no subnormals; a posit's quietNan is NaR.
struct Landmarks {
  Code zero = 0, one = 0;
  bool hasZero = false, hasOne = false;
  std::optional<Code> negativeZero, maxFinite, minFinite, minNormal, maxSubnormal, minSubnormal;
  std::optional<Code> positiveInfinity, negativeInfinity, quietNan;
  Code allOnes = 0;
  numbers::Exact epsilon; ///< next above one, minus one; 0 where there is none, and for codebooks
  numbers::BigInt distinctFiniteValues; ///< ±0 as one
};

[[nodiscard]] Landmarks landmarks(const Layout& layout);

} // namespace qs::formats
