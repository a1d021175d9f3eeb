#pragma once

#include "core/formats/decode.h"

#include <string>

namespace qs::widgets {

/// How a value of a format is written where there is room for one short number: exactly while that takes at
/// most ten characters (448, not the shortest decimal 450 that leads to the same code), else the shortest
/// decimal. ASCII.
[[nodiscard]] std::string briefText(const formats::Layout& layout, formats::Code code);

} // namespace qs::widgets
