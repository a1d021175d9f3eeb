#include "app/pages/formats/arithmetic_model.h"

#include "core/formats/convert.h"

#include <algorithm>
#include <utility>

namespace qs::pages {
namespace {

/// The error with the name of the field it belongs to.
expected_lib::unexpected<Error> failAt(const char* place, Error error) {
  error.place = place;
  return fail(std::move(error));
}

const std::string& orPage(const std::string& text, const FormatsReading& page) {
  return text.empty() ? page.format.id : text;
}

Result<FormatsReading> readOperand(const FormatsReading& page, const state::FormatsState& state,
                                   std::size_t index, char decimalMark) {
  state::FormatsState own = state;
  own.format = orPage(index == 1 ? state.arithmetic.bFormat : state.arithmetic.cFormat, page);
  return readFormats(withEntry(own, index == 1 ? state.arithmetic.b : state.arithmetic.c), decimalMark);
}

Result<formats::EncodeOptions> optionsOf(const state::FormatsState& state) {
  const auto rounding = formats::roundingFrom(state.rounding);
  if (!rounding) return fail(rounding.error());
  const auto overflow = formats::overflowFrom(state.overflow);
  if (!overflow) return fail(overflow.error());
  return formats::EncodeOptions{*rounding, *overflow,
                                formats::stochasticBits(static_cast<std::uint64_t>(state.draw), 1)};
}

Result<std::vector<numbers::Exact>> readList(const char* place, const std::string& text, char decimalMark) {
  auto items = arithmetic::parseItems(text, decimalMark);
  if (!items) return failAt(place, items.error());
  return items;
}

Result<arithmetic::SumRequest> sumRequest(const state::FormatsState& state, char decimalMark) {
  const state::SumState& asked = state.arithmetic.sum;
  arithmetic::SumRequest request;
  auto values = readList("items", asked.items, decimalMark);
  if (!values) return fail(values.error());
  request.values = std::move(*values);
  if (!asked.factors.empty()) {
    auto factors = readList("factors", asked.factors, decimalMark);
    if (!factors) return fail(factors.error());
    request.factors = std::move(*factors);
  }
  const auto start = numbers::parse(asked.start, decimalMark);
  if (!start) return failAt("start", start.error());
  const auto options = optionsOf(state);
  if (!options) return fail(options.error());
  const auto order = arithmetic::orderFrom(asked.order);
  if (!order) return fail(order.error());
  request.start = start->value;
  request.repeat = asked.repeat;
  request.rounding = options->rounding;
  request.overflow = options->overflow;
  request.seed = static_cast<std::uint64_t>(state.draw);
  request.order = *order;
  request.compensated = asked.compensated;
  return request;
}

} // namespace

Result<ArithmeticFigures> readArithmetic(const FormatsReading& page, const state::FormatsState& state,
                                         char decimalMark) {
  static constexpr const char* places[] = {"a", "b", "c"};
  const auto operation = arithmetic::operationFrom(state.arithmetic.operation);
  if (!operation) return fail(operation.error());
  const auto options = optionsOf(state);
  if (!options) return fail(options.error());
  ArithmeticFigures figures;
  arithmetic::Request request{*operation, {}, {}, *options};
  const auto count = static_cast<std::size_t>(arithmetic::operandCount(*operation));
  for (std::size_t i = 0; i < count; ++i) {
    auto operand = i == 0 ? Result<FormatsReading>(page) : readOperand(page, state, i, decimalMark);
    if (!operand) return failAt(places[i], operand.error());
    const auto layout = arithmetic::floatLayoutOf(operand->format);
    if (!layout) return failAt(places[i], layout.error());
    request.operands[i] = {*layout, operand->code()};
    figures.operands[i] = std::move(*operand);
  }
  auto result = formats::find(orPage(state.arithmetic.resultFormat, page));
  if (!result) return failAt("result", result.error());
  const auto layout = arithmetic::floatLayoutOf(*result);
  if (!layout) return failAt("result", layout.error());
  request.result = *layout;
  figures.result = std::move(*result);
  figures.trace = arithmetic::trace(request);
  const int last = static_cast<int>(figures.trace.steps.size()) - 1;
  figures.step = state.arithmetic.step < 0 ? last : std::min(state.arithmetic.step, last);
  return figures;
}

Result<SumQuestion> readSum(const FormatsReading& page, const state::FormatsState& state, char decimalMark) {
  auto request = sumRequest(state, decimalMark);
  if (!request) return fail(request.error());
  auto accumulator = formats::find(orPage(state.arithmetic.sum.accumulator, page));
  if (!accumulator) return failAt("accumulator", accumulator.error());
  request->element = page.format.layout;
  request->accumulator = accumulator->layout;
  if (const auto possible = arithmetic::checkSum(*request); !possible) return fail(possible.error());
  return SumQuestion{std::move(*request), page.format, std::move(*accumulator)};
}

Result<SumFigures> addUp(SumQuestion question, Monitor& monitor) {
  auto run = arithmetic::sum(question.request, monitor);
  if (!run) return fail(run.error());
  return SumFigures{std::move(question), std::move(*run)};
}

state::FormatsState withOperandCode(state::FormatsState state, std::size_t operand, int bits,
                                    formats::Code code) {
  (operand == 1 ? state.arithmetic.b : state.arithmetic.c) = hexText(code, bits);
  return state;
}

const std::vector<ArithmeticCase>& arithmeticCases() {
  static const std::vector<ArithmeticCase> cases = {
      {QS_TR("qs::pages::ArithmeticView", "0.1, a thousand times"), "f16", "0.1", "+", "0.1", "0.1", "0",
       1000},
      {QS_TR("qs::pages::ArithmeticView", "2048 + 1 in FP16"), "f16", "2048", "+", "1", "1", "0", 3000},
      {QS_TR("qs::pages::ArithmeticView", "1 − 0.0001 in BF16"), "bf16", "1", "-", "0.0001", "-0.0001", "1",
       1000},
      {QS_TR("qs::pages::ArithmeticView", "300 × 300 in FP16"), "f16", "300", "*", "300", "300; 300", "0",
       200},
      {QS_TR("qs::pages::ArithmeticView", "0.1 + 0.2 in FP64"), "f64", "0.1", "+", "0.2", "0.1; 0.2", "0",
       500},
  };
  return cases;
}

state::FormatsState withItems(state::FormatsState state, const std::string& format,
                              const std::vector<numbers::Exact>& items) {
  if (format != state.format) state = withFormat(std::move(state), format);
  state::SumState sum;
  sum.repeat = 1;
  sum.items.clear();
  for (const numbers::Exact& item : items)
    sum.items += (sum.items.empty() ? "" : "; ") + exactText(item);
  state.arithmetic.sum = std::move(sum);
  state.view = "arithmetic";
  return state;
}

state::FormatsState withCase(state::FormatsState state, const ArithmeticCase& which) {
  state.format = which.format;
  state.entry = which.entry;
  state.code.clear();
  state.line = {{}, {}, state.line.scale};
  state.rounding = "rne";
  state.overflow = "ieee";
  state.arithmetic = {};
  state.arithmetic.operation = which.operation;
  state.arithmetic.b = which.b;
  state.arithmetic.sum.items = which.items;
  state.arithmetic.sum.start = which.start;
  state.arithmetic.sum.repeat = which.repeat;
  return state;
}

} // namespace qs::pages
