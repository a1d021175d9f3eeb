#pragma once

#include "core/integers/pattern.h"
#include "core/numbers/exact.h"

namespace qs::integers {

/// An integer read with a binary point: the value is the integer times 2^−fractionBits. Signed ones are in
/// two's complement.
struct FixedPoint {
  int width = 8;        ///< 1…64
  int fractionBits = 4; ///< −64…128; the point may lie outside the bits
  bool isSigned = true;
};

[[nodiscard]] numbers::Exact fixedValue(Pattern pattern, const FixedPoint& format);
[[nodiscard]] numbers::Exact
fixedStep(const FixedPoint& format); ///< the distance of neighbours, 2^−fractionBits
[[nodiscard]] numbers::Exact fixedLeast(const FixedPoint& format);
[[nodiscard]] numbers::Exact fixedMost(const FixedPoint& format);

/// A real number stored in fixed point.
struct FixedStored {
  Pattern pattern = 0;
  numbers::Exact value;   ///< what the pattern stands for
  numbers::Exact error;   ///< value − the real number
  bool saturated = false; ///< the nearest multiple of the step lies beyond an end, and became that end
};

/// The nearest value; a tie goes to the even integer, and what lies beyond an end becomes that end.
/// Precondition: the number is finite.
[[nodiscard]] FixedStored storeFixed(const numbers::Exact& real, const FixedPoint& format);

/// The Q notation of fixed-point formats in its two customs, which differ in whether the sign bit counts
/// among the integer bits: "Q3.4" (Texas Instruments, sign apart) and "Q4.4" (ARM); "UQ4.4" without a sign in
/// both. Sources: TI SPRU565 (TMS320C64x DSP Library), appendix on fractional Q formats; ARM DUI 0066
/// (Debuggers Guide), Q-format.
[[nodiscard]] std::string qNotation(const FixedPoint& format, bool countsSign);

} // namespace qs::integers
