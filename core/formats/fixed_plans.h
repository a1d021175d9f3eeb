#pragma once

#include "core/formats/encode.h"
#include "core/formats/kernels/fixed.h"

#include <optional>

namespace qs::formats {

// Constants of the kernels between binary32 and integers or fixed point; none for other layouts, for more
// than 16 bits, and where scaling could leave the normal numbers of binary32.
[[nodiscard]] std::optional<kernels::ToFixed> toFixedPlan(const Layout& to, Rounding rounding);
[[nodiscard]] std::optional<kernels::FromFixed> fromFixedPlan(const Layout& from);

} // namespace qs::formats
