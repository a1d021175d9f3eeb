#pragma once

#include "core/values/rounding_case.h"
#include "widgets/numberline/axis_map.h"

namespace qs::widgets {

// Where the parts of the rounding microscope lie, in pixels from the left. No painting and no fonts.

struct MicroscopeLayout {
  double below = 0, above = 0, tie = 0;
  double value = 0;                           ///< kept within the picture
  bool valueLeft = false, valueRight = false; ///< the number itself lies outside on that side
};

/// The stretch that is shown: the two neighbours with some room on both sides.
[[nodiscard]] LineViewport microscopeStretch(const values::RoundingCase& between);
[[nodiscard]] MicroscopeLayout layoutMicroscope(const values::RoundingCase& between, const AxisMap& map);

} // namespace qs::widgets
