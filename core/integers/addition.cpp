#include "core/integers/operations.h"
#include "core/integers/trace_parts.h"

namespace qs::integers {

namespace {

std::string digit(bool bit) {
  return bit ? "1" : "0";
}

/// Adds augend + addend + carryIn column by column, as one row of full adders does.
void addColumns(Trace& trace) {
  bool carry = trace.carryIn;
  Pattern sum = 0;
  for (int bit = 0; bit < trace.width; ++bit) {
    const bool a = bitAt(trace.augend, bit), b = bitAt(trace.addend, bit);
    const int total = int{a} + int{b} + int{carry};
    const Column column{bit, a, b, carry, total % 2 == 1, total >= 2};
    if (column.sum) sum |= Pattern{1} << bit;
    trace.columns.push_back(column);
    addStep(trace, StepKind::column, bit, sum,
            {QS_TR("core", "Bit %1: %2 + %3 + carry %4 = %5, so write %6 and carry %7."),
             {std::to_string(bit), digit(a), digit(b), digit(carry), std::to_string(total), digit(column.sum),
              digit(column.carryOut)}});
    carry = column.carryOut;
  }
  trace.result = sum;
  trace.carryIntoTop = trace.columns.back().carryIn;
  trace.carryOut = carry;
  trace.flags.c = carry;
  trace.flags.v = trace.carryIntoTop != trace.carryOut;
  if (carry)
    addStep(trace, StepKind::dropCarry, -1, sum,
            {QS_TR("core", "The carry out of the top bit has no column: %1 bits keep %2."),
             {std::to_string(trace.width), bitsText(sum, trace.width)}});
}

/// Why V is set: only these combinations of signs can leave the range.
std::string overflowCause(const Trace& trace) {
  const bool negative = topBit(trace.a, trace.width);
  switch (trace.op) {
  case Operator::add:
    return negative ? QS_TR("core", "The carry into the top bit (%1) differs from the carry out of it (%2): "
                                    "two negative numbers gave a non-negative one.")
                    : QS_TR("core", "The carry into the top bit (%1) differs from the carry out of it (%2): "
                                    "two non-negative numbers gave a negative one.");
  case Operator::subtract:
    return negative ? QS_TR("core", "The carry into the top bit (%1) differs from the carry out of it (%2): "
                                    "a negative number less a non-negative one gave a non-negative one.")
                    : QS_TR("core", "The carry into the top bit (%1) differs from the carry out of it (%2): "
                                    "a non-negative number less a negative one gave a negative one.");
  default:
    return QS_TR("core", "The carry into the top bit (%1) differs from the carry out of it (%2): "
                         "the most negative number has no positive counterpart.");
  }
}

void explainFlags(Trace& trace) {
  const std::vector<std::string> carries{digit(trace.carryIntoTop), digit(trace.carryOut)};
  if (trace.flags.v)
    trace.overflowReason = {overflowCause(trace), carries};
  else
    trace.overflowReason = {QS_TR("core", "The carry into the top bit equals the carry out of it (%1): "
                                          "the two's complement result is right."),
                            {digit(trace.carryOut)}};
  if (trace.op == Operator::add)
    trace.carryReason = {
        trace.flags.c ? QS_TR("core", "1 is carried out of the top bit: the unsigned sum needs one more bit.")
                      : QS_TR("core", "0 is carried out of the top bit: the unsigned sum is right."),
        {}};
  else
    trace.carryReason = {
        trace.flags.c
            ? QS_TR("core", "1 is carried out of the top bit: no borrow, the unsigned difference is right.")
            : QS_TR("core",
                    "0 is carried out of the top bit: a borrow, the unsigned difference lies below 0."),
        {}};
}

/// The carry that turns an inverted row into a negated one.
void enterOne(Trace& trace) {
  trace.carryIn = true;
  addStep(trace, StepKind::carryIn, 0, trace.steps.back().shown,
          {QS_TR("core", "The 1 to add enters as the carry into bit 0."), {}});
}

} // namespace

Trace add(Pattern a, Pattern b, int width) {
  Trace trace = startTrace(Operator::add, width, a, b & mask(width));
  trace.augend = trace.a;
  trace.addend = b & mask(width);
  addColumns(trace);
  explainFlags(trace);
  const Readings left = read(a, width), right = read(b, width);
  finishTrace(trace, {Wide{left.twosComplement} + right.twosComplement,
                      UnsignedWide{left.unsignedInteger} + right.unsignedInteger, false});
  return trace;
}

Trace subtract(Pattern a, Pattern b, int width) {
  Trace trace = startTrace(Operator::subtract, width, a, b & mask(width));
  trace.augend = trace.a;
  trace.addend = ~b & mask(width);
  addStep(
      trace, StepKind::invert, -1, trace.addend,
      {QS_TR("core", "Subtracting is adding the negative. Invert B: %1."), {bitsText(trace.addend, width)}});
  enterOne(trace);
  addColumns(trace);
  explainFlags(trace);
  const Readings left = read(a, width), right = read(b, width);
  finishTrace(trace, {Wide{left.twosComplement} - right.twosComplement,
                      UnsignedWide{left.unsignedInteger} - right.unsignedInteger,
                      left.unsignedInteger < right.unsignedInteger});
  return trace;
}

Trace negate(Pattern a, int width) {
  Trace trace = startTrace(Operator::negate, width, a, std::nullopt);
  trace.augend = ~a & mask(width);
  addStep(trace, StepKind::invert, -1, trace.augend,
          {QS_TR("core", "Invert every bit: %1."), {bitsText(trace.augend, width)}});
  enterOne(trace);
  addColumns(trace);
  explainFlags(trace);
  finishTrace(trace, {-Wide{read(a, width).twosComplement}, 0, trace.a != 0});
  return trace;
}

} // namespace qs::integers
