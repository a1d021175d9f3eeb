#pragma once

#include "core/formats/encode.h"
#include "core/values/code_order.h"

#include <optional>
#include <utility>
#include <vector>

namespace qs::values {

/// The reals that a rounding mode sends to one value of a line.
struct Catchment {
  std::optional<numbers::Rational> low, high; ///< none: no end on that side
  bool lowOwned = false, highOwned = false;   ///< the end itself is sent here too
};

/// nullopt for stochastic rounding, which has no borders. Half-way points are those of
/// formats::roundingInterval; who owns an end is asked of formats::encode.
[[nodiscard]] std::optional<Catchment> catchmentOf(const CodeOrder& order, CodeOrder::Rank rank,
                                                   const formats::EncodeOptions& options);

/// The ends of what is nearest to a value, low first: the rounding borders on both sides. Beyond the first
/// and the last value they lie as far out as if the format went on (formats::roundingInterval).
[[nodiscard]] std::pair<numbers::Rational, numbers::Rational> bordersAround(const CodeOrder& order,
                                                                            CodeOrder::Rank rank);

/// Where the nearest of two neighbours changes.
struct Watershed {
  numbers::Rational at;
  bool ownedAbove = false; ///< the tie goes to the greater of the two
};

/// Between a rank and the next; nullopt unless the mode rounds to the nearest. lower < highest.
[[nodiscard]] std::optional<Watershed> watershedAbove(const CodeOrder& order, CodeOrder::Rank lower,
                                                      const formats::EncodeOptions& options);

} // namespace qs::values
