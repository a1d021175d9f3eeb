#pragma once

#include "core/numbers/exact.h"

#include <QString>

#include <string>

namespace qs::widgets {

/// A number as the core prints it, typeset: true minus, raised exponent, ∞ and NaN.
[[nodiscard]] QString valueText(const std::string& printed);
/// A number to that many significant digits, "≈" before it when it is not exact.
[[nodiscard]] QString roundedText(const numbers::Exact& value, int digits);

} // namespace qs::widgets
