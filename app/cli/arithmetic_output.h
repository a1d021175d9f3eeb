#pragma once

#include "app/cli/output.h"
#include "core/arithmetic/summation.h"
#include "core/arithmetic/trace.h"

namespace qs::cli {

/// operation, operands, exact, result, flags, cut, steps and reasons. Rows of steps are bits (most
/// significant first) with the weight of their lowest bit; exact is null where the exact result does not end.
[[nodiscard]] Json arithmeticJson(const arithmetic::Trace& trace);
/// The last picture of the trace, the marks of the cut below it, and every step in words.
[[nodiscard]] std::string arithmeticText(const arithmetic::Trace& trace);
/// What a sum came to, and the last steps of it.
[[nodiscard]] Json sumJson(const arithmetic::SumRequest& request, const arithmetic::SumRun& run,
                           std::size_t lastSteps);

} // namespace qs::cli
