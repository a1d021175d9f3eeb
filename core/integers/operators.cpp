#include "core/integers/operations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qs::integers {

namespace {

struct Symbol {
  Operator op;
  std::string_view text;
  bool binary;
};

constexpr std::array symbols{
    Symbol{Operator::add, "+", true},           Symbol{Operator::subtract, "-", true},
    Symbol{Operator::multiply, "*", true},      Symbol{Operator::negate, "neg", false},
    Symbol{Operator::invert, "not", false},     Symbol{Operator::shiftLeft, "<<", true},
    Symbol{Operator::shiftRight, ">>", true},   Symbol{Operator::shiftRightLogical, ">>>", true},
    Symbol{Operator::bitAnd, "and", true},      Symbol{Operator::bitOr, "or", true},
    Symbol{Operator::bitXor, "xor", true},      Symbol{Operator::rotateLeft, "rol", true},
    Symbol{Operator::rotateRight, "ror", true},
};

/// Other ways to write them: C's, and "x" because shells expand '*'.
constexpr std::array<std::pair<std::string_view, Operator>, 5> spellings{{{"~", Operator::invert},
                                                                          {"x", Operator::multiply},
                                                                          {"&", Operator::bitAnd},
                                                                          {"|", Operator::bitOr},
                                                                          {"^", Operator::bitXor}}};

const Symbol& symbolOf(Operator op) {
  return *std::ranges::find(symbols, op, &Symbol::op);
}

} // namespace

std::span<const Operator> operators() {
  static constexpr auto all = [] {
    std::array<Operator, symbols.size()> list{};
    for (std::size_t i = 0; i < symbols.size(); ++i)
      list[i] = symbols[i].op;
    return list;
  }();
  return all;
}

std::string_view operatorSymbol(Operator op) {
  return symbolOf(op).text;
}

bool takesTwoOperands(Operator op) {
  return symbolOf(op).binary;
}

bool movesPlaces(Operator op) {
  return op == Operator::shiftLeft || op == Operator::shiftRight || op == Operator::shiftRightLogical ||
         op == Operator::rotateLeft || op == Operator::rotateRight;
}

bool hasCarries(Operator op) {
  return op == Operator::add || op == Operator::subtract || op == Operator::negate;
}

bool isLogic(Operator op) {
  return op == Operator::invert || op == Operator::bitAnd || op == Operator::bitOr || op == Operator::bitXor;
}

Result<Operator> operatorFrom(std::string_view symbol) {
  for (const auto& [text, op] : spellings)
    if (text == symbol) return op;
  for (const Symbol& known : symbols)
    if (known.text == symbol) return known.op;
  return fail(
      ErrorCode::usage, std::string(symbol),
      QS_TR("core", "no such operator; there are + - * neg not ~ << >> >>> and or xor & | ^ rol ror"));
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
  case Operator::bitAnd:
  case Operator::bitOr:
  case Operator::bitXor:
    return logic(op, a, b, width);
  default:
    return shift(op, a, static_cast<int>(std::min<Pattern>(b, maxWidth)), width);
  }
}

} // namespace qs::integers
