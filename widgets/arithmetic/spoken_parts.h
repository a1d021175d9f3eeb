#pragma once

namespace qs::widgets {

/// Lets assistive tools meet a TraceView as a group with one text for each of its spokenRows, and a DriftView
/// as a chart. Harmless when repeated.
void installSpokenParts();

} // namespace qs::widgets
