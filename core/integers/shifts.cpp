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

bool goesLeft(Operator op) {
  return op == Operator::shiftLeft || op == Operator::rotateLeft;
}

bool rotates(Operator op) {
  return op == Operator::rotateLeft || op == Operator::rotateRight;
}

Shifted shiftedOnce(Operator op, Pattern pattern, int width) {
  const bool top = topBit(pattern, width), low = bitAt(pattern, 0);
  if (goesLeft(op))
    return {(pattern << 1 & mask(width)) | (op == Operator::rotateLeft && top ? 1U : 0U), top};
  const bool in = (op == Operator::shiftRight && top) || (op == Operator::rotateRight && low);
  return {(pattern >> 1) | (in ? Pattern{1} << (width - 1) : 0), low};
}

/// A left shift multiplies by 2^places, at most 2^64 and so within 128 bits; right shifts round down and fit,
/// and a rotation only rearranges.
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
  case Operator::rotateLeft:
    return QS_TR("core", "One place left: %1 leaves at the top and comes in at bit 0.");
  case Operator::rotateRight:
    return QS_TR("core", "One place right: %1 leaves at bit 0 and comes in at the top.");
  default:
    return QS_TR("core", "One place right: %1 falls out, 0 comes in.");
  }
}

std::string shiftOverflow(const Trace& trace) {
  if (rotates(trace.op)) return QS_TR("core", "A rotation keeps every bit: nothing overflows.");
  return trace.flags.v ? QS_TR("core", "The two's complement value times 2^%1 does not fit.")
                       : QS_TR("core", "The two's complement value after the shift is right.");
}

} // namespace

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
  trace.overflowReason = {shiftOverflow(trace), {std::to_string(count)}};
  finishTrace(trace, exact);
  return trace;
}

} // namespace qs::integers
