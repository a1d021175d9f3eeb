#pragma once

#include "widgets/histogram/figure.h"

namespace qs::widgets {

/// The range after a zoom that leaves anchor where it is on the screen. factor < 1 zooms in. A range is never
/// so narrow that neighbouring pixels would be the same double, nor more than ten times as wide as whole.
[[nodiscard]] Range zoomed(const Range& range, double anchor, double factor, const Range& whole);
/// The range moved by distance, kept in touch with whole.
[[nodiscard]] Range panned(const Range& range, double distance, const Range& whole);

} // namespace qs::widgets
