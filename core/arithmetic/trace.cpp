#include "core/arithmetic/trace.h"

#include "core/arithmetic/trace_parts.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

namespace qs::arithmetic {

using formats::Decoded;

namespace {

constexpr std::array<RowRole, 3> roles{RowRole::a, RowRole::b, RowRole::c};

void addStep(Trace& trace, StepKind kind, std::vector<Row> rows, Sentence sentence) {
  trace.steps.push_back({kind, std::move(rows), false, false, std::move(sentence)});
}

std::vector<Row> finiteRows(const Trace& trace) {
  std::vector<Row> rows;
  const auto count = static_cast<std::size_t>(operandCount(trace.request.operation));
  for (std::size_t i = 0; i < count; ++i)
    if (trace.operands[i].isFinite())
      rows.push_back(operandRow(roles[i], trace.request.operands[i].layout, trace.operands[i]));
  return rows;
}

std::string nameOf(const Trace& trace, std::size_t i) {
  const Decoded& operand = trace.operands[i];
  if (!operand.isFinite() || operand.significand == 0)
    return valueText(trace.request.operands[i].layout, operand.code);
  return scientific(operandRow(roles[i], trace.request.operands[i].layout, operand));
}

Sentence operandsSentence(const Trace& trace) {
  switch (operandCount(trace.request.operation)) {
  case 1:
    return {QS_TR("core", "A is %1."), {nameOf(trace, 0)}};
  case 2:
    return {QS_TR("core", "A is %1, B is %2."), {nameOf(trace, 0), nameOf(trace, 1)}};
  default:
    return {QS_TR("core", "A is %1, B is %2, C is %3."),
            {nameOf(trace, 0), nameOf(trace, 1), nameOf(trace, 2)}};
  }
}

/// Slides rows so that their leading columns stand below each other, at the column of the highest.
void slideTogether(std::vector<Row>& rows, int column) {
  for (Row& row : rows)
    row.slide = column - (row.low + row.width - 1);
}

int highest(const std::vector<Row>& rows) {
  std::optional<int> column;
  for (const Row& row : rows)
    if (!row.value.isZero()) column = std::max(column.value_or(row.low), row.low + row.width - 1);
  return column.value_or(rows.front().low);
}

/// Columns from which a row's first figure moves to its true place.
int placesMoved(const Row& one, const Row& other) {
  return std::abs((one.low + one.width) - (other.low + other.width));
}

Sentence alignSentence(const Row& first, const Row& second, const char* firstName, const char* secondName) {
  if (first.value.isZero() || second.value.isZero())
    return {QS_TR("core", "One of them is zero: nothing has to move."), {}};
  const int places = placesMoved(first, second);
  const int exponent = std::max(first.low + first.width, second.low + second.width) - 1;
  if (places == 0)
    return {QS_TR("core", "Both begin at %1: their places already agree."), {powerOfTwo(exponent)}};
  const bool secondMoves = first.low + first.width > second.low + second.width;
  return {QS_TR("core", "The exponents differ by %1: move %2 that many places to the right, so that every "
                        "column has one weight."),
          {std::to_string(places), secondMoves ? secondName : firstName}};
}

/// The true columns; a zero stays where it was written.
std::vector<Row> aligned(std::vector<Row> rows) {
  const bool zeroAmong = std::ranges::any_of(rows, [](const Row& row) { return row.value.isZero(); });
  const int column = highest(rows);
  for (Row& row : rows)
    row.slide = zeroAmong && row.value.isZero() ? column - (row.low + row.width - 1) : 0;
  return rows;
}

Sentence sumSentence(const Trace& trace, const Row& first, const Row& second) {
  const Wide& exact = trace.outcome.exact.value;
  if (first.value.isZero() || second.value.isZero())
    return {QS_TR("core", "Adding zero changes nothing: the exact result is the other operand."), {}};
  const int top = std::max(first.value.leading(), second.value.leading());
  if (first.value.negative == second.value.negative)
    return {exact.leading() > top
                ? QS_TR("core", "Equal signs: add the significands. A carry opens the column %1.")
                : QS_TR("core", "Equal signs: add the significands. The sum begins at %1."),
            {powerOfTwo(exact.leading())}};
  if (const int lost = top - exact.leading(); lost > 0)
    return {QS_TR("core", "Different signs: subtract the smaller from the larger. %1 leading places cancel."),
            {std::to_string(lost)}};
  return {
      QS_TR("core", "Different signs: subtract the smaller from the larger. The difference begins at %1."),
      {powerOfTwo(exact.leading())}};
}

Sentence productSentence(const Row& a, const Row& b, const Wide& product) {
  return {QS_TR("core",
                "Multiply the significands as integers and add the exponents: %1 * %2 = %3, in units of %4."),
          {a.value.significand.str(), b.value.significand.str(), product.significand.str(),
           powerOfTwo(product.exponent)}};
}

Sentence endlessSentence(const Trace& trace) {
  const Wide& exact = trace.outcome.exact.value;
  if (trace.request.operation == Operation::divide)
    return {exact.more
                ? QS_TR("core", "Divide the significands and subtract the exponents. The quotient does not "
                                "end: what follows the written bits counts as sticky.")
                : QS_TR("core", "Divide the significands and subtract the exponents. The division ends: the "
                                "quotient is exact."),
            {}};
  return {exact.more
              ? QS_TR("core", "Take the root of the significand and halve the exponent. The root does not "
                              "end: what follows the written bits counts as sticky.")
              : QS_TR("core", "Take the root of the significand and halve the exponent. The root ends: it "
                              "is exact."),
          {}};
}

/// The rows above a sum in their true columns, and the steps that bring them there.
std::vector<Row> addAlignment(Trace& trace, std::vector<Row> rows, const char* firstName,
                              const char* secondName) {
  rows = aligned(std::move(rows));
  addStep(trace, StepKind::align, rows, alignSentence(rows[0], rows[1], firstName, secondName));
  return rows;
}

void operateSum(Trace& trace, const CutMarks& cut, std::vector<Row> rows, const Row& exact, const char* first,
                const char* second) {
  if (trace.request.operation == Operation::subtract) rows[1].value.negative = !rows[1].value.negative;
  rows = addAlignment(trace, std::move(rows), first, second);
  const Sentence sentence = sumSentence(trace, rows[0], rows[1]);
  rows.push_back(exact);
  addStep(trace, StepKind::operate, rows, sentence);
  addRounding(trace, cut, rows);
}

/// The whole product; the factors are written so that their first figures stand below its first.
Row productRow(std::vector<Row>& factors) {
  Row row;
  row.role = RowRole::product;
  row.value = product(factors[0].value, factors[1].value);
  row.low = factors[0].low + factors[1].low;
  row.width = factors[0].width + factors[1].width;
  if (!row.value.isZero()) row.width = std::max(row.value.leading() - row.low + 1, 1);
  slideTogether(factors, row.highColumn());
  return row;
}

void traceSum(Trace& trace, const CutMarks& cut, const Row& exact) {
  std::vector<Row> rows = finiteRows(trace);
  slideTogether(rows, highest(rows));
  addStep(trace, StepKind::operands, rows, operandsSentence(trace));
  operateSum(trace, cut, rows, exact, "A", "B");
}

void traceProduct(Trace& trace, const CutMarks& cut, const Row& exact) {
  std::vector<Row> rows = finiteRows(trace);
  const Row whole = productRow(rows);
  addStep(trace, StepKind::operands, rows, operandsSentence(trace));
  const Sentence sentence = productSentence(rows[0], rows[1], whole.value);
  rows.push_back(exact);
  addStep(trace, StepKind::operate, rows, sentence);
  addRounding(trace, cut, rows);
}

void traceFused(Trace& trace, const CutMarks& cut, const Row& exact) {
  std::vector<Row> rows = finiteRows(trace);
  const Row addend = rows.back();
  std::vector<Row> factors(rows.begin(), rows.begin() + 2);
  Row whole = productRow(factors);
  addStep(trace, StepKind::operands, factors, operandsSentence(trace));
  const Sentence sentence = productSentence(factors[0], factors[1], whole.value);
  factors.push_back(whole);
  addStep(trace, StepKind::multiply, factors, sentence);
  operateSum(trace, cut, {whole, addend}, exact, "A*B", "C");
}

void traceEndless(Trace& trace, const CutMarks& cut, const Row& exact) {
  std::vector<Row> rows = finiteRows(trace);
  slideTogether(rows, trace.outcome.exact.value.leading());
  addStep(trace, StepKind::operands, rows, operandsSentence(trace));
  rows.push_back(exact);
  addStep(trace, StepKind::operate, rows, endlessSentence(trace));
  addRounding(trace, cut, rows);
}

void traceSpecial(Trace& trace) {
  std::vector<Row> rows = finiteRows(trace);
  if (!rows.empty()) slideTogether(rows, highest(rows));
  addStep(trace, StepKind::operands, rows, operandsSentence(trace));
  addStep(trace, StepKind::special, rows, specialSentence(trace));
  addDelivery(trace, rows);
}

} // namespace

Trace trace(const Request& request) {
  Trace trace;
  trace.request = request;
  trace.operands = decodeOperands(request);
  trace.outcome = deliver(
      request.result, evaluate(request.operation, trace.operands, request.options.rounding), request.options);
  explainFlags(trace);
  const ExactResult& exact = trace.outcome.exact;
  if (exact.special != Special::none) {
    traceSpecial(trace);
    return trace;
  }
  const CutMarks cut = cutOf(request.result, exact.value, request.options);
  trace.cut = cut;
  const Row row = exactRow(request.result, exact.value, cut);
  switch (request.operation) {
  case Operation::add:
  case Operation::subtract:
    traceSum(trace, cut, row);
    break;
  case Operation::multiply:
    traceProduct(trace, cut, row);
    break;
  case Operation::fusedMultiplyAdd:
    traceFused(trace, cut, row);
    break;
  case Operation::divide:
  case Operation::squareRoot:
    traceEndless(trace, cut, row);
    break;
  }
  return trace;
}

} // namespace qs::arithmetic
