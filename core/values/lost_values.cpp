#include "core/values/lost_values.h"

#include "core/values/code_order.h"

#include <optional>

namespace qs::values {
namespace {

using numbers::BigInt;
using numbers::Dyadic;

/// Values of a format below, or at and below, some x.
class Counter {
public:
  explicit Counter(const formats::Layout& layout) : m_order(layout) {}

  [[nodiscard]] BigInt all() const { return countTo(m_order.highest()); }

  [[nodiscard]] BigInt upTo(const Dyadic& x) const {
    if (numbers::compare(m_order.valueAt(m_order.lowest()), x) > 0) return 0;
    return countTo(m_order.atOrBelow(x));
  }

  [[nodiscard]] BigInt below(const Dyadic& x) const {
    const BigInt count = upTo(x);
    return count != 0 && numbers::compare(m_order.valueAt(m_order.atOrBelow(x)), x) == 0 ? count - 1 : count;
  }

private:
  [[nodiscard]] BigInt countTo(CodeOrder::Rank rank) const { return BigInt(rank) - m_order.lowest() + 1; }

  CodeOrder m_order;
};

/// Where the range of a format ends on both sides, and where it begins beside zero.
struct Range {
  Dyadic lowest, highest;
  std::optional<Dyadic> lastNegative, firstPositive;
  bool zero = false;
};

Range rangeOf(const formats::Layout& layout) {
  const CodeOrder order(layout);
  const Dyadic nil{};
  Range range{order.valueAt(order.lowest()), order.valueAt(order.highest()), {}, {}, false};
  for (const int step : {-1, 0, 1}) {
    // The ranks of 64-bit integers fill their type: none may be passed.
    if (order.zero() == (step < 0 ? order.lowest() : order.highest()) && step != 0) continue;
    const Dyadic value = order.valueAt(order.zero() + step);
    const auto side = numbers::compare(value, nil);
    if (side < 0) range.lastNegative = value;
    if (side > 0 && !range.firstPositive) range.firstPositive = value;
    range.zero = range.zero || side == 0;
  }
  return range;
}

} // namespace

LostValues lostValues(const formats::Layout& from, const formats::Layout& to, const BigInt& common) {
  const Counter values(from);
  const Range range = rangeOf(to);
  const Dyadic nil{};
  LostValues lost;
  const BigInt zeros = values.upTo(nil) - values.below(nil);
  lost.tooLarge =
      range.firstPositive ? values.all() - values.upTo(range.highest) : values.all() - values.upTo(nil);
  lost.tooLarge += range.lastNegative ? values.below(range.lowest) : values.below(nil);
  if (range.firstPositive) lost.tooSmall += values.below(*range.firstPositive) - values.upTo(nil);
  if (range.lastNegative) lost.tooSmall += values.below(nil) - values.upTo(*range.lastNegative);
  if (!range.zero) lost.tooSmall += zeros;
  lost.inBetween = values.all() - common - lost.tooLarge - lost.tooSmall;
  return lost;
}

} // namespace qs::values
