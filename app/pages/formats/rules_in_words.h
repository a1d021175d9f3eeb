#pragma once

#include "core/formats/behaviour.h"

#include <QString>

namespace qs::pages {

/// What a behaviour does with overflow, infinity, NaN, double rounding and scales, and where that comes from;
/// in the language of the interface.
[[nodiscard]] QString rulesInWords(const formats::Behaviour& behaviour);

} // namespace qs::pages
