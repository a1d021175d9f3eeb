#include "widgets/numberline/viewport.h"

#include <algorithm>

namespace qs::widgets {
namespace {

using numbers::Rational;
using Rank = values::CodeOrder::Rank;

constexpr Rank neighboursShown = 6;

Rational valueOf(const values::CodeOrder& order, Rank rank) {
  return numbers::toRational(order.valueAt(rank));
}

/// focus moved by steps without wrapping around the ends of the line.
Rank moved(const values::CodeOrder& order, Rank focus, Rank steps) {
  if (steps < 0)
    return values::rankDistance(order.lowest(), focus) < static_cast<double>(-steps) ? order.lowest()
                                                                                     : focus + steps;
  return values::rankDistance(focus, order.highest()) < static_cast<double>(steps) ? order.highest()
                                                                                   : focus + steps;
}

/// The gap between neighbours at a value, the wider one at a border.
Rational gapAt(const values::CodeOrder& order, const Rational& value) {
  const Rank rank = order.atOrBelow(value);
  const Rank low = moved(order, rank, -1), high = moved(order, rank, 1);
  if (low == high) return 1;
  const Rational above = valueOf(order, high) - valueOf(order, rank),
                 below = valueOf(order, rank) - valueOf(order, low);
  return above > below ? above : below;
}

} // namespace

Rank focusOf(const values::CodeOrder& order, formats::Code stored,
             const std::optional<numbers::Exact>& entered) {
  if (const auto rank = order.rankOf(stored)) return *rank;
  if (entered && entered->isFinite()) return order.nearest(entered->value());
  const formats::Decoded decoded = formats::decode(order.layout(), stored);
  if (decoded.cls != formats::ValueClass::infinity) return order.zero();
  return decoded.negative ? order.lowest() : order.highest();
}

LineViewport fitted(const values::CodeOrder& order, LineScale scale, Rank focus,
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

LineViewport whole(const values::CodeOrder& order, LineScale scale) {
  const Rational low = valueOf(order, order.lowest()), high = valueOf(order, order.highest());
  const Rational side = low == high ? Rational(1) : Rational((high - low) / 16);
  return shortened({low - side, high + side, scale});
}

ZoomLimits limitsAt(const AxisMap& map, double pixel) {
  return {whole(map.order(), map.viewport().scale), gapAt(map.order(), map.valueAt(pixel))};
}

ZoomLimits limitsAt(const AxisMap& map, double pixel, const std::vector<const values::CodeOrder*>& lanes) {
  ZoomLimits limits = limitsAt(map, pixel);
  const Rational here = map.valueAt(pixel);
  for (const values::CodeOrder* lane : lanes) {
    const LineViewport all = whole(*lane, limits.all.scale);
    if (limits.all.scale != LineScale::code) {
      limits.all.low = std::min(limits.all.low, all.low);
      limits.all.high = std::max(limits.all.high, all.high);
    }
    const bool inside = all.low < here && here < all.high;
    if (inside) limits.gap = std::min(limits.gap, gapAt(*lane, here));
  }
  return limits;
}

LineViewport zoomed(const AxisMap& map, double pixel, double factor) {
  return zoomed(map, pixel, factor, limitsAt(map, pixel));
}

LineViewport zoomed(const AxisMap& map, double pixel, double factor, const ZoomLimits& limits) {
  LineViewport next = shortened({map.valueAt(pixel - pixel * factor),
                                 map.valueAt(pixel + (map.width() - pixel) * factor), map.viewport().scale});
  const LineViewport& all = limits.all;
  if (factor > 1 && next.high - next.low >= all.high - all.low) return all;
  if (factor < 1 && next.high - next.low < limits.gap) return map.viewport();
  return next;
}

LineViewport panned(const AxisMap& map, double pixels) {
  return panned(map, pixels, whole(map.order(), map.viewport().scale));
}

LineViewport panned(const AxisMap& map, double pixels, const LineViewport& all) {
  LineViewport next{map.valueAt(-pixels), map.valueAt(map.width() - pixels), map.viewport().scale};
  if (next.low >= next.high || next.high < all.low || next.low > all.high) return map.viewport();
  return shortened(next);
}

} // namespace qs::widgets
