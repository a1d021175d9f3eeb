#pragma once

#include "widgets/numberline/axis_map.h"

#include <string>

namespace qs::widgets {

/// The shortest decimal that lies within half a pixel of a place: what dragging along a line gives, exactly
/// what it says at any depth of zoom. ASCII.
[[nodiscard]] std::string decimalAt(const AxisMap& map, double pixel);

/// A value as a text that parses back to it: the exact decimal while that is short, else a hex float.
/// Precondition: dyadic.
[[nodiscard]] std::string exactText(const numbers::Rational& value);

} // namespace qs::widgets
