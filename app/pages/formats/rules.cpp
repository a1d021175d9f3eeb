#include "app/pages/formats/rules.h"

namespace qs::pages {

formats::Encoded Rules::encode(const formats::Layout& layout, const numbers::Exact& value) const {
  if (behaviour) return formats::encodeAs(*behaviour, layout, value, {{}, options.randomBits});
  return formats::encode(layout, value, options);
}

Result<Rules> rulesOf(const state::FormatsState& state, std::uint64_t randomBits) {
  const Result<formats::Rounding> rounding = formats::roundingFrom(state.rounding);
  if (!rounding) return fail(rounding.error());
  const Result<formats::Overflow> overflow = formats::overflowFrom(state.overflow);
  if (!overflow) return fail(overflow.error());
  Rules rules{{}, {*rounding, *overflow, randomBits}};
  if (state.behaviour == byHand) return rules;
  const Result<formats::Behaviour> behaviour = formats::behaviourFrom(state.behaviour);
  if (!behaviour) return fail(behaviour.error());
  const bool untouched = *rounding == formats::Rounding::nearestEven && *overflow == behaviour->overflow;
  if (untouched) rules.behaviour = *behaviour;
  return rules;
}

state::FormatsState withBehaviour(state::FormatsState state, const formats::Behaviour& behaviour) {
  state.behaviour = behaviour.id;
  state.rounding = formats::roundingId(formats::Rounding::nearestEven);
  state.overflow = formats::overflowId(behaviour.overflow);
  return state;
}

} // namespace qs::pages
