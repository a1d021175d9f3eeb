#include "core/integers/operations.h"
#include "core/integers/trace_parts.h"

namespace qs::integers {

Trace multiply(Pattern a, Pattern b, int width) {
  Trace trace = startTrace(Operator::multiply, width, a, b & mask(width));
  for (int bit = 0; bit < width; ++bit) {
    if (!bitAt(b, bit)) continue;
    const Pattern partial = (trace.a << bit) & mask(width);
    trace.result = (trace.result + partial) & mask(width);
    addStep(trace, StepKind::partialProduct, bit, trace.result,
            {QS_TR("core", "Bit %1 of B is 1: add A shifted left by %1, %2. The sum so far is %3."),
             {std::to_string(bit), bitsText(partial, width), bitsText(trace.result, width)}});
  }
  const Readings left = read(a, width), right = read(b, width);
  const ExactResult exact{Wide{left.twosComplement} * right.twosComplement,
                          UnsignedWide{left.unsignedInteger} * right.unsignedInteger, false};
  trace.flags.c = exact.asUnsigned > maxUnsigned(width);
  trace.flags.v = !fitsSigned(exact.asSigned, width);
  trace.carryReason = {trace.flags.c ? QS_TR("core", "The unsigned product does not fit %1 bits.")
                                     : QS_TR("core", "The unsigned product fits %1 bits."),
                       {std::to_string(width)}};
  trace.overflowReason = {trace.flags.v ? QS_TR("core", "The two's complement product does not fit %1 bits.")
                                        : QS_TR("core", "The two's complement product fits %1 bits."),
                          {std::to_string(width)}};
  finishTrace(trace, exact);
  return trace;
}

} // namespace qs::integers
