#include "widgets/rounding/microscope_layout.h"

#include <algorithm>

namespace qs::widgets {

LineViewport microscopeStretch(const values::RoundingCase& between) {
  const numbers::Rational room = (between.above.value - between.below.value) / 8;
  return {between.below.value - room, between.above.value + room, LineScale::linear};
}

MicroscopeLayout layoutMicroscope(const values::RoundingCase& between, const AxisMap& map) {
  MicroscopeLayout out;
  out.below = map.position(between.below.value);
  out.above = map.position(between.above.value);
  out.tie = map.position(between.tie);
  const double at = map.position(between.value);
  out.valueLeft = at < 0;
  out.valueRight = at > map.width();
  out.value = std::clamp(at, 0.0, map.width());
  return out;
}

} // namespace qs::widgets
