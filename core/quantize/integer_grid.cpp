#include "core/quantize/integer_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::quantize {

float IntegerGrid::step(ValueRange range) const {
  const double bottom = std::min(0.0, static_cast<double>(range.low));
  const double top = std::max(0.0, static_cast<double>(range.high));
  if (bottom == top) return 1;
  const double exact = symmetric ? std::max(-bottom, top) / high() : (top - bottom) / (high() - low());
  // A step that underflows to 0 would turn values into infinities.
  return std::max(static_cast<float>(exact), std::numeric_limits<float>::denorm_min());
}

float IntegerGrid::zero(ValueRange range, float step) const {
  if (symmetric) return 0;
  // In binary32, as in PyTorch: half-way quotients of symmetric data stay half-way.
  const float below = std::nearbyint(std::min(0.0f, range.low) / step);
  return std::clamp(static_cast<float>(low()) - below, static_cast<float>(low()), static_cast<float>(high()));
}

} // namespace qs::quantize
