#include "core/arithmetic/trace_parts.h"
#include "core/formats/float_shape.h"

#include <string>
#include <utility>

namespace qs::arithmetic {

using formats::Rounding;

namespace {

std::string digit(bool bit) {
  return bit ? "1" : "0";
}

Sentence normaliseSentence(const Trace& trace, const CutMarks& cut) {
  const formats::FloatLayout& layout = trace.request.result;
  const int leading = trace.outcome.exact.value.leading();
  const std::string place = powerOfTwo(leading);
  if (!cut.subnormal)
    return {QS_TR("core",
                  "Normalise: the leading 1 stands at %1, so the exponent is %2 and the significand begins "
                  "there."),
            {place, std::to_string(leading)}};
  const std::string lowest = std::to_string(1 - layout.bias);
  if (!layout.subnormals)
    return {QS_TR("core",
                  "The leading 1 stands at %1, below the smallest normal exponent %2, and the format has no "
                  "subnormal numbers: only 0 or the smallest normal number remain."),
            {place, lowest}};
  return {QS_TR("core",
                "The leading 1 stands at %1, below the smallest normal exponent %2: the exponent stays there "
                "and the significand begins with 0, a subnormal number."),
          {place, lowest}};
}

Sentence cutSentence(const CutMarks& cut) {
  if (cut.exact())
    return {
        QS_TR("core", "Keep everything down to %1. Guard, round and sticky bit are 0: nothing is cut off."),
        {powerOfTwo(cut.quantum)}};
  return {QS_TR("core",
                "Keep everything down to %1. Cut off are the guard bit %2, the round bit %3 and the rest, "
                "whose sticky bit is %4."),
          {powerOfTwo(cut.quantum), digit(cut.guard), digit(cut.roundBit), digit(cut.sticky)}};
}

Sentence tieSentence(const Trace& trace, const CutMarks& cut) {
  if (trace.request.options.rounding == Rounding::nearestAway)
    return {
        QS_TR("core",
              "Exactly half a last place is cut off, a tie; to nearest, ties away from zero: add 1 to the "
              "last kept bit."),
        {}};
  if (trace.request.result.fractionBits == 0 && !trace.request.result.p3109)
    return {cut.away
                ? QS_TR("core", "Exactly half is cut off, a tie; without fraction bits it goes to the larger "
                                "magnitude.")
                : QS_TR("core", "Exactly half is cut off, a tie: it goes to 0."),
            {}};
  return {cut.away
              ? QS_TR("core",
                      "Exactly half a last place is cut off, a tie. The last kept bit is 1, odd: add 1, "
                      "and it becomes even.")
              : QS_TR("core", "Exactly half a last place is cut off, a tie. The last kept bit is 0, even: it "
                              "stays."),
          {}};
}

Sentence nearestSentence(const Trace& trace, const CutMarks& cut) {
  if (cut.tie) return tieSentence(trace, cut);
  return {cut.away
              ? QS_TR("core",
                      "To nearest: guard 1 and more behind it are more than half a last place, so add 1 "
                      "to the last kept bit.")
              : QS_TR("core", "To nearest: guard 0 is less than half a last place, so what is cut off is "
                              "dropped."),
          {}};
}

Sentence directedSentence(Rounding rounding, bool away) {
  if (rounding == Rounding::towardZero)
    return {QS_TR("core", "Toward zero: whatever is cut off is dropped."), {}};
  if (rounding == Rounding::upward)
    return {away ? QS_TR("core",
                         "Upward, and the result is positive: whatever is cut off adds 1 to the last kept "
                         "bit.")
                 : QS_TR("core", "Upward, and the result is negative: dropping what is cut off moves it up."),
            {}};
  if (rounding == Rounding::downward)
    return {away ? QS_TR("core",
                         "Downward, and the result is negative: whatever is cut off adds 1 to the magnitude.")
                 : QS_TR("core", "Downward, and the result is positive: what is cut off is dropped."),
            {}};
  if (rounding == Rounding::toOdd)
    return {away
                ? QS_TR("core", "To odd: something is cut off and the last kept bit is 0, so it becomes 1.")
                : QS_TR("core", "To odd: something is cut off and the last kept bit is already 1: it stays."),
            {}};
  return {away ? QS_TR("core",
                       "Stochastic: the part cut off is larger than the number drawn, so add 1 to the last "
                       "kept bit.")
               : QS_TR("core",
                       "Stochastic: the part cut off is not larger than the number drawn, so it is dropped."),
          {}};
}

Sentence deliverySentence(const Trace& trace) {
  const formats::FloatLayout& layout = trace.request.result;
  const formats::Code code = trace.outcome.code;
  const std::string value = valueText(layout, code);
  if (trace.outcome.exact.isFinite() && trace.outcome.flags.overflow) {
    const auto max = formats::FloatShape(layout).maxFinite;
    return {QS_TR("core",
                  "That is beyond the largest finite value %1. The rounding mode and the overflow rule "
                  "deliver %2, code %3."),
            {valueText(layout, max), value, codeText(layout, code)}};
  }
  const formats::Decoded decoded = formats::decode(layout, code);
  if (!decoded.isFinite())
    return {QS_TR("core", "Delivered is %1, code %2."), {value, codeText(layout, code)}};
  if (trace.outcome.exact.kind == ExactResult::Kind::nan)
    return {QS_TR("core", "The format has no NaN: %1 stands in for it, code %2."),
            {value, codeText(layout, code)}};
  if (!trace.outcome.exact.isFinite())
    return {QS_TR("core", "The overflow rule puts %1 in place of infinity, code %2."),
            {value, codeText(layout, code)}};
  return {QS_TR("core", "Store sign %1, exponent field %2 and fraction field %3: code %4, value %5."),
          {digit(decoded.negative), std::to_string(decoded.exponentField),
           std::to_string(decoded.fractionField), codeText(layout, code), value}};
}

/// Why the cut fell as it did.
Sentence roundingSentence(const Trace& trace, const CutMarks& cut) {
  const Rounding rounding = trace.request.options.rounding;
  if (cut.exact()) return {QS_TR("core", "The result is exact: no rounding mode changes it."), {}};
  if (rounding == Rounding::nearestEven || rounding == Rounding::nearestAway)
    return nearestSentence(trace, cut);
  return directedSentence(rounding, cut.away);
}

} // namespace

void addRounding(Trace& trace, const CutMarks& cut, const std::vector<Row>& rows) {
  std::vector<Row> shown = rows;
  trace.steps.push_back({StepKind::normalise, shown, true, false, normaliseSentence(trace, cut)});
  trace.steps.push_back({StepKind::cut, shown, true, true, cutSentence(cut)});
  shown.push_back(roundedRow(trace.request.result, trace.outcome.exact.value, cut));
  trace.steps.push_back({StepKind::round, shown, false, true, roundingSentence(trace, cut)});
  addDelivery(trace, shown);
}

void addDelivery(Trace& trace, const std::vector<Row>& rows) {
  trace.steps.push_back({StepKind::deliver, rows, false, trace.cut.has_value(), deliverySentence(trace)});
}

} // namespace qs::arithmetic
