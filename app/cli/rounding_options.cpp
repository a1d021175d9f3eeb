#include "app/cli/rounding_options.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

void RoundingOptions::addTo(CLI::App& command) {
  command.add_option("--round", rounding, "rne (default), rna, rtz, rtp, rtn, rto or stochastic")
      ->type_name("MODE");
  command.add_option("--overflow", overflow, "ieee (default), saturate or propagate")->type_name("POLICY");
  command.add_option("--seed", seed, "Seed of stochastic rounding")->type_name("N");
}

Result<formats::Converter::Options> RoundingOptions::resolved() const {
  const auto mode = formats::roundingFrom(rounding);
  if (!mode) return fail(mode.error());
  const auto policy = formats::overflowFrom(overflow);
  if (!policy) return fail(policy.error());
  if (*mode == formats::Rounding::stochastic && !seed) {
    return fail(ErrorCode::usage, "--round stochastic", QS_TR("core", "it needs --seed"));
  }
  return formats::Converter::Options{*mode, *policy, seed.value_or(0)};
}

} // namespace qs::cli
