#include "app/pages/integers/conversions_model.h"

#include "core/integers/operand.h"
#include "core/numbers/parse.h"

#include <algorithm>

namespace qs::pages {

using integers::NibbleOrder;
using numbers::BigInt;

Result<BaseFigures> baseFigures(const IntegersFigures& figures, const state::IntegersState& state) {
  BaseFigures made;
  made.follows = state.base.number.empty();
  const Result<BigInt> number =
      integers::parseInteger(made.follows ? figures.text(figures.a) : state.base.number);
  if (!number) return fail(number.error());
  made.number = *number;
  made.base = state.base.base;
  const BigInt magnitude = abs(*number);
  made.ladder = integers::divisionLadder(magnitude, made.base);
  for (auto rung = made.ladder.rbegin(); rung != made.ladder.rend(); ++rung)
    made.digits += rung->digit;
  const int all = static_cast<int>(made.ladder.size());
  made.rungs = state.base.rungs < 0 ? all : std::min(state.base.rungs, all);
  return made;
}

ShortNumber shortened(const BigInt& number) {
  constexpr std::size_t most = 30, kept = 12;
  const std::string text = number.str();
  const std::size_t digits = text.size() - (number < 0 ? 1 : 0);
  if (digits <= most) return {text, {}, digits};
  return {text.substr(0, text.size() - digits + kept), text.substr(text.size() - kept), digits};
}

FixedFigures fixedFigures(const IntegersFigures& figures, const state::IntegersState& state) {
  FixedFigures made;
  made.format = {figures.width, std::min(state.fixed.fractionBits, figures.width), figures.isSigned};
  made.value = integers::fixedValue(figures.a, made.format);
  if (state.fixed.real.empty()) return made;
  const auto real = numbers::parse(state.fixed.real);
  if (!real || !real->value.isFinite()) return made;
  const integers::FixedStored stored = integers::storeFixed(real->value, made.format);
  if (stored.pattern != figures.a) return made;
  made.real = real->value;
  made.stored = stored;
  return made;
}

Result<state::IntegersState> withReal(const state::IntegersState& state, const std::string& text) {
  const auto real = numbers::parse(text);
  if (!real) return fail(real.error());
  if (!real->value.isFinite())
    return fail(ErrorCode::invalidNumber, text, QS_TR("core", "fixed point holds finite numbers only"));
  const integers::FixedPoint format{state.width, std::min(state.fixed.fractionBits, state.width),
                                    state.isSigned};
  state::IntegersState next = withPattern(state, true, integers::storeFixed(real->value, format).pattern);
  next.fixed.real = text;
  return next;
}

state::IntegersState withFractionBits(const state::IntegersState& state, int bits) {
  state::IntegersState next = state;
  next.fixed.fractionBits = std::clamp(bits, 0, state.width);
  next.fixed.real.clear();
  return next;
}

PackingFigures packingFigures(const state::IntegersState& state) {
  PackingFigures made;
  made.byte = static_cast<std::uint8_t>(state.packing.byte);
  made.order = state.packing.order == "high" ? NibbleOrder::highFirst : NibbleOrder::lowFirst;
  made.pair = integers::unpackNibbles(made.byte, made.order);
  const bool low = made.order == NibbleOrder::lowFirst;
  made.otherByte = integers::packNibbles(made.pair, low ? NibbleOrder::highFirst : NibbleOrder::lowFirst);
  return made;
}

Result<state::IntegersState> withElement(const state::IntegersState& state, bool first,
                                         const std::string& text) {
  const auto range =
      state.isSigned ? integers::OperandRange::signedOnly : integers::OperandRange::unsignedOnly;
  const auto element = integers::parseOperand(text, 4, range);
  if (!element) return fail(element.error());
  const PackingFigures now = packingFigures(state);
  integers::NibblePair pair = now.pair;
  (first ? pair.first : pair.second) = *element;
  state::IntegersState next = state;
  next.packing.byte = integers::packNibbles(pair, now.order);
  return next;
}

state::IntegersState withOrder(const state::IntegersState& state, NibbleOrder order) {
  state::IntegersState next = state;
  next.packing.byte = integers::packNibbles(packingFigures(state).pair, order);
  next.packing.order = order == NibbleOrder::highFirst ? "high" : "low";
  return next;
}

} // namespace qs::pages
