#pragma once

#include "core/formats/catalogue.h"

#include <optional>
#include <string>
#include <vector>

// Designing a float: the next layout for each control, and why some are impossible. No Qt. There is no state
// but the format's text.
namespace qs::pages {

inline constexpr int mostExponentBits = 11, mostFractionBits = 52; ///< what the text of a format can say

/// The layout when the format is a float that the text eXmY[…] can say; nullopt for integers, scales, and
/// floats with rules of their own (IEEE P3109).
[[nodiscard]] std::optional<formats::FloatLayout> designOf(const formats::FormatSpec& format);
/// Other field widths. The bias keeps its distance from the default, so that a default one stays default.
[[nodiscard]] formats::FloatLayout withFields(formats::FloatLayout layout, int exponentBits,
                                              int fractionBits);
/// Another total width; the exponent keeps its bits as far as they fit.
[[nodiscard]] formats::FloatLayout withTotal(formats::FloatLayout layout, int bits);
/// The same total width, divided otherwise.
[[nodiscard]] formats::FloatLayout withSplit(formats::FloatLayout layout, int exponentBits);

/// Errors: what formats::validate says, and what the text of a format cannot say.
[[nodiscard]] Result<void> possible(const formats::FloatLayout& layout);
/// The exponent widths of the same total that are possible; empty where none is.
[[nodiscard]] std::vector<int> possibleSplits(const formats::FloatLayout& layout);

} // namespace qs::pages
