#include "core/integers/operations.h"
#include "core/integers/trace_parts.h"

namespace qs::integers {

namespace {

bool combined(Operator op, bool a, bool b) {
  switch (op) {
  case Operator::bitAnd:
    return a && b;
  case Operator::bitOr:
    return a || b;
  case Operator::bitXor:
    return a != b;
  default:
    return !a;
  }
}

std::string columnMessage(Operator op) {
  switch (op) {
  case Operator::bitAnd:
    return QS_TR("core", "Bit %1: %2 and %3 give %4; 1 only where both are 1.");
  case Operator::bitOr:
    return QS_TR("core", "Bit %1: %2 or %3 gives %4; 1 where at least one is 1.");
  case Operator::bitXor:
    return QS_TR("core", "Bit %1: %2 xor %3 gives %4; 1 where the two differ.");
  default:
    return QS_TR("core", "Bit %1: not %2 is %4.");
  }
}

std::string digit(bool bit) {
  return bit ? "1" : "0";
}

} // namespace

Trace logic(Operator op, Pattern a, Pattern b, int width) {
  const bool binary = takesTwoOperands(op);
  const Pattern right = binary ? b & mask(width) : 0;
  Trace trace = startTrace(op, width, a, binary ? std::optional(right) : std::nullopt);
  trace.augend = trace.a;
  trace.addend = right;
  for (int bit = 0; bit < width; ++bit) {
    const bool x = bitAt(trace.augend, bit), y = bitAt(right, bit), result = combined(op, x, y);
    if (result) trace.result |= Pattern{1} << bit;
    trace.columns.push_back({bit, x, y, false, result, false});
    addStep(trace, StepKind::column, bit, trace.result,
            {columnMessage(op), {std::to_string(bit), digit(x), digit(y), digit(result)}});
  }
  trace.carryReason = {QS_TR("core", "No carry is involved."), {}};
  trace.overflowReason = {QS_TR("core", "Every column stands alone: nothing overflows."), {}};
  const Readings value = read(trace.result, width);
  finishTrace(trace, {value.twosComplement, value.unsignedInteger, false});
  return trace;
}

Trace invert(Pattern a, int width) {
  return logic(Operator::invert, a, 0, width);
}

} // namespace qs::integers
