#include "core/values/catchment.h"

namespace qs::values {
namespace {

using formats::EncodeOptions;
using formats::Rounding;
using numbers::Rational;
using Rank = CodeOrder::Rank;

struct End {
  std::optional<Rational> at;
  bool owned = false;
};

bool isNearest(const EncodeOptions& options) {
  return options.rounding == Rounding::nearestEven || options.rounding == Rounding::nearestAway;
}

std::optional<Rank> sentTo(const CodeOrder& order, const Rational& value, const EncodeOptions& options) {
  return order.rankOf(formats::encode(order.layout(), numbers::Exact::finite(value), options).code);
}

Rational valueOf(const CodeOrder& order, Rank rank) {
  return numbers::toRational(order.valueAt(rank));
}

/// outward: −1 towards the lower end of the line, 1 towards the higher.
End nearestEnd(const CodeOrder& order, Rank rank, int outward, const EncodeOptions& options) {
  const auto [low, high] = bordersAround(order, rank);
  const Rational& half = outward < 0 ? low : high;
  const bool last = rank == (outward < 0 ? order.lowest() : order.highest());
  if (last) {
    const Rational value = valueOf(order, rank);
    Rational farther = half + (half - value);
    if (farther == value) farther += outward;
    if (sentTo(order, farther, options) == rank) return {};
  }
  return {half, sentTo(order, half, options) == rank};
}

/// Directed modes end at a value: at this one or just before the next.
End directedEnd(const CodeOrder& order, Rank rank, int outward, const EncodeOptions& options) {
  const Rational value = valueOf(order, rank);
  if (rank == (outward < 0 ? order.lowest() : order.highest())) {
    if (sentTo(order, value + outward * (abs(value) + 1), options) == rank) return {};
    return {value, true};
  }
  const Rational next = valueOf(order, rank + outward);
  if (sentTo(order, (value + next) / 2, options) == rank) return {next, false};
  return {value, true};
}

} // namespace

std::pair<Rational, Rational> bordersAround(const CodeOrder& order, Rank rank) {
  const numbers::Interval ofSize = formats::roundingInterval(order.layout(), order.codeAt(rank));
  const numbers::Dyadic value = order.valueAt(rank);
  const bool negative = value.negative && value.significand != 0;
  const Rational below = negative || value.significand == 0 ? Rational(-ofSize.high) : ofSize.low;
  const Rational above = negative ? Rational(-ofSize.low) : ofSize.high;
  return {rank > order.lowest() ? order.roundingBorder(rank - 1) : below,
          rank < order.highest() ? order.roundingBorder(rank) : above};
}

std::optional<Catchment> catchmentOf(const CodeOrder& order, Rank rank, const EncodeOptions& options) {
  if (options.rounding == Rounding::stochastic) return std::nullopt;
  const auto end = isNearest(options) ? &nearestEnd : &directedEnd;
  End low = end(order, rank, -1, options), high = end(order, rank, 1, options);
  return Catchment{std::move(low.at), std::move(high.at), low.owned, high.owned};
}

std::optional<Watershed> watershedAbove(const CodeOrder& order, Rank lower, const EncodeOptions& options) {
  if (!isNearest(options)) return std::nullopt;
  Rational at = order.roundingBorder(lower);
  const bool above = sentTo(order, at, options) != lower;
  return Watershed{std::move(at), above};
}

} // namespace qs::values
