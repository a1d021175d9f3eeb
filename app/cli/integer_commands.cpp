#include "app/cli/commands.h"
#include "app/cli/integer_json.h"
#include "app/cli/integer_text.h"
#include "app/cli/program.h"
#include "core/integers/operand.h"
#include "core/integers/operations.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

namespace {

using namespace integers;

struct IntRequest {
  std::string width;
  std::vector<std::string> words; ///< A, or A OP B, or OP A, or A OP
};

struct BaseRequest {
  std::string number;
  int from = 0; ///< 0: as numbers are written
  int to = 2;
};

Result<void> printPattern(Output& output, const std::string& text, int width) {
  const auto pattern = parseOperand(text, width);
  if (!pattern) return fail(pattern.error());
  if (output.style() == Style::json)
    output.document(patternJson(*pattern, width));
  else
    output.write(patternText(*pattern, width));
  return {};
}

Result<Pattern> rightOperand(Operator op, const std::string& text, int width) {
  if (!movesPlaces(op)) return parseOperand(text, width);
  const auto places = parsePlaces(text);
  if (!places) return fail(places.error());
  return static_cast<Pattern>(*places);
}

/// b is null for an operator of one operand.
Result<void> printOperation(Output& output, int width, const std::string& symbol, const std::string& a,
                            const std::string* b) {
  const auto op = operatorFrom(symbol);
  if (!op) return fail(op.error());
  if (takesTwoOperands(*op) != (b != nullptr)) {
    return fail(ErrorCode::usage, symbol,
                b ? QS_TR("core", "this operator takes one operand")
                  : QS_TR("core", "this operator takes two operands, A OP B"));
  }
  const auto left = parseOperand(a, width);
  if (!left) return fail(left.error());
  const auto right = b ? rightOperand(*op, *b, width) : Result<Pattern>(0);
  if (!right) return fail(right.error());
  const Trace trace = evaluate(*op, *left, *right, width);
  if (output.style() == Style::json)
    output.document(traceJson(trace));
  else
    output.write(traceText(trace));
  return {};
}

Result<void> runInt(const IntRequest& request, Output& output) {
  const auto width = parseWidth(request.width);
  if (!width) return fail(width.error());
  const std::vector<std::string>& words = request.words;
  if (words.size() == 1) return printPattern(output, words[0], *width);
  if (words.size() == 3) return printOperation(output, *width, words[1], words[0], &words[2]);
  // With one operand the operator may stand on either side.
  const bool operatorFirst = operatorFrom(words[0]).has_value();
  return printOperation(output, *width, words[operatorFirst ? 0 : 1], words[operatorFirst ? 1 : 0], nullptr);
}

Result<void> runBase(const BaseRequest& request, Output& output) {
  const auto value =
      request.from == 0 ? parseInteger(request.number) : parseInBase(request.number, request.from);
  if (!value) return fail(value.error());
  output.document(baseJson(*value, request.to));
  return {};
}

} // namespace

void addIntegerCommands(Program& program) {
  const auto integer = std::make_shared<IntRequest>();
  CLI::App& intCommand =
      program.command("int", "Readings of an integer pattern, or an operation step by step", Prints::document,
                      [integer](Output& output) { return runInt(*integer, output); });
  intCommand.add_option("WIDTH", integer->width, "Bits, 1 to 64")->required();
  intCommand
      .add_option(
          "A", integer->words,
          "A; or A OP B with OP one of + - * x << >> >>> and or xor & | ^ rol ror; or neg A, not A, ~ A")
      ->required()
      ->expected(1, 3)
      ->option_text("[OP B]");

  const auto base = std::make_shared<BaseRequest>();
  CLI::App& baseCommand =
      program.command("base", "An integer in another base: division ladder and place-value sum",
                      Prints::document, [base](Output& output) { return runBase(*base, output); });
  baseCommand.add_option("N", base->number, "An integer, also with 0x, 0b or 0o")->required();
  baseCommand.add_option("--to", base->to, "The base to write it in, 2 to 36")
      ->check(CLI::Range(minBase, maxBase));
  baseCommand.add_option("--from", base->from, "Read N as bare digits of this base, 2 to 36")
      ->check(CLI::Range(minBase, maxBase));
}

} // namespace qs::cli
