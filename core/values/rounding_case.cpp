#include "core/values/rounding_case.h"

#include "core/values/catchment.h"

namespace qs::values {
namespace {

using formats::Rounding;
using numbers::Exact;
using numbers::Rational;
using Rank = CodeOrder::Rank;

Rational valueOf(const CodeOrder& order, Rank rank) {
  return numbers::toRational(order.valueAt(rank));
}

RoundingSide sideAt(const CodeOrder& order, Rank rank) {
  return {valueOf(order, rank), order.codeAt(rank)};
}

/// What would come next if the format went on: as far behind the border as the last value lies before it.
RoundingSide sideBeyond(const Rational& last, const Rational& border) {
  const bool apart = border != last;
  return {apart ? Rational(border + (border - last)) : Rational(last + 1), std::nullopt};
}

bool isNearest(Rounding rounding) {
  return rounding == Rounding::nearestEven || rounding == Rounding::nearestAway;
}

RoundingReason reasonOf(Rounding rounding, const formats::Encoded& encoded) {
  switch (rounding) {
  case Rounding::nearestEven:
    return encoded.tie ? RoundingReason::tieEven : RoundingReason::nearer;
  case Rounding::nearestAway:
    return encoded.tie ? RoundingReason::tieAway : RoundingReason::nearer;
  case Rounding::towardZero:
    return RoundingReason::towardZero;
  case Rounding::upward:
    return RoundingReason::upward;
  case Rounding::downward:
    return RoundingReason::downward;
  case Rounding::toOdd:
    return RoundingReason::odd;
  case Rounding::stochastic:
    return RoundingReason::chance;
  }
  return RoundingReason::nearer;
}

} // namespace

Rational RoundingCase::share() const {
  return (value - below.value) / (above.value - below.value);
}

RoundingCase roundingCase(const CodeOrder& order, const Rational& value) {
  RoundingCase out;
  out.value = value;
  const Rank rank = order.atOrBelow(value);
  const auto [low, high] = bordersAround(order, rank);
  if (valueOf(order, rank) > value) {
    out.above = sideAt(order, rank);
    out.below = sideBeyond(out.above.value, low);
    out.tie = low;
    return out;
  }
  out.below = sideAt(order, rank);
  out.above = rank == order.highest() ? sideBeyond(out.below.value, high) : sideAt(order, rank + 1);
  out.tie = high;
  return out;
}

RoundingCase withValue(RoundingCase between, const Rational& value) {
  between.value = value;
  return between;
}

std::vector<ModeOutcome> allModes(const formats::Layout& layout, const Rational& value,
                                  const formats::EncodeOptions& options) {
  std::vector<ModeOutcome> outcomes;
  for (const Rounding rounding :
       {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero, Rounding::upward,
        Rounding::downward, Rounding::toOdd, Rounding::stochastic}) {
    ModeOutcome outcome;
    outcome.rounding = rounding;
    outcome.encoded =
        formats::encode(layout, Exact::finite(value), {rounding, options.overflow, options.randomBits});
    const Exact stored = formats::exactValue(formats::decode(layout, outcome.encoded.code));
    if (!stored.isFinite()) {
      outcome.direction = stored.isNan() ? 0 : stored.negative ? -1 : 1;
      outcome.reason = RoundingReason::overflow;
    } else if (stored.value() != value) {
      outcome.direction = stored.value() < value ? -1 : 1;
      const bool stopped = outcome.encoded.saturated || (outcome.encoded.overflow && !isNearest(rounding));
      outcome.reason = stopped ? RoundingReason::stopsAtLargest : reasonOf(rounding, outcome.encoded);
    }
    outcomes.push_back(outcome);
  }
  return outcomes;
}

} // namespace qs::values
