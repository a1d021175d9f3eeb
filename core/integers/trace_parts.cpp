#include "core/integers/trace_parts.h"

namespace qs::integers {

Trace startTrace(Operator op, int width, Pattern a, std::optional<Pattern> b) {
  Trace trace;
  trace.op = op;
  trace.width = width;
  trace.a = a & mask(width);
  trace.b = b;
  const std::string bits = bitsText(trace.a, width);
  const bool rotates = op == Operator::rotateLeft || op == Operator::rotateRight;
  if (movesPlaces(op))
    addStep(trace, StepKind::operands, -1, trace.a,
            {rotates ? QS_TR("core", "A is %1, to be rotated by %2.")
                     : QS_TR("core", "A is %1, to be shifted by %2."),
             {bits, std::to_string(b.value_or(0))}});
  else if (b)
    addStep(trace, StepKind::operands, -1, trace.a,
            {QS_TR("core", "A is %1, B is %2."), {bits, bitsText(*b, width)}});
  else
    addStep(trace, StepKind::operands, -1, trace.a, {QS_TR("core", "A is %1."), {bits}});
  return trace;
}

void addStep(Trace& trace, StepKind kind, int bit, Pattern shown, Sentence sentence) {
  const int columnsDone = trace.steps.empty() ? 0 : trace.steps.back().columnsDone;
  trace.steps.push_back(
      {kind, kind == StepKind::column ? columnsDone + 1 : columnsDone, bit, shown, std::move(sentence)});
}

void finishTrace(Trace& trace, const ExactResult& exact) {
  trace.flags.n = topBit(trace.result, trace.width);
  trace.flags.z = trace.result == 0;
  trace.saturatedSigned = clampedSigned(exact.asSigned, trace.width);
  trace.saturatedUnsigned = clampedUnsigned(exact, trace.width);
  addStep(
      trace, StepKind::result, -1, trace.result,
      {QS_TR("core", "The result is %1: %2 in two's complement, %3 unsigned."),
       {bitsText(trace.result, trace.width), readingText(trace.result, trace.width, Reading::twosComplement),
        readingText(trace.result, trace.width, Reading::unsignedInteger)}});
}

} // namespace qs::integers
