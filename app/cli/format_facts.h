#pragma once

#include "app/cli/output.h"
#include "core/formats/format_spec.h"

namespace qs::cli {

/// Adds precision, digits, range and the counts of special codes; null for what a format has no fixed answer
/// for.
void addFacts(Json& document, const formats::Layout& layout);
/// Which finite values two formats share, and which codes of equal width mean something else.
[[nodiscard]] Json comparisonJson(const formats::FormatSpec& first, const formats::FormatSpec& second);

} // namespace qs::cli
