#include "widgets/numberline/viewport.h"

#include <algorithm>

namespace qs::widgets {
namespace {

using numbers::Rational;
using Rank = CodeOrder::Rank;

constexpr Rank neighboursShown = 6;

Rational valueOf(const CodeOrder& order, Rank rank) {
  return rationalOf(order.valueAt(rank));
}

/// focus moved by steps without wrapping around the ends of the line.
Rank moved(const CodeOrder& order, Rank focus, Rank steps) {
  if (steps < 0)
    return rankDistance(order.lowest(), focus) < static_cast<double>(-steps) ? order.lowest() : focus + steps;
  return rankDistance(focus, order.highest()) < static_cast<double>(steps) ? order.highest() : focus + steps;
}

/// The gap between neighbours at a value, the wider one at a border.
Rational gapAt(const CodeOrder& order, const Rational& value) {
  const Rank rank = order.atOrBelow(value);
  const Rank low = moved(order, rank, -1), high = moved(order, rank, 1);
  if (low == high) return 1;
  const Rational above = valueOf(order, high) - valueOf(order, rank),
                 below = valueOf(order, rank) - valueOf(order, low);
  return above > below ? above : below;
}

} // namespace

LineViewport fitted(const CodeOrder& order, LineScale scale, Rank focus,
                    const std::optional<Rational>& entered) {
  const Rank first = moved(order, focus, -neighboursShown), last = moved(order, focus, neighboursShown);
  Rational low = valueOf(order, first), high = valueOf(order, last);
  const Rational here = valueOf(order, focus);
  const Rational reach = (high - low) * 2;
  if (entered && *entered > high && *entered - here <= reach) high = *entered;
  if (entered && *entered < low && here - *entered <= reach) low = *entered;
  const Rational side = low == high ? Rational(1) : Rational((high - low) / 16);
  return shortened({low - side, high + side, scale});
}

LineViewport whole(const CodeOrder& order, LineScale scale) {
  const Rational low = valueOf(order, order.lowest()), high = valueOf(order, order.highest());
  const Rational side = low == high ? Rational(1) : Rational((high - low) / 16);
  return shortened({low - side, high + side, scale});
}

LineViewport zoomed(const AxisMap& map, double pixel, double factor) {
  const LineScale scale = map.viewport().scale;
  const LineViewport next = shortened(
      {map.valueAt(pixel - pixel * factor), map.valueAt(pixel + (map.width() - pixel) * factor), scale});
  const LineViewport all = whole(map.order(), scale);
  if (factor > 1 && next.high - next.low >= all.high - all.low) return all;
  if (factor < 1 && next.high - next.low < gapAt(map.order(), map.valueAt(pixel))) return map.viewport();
  return next;
}

LineViewport panned(const AxisMap& map, double pixels) {
  const LineScale scale = map.viewport().scale;
  const LineViewport all = whole(map.order(), scale);
  LineViewport next{map.valueAt(-pixels), map.valueAt(map.width() - pixels), scale};
  if (next.low >= next.high || next.high < all.low || next.low > all.high) return map.viewport();
  return shortened(next);
}

} // namespace qs::widgets
