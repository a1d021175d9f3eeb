#include "core/arithmetic/accumulator.h"

#include "core/formats/convert.h"

#include <limits>
#include <utility>

namespace qs::arithmetic {

using formats::Code;

ExactResult negated(ExactResult value) {
  value.negative = !value.negative;
  value.value.negative = value.negative;
  return value;
}

ExactResult totalled(const ExactResult& a, const ExactResult& b) {
  if (a.kind == ExactResult::Kind::nan) return a;
  if (b.kind == ExactResult::Kind::nan) return b;
  return exactSum(a, b, formats::Rounding::nearestEven);
}

Accumulator::Accumulator(const SumRequest& request)
    : m_layout(request.accumulator), m_options{request.rounding, request.overflow, 0}, m_seed(request.seed) {}

Code Accumulator::store(const ExactResult& value) {
  if (m_options.rounding == formats::Rounding::stochastic)
    m_options.randomBits = formats::stochasticBits(m_seed, m_operations++);
  const Outcome outcome = deliver(m_layout, value, m_options);
  if (outcome.flags.inexact) ++m_roundings;
  m_overflowed = m_overflowed || outcome.flags.overflow;
  return outcome.code;
}

ExactResult Accumulator::valueOf(Code code) const {
  return exactOperand(formats::decode(m_layout, code));
}

Code Accumulator::add(const ExactResult& a, const ExactResult& b) {
  if (a.kind == ExactResult::Kind::nan) return store(a);
  if (b.kind == ExactResult::Kind::nan) return store(b);
  return store(exactSum(a, b, m_options.rounding));
}

SumStep Accumulator::step(Code sum, ExactResult exact, bool absorbed) const {
  SumStep step{sum, std::move(exact), std::numeric_limits<double>::quiet_NaN(),
               std::numeric_limits<double>::quiet_NaN(), absorbed};
  const formats::Decoded decoded = formats::decode(m_layout, sum);
  if (!decoded.isFinite() || !step.exact.isFinite()) return step;
  const Wide difference = arithmetic::sum(exactOperand(decoded).value, negated(step.exact).value);
  step.drift = nearestDouble(difference);
  Wide inUlps = difference;
  inUlps.exponent -= decoded.quantum;
  step.driftUlps = nearestDouble(inUlps);
  return step;
}

std::optional<numbers::Exact> driftOf(const formats::Layout& accumulator, const SumStep& step) {
  const formats::Decoded decoded = formats::decode(accumulator, step.sum);
  if (!decoded.isFinite() || !step.exact.isFinite()) return {};
  return exactOf(sum(exactOperand(decoded).value, negated(step.exact).value));
}

} // namespace qs::arithmetic
