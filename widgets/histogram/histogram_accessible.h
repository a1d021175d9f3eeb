#pragma once

namespace qs::widgets {

/// Makes assistive tools meet a HistogramView as a chart with a name and a description. Harmless when
/// repeated.
void installHistogramAccessibility();

} // namespace qs::widgets
