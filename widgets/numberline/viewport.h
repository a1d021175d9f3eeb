#pragma once

#include "widgets/numberline/axis_map.h"

#include <optional>

namespace qs::widgets {

// Gestures on the visible stretch. Each gives a new exact viewport, short enough for the next one.

/// The stretch around a value that shows it with a few neighbours on both sides, and the entered value with
/// it when that is not much farther away.
[[nodiscard]] LineViewport fitted(const CodeOrder& order, LineScale scale, CodeOrder::Rank focus,
                                  const std::optional<numbers::Rational>& entered = {});
/// Every finite value, and a little beyond.
[[nodiscard]] LineViewport whole(const CodeOrder& order, LineScale scale);
/// factor < 1 zooms in; the value under the pixel stays there. Stops at one gap between neighbours and at the
/// whole line.
[[nodiscard]] LineViewport zoomed(const AxisMap& map, double pixel, double factor);
/// Moves the line by that many pixels (to the right: positive). Stops at the ends of the line.
[[nodiscard]] LineViewport panned(const AxisMap& map, double pixels);

} // namespace qs::widgets
