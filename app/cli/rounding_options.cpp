#include "app/cli/rounding_options.h"

#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

formats::Encoded RoundingRules::encode(const formats::Layout& layout, const numbers::Exact& value,
                                       std::uint64_t index) const {
  const std::uint64_t draw = formats::stochasticBits(options.seed, index);
  if (behaviour) return formats::encodeAs(*behaviour, layout, value, {asked, draw});
  return formats::encode(layout, value, {options.rounding, options.overflow, draw});
}

void RoundingOptions::addTo(CLI::App& command) {
  command.add_option("--round", rounding, "rne (default), rna, rtz, rtp, rtn, rto or stochastic")
      ->type_name("MODE");
  command.add_option("--overflow", overflow, "ieee (default), saturate or propagate")->type_name("POLICY");
  command.add_option("--seed", seed, "Seed of stochastic rounding")->type_name("N")->check(notWholeNumber);
  command.add_option("--behaviour", behaviour, "Whose rules are in force; qscope behaviours lists them")
      ->type_name("ID");
}

Result<RoundingRules> RoundingOptions::resolved() const {
  const auto mode = formats::roundingFrom(rounding.value_or("rne"));
  if (!mode) return fail(mode.error());
  const auto policy = formats::overflowFrom(overflow.value_or("ieee"));
  if (!policy) return fail(policy.error());
  if (*mode == formats::Rounding::stochastic && !seed) {
    return fail(ErrorCode::usage, "--round stochastic", QS_TR("core", "it needs --seed"));
  }
  RoundingRules rules{{*mode, *policy, seed.value_or(0)}, {}, {}};
  if (rounding) rules.asked = *mode;
  if (!behaviour) return rules;
  if (overflow) {
    return fail(ErrorCode::usage, "--overflow", QS_TR("core", "a behaviour has its own rule of overflow"));
  }
  const auto chosen = formats::behaviourFrom(*behaviour);
  if (!chosen) return fail(chosen.error());
  rules.behaviour = *chosen;
  return rules;
}

} // namespace qs::cli
