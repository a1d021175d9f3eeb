#pragma once

#include "widgets/numberline/line_layout.h"

#include <QString>

// What the parts of a number line are called, in the language of the interface.
namespace qs::widgets {

[[nodiscard]] QString axisText(const AxisNumber& number); ///< "0.25", "−10⁻⁸"
[[nodiscard]] QString borderName(const LineBorder& border);
[[nodiscard]] QString regionName(RegionKind kind, const formats::Layout& format);

} // namespace qs::widgets
