#pragma once

#include "app/state/app_state.h"
#include "core/integers/operations.h"
#include "core/integers/readings.h"

#include <string>

namespace qs::pages {

/// What every view of the Integers page shows, computed from its state. No Qt.
struct IntegersFigures {
  int width = 8;
  bool isSigned = true;
  integers::Pattern a = 0, b = 0;
  integers::Trace trace;
  int step = 0; ///< index into trace.steps

  /// The reading in which operands are written and results are told.
  [[nodiscard]] integers::Reading reading() const {
    return isSigned ? integers::Reading::twosComplement : integers::Reading::unsignedInteger;
  }

  [[nodiscard]] std::string text(integers::Pattern pattern) const; ///< in that reading
};

/// Errors: usage (width, operation), invalidNumber (an operand; culprit "a" or "b" tells which).
[[nodiscard]] Result<IntegersFigures> integerFigures(const state::IntegersState& state);

// Next states. Operands keep their bit patterns when the width or the reading changes, as far as they fit:
// widening extends as the reading asks, narrowing drops high bits. Whatever changes an operand shows all
// steps again and forgets the real number that was stored.
[[nodiscard]] state::IntegersState withWidth(const state::IntegersState& state, int width);
[[nodiscard]] state::IntegersState withReading(const state::IntegersState& state, bool isSigned);
[[nodiscard]] state::IntegersState withPattern(const state::IntegersState& state, bool first,
                                               integers::Pattern pattern);
[[nodiscard]] state::IntegersState withText(const state::IntegersState& state, bool first,
                                            const std::string& text);
[[nodiscard]] state::IntegersState withOperation(const state::IntegersState& state, integers::Operator op);
/// step counts from 0; the last one, and what lies beyond, is kept as "all".
[[nodiscard]] state::IntegersState withStep(const state::IntegersState& state, const integers::Trace& trace,
                                            int step);

/// The widths offered, as people know them.
inline constexpr int offeredWidths[] = {4, 8, 16, 32, 64};

} // namespace qs::pages
