#pragma once

#include "core/formats/format_spec.h"
#include "core/numbers/exact.h"

#include <optional>

namespace qs::values {

/// What can be said of a format in numbers. What a format lacks, or has no fixed answer for, is nullopt.
struct FormatFacts {
  std::optional<numbers::Exact> max, lowest, minNormal, minSubnormal, epsilon;
  /// log2 of the largest over the smallest positive value: times 0.301 in decades, times 6.02 in decibels
  /// (20·log10).
  std::optional<double> rangeInBinades;
  std::optional<int> precision; ///< bits of the significand of normal numbers, the implied one included
  /// Decimal digits that survive into the format and back, and those that tell all its values apart: C's DIG
  /// and DECIMAL_DIG (C17 §5.2.4.2.2); of integers, digits always held and digits of the largest.
  std::optional<int> digits, roundTripDigits;
  numbers::BigInt finiteValues;     ///< ±0 as one
  numbers::BigInt infinities, nans; ///< codes; NaR counts as NaN
  bool negativeZero = false;
};

[[nodiscard]] FormatFacts factsOf(const formats::Layout& layout);

} // namespace qs::values
