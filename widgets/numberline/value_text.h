#pragma once

#include <QString>

#include <string>

namespace qs::widgets {

/// A number as the core prints it, typeset: true minus, raised exponent, ∞ and NaN.
[[nodiscard]] QString valueText(const std::string& printed);

} // namespace qs::widgets
