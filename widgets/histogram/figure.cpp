#include "widgets/histogram/figure.h"

#include <algorithm>

namespace qs::widgets {

Range wholeRange(const Figure& figure) {
  if (figure.original.bins() == 0) return {};
  const double low = figure.original.low(), high = figure.original.high();
  const double span = high - low;
  Range range{low, high};
  // Lines far outside must not squeeze the body: beyond half its width they wait to be panned to.
  const auto include = [&](double at) {
    if (at >= low - span / 2 && at <= high + span / 2)
      range = {std::min(range.low, at), std::max(range.high, at)};
  };
  if (figure.clipLow) include(*figure.clipLow);
  if (figure.clipHigh) include(*figure.clipHigh);
  for (const Mark& mark : figure.marks)
    include(mark.at);
  const double air = (range.high - range.low) * 0.03;
  return {range.low - air, range.high + air};
}

} // namespace qs::widgets
