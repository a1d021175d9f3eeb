#pragma once

#include "core/formats/convert.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace qs::cli {

/// The options --round, --overflow and --seed as they were typed. Keep it alive as long as the command.
struct RoundingOptions {
  std::string rounding = "rne";
  std::string overflow = "ieee";
  std::optional<std::uint64_t> seed;

  void addTo(CLI::App& command);
  /// Errors: usage, for unknown names, and for stochastic rounding without a seed.
  [[nodiscard]] Result<formats::Converter::Options> resolved() const;
};

} // namespace qs::cli
