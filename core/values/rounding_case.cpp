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

/// Where a tie goes in rounding to nearest.
RoundingReason tieReason(const formats::Layout& layout, Rounding rounding) {
  if (std::holds_alternative<formats::ScaleLayout>(layout)) return RoundingReason::tieUp;
  if (std::holds_alternative<formats::CodebookLayout>(layout)) return RoundingReason::tieOfTable;
  const auto* shape = std::get_if<formats::FloatLayout>(&layout);
  const bool noEven = shape && shape->fractionBits == 0 && !shape->p3109; // 754-2019 §4.3.1
  return noEven || rounding == Rounding::nearestAway ? RoundingReason::tieAway : RoundingReason::tieEven;
}

/// Whether the value is one that only the smallest value can stand for.
bool belowSmallest(const formats::Layout& layout, const Rational& value, const Rational& stored) {
  const bool scale = std::holds_alternative<formats::ScaleLayout>(layout);
  const bool posit = std::holds_alternative<formats::PositLayout>(layout);
  if (!scale && !posit) return false;
  const formats::Code smallest = posit ? 1 : 0;
  const Rational least = formats::exactValue(formats::decode(layout, smallest)).value();
  return abs(value) < least && abs(stored) == least;
}

RoundingReason reasonOf(Rounding rounding, const formats::Encoded& encoded, const formats::Layout& layout) {
  switch (rounding) {
  case Rounding::nearestEven:
  case Rounding::nearestAway:
    return encoded.tie ? tieReason(layout, rounding) : RoundingReason::nearer;
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
    // Below a scale's smallest value there is only zero: magnitudes are stored.
    if (std::holds_alternative<formats::ScaleLayout>(order.layout())) out.below.value = out.tie = 0;
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

std::vector<ModeOutcome> allModes(const formats::Layout& layout, const Rational& number,
                                  const formats::EncodeOptions& options) {
  const Rational value =
      std::holds_alternative<formats::ScaleLayout>(layout) ? Rational(abs(number)) : number;
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
      outcome.reason = stopped ? RoundingReason::stopsAtLargest
                       : belowSmallest(layout, value, stored.value())
                           ? RoundingReason::stopsAtSmallest
                           : reasonOf(rounding, outcome.encoded, layout);
    }
    outcomes.push_back(outcome);
  }
  return outcomes;
}

} // namespace qs::values
