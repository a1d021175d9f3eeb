#include "core/integers/operations.h"

#include <algorithm>
#include <array>

namespace qs::integers {

namespace {

struct Symbol {
  Operator op;
  std::string_view text;
  bool binary;
};

constexpr std::array symbols{
    Symbol{Operator::add, "+", true},         Symbol{Operator::subtract, "-", true},
    Symbol{Operator::multiply, "*", true},    Symbol{Operator::negate, "neg", false},
    Symbol{Operator::invert, "not", false},   Symbol{Operator::shiftLeft, "<<", true},
    Symbol{Operator::shiftRight, ">>", true}, Symbol{Operator::shiftRightLogical, ">>>", true},
};

const Symbol& symbolOf(Operator op) {
  return *std::find_if(symbols.begin(), symbols.end(),
                       [op](const Symbol& symbol) { return symbol.op == op; });
}

} // namespace

std::string_view operatorSymbol(Operator op) {
  return symbolOf(op).text;
}

bool takesTwoOperands(Operator op) {
  return symbolOf(op).binary;
}

Result<Operator> operatorFrom(std::string_view symbol) {
  if (symbol == "~") return Operator::invert;
  if (symbol == "x") return Operator::multiply; // shells expand '*'
  for (const Symbol& known : symbols)
    if (known.text == symbol) return known.op;
  return fail(ErrorCode::usage, std::string(symbol),
              QS_TR("core", "no such operator; there are + - * neg not ~ << >> >>>"));
}

Trace evaluate(Operator op, Pattern a, Pattern b, int width) {
  switch (op) {
  case Operator::add:
    return add(a, b, width);
  case Operator::subtract:
    return subtract(a, b, width);
  case Operator::multiply:
    return multiply(a, b, width);
  case Operator::negate:
    return negate(a, width);
  case Operator::invert:
    return invert(a, width);
  default:
    return shift(op, a, static_cast<int>(std::min<Pattern>(b, maxWidth)), width);
  }
}

} // namespace qs::integers
