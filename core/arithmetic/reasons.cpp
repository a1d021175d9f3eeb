#include "core/arithmetic/trace_parts.h"
#include "core/formats/float_shape.h"

#include <string>

namespace qs::arithmetic {

namespace {

Sentence zeroSentence(const Trace& trace) {
  const bool sums = trace.request.operation == Operation::add ||
                    trace.request.operation == Operation::subtract ||
                    trace.request.operation == Operation::fusedMultiplyAdd;
  if (sums)
    return {QS_TR("core",
                  "Zeros are added: equal signs keep their sign; unequal ones give +0, and −0 only when "
                  "rounding downward."),
            {}};
  return {QS_TR("core",
                "An operand is zero, so the result is exactly zero; its sign follows from the operands' "
                "signs."),
          {}};
}

Sentence infinitySentence(const Trace& trace) {
  return {trace.outcome.exact.negative
              ? QS_TR("core", "An operand is infinite, so the result is exactly minus infinity.")
              : QS_TR("core", "An operand is infinite, so the result is exactly infinity."),
          {}};
}

const char* invalidTemplate(Special special) {
  switch (special) {
  case Special::signallingNan:
    return QS_TR("core", "An operand is a signalling NaN: the operation is invalid.");
  case Special::infinityMinusInfinity:
    return QS_TR("core", "Infinity minus infinity has no value: the operation is invalid.");
  case Special::zeroTimesInfinity:
    return QS_TR("core", "Zero times infinity has no value: the operation is invalid.");
  case Special::zeroOverZero:
    return QS_TR("core", "Zero divided by zero has no value: the operation is invalid.");
  case Special::infinityOverInfinity:
    return QS_TR("core", "Infinity divided by infinity has no value: the operation is invalid.");
  default:
    return QS_TR("core", "A negative number has no real root: the operation is invalid.");
  }
}

void reason(Trace& trace, bool raised, std::string_view flag, Sentence sentence) {
  if (raised) trace.reasons.push_back({flag, std::move(sentence)});
}

Sentence overflowReason(const Trace& trace) {
  const auto max = formats::FloatShape(trace.request.result).maxFinite;
  if (trace.outcome.exact.negative && !trace.request.result.isSigned)
    return {QS_TR("core", "The result is negative, and the format has no sign."), {}};
  return {QS_TR("core",
                "The rounded result, with unbounded exponent, would be beyond the largest finite value %1."),
          {valueText(trace.request.result, max)}};
}

} // namespace

Sentence specialSentence(const Trace& trace) {
  const Special special = trace.outcome.exact.special;
  if (isInvalid(special)) return {invalidTemplate(special), {}};
  switch (special) {
  case Special::nanOperand:
    return {QS_TR("core", "An operand is NaN, so the result is NaN: it passes through without a signal."),
            {}};
  case Special::divisionByZero:
    return {QS_TR("core",
                  "A finite number divided by zero: the result is exactly infinite, and the operation says "
                  "so."),
            {}};
  case Special::infiniteOperand:
    return infinitySentence(trace);
  case Special::overInfinity:
    return {QS_TR("core", "A finite number divided by infinity is exactly zero."), {}};
  case Special::cancellation:
    return {QS_TR("core",
                  "Everything cancels: the exact result is zero, +0 in every rounding mode but downward, "
                  "which gives −0."),
            {}};
  default:
    return zeroSentence(trace);
  }
}

void explainFlags(Trace& trace) {
  const Flags& flags = trace.outcome.flags;
  reason(trace, flags.invalid, "invalid", specialSentence(trace));
  reason(trace, flags.divideByZero, "divide_by_zero", specialSentence(trace));
  reason(trace, flags.overflow, "overflow", overflowReason(trace));
  reason(trace, flags.underflow, "underflow",
         {QS_TR("core",
                "The exact result lies below the smallest normal number %1 and could not be kept exactly."),
          {powerOfTwo(1 - trace.request.result.bias)}});
  reason(trace, flags.inexact, "inexact",
         {QS_TR("core", "The delivered value differs from the exact result."), {}});
}

} // namespace qs::arithmetic
