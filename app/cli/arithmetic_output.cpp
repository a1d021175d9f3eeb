#include "app/cli/arithmetic_output.h"

#include "app/cli/scalar_json.h"
#include "app/cli/text_table.h"
#include "core/numbers/print.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace qs::cli {

using namespace arithmetic;

namespace {

constexpr int widestPicture = 100; ///< columns; wider ones say nothing on a terminal

Json storedJson(const formats::Layout& layout, formats::Code code) {
  const formats::Decoded decoded = formats::decode(layout, code);
  return {{"code", codeText(layout, code)},
          {"class", formats::className(decoded.cls)},
          {"value", valueJson(layout, code)},
          {"exact", exactText(decoded)}};
}

/// Null for an expansion that does not end.
Json exactResultJson(const ExactResult& exact) {
  if (exact.kind == ExactResult::Kind::nan) return "nan";
  if (!exact.isFinite()) return exact.negative ? "-inf" : "inf";
  if (exact.value.more) return nullptr;
  return numbers::exactDecimal(exactOf(exact.value));
}

Json flagNames(const Flags& flags) {
  Json names = Json::array();
  if (flags.invalid) names.push_back("invalid");
  if (flags.divideByZero) names.push_back("divide_by_zero");
  if (flags.overflow) names.push_back("overflow");
  if (flags.underflow) names.push_back("underflow");
  if (flags.inexact) names.push_back("inexact");
  return names;
}

std::string bitsOf(const Row& row) {
  std::string bits;
  for (int column = row.highColumn(); column >= row.lowColumn(); --column)
    bits += row.bitAt(column) ? '1' : '0';
  return bits;
}

Json stepJson(const Step& step) {
  Json rows = Json::array();
  for (const Row& row : step.rows)
    rows.push_back({{"row", rowId(row.role)},
                    {"negative", row.value.negative},
                    {"bits", bitsOf(row)},
                    {"low", row.low},
                    {"slide", row.slide},
                    {"more", row.goesOn()}});
  return {{"step", stepId(step.kind)}, {"text", step.sentence.text()}, {"rows", rows}};
}

Json cutJson(const Trace& trace) {
  if (!trace.cut) return nullptr;
  const CutMarks& cut = *trace.cut;
  return {{"last_kept", cut.quantum},  {"guard", cut.guard}, {"round", cut.roundBit},
          {"sticky", cut.sticky},      {"tie", cut.tie},     {"away", cut.away},
          {"subnormal", cut.subnormal}};
}

std::string_view rowName(RowRole role) {
  switch (role) {
  case RowRole::product:
    return "A*B";
  case RowRole::exact:
    return "exact";
  case RowRole::rounded:
    return "rounded";
  default:
    return role == RowRole::a ? "A" : role == RowRole::b ? "B" : "C";
  }
}

std::string line(std::string_view name, char sign, int places, const std::string& content) {
  std::string text =
      fmt::format("{:<8}{} {}{}", name, sign, std::string(static_cast<std::size_t>(places), ' '), content);
  text.erase(text.find_last_not_of(' ') + 1);
  return text + '\n';
}

/// The rows of the last step below each other; empty when that is too wide.
std::string picture(const Trace& trace) {
  const std::vector<Row>& rows = trace.steps.back().rows;
  if (rows.empty()) return {};
  int high = rows.front().highColumn(), low = rows.front().lowColumn();
  for (const Row& row : rows) {
    high = std::max(high, row.highColumn());
    low = std::min(low, row.lowColumn());
  }
  if (high - low >= widestPicture) return {};
  std::string text;
  for (const Row& row : rows) {
    text += line(rowName(row.role), row.value.negative ? '-' : '+', high - row.highColumn(),
                 bitsOf(row) + (row.goesOn() ? "..." : ""));
    if (row.role == RowRole::exact && trace.cut) {
      const int guard = high - trace.cut->quantum + 1;
      const int below = trace.cut->quantum - 3 - row.lowColumn() + 1;
      text += line("", ' ', guard, "GR" + std::string(static_cast<std::size_t>(std::max(below, 0)), 's'));
    }
  }
  return text + '\n';
}

std::string operandLine(std::string_view name, const formats::FloatLayout& layout, formats::Code code) {
  constexpr std::size_t longest = 60; // beyond that the shortest text tells more
  const std::string exact = exactText(formats::decode(layout, code));
  return fmt::format("{:<8}{}  {}\n", name, codeText(layout, code),
                     exact.size() <= longest ? exact : "~" + formats::shortestText(layout, code));
}

Json driftJson(const formats::Layout& layout, const SumStep& step) {
  const auto drift = driftOf(layout, step);
  return drift ? Json(numbers::exactDecimal(*drift)) : Json(nullptr);
}

Json stallJson(const SumRequest& request, const SumRun& run, const std::optional<std::size_t>& step) {
  if (!step) return nullptr;
  return {{"step", *step + 1}, {"value", valueJson(request.accumulator, run.steps[*step].sum)}};
}

Json stepRows(const SumRequest& request, const SumRun& run, std::size_t lastSteps) {
  Json rows = Json::array();
  for (std::size_t i = run.steps.size() - std::min(lastSteps, run.steps.size()); i < run.steps.size(); ++i) {
    const SumStep& step = run.steps[i];
    rows.push_back({{"step", i + 1},
                    {"code", codeText(request.accumulator, step.sum)},
                    {"sum", valueJson(request.accumulator, step.sum)},
                    {"exact", exactResultJson(step.exact)},
                    {"drift", driftJson(request.accumulator, step)},
                    {"drift_ulp", jsonNumber(step.driftUlps)}});
  }
  return rows;
}

} // namespace

