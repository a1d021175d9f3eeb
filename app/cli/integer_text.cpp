#include "app/cli/integer_text.h"

#include "app/cli/text_table.h"
#include "core/integers/readings.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace qs::cli {

using namespace integers;

namespace {

std::string_view readingName(Reading reading) {
  switch (reading) {
  case Reading::unsignedInteger:
    return "unsigned";
  case Reading::twosComplement:
    return "two's complement";
  case Reading::onesComplement:
    return "ones' complement";
  case Reading::signMagnitude:
    return "sign-magnitude";
  case Reading::offset:
    return "offset";
  }
  return {};
}

/// "-106 (150 unsigned)", or the one value when both readings agree.
std::string valueText(Pattern pattern, int width) {
  const std::string asSigned = readingText(pattern, width, Reading::twosComplement);
  const std::string asUnsigned = readingText(pattern, width, Reading::unsignedInteger);
  return asSigned == asUnsigned ? asSigned : fmt::format("{} ({} unsigned)", asSigned, asUnsigned);
}

/// A row of the written addition. Every row leaves a place for the carry out, so that columns stand above
/// each other.
std::string row(std::string_view name, std::string_view bits, int width, std::string_view note) {
  std::string line = fmt::format("{:<8}{:>{}}", name, bits, width + 1);
  if (!note.empty()) line += fmt::format("  {}", note);
  return line + '\n';
}

std::string carryRow(const Trace& trace) {
  std::string carries;
  for (const auto& column : trace.columns) // from the lowest place on
    carries += column.carryIn ? '1' : '0';
  carries += trace.carryOut ? '1' : '0';
  std::ranges::reverse(carries);
  return carries;
}

std::string operandRows(const Trace& trace) {
  const int width = trace.width;
  std::string text = row("A", bitsText(trace.a, width), width, valueText(trace.a, width));
  if (!trace.b) return text;
  if (movesPlaces(trace.op))
    return text + row(operatorSymbol(trace.op), std::to_string(*trace.b), width, "places");
  return text + row("B", bitsText(*trace.b, width), width, valueText(*trace.b, width));
}

/// What the columns add, below the carries. An addition adds its operands themselves.
std::string addedRows(const Trace& trace) {
  const int width = trace.width;
  const std::string carries =
      row("carries", carryRow(trace), width, trace.carryIn ? "1 enters on the right" : "");
  if (trace.op == Operator::add) return carries + operandRows(trace);
  const std::string above = operandRows(trace) + '\n' + carries;
  if (trace.op == Operator::negate) return above + row("~A", bitsText(trace.augend, width), width, {});
  return above + row("A", bitsText(trace.augend, width), width, {}) +
         row("~B", bitsText(trace.addend, width), width, {});
}

std::string writtenOut(const Trace& trace) {
  const int width = trace.width;
  return (hasCarries(trace.op) ? addedRows(trace) : operandRows(trace)) +
         row("", std::string(static_cast<std::size_t>(width), '-'), width, {}) +
         row("result", bitsText(trace.result, width), width, valueText(trace.result, width));
}

} // namespace

std::string patternText(Pattern pattern, int width) {
  std::size_t valueWidth = 0;
  for (const Reading reading : readings())
    valueWidth = std::max(valueWidth, readingText(pattern, width, reading).size());
  std::string text =
      fmt::format("{}  {}  {} bits\n\n", bitsText(pattern, width), hexText(pattern, width), width);
  for (const Reading reading : readings()) {
    text += fmt::format("{:<16}  {}", readingName(reading),
                        padded(readingText(pattern, width, reading), valueWidth, true));
    if (reading == Reading::unsignedInteger || reading == Reading::twosComplement)
      text += fmt::format("  = {}", placeSum(pattern, width, reading));
    text += '\n';
  }
  return text;
}

std::string traceText(const Trace& trace) {
  std::string text = writtenOut(trace);
  if (hasCarries(trace.op))
    text += fmt::format("\ncarry into the top bit {}, out of it {}\n", int{trace.carryIntoTop},
                        int{trace.carryOut});
  text +=
      fmt::format("\nC {}  {}\nV {}  {}\nN {}  The top bit of the result.\nZ {}  1 when every bit is 0.\n",
                  int{trace.flags.c}, trace.carryReason.text(), int{trace.flags.v},
                  trace.overflowReason.text(), int{trace.flags.n}, int{trace.flags.z});
  text += fmt::format("\nsaturated instead of wrapped: {} in two's complement, {} unsigned\n\n",
                      readingText(trace.saturatedSigned, trace.width, Reading::twosComplement),
                      trace.saturatedUnsigned);
  const std::size_t numberWidth = std::to_string(trace.steps.size()).size();
  for (std::size_t i = 0; i < trace.steps.size(); ++i)
    text += fmt::format("{:>{}}. {}\n", i + 1, numberWidth, trace.steps[i].sentence.text());
  return text;
}

} // namespace qs::cli
