#pragma once

#include "core/integers/readings.h"
#include "core/integers/trace.h"
#include "core/integers/wide.h"

namespace qs::integers {

// What the operations have in common when they build a trace.

/// A trace with its operands cut to the width and the first step, which writes them down.
[[nodiscard]] Trace startTrace(Operator op, int width, Pattern a, std::optional<Pattern> b);
/// Appends a step that shows a pattern.
void addStep(Trace& trace, StepKind kind, int bit, Pattern shown, Sentence sentence);
/// Fills in N, Z and the saturated results, and appends the result step.
void finishTrace(Trace& trace, const ExactResult& exact);

} // namespace qs::integers
