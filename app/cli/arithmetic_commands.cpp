#include "app/cli/arguments.h"
#include "app/cli/arithmetic_output.h"
#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/rounding_options.h"
#include "app/cli/scalar_json.h"
#include "core/formats/catalogue.h"
#include "core/numbers/parse.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

namespace {

using namespace arithmetic;

struct ArithRequest {
  std::string format;
  std::vector<std::string> words; ///< A OP B, A fma B C, sqrt A or A sqrt
  std::string bFormat, cFormat, resultFormat;
  bool codes = false;
  RoundingOptions rounding;
};

struct SumWords {
  std::string format;
  std::vector<std::string> values;
  std::string accumulator, factors, start = "0", order = "forward";
  int repeat = 1;
  std::size_t steps = 5;
  bool compensated = false, roundProducts = false;
  RoundingOptions rounding;
};

/// Errors: as resolved, and a behaviour: those are rules of conversions.
Result<formats::Converter::Options> rulesOf(const RoundingOptions& typed) {
  const auto rules = typed.resolved();
  if (!rules) return fail(rules.error());
  if (rules->behaviour)
    return fail(ErrorCode::usage, "--behaviour",
                QS_TR("core", "it says how values are converted, not how they are computed with"));
  return rules->options;
}

Result<formats::FloatLayout> layoutOf(const std::string& id) {
  const auto spec = formats::find(id);
  if (!spec) return fail(spec.error());
  return floatLayoutOf(*spec);
}

Result<Operand> readOperand(const ArithRequest& request, const std::string& format, const std::string& text) {
  const auto layout = layoutOf(format.empty() ? request.format : format);
  if (!layout) return fail(layout.error());
  if (request.codes) {
    const auto code = parseCode(*layout, text);
    if (!code) return fail(code.error());
    return Operand{*layout, *code};
  }
  const auto parsed = numbers::parse(text);
  if (!parsed) return fail(parsed.error());
  return Operand{*layout, formats::encode(*layout, parsed->value).code};
}

/// The operator and the operands' texts, in order.
struct Expression {
  Operation operation = Operation::add;
  std::vector<std::string> operands;
};

Result<Expression> readExpression(std::vector<std::string> words) {
  // With one operand the operator may stand on either side.
  if (words.size() == 2 && operationFrom(words[0])) std::swap(words[0], words[1]);
  const auto operation = operationFrom(words.size() > 1 ? words[1] : words[0]);
  if (!operation) return fail(operation.error());
  const std::string symbol = words[words.size() > 1 ? 1 : 0];
  if (words.size() > 1) words.erase(words.begin() + 1);
  if (static_cast<int>(words.size()) != operandCount(*operation))
    return fail(ErrorCode::usage, symbol, QS_TR("core", "this operation takes %1 operands"),
                {std::to_string(operandCount(*operation))});
  return Expression{*operation, std::move(words)};
}

Result<void> runArith(const ArithRequest& request, Output& output) {
  const auto expression = readExpression(request.words);
  if (!expression) return fail(expression.error());
  const auto options = rulesOf(request.rounding);
  if (!options) return fail(options.error());
  const auto result = layoutOf(request.resultFormat.empty() ? request.format : request.resultFormat);
  if (!result) return fail(result.error());
  Request asked{expression->operation,
                {},
                *result,
                {options->rounding, options->overflow, formats::stochasticBits(options->seed, 0)}};
  const std::array<const std::string*, 3> formatOf{&request.format, &request.bFormat, &request.cFormat};
  for (std::size_t i = 0; i < expression->operands.size(); ++i) {
    const auto operand = readOperand(request, *formatOf[i], expression->operands[i]);
    if (!operand) return fail(operand.error());
    asked.operands[i] = *operand;
  }
  const Trace traced = trace(asked);
  if (output.style() == Style::json)
    output.document(arithmeticJson(traced));
  else
    output.write(arithmeticText(traced));
  return {};
}

Result<SumRequest> readSum(const SumWords& words) {
  SumRequest request;
  const auto element = formats::find(words.format);
  if (!element) return fail(element.error());
  const auto accumulator = formats::find(words.accumulator.empty() ? words.format : words.accumulator);
  if (!accumulator) return fail(accumulator.error());
  const auto options = rulesOf(words.rounding);
  if (!options) return fail(options.error());
  const auto order = orderFrom(words.order);
  if (!order) return fail(order.error());
  const auto start = numbers::parse(words.start);
  if (!start) return fail(start.error());
  for (const std::string& text : words.values) {
    const auto items = parseItems(text);
    if (!items) return fail(items.error());
    request.values.insert(request.values.end(), items->begin(), items->end());
  }
  if (!words.factors.empty()) {
    auto factors = parseItems(words.factors);
    if (!factors) return fail(factors.error());
    request.factors = std::move(*factors);
  }
  request.element = element->layout;
  request.accumulator = accumulator->layout;
  request.repeat = words.repeat;
  request.start = start->value;
  request.rounding = options->rounding;
  request.overflow = options->overflow;
  request.seed = options->seed;
  request.order = *order;
  request.compensated = words.compensated;
  request.roundProducts = words.roundProducts;
  return request;
}

Result<void> runSum(const SumWords& words, Output& output) {
  const auto request = readSum(words);
  if (!request) return fail(request.error());
  const auto run = sum(*request);
  if (!run) return fail(run.error());
  output.document(sumJson(*request, *run, words.steps));
  return {};
}

} // namespace

