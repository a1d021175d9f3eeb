#pragma once

#include "app/cli/output.h"
#include "core/formats/format_spec.h"
#include "core/numbers/exact.h"

namespace qs::cli {

/// All digits: a count that does not fit a JSON reader's integers (2^64 values) becomes a string.
[[nodiscard]] Json countJson(const numbers::BigInt& count);
/// Adds precision, digits, range and the counts of special codes; null for what a format has no fixed answer
/// for.
void addFacts(Json& document, const formats::Layout& layout);
/// Which finite values two formats share, and which codes of equal width mean something else.
[[nodiscard]] Json comparisonJson(const formats::FormatSpec& first, const formats::FormatSpec& second);

} // namespace qs::cli
