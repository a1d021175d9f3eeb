#pragma once

#include "widgets/numberline/axis_map.h"

#include <optional>
#include <vector>

namespace qs::widgets {

// Gestures on the visible stretch. Each gives a new exact viewport, short enough for the next one.

/// The value that a line is about: the stored one, or the end it fell off.
[[nodiscard]] values::CodeOrder::Rank focusOf(const values::CodeOrder& order, formats::Code stored,
                                              const std::optional<numbers::Exact>& entered);
/// The stretch around a value that shows it with a few neighbours on both sides, and the entered value with
/// it when that is not much farther away.
[[nodiscard]] LineViewport fitted(const values::CodeOrder& order, LineScale scale,
                                  values::CodeOrder::Rank focus,
                                  const std::optional<numbers::Rational>& entered = {});
/// Every finite value, and a little beyond.
[[nodiscard]] LineViewport whole(const values::CodeOrder& order, LineScale scale);

/// How far a zoom may go.
struct ZoomLimits {
  LineViewport all;      ///< the widest stretch
  numbers::Rational gap; ///< the narrowest one, as a length
};

/// Every value of the line, down to one gap between neighbours at the pixel.
[[nodiscard]] ZoomLimits limitsAt(const AxisMap& map, double pixel);
/// The same for several lines on one axis: all their values, down to the finest gap. An axis by code ends
/// with its own format: beyond it, a code stands for nothing.
[[nodiscard]] ZoomLimits limitsAt(const AxisMap& map, double pixel,
                                  const std::vector<const values::CodeOrder*>& lanes);
/// factor < 1 zooms in; the value under the pixel stays there. Stops at one gap between neighbours and at the
/// whole line.
[[nodiscard]] LineViewport zoomed(const AxisMap& map, double pixel, double factor);
[[nodiscard]] LineViewport zoomed(const AxisMap& map, double pixel, double factor, const ZoomLimits& limits);
/// Moves the line by that many pixels (to the right: positive). Stops at the ends of the line.
[[nodiscard]] LineViewport panned(const AxisMap& map, double pixels);
[[nodiscard]] LineViewport panned(const AxisMap& map, double pixels, const LineViewport& all);

} // namespace qs::widgets
