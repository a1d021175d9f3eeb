#pragma once

#include "core/formats/behaviour.h"
#include "core/formats/convert.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace qs::cli {

/// How values are rounded: by the program's own options, or by somebody's behaviour.
struct RoundingRules {
  formats::Converter::Options options;
  std::optional<formats::Behaviour> behaviour;
  std::optional<formats::Rounding> asked; ///< the rounding mode, when one was typed

  /// index numbers the element within the command, for stochastic rounding.
  [[nodiscard]] formats::Encoded encode(const formats::Layout& layout, const numbers::Exact& value,
                                        std::uint64_t index) const;
};

/// The options --round, --overflow, --seed and --behaviour as they were typed. Keep it alive as long as the
/// command.
struct RoundingOptions {
  std::optional<std::string> rounding, overflow, behaviour;
  std::optional<std::uint64_t> seed;

  void addTo(CLI::App& command);
  /// Errors: usage, for unknown names, for stochastic rounding without a seed, and for an overflow policy
  /// beside a behaviour, which has its own.
  [[nodiscard]] Result<RoundingRules> resolved() const;
};

} // namespace qs::cli
