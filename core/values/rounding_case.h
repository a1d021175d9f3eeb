#pragma once

#include "core/formats/encode.h"
#include "core/values/code_order.h"

#include <optional>
#include <vector>

namespace qs::values {

/// One of the two values that a number lies between.
struct RoundingSide {
  numbers::Rational value;
  std::optional<formats::Code> code; ///< none: only what would come next if the format went on
};

/// A number between two neighbours of a format, as rounding sees it.
struct RoundingCase {
  numbers::Rational value;
  RoundingSide below, above;
  numbers::Rational tie; ///< where rounding to nearest changes

  [[nodiscard]] bool exact() const { return value == below.value && below.code; }

  [[nodiscard]] bool isTie() const { return value == tie; }

  /// (value − below)/(above − below); outside 0…1 far beyond the ends of the format.
  [[nodiscard]] numbers::Rational share() const;
};

/// A value of the format counts as the lower neighbour, but the largest one of a format with an end above it
/// as the lower neighbour of what would come next. Beyond the largest value the next place of its last bit
/// goes on, so that the half way there is the threshold of overflow (IEEE 754-2019 §4.3.1); the same below
/// the smallest.
[[nodiscard]] RoundingCase roundingCase(const CodeOrder& order, const numbers::Rational& value);
/// Another number between the same neighbours; it may lie outside them.
[[nodiscard]] RoundingCase withValue(RoundingCase between, const numbers::Rational& value);

/// Why a mode delivers what it does.
enum class RoundingReason : std::uint8_t {
  exact,
  nearer,     ///< the nearer neighbour
  tieEven,    ///< a tie: the neighbour whose code is even
  tieAway,    ///< a tie: the neighbour farther from zero
  towardZero, ///< directed modes
  upward,
  downward,
  odd,             ///< the neighbour whose last bit is 1
  chance,          ///< the draw decided
  overflow,        ///< beyond the largest value: infinity, or NaN for want of one
  stopsAtLargest,  ///< the overflow rule, or a mode that never passes the largest value, delivers that
  stopsAtSmallest, ///< nothing but zero becomes zero (posits), or there is none (scales): the smallest value
  tieUp,           ///< a tie of scales: the larger power of two
  tieOfTable,      ///< a tie of a codebook: its own rule
};

struct ModeOutcome {
  formats::Rounding rounding = formats::Rounding::nearestEven;
  formats::Encoded encoded;
  int direction = 0; ///< −1 down, 0 exact, 1 up
  RoundingReason reason = RoundingReason::exact;
};

/// Every mode on the same number, for scales on its magnitude: they have no sign. A posit or codebook format
/// ignores most of them: see formats::encode.
[[nodiscard]] std::vector<ModeOutcome> allModes(const formats::Layout& layout, const numbers::Rational& value,
                                                const formats::EncodeOptions& options);

} // namespace qs::values
