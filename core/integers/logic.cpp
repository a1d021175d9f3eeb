#include "core/integers/operations.h"
#include "core/integers/trace_parts.h"

#include <algorithm>

namespace qs::integers {

namespace {

/// One place: the pattern, and the bit that falls out.
struct Shifted {
  Pattern pattern;
  bool out;
};

Shifted shiftedOnce(Operator op, Pattern pattern, int width) {
  if (op == Operator::shiftLeft) return {(pattern << 1) & mask(width), topBit(pattern, width)};
  const Pattern in = op == Operator::shiftRight && topBit(pattern, width) ? Pattern{1} << (width - 1) : 0;
  return {(pattern >> 1) | in, bitAt(pattern, 0)};
}

/// A left shift multiplies by 2^places, at most 2^64 and so within 128 bits; right shifts round down and fit.
ExactResult exactShift(const Trace& trace, int places) {
  const bool left = trace.op == Operator::shiftLeft;
  const Readings value = read(left ? trace.a : trace.result, trace.width);
  const UnsignedWide factor = UnsignedWide{1} << (left ? places : 0);
  return {Wide{value.twosComplement} * static_cast<Wide>(factor),
          UnsignedWide{value.unsignedInteger} * factor, false};
}

std::string shiftMessage(Operator op) {
  switch (op) {
  case Operator::shiftLeft:
    return QS_TR("core", "One place left: %1 falls out, 0 comes in.");
  case Operator::shiftRight:
    return QS_TR("core", "One place right: %1 falls out, the top bit %2 is copied.");
  default:
    return QS_TR("core", "One place right: %1 falls out, 0 comes in.");
  }
}

} // namespace

Trace invert(Pattern a, int width) {
  Trace trace = startTrace(Operator::invert, width, a, std::nullopt);
  trace.result = ~a & mask(width);
  addStep(trace, StepKind::invert, -1, trace.result,
          {QS_TR("core", "Invert every bit: %1."), {bitsText(trace.result, width)}});
  trace.carryReason = {QS_TR("core", "No carry is involved."), {}};
  trace.overflowReason = {QS_TR("core", "Every pattern has an inverse: nothing overflows."), {}};
  const Readings value = read(trace.result, width);
  finishTrace(trace, {value.twosComplement, value.unsignedInteger, false});
  return trace;
}

Trace shift(Operator op, Pattern a, int places, int width) {
  const int count = std::clamp(places, 0, maxWidth);
  Trace trace = startTrace(op, width, a, static_cast<Pattern>(count));
  trace.result = trace.a;
  for (int place = 0; place < count; ++place) {
    const bool top = topBit(trace.result, width);
    const auto [pattern, out] = shiftedOnce(op, trace.result, width);
    trace.result = pattern;
    trace.flags.c = out;
    addStep(trace, StepKind::shift, -1, pattern, {shiftMessage(op), {out ? "1" : "0", top ? "1" : "0"}});
  }
  trace.carryReason =
      count == 0 ? Sentence{QS_TR("core", "Nothing was pushed out."), {}}
                 : Sentence{QS_TR("core", "The last bit pushed out is %1."), {trace.flags.c ? "1" : "0"}};
  const ExactResult exact = exactShift(trace, count);
  trace.flags.v = !fitsSigned(exact.asSigned, width);
  trace.overflowReason = {trace.flags.v
                              ? QS_TR("core", "The two's complement value times 2^%1 does not fit.")
                              : QS_TR("core", "The two's complement value after the shift is right."),
                          {std::to_string(count)}};
  finishTrace(trace, exact);
  return trace;
}

Trace multiply(Pattern a, Pattern b, int width) {
  Trace trace = startTrace(Operator::multiply, width, a, b & mask(width));
  for (int bit = 0; bit < width; ++bit) {
    if (!bitAt(*trace.b, bit)) continue;
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
