#include "app/pages/integers/integers_model.h"

#include "core/integers/operand.h"
#include "core/integers/width_change.h"

#include <algorithm>

namespace qs::pages {

namespace {

Result<integers::Pattern> operand(const std::string& text, int width, const char* which) {
  Result<integers::Pattern> pattern = integers::parseOperand(text, width);
  if (!pattern) pattern.error().culprit = which;
  return pattern;
}

} // namespace

std::string IntegersFigures::text(integers::Pattern pattern) const {
  return integers::readingText(pattern, width, reading());
}

Result<IntegersFigures> integerFigures(const state::IntegersState& state) {
  if (state.width < integers::minWidth || state.width > integers::maxWidth)
    return fail(ErrorCode::usage, std::to_string(state.width),
                QS_TR("core", "the width must be from 1 to 64 bits"));
  const auto op = integers::operatorFrom(state.operation);
  if (!op) return fail(op.error());
  const auto a = operand(state.a, state.width, "a");
  if (!a) return fail(a.error());
  const auto b = operand(state.b, state.width, "b");
  if (!b) return fail(b.error());
  const integers::Pattern right =
      integers::movesPlaces(*op) ? static_cast<integers::Pattern>(state.places) : *b;
  IntegersFigures figures{
      state.width, state.isSigned, *a, *b, integers::evaluate(*op, *a, right, state.width), 0};
  const int last = static_cast<int>(figures.trace.steps.size()) - 1;
  figures.step = state.step < 0 ? last : std::min(state.step, last);
  return figures;
}

state::IntegersState withWidth(const state::IntegersState& state, int width) {
  const auto figures = integerFigures(state);
  state::IntegersState next = state;
  next.width = width;
  next.step = -1;
  if (!figures) {
    next.a = next.b = "0";
    return next;
  }
  const auto extension = state.isSigned ? integers::Extension::sign : integers::Extension::zero;
  next = withPattern(next, true, integers::resize(figures->a, state.width, width, extension).pattern);
  return withPattern(next, false, integers::resize(figures->b, state.width, width, extension).pattern);
}

state::IntegersState withReading(const state::IntegersState& state, bool isSigned) {
  const auto figures = integerFigures(state);
  state::IntegersState next = state;
  next.isSigned = isSigned;
  if (!figures) return next;
  return withPattern(withPattern(next, true, figures->a), false, figures->b);
}

state::IntegersState withPattern(const state::IntegersState& state, bool first, integers::Pattern pattern) {
  const auto reading =
      state.isSigned ? integers::Reading::twosComplement : integers::Reading::unsignedInteger;
  return withText(state, first, integers::readingText(pattern, state.width, reading));
}

state::IntegersState withText(const state::IntegersState& state, bool first, const std::string& text) {
  state::IntegersState next = state;
  (first ? next.a : next.b) = text;
  next.step = -1;
  if (first) next.fixed.real.clear();
  return next;
}

state::IntegersState withOperation(const state::IntegersState& state, integers::Operator op) {
  state::IntegersState next = state;
  next.operation = integers::operatorSymbol(op);
  next.step = -1;
  return next;
}

state::IntegersState withStep(const state::IntegersState& state, const integers::Trace& trace, int step) {
  const int last = static_cast<int>(trace.steps.size()) - 1;
  state::IntegersState next = state;
  next.step = step >= last ? -1 : std::max(step, 0);
  return next;
}

} // namespace qs::pages
