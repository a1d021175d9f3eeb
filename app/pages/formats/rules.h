#pragma once

#include "app/state/app_state.h"
#include "core/formats/behaviour.h"

#include <optional>

namespace qs::pages {

/// What decides on the way from an exact value to a stored one: someone's behaviour, or a rounding mode and
/// an overflow rule chosen by hand.
struct Rules {
  std::optional<formats::Behaviour> behaviour; ///< none: by hand
  formats::EncodeOptions options;

  [[nodiscard]] formats::Encoded encode(const formats::Layout& layout, const numbers::Exact& value) const;
};

/// The behaviour is in force as long as the state's rounding is "rne" and its overflow rule is the
/// behaviour's own: whoever names another one wants that. draw chooses the random number of stochastic
/// rounding. Errors: usage, for a rounding mode, an overflow rule or a behaviour that does not exist.
[[nodiscard]] Result<Rules> rulesOf(const state::FormatsState& state, std::uint64_t randomBits);

/// Under someone's rules from now on.
[[nodiscard]] state::FormatsState withBehaviour(state::FormatsState state,
                                                const formats::Behaviour& behaviour);
/// What FormatsState::behaviour says when the rules are chosen by hand.
inline constexpr const char* byHand = "custom";

} // namespace qs::pages
