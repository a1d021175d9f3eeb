#include "app/cli/integer_json.h"

#include "core/integers/readings.h"

#include <fmt/core.h>

namespace qs::cli {

using namespace integers;

namespace {

std::string_view stepId(StepKind kind) {
  switch (kind) {
  case StepKind::operands:
    return "operands";
  case StepKind::invert:
    return "invert";
  case StepKind::carryIn:
    return "carry_in";
  case StepKind::column:
    return "column";
  case StepKind::partialProduct:
    return "partial_product";
  case StepKind::shift:
    return "shift";
  case StepKind::dropCarry:
    return "drop_carry";
  case StepKind::result:
    return "result";
  }
  return {};
}

Json columnsJson(const Trace& trace) {
  Json columns = Json::array();
  for (const Column& column : trace.columns)
    columns.push_back({{"bit", column.bit},
                       {"a", int{column.a}},
                       {"b", int{column.b}},
                       {"carry_in", int{column.carryIn}},
                       {"sum", int{column.sum}},
                       {"carry_out", int{column.carryOut}}});
  return columns;
}

Json stepsJson(const Trace& trace) {
  Json steps = Json::array();
  for (const Step& step : trace.steps)
    steps.push_back({{"kind", stepId(step.kind)},
                     {"bit", step.bit < 0 ? Json() : Json(step.bit)},
                     {"shown", bitsText(step.shown, trace.width)},
                     {"text", step.sentence.text()}});
  return steps;
}

/// A JSON number when 64 bits hold it, else its digits: no reader keeps more.
Json integerJson(const numbers::BigInt& value) {
  if (value >= INT64_MIN && value <= INT64_MAX) return static_cast<std::int64_t>(value);
  if (value > 0 && value <= UINT64_MAX) return static_cast<std::uint64_t>(value);
  return value.str();
}

/// The one zero that JSON writes with a sign is that of a double.
Json readingJson(std::int64_t value, bool minusZero) {
  return minusZero ? Json(-0.0) : Json(value);
}

} // namespace

Json patternJson(Pattern pattern, int width) {
  const Readings values = read(pattern, width);
  return {
      {"width", width},
      {"code", hexText(pattern, width)},
      {"bits", bitsText(pattern, width)},
      {readingId(Reading::unsignedInteger), values.unsignedInteger},
      {readingId(Reading::twosComplement), values.twosComplement},
      {readingId(Reading::onesComplement),
       readingJson(values.onesComplement, values.onesComplementMinusZero)},
      {readingId(Reading::signMagnitude), readingJson(values.signMagnitude, values.signMagnitudeMinusZero)},
      {readingId(Reading::offset), values.offset}};
}

Json traceJson(const Trace& trace) {
  Json json;
  json["op"] = operatorSymbol(trace.op);
  json["width"] = trace.width;
  json["a"] = patternJson(trace.a, trace.width);
  json["b"] = !trace.b ? Json() : movesPlaces(trace.op) ? Json(*trace.b) : patternJson(*trace.b, trace.width);
  json["result"] = patternJson(trace.result, trace.width);
  json["columns"] = columnsJson(trace);
  json["carry_into_top"] = int{trace.carryIntoTop};
  json["carry_out"] = int{trace.carryOut};
  json["flags"] = {{"C", trace.flags.c}, {"V", trace.flags.v}, {"N", trace.flags.n}, {"Z", trace.flags.z}};
  json["carry_reason"] = trace.carryReason.text();
  json["overflow_reason"] = trace.overflowReason.text();
  json["saturated"] = {{"twos_complement", read(trace.saturatedSigned, trace.width).twosComplement},
                       {"unsigned", trace.saturatedUnsigned}};
  json["steps"] = stepsJson(trace);
  return json;
}

Json baseJson(const numbers::BigInt& value, int base) {
  const numbers::BigInt magnitude = abs(value);
  const std::string digits = digitsInBase(magnitude, base);
  Json ladder = Json::array(), places = Json::array();
  for (const Rung& rung : divisionLadder(magnitude, base))
    ladder.push_back({{"value", integerJson(rung.value)},
                      {"quotient", integerJson(rung.quotient)},
                      {"remainder", rung.remainder},
                      {"digit", std::string(1, rung.digit)}});
  std::string sum;
  for (const PlaceTerm& term : placeTerms(digits, base)) {
    places.push_back({{"digit", std::string(1, term.digit)},
                      {"exponent", term.exponent},
                      {"weight", integerJson(term.weight)},
                      {"product", integerJson(term.product)}});
    sum += fmt::format("{}{}*{}^{}", sum.empty() ? "" : " + ", term.digitValue, base, term.exponent);
  }
  return {{"value", integerJson(value)},
          {"base", base},
          {"digits", (value < 0 ? "-" : "") + digits},
          {"sum", value < 0 ? "-(" + sum + ")" : sum},
          {"ladder", ladder},
          {"places", places}};
}

} // namespace qs::cli
