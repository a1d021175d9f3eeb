#pragma once

#include "core/formats/decode.h"

#include <string>

namespace qs::widgets {

/// How a value of a format is written where there is room for one short number: exactly while that takes at
/// most ten characters besides the sign (448, not the shortest decimal 450 that leads to the same code), else
/// the shortest decimal. ASCII.
[[nodiscard]] std::string briefText(const formats::Layout& layout, formats::Code code);
/// Whether that text is the value itself: 448, 0, infinity, but not 0.1 of a binary format.
[[nodiscard]] bool briefIsExact(const formats::Layout& layout, formats::Code code);

} // namespace qs::widgets
