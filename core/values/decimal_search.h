#pragma once

#include "core/formats/decode.h"

#include <optional>
#include <string>
#include <vector>

namespace qs::values {

/// A decimal that might stand for a value.
struct DecimalCandidate {
  std::string text; ///< ASCII, the shortest form of the number
  numbers::Rational value;
  bool inside = false; ///< it is rounded back to the value
  bool chosen = false; ///< the one that is printed
};

/// The decimals of so many digits around a value: one below and one above it, or the value itself.
struct DecimalStep {
  int digits = 1;
  std::vector<DecimalCandidate> candidates; ///< one or two, ascending
};

/// How the shortest decimal of a value is found.
struct DecimalSearch {
  numbers::Rational value;
  numbers::Interval interval;     ///< what rounds to nearest, ties to even, to the value; signed, low < high
  std::vector<DecimalStep> steps; ///< 1 digit, 2 digits …; the last one holds the chosen decimal
};

/// nullopt for zero, infinities and NaN, which have nothing to search.
[[nodiscard]] std::optional<DecimalSearch> searchDecimal(const formats::Layout& layout, formats::Code code);

/// How many digits a binary format of p significant bits is said to have.
struct DecimalDigitCounts {
  int guaranteed = 0; ///< digits10: every decimal of so many digits survives, ⌊(p − 1)·log10 2⌋
  int roundTrip =
      0; ///< max_digits10: enough to tell all values apart, ⌈1 + p·log10 2⌉ (IEEE 754-2019 §5.12.2)
};

[[nodiscard]] DecimalDigitCounts digitCounts(int precision); ///< of so many significant bits, at least 1
/// nullopt where the significand has no fixed length.
[[nodiscard]] std::optional<DecimalDigitCounts> digitCounts(const formats::Layout& layout);

} // namespace qs::values
