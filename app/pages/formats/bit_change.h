#pragma once

#include "app/pages/formats/formats_model.h"

#include <QString>

namespace qs::pages {

/// What became of a code, in words: "one bit changed (14): 1 → ∞", "3 bits changed (9, 8, 0): …". Empty when
/// the codes are equal.
[[nodiscard]] QString bitChangeText(const formats::Layout& layout, formats::Code before, formats::Code now);
/// The same for a value that is pointed at and not taken: "0x3C01, 1.001: one bit differs (0)".
[[nodiscard]] QString bitDifferenceText(const formats::FormatSpec& format, formats::Code now,
                                        formats::Code other);

} // namespace qs::pages
