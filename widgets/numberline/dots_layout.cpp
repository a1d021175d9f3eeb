#include "widgets/numberline/dots_layout.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

using Rank = values::CodeOrder::Rank;

double log2Of(const numbers::Dyadic& value) {
  return std::log2(static_cast<double>(value.significand)) + value.exponent;
}

bool isPositive(const numbers::Dyadic& value) {
  return !value.negative && value.significand != 0;
}

Rank firstPositive(const values::CodeOrder& order) {
  return isPositive(order.valueAt(order.zero())) ? order.zero() : order.zero() + 1;
}

/// The value at a pixel, to the precision of a double.
numbers::Rational valueAt(const DotAxis& axis, double x, double width) {
  const double at = axis.low + (axis.high - axis.low) * x / width;
  if (!axis.logarithmic) return numbers::Exact::from(at).value();
  const double whole = std::floor(at);
  return numbers::Exact::from(std::exp2(at - whole)).value() * numbers::powerOfTwo(static_cast<int>(whole));
}

/// One row on its axis, walked from rank to rank.
class Walk {
public:
  Walk(const values::CodeOrder& order, const DotAxis& axis, double width, double minGap)
      : m_order(order), m_axis(axis), m_width(width), m_minGap(minGap) {}

  DotRow walk() {
    DotRow row;
    // The highest rank of a 64-bit format is the highest number there is: nothing is counted beyond it.
    const Rank last = m_order.highest();
    for (Rank rank = firstPositive(m_order); rank <= last && at(rank) <= m_width; ++rank) {
      if (isApart(rank)) {
        row.dots.push_back(dot(rank));
        if (rank == last) break;
        continue;
      }
      const double left = at(rank);
      while (!isApart(rank) && at(rank) <= m_width)
        rank = leap(rank);
      row.bands.push_back({left, std::min(at(rank), m_width)});
      if (rank == last) break;
    }
    return row;
  }

private:
  [[nodiscard]] double at(Rank rank) const { return dotPosition(m_axis, m_order.valueAt(rank), m_width); }

  /// Whether the next value leaves room for a dot.
  [[nodiscard]] bool isApart(Rank rank) const {
    return rank >= m_order.highest() || at(rank + 1) - at(rank) >= m_minGap;
  }

  /// As far as one gap reaches, and by one value at least.
  [[nodiscard]] Rank leap(Rank rank) const {
    return std::max(rank + 1, m_order.atOrBelow(valueAt(m_axis, at(rank) + m_minGap, m_width)));
  }

  [[nodiscard]] Dot dot(Rank rank) const {
    const formats::Decoded decoded = formats::decode(m_order.layout(), m_order.codeAt(rank));
    return {at(rank), m_order.isBinadeStart(rank), decoded.cls == formats::ValueClass::subnormal};
  }

  const values::CodeOrder& m_order;
  const DotAxis& m_axis;
  double m_width;
  double m_minGap;
};

} // namespace

DotAxis sharedAxis(const values::CodeOrder& one, const values::CodeOrder& other) {
  double low = 0, high = 0;
  bool any = false;
  for (const values::CodeOrder* order : {&one, &other}) {
    const Rank first = firstPositive(*order);
    if (first > order->highest()) continue;
    const double from = std::floor(log2Of(order->valueAt(first)));
    const double to = std::floor(log2Of(order->valueAt(order->highest()))) + 1;
    low = any ? std::min(low, from) : from;
    high = any ? std::max(high, to) : to;
    any = true;
  }
  return any ? DotAxis{true, low, high} : DotAxis{};
}

double dotPosition(const DotAxis& axis, const numbers::Dyadic& value, double width) {
  const double at =
      axis.logarithmic ? log2Of(value) : std::ldexp(static_cast<double>(value.significand), value.exponent);
  return (at - axis.low) / (axis.high - axis.low) * width;
}

DotRow layoutDots(const values::CodeOrder& order, const DotAxis& axis, double width, double minGap) {
  return Walk(order, axis, width, minGap).walk();
}

std::vector<int> dotTicks(const DotAxis& axis, double width, double spacing) {
  const double most = std::max(1.0, width / spacing);
  int step = 1;
  while ((axis.high - axis.low) / step > most)
    step *= 2;
  std::vector<int> ticks;
  const int low = static_cast<int>(std::ceil(axis.low / step)) * step;
  for (int tick = low; tick <= axis.high; tick += step)
    ticks.push_back(tick);
  return ticks;
}

} // namespace qs::widgets
