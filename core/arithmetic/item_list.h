#pragma once

#include "core/base/result.h"
#include "core/numbers/exact.h"

#include <string_view>
#include <vector>

namespace qs::arithmetic {

/// Items of a list and its repetitions together, at most.
inline constexpr int maxItems = 200000;

/// Reads numbers as numbers::parse does, separated by semicolons, line ends or commas (not by commas where
/// the comma is the decimal mark). Empty items are skipped. Errors: invalidNumber, naming the item and its
/// column in the text; none at all, or more than maxItems.
[[nodiscard]] Result<std::vector<numbers::Exact>> parseItems(std::string_view text, char decimalMark = '.');

} // namespace qs::arithmetic
