#pragma once

#include "core/values/rounding_case.h"

#include <optional>
#include <vector>

namespace qs::values {

/// The binary expansion of a number's magnitude around the last place of a format.
struct BitTail {
  std::vector<bool> kept; ///< the last bits that the format keeps, most significant first
  bool keptMore = false;  ///< there are more of them in front
  std::vector<bool> tail; ///< the bits cut off, most significant first; guard and round are always there
  bool tailMore = false;  ///< the expansion goes on behind them
  bool endless = false;   ///< and never ends
  int place = 0;          ///< the last kept bit is worth 2^place
  bool sticky = false;    ///< any one among the bits cut off behind the round bit

  [[nodiscard]] bool guard() const { return tail[0]; }

  [[nodiscard]] bool round() const { return tail[1]; }
};

/// nullopt where there is no last place to speak of: outside the neighbours, when they are not a power of two
/// apart (a format without subnormals around zero, a codebook), or when rounding does not turn in their
/// middle (a posit's or a scale's smallest value). keptMost ≥ 1, tailMost ≥ 2.
[[nodiscard]] std::optional<BitTail> bitTail(const RoundingCase& between, int keptMost, int tailMost);

} // namespace qs::values
