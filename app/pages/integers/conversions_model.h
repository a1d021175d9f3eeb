#pragma once

#include "app/pages/integers/integers_model.h"
#include "core/integers/base_conversion.h"
#include "core/integers/fixed_point.h"
#include "core/integers/nibbles.h"

#include <optional>
#include <vector>

namespace qs::pages {

// What the views for other bases, fixed point and packed nibbles show, computed from the state. No Qt.

struct BaseFigures {
  numbers::BigInt number;
  bool follows = true; ///< it is the first operand, not a number of its own
  int base = 2;
  std::string digits;                 ///< of the magnitude
  std::vector<integers::Rung> ladder; ///< of the magnitude
  int rungs = 0;                      ///< how many are shown
};

/// Errors: invalidNumber, when the number cannot be read.
[[nodiscard]] Result<BaseFigures> baseFigures(const IntegersFigures& figures,
                                              const state::IntegersState& state);

/// The number in decimal, shortened in the middle beyond 30 digits: "123456789012…345678 (61 digits)" as its
/// beginning, its end and the count.
struct ShortNumber {
  std::string begin, end; ///< end is empty when nothing was left out
  std::size_t digits = 0;
};

[[nodiscard]] ShortNumber shortened(const numbers::BigInt& number);

struct FixedFigures {
  integers::FixedPoint format;
  numbers::Exact value;
  std::optional<numbers::Exact> real;          ///< what was typed, while the pattern still is what came of it
  std::optional<integers::FixedStored> stored; ///< what came of it
};

[[nodiscard]] FixedFigures fixedFigures(const IntegersFigures& figures, const state::IntegersState& state);
/// The state after a real number was typed. Errors: invalidNumber, also for one that is not finite.
[[nodiscard]] Result<state::IntegersState> withReal(const state::IntegersState& state,
                                                    const std::string& text);
/// Moves the binary point; the bits stay.
[[nodiscard]] state::IntegersState withFractionBits(const state::IntegersState& state, int bits);

struct PackingFigures {
  std::uint8_t byte = 0;
  integers::NibbleOrder order = integers::NibbleOrder::lowFirst;
  integers::NibblePair pair;
  std::uint8_t otherByte = 0; ///< the same elements in the other order
};

[[nodiscard]] PackingFigures packingFigures(const state::IntegersState& state);
/// An element typed. Errors: invalidNumber, when it is no integer or does not fit four bits.
[[nodiscard]] Result<state::IntegersState> withElement(const state::IntegersState& state, bool first,
                                                       const std::string& text);
/// Keeps the elements, so that the byte changes.
[[nodiscard]] state::IntegersState withOrder(const state::IntegersState& state, integers::NibbleOrder order);

} // namespace qs::pages
