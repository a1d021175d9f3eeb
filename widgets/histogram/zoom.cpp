#include "widgets/histogram/zoom.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {

Range zoomed(const Range& range, double anchor, double factor, const Range& whole) {
  const double span = range.high - range.low;
  // 2⁻⁴⁰ of the magnitude leaves 4096 doubles for each of some thousand pixels.
  const double narrowest = std::max(std::abs(range.low), std::abs(range.high)) * 0x1p-40;
  const double next =
      std::clamp(span * factor, std::min(narrowest, span), std::max(span, (whole.high - whole.low) * 10));
  const double share = (anchor - range.low) / span;
  const double low = anchor - share * next;
  return {low, low + next};
}

Range panned(const Range& range, double distance, const Range& whole) {
  const double lowest = whole.low - range.high, highest = whole.high - range.low;
  const double allowed = std::clamp(distance, lowest, highest);
  return {range.low + allowed, range.high + allowed};
}

} // namespace qs::widgets