Json arithmeticJson(const Trace& trace) {
  Json operands = Json::array();
  const int count = operandCount(trace.request.operation);
  for (int i = 0; i < count; ++i) {
    const Operand& operand = trace.request.operands[static_cast<std::size_t>(i)];
    operands.push_back(storedJson(operand.layout, operand.code));
  }
  Json steps = Json::array(), reasons = Json::array();
  for (const Step& step : trace.steps)
    steps.push_back(stepJson(step));
  for (const FlagReason& reason : trace.reasons)
    reasons.push_back({{"flag", reason.flag}, {"text", reason.sentence.text()}});
  return {{"operation", operationSymbol(trace.request.operation)},
          {"operands", operands},
          {"exact", exactResultJson(trace.outcome.exact)},
          {"result", storedJson(trace.request.result, trace.outcome.code)},
          {"flags", flagNames(trace.outcome.flags)},
          {"cut", cutJson(trace)},
          {"steps", steps},
          {"reasons", reasons}};
}

std::string arithmeticText(const Trace& trace) {
  static constexpr std::string_view names[] = {"A", "B", "C"};
  std::string text;
  const auto count = static_cast<std::size_t>(operandCount(trace.request.operation));
  for (std::size_t i = 0; i < count; ++i)
    text += operandLine(names[i], trace.request.operands[i].layout, trace.request.operands[i].code);
  text += operandLine("result", trace.request.result, trace.outcome.code) + '\n' + picture(trace);
  for (std::size_t i = 0; i < trace.steps.size(); ++i)
    text += fmt::format("{}. {}\n", i + 1, trace.steps[i].sentence.text());
  text += trace.reasons.empty() ? "\nno flags\n" : "\n";
  for (const FlagReason& reason : trace.reasons)
    text += fmt::format("{:<14}  {}\n", reason.flag, reason.sentence.text());
  return text;
}

Json sumJson(const SumRequest& request, const SumRun& run, std::size_t lastSteps) {
  const SumStep& last = run.steps.back();
  Json document = {
      {"items", request.values.size() * static_cast<std::size_t>(request.repeat)},
      {"order", orderId(request.order)},
      {"compensated", request.compensated},
      {"start", valueJson(request.accumulator, run.start)},
      {"result", valueJson(request.accumulator, run.result)},
      {"code", codeText(request.accumulator, run.result)},
      {"exact_of_stored", exactResultJson(last.exact)},
      {"exact_of_typed", run.typedTotal ? Json(numbers::exactDecimal(*run.typedTotal)) : Json(nullptr)},
      {"drift", driftJson(request.accumulator, last)},
      {"drift_ulp", jsonNumber(last.driftUlps)},
      {"rounded_steps", run.inexactSteps},
      {"first_absorbed", stallJson(request, run, run.firstAbsorbed)},
      {"stalled_from", stallJson(request, run, run.stalledFrom)},
      {"overflow", run.overflowed}};
  if (lastSteps > 0) document["steps"] = stepRows(request, run, lastSteps);
  return document;
}

} // namespace qs::cli