void addArithmeticCommands(Program& program) {
  const auto request = std::make_shared<ArithRequest>();
  CLI::App& arith =
      program.command("arith", "An operation on floats step by step, with its flags", Prints::document,
                      [request](Output& output) { return runArith(*request, output); });
  arith.add_option("FORMAT", request->format, aboutFormat)->required();
  arith.add_option("A", request->words, "A OP B with OP one of + - * x /; A fma B C for A*B + C; sqrt A")
      ->required()
      ->expected(2, 4)
      ->option_text("OP B [C]");
  arith.add_flag("--codes", request->codes, "Operands are bit patterns, 0x… or 0b…, instead of values");
  arith.add_option("--b", request->bFormat, "Format of B (default: FORMAT)")->type_name("ID");
  arith.add_option("--c", request->cFormat, "Format of C (default: FORMAT)")->type_name("ID");
  arith.add_option("--result", request->resultFormat, "Format of the result (default: FORMAT)")
      ->type_name("ID");
  request->rounding.addTo(arith);
}

void addSumCommand(Program& program) {
  const auto words = std::make_shared<SumWords>();
  CLI::App& sum =
      program.command("sum", "A sum or dot product under a format, and its drift from the exact one",
                      Prints::document, [words](Output& output) { return runSum(*words, output); });
  sum.add_option("FORMAT", words->format, "Format that the items are stored in")->required();
  sum.add_option("VALUE", words->values, "Items; one word may hold several, separated by ; or ,")->required();
  sum.add_option("--accumulator", words->accumulator, "Format that the sum is kept in (default: FORMAT)")
      ->type_name("ID");
  sum.add_option("--repeat", words->repeat, "Take the whole list that many times")
      ->type_name("N")
      ->check(CLI::PositiveNumber);
  sum.add_option("--factors", words->factors, "Make it a dot product with these, separated by ; or ,")
      ->type_name("LIST");
  sum.add_flag("--round-products", words->roundProducts, "Round each product before it is added");
  sum.add_option("--start", words->start, "What the accumulator holds at first (0)")->type_name("VALUE");
  sum.add_option("--order", words->order, "forward (default), backward or pairwise")->type_name("ORDER");
  sum.add_flag("--compensated", words->compensated, "Kahan's compensated summation");
  sum.add_option("--steps", words->steps, "How many of the last steps to list (5)")
      ->type_name("N")
      ->check(notWholeNumber);
  words->rounding.addTo(sum);
}

} // namespace qs::cli
