#include "widgets/binades/binade_layout.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace qs::widgets {
namespace {

using formats::Code;

/// The part of a row that is visible, and the codes in a cell of it.
struct Stretch {
  Code first = 0, count = 1, perCell = 1;
};

/// The position of the current value within its binade, in 2^-63 of it.
Code positionOf(const values::BinadeMap& map, const values::BinadePlace& place) {
  const values::BinadeSide& side = map.rows()[static_cast<std::size_t>(place.row)].sides[place.negative];
  if (!std::has_single_bit(side.capacity)) return 0;
  return place.index << (63 - std::countr_zero(side.capacity));
}

Stretch stretchOf(const values::BinadeSide& side, int zoom, Code position, Code columns) {
  Stretch stretch{0, side.capacity, 1};
  if (std::has_single_bit(side.capacity)) {
    const int bits = std::countr_zero(side.capacity), cut = std::min(zoom, bits);
    stretch.count = side.capacity >> cut;
    stretch.first = (position >> (63 - cut)) * stretch.count;
    stretch.perCell = std::max<Code>(1, stretch.count / columns);
  } else {
    while (stretch.count / stretch.perCell > columns)
      stretch.perCell *= 2;
  }
  return stretch;
}

struct Side {
  double left = 0, width = 0;
  bool negative = false;
};

QList<Side> sidesOf(const values::BinadeMap& map, double width, const BinadeMetrics& metrics) {
  const double room = width - metrics.labelWidth;
  if (!map.twoSided()) return {{metrics.labelWidth, std::max(room, 1.0), false}};
  const double half = std::max(std::floor(room / 2), 1.0);
  return {{0, half, true}, {half + metrics.labelWidth, half, false}};
}

void placeRow(BinadeLayout& layout, const values::BinadeMap& map, int row, double top, const Side& side,
              const BinadeMetrics& metrics, const BinadeWindow& window) {
  const values::BinadeSide& codes = map.rows()[static_cast<std::size_t>(row)].sides[side.negative];
  if (codes.count == 0) return;
  const Code columns =
      std::bit_floor(std::max<Code>(1, static_cast<Code>(side.width / metrics.narrowestCell)));
  const Stretch seen = stretchOf(codes, window.zoom, positionOf(map, window.current), columns);
  const Code cells = (seen.count + seen.perCell - 1) / seen.perCell;
  const double width = side.width / static_cast<double>(cells);
  QList<BinadeCell> placed;
  for (Code i = 0; i < cells; ++i) {
    const Code index = seen.first + i * seen.perCell;
    if (index >= codes.count) break;
    const double offset = static_cast<double>(side.negative ? cells - 1 - i : i) * width;
    placed.append({{row, side.negative, index},
                   std::min(seen.perCell, codes.count - index),
                   QRectF(side.left + offset, top, width, metrics.rowHeight)});
  }
  if (side.negative) std::reverse(placed.begin(), placed.end());
  layout.cells.append(placed);
}

BinadeColumns columnsOf(const values::BinadeMap& map, const Side& side, const BinadeMetrics& metrics,
                        const BinadeWindow& window) {
  Code fullest = 1;
  for (const values::BinadeRow& row : map.rows())
    fullest = std::max(fullest, row.sides[side.negative].capacity);
  const Code fit = std::bit_floor(std::max<Code>(1, static_cast<Code>(side.width / metrics.narrowestCell)));
  const Code left =
      std::has_single_bit(fullest) ? std::max<Code>(1, fullest >> std::min(window.zoom, 63)) : fullest;
  const double stretch = std::ldexp(1.0, -window.zoom);
  const Code position = positionOf(map, window.current);
  const double low = window.zoom == 0 ? 0 : static_cast<double>(position >> (63 - window.zoom)) * stretch;
  return {side.left, side.left + side.width, side.negative,
          low,       low + stretch,          static_cast<int>(std::min(fit, left))};
}

} // namespace

int BinadeLayout::cellAt(QPointF position) const {
  for (int i = 0; i < cells.size(); ++i)
    if (cells[i].rect.contains(position)) return i;
  return -1;
}

int BinadeLayout::cellOf(const values::BinadePlace& place) const {
  for (int i = 0; i < cells.size(); ++i) {
    const values::BinadePlace& first = cells[i].first;
    if (first.row == place.row && first.negative == place.negative && place.index >= first.index &&
        place.index - first.index < cells[i].count)
      return i;
  }
  return -1;
}

BinadeLayout layoutBinades(const values::BinadeMap& map, QSizeF size, const BinadeMetrics& metrics,
                           const BinadeWindow& window) {
  BinadeLayout layout;
  const int rows = static_cast<int>(map.rows().size());
  const double room = std::max(0.0, size.height() - metrics.headingHeight);
  layout.firstRow = std::clamp(window.firstRow, 0, std::max(0, rows - 1));
  layout.rowCount = std::min(rows - layout.firstRow, static_cast<int>(std::ceil(room / metrics.rowHeight)));
  const QList<Side> sides = sidesOf(map, size.width(), metrics);
  for (const Side& side : sides)
    layout.columns.append(columnsOf(map, side, metrics, window));
  const double labelLeft = map.twoSided() ? sides.first().width : 0;
  for (int i = 0; i < layout.rowCount; ++i) {
    const double top = metrics.headingHeight + i * metrics.rowHeight;
    layout.labels.append(
        {layout.firstRow + i,
         QRectF(labelLeft + metrics.gap, top, metrics.labelWidth - 2 * metrics.gap, metrics.rowHeight)});
    for (const Side& side : sides)
      placeRow(layout, map, layout.firstRow + i, top, side, metrics, window);
  }
  return layout;
}

int deepestZoom(const values::BinadeMap& map) {
  int deepest = 0;
  for (const values::BinadeRow& row : map.rows())
    for (const values::BinadeSide& side : row.sides)
      if (std::has_single_bit(side.capacity)) deepest = std::max(deepest, std::countr_zero(side.capacity));
  return deepest;
}

namespace {

/// Across zero or along the row, in the direction of the screen.
std::optional<values::BinadePlace> stepAcross(const values::BinadeMap& map, const values::BinadePlace& from,
                                              int right, Code codes) {
  const values::BinadeRow& row = map.rows()[static_cast<std::size_t>(from.row)];
  const bool outward = (right > 0) != from.negative;
  if (outward) {
    if (row.sides[from.negative].count - from.index <= codes) return std::nullopt;
    return values::BinadePlace{from.row, from.negative, from.index + codes};
  }
  if (from.index >= codes) return values::BinadePlace{from.row, from.negative, from.index - codes};
  if (!map.twoSided() || row.sides[!from.negative].count == 0) return std::nullopt;
  return values::BinadePlace{from.row, !from.negative, 0};
}

} // namespace

std::optional<values::BinadePlace> steppedPlace(const values::BinadeMap& map, const values::BinadePlace& from,
                                                int right, int down, Code cellCodes) {
  if (right != 0) return stepAcross(map, from, right, cellCodes);
  const Code position = positionOf(map, from);
  for (int row = from.row + down; row >= 0 && row < static_cast<int>(map.rows().size()); row += down) {
    const auto& sides = map.rows()[static_cast<std::size_t>(row)].sides;
    const bool negative = sides[from.negative].count > 0 ? from.negative : !from.negative;
    const values::BinadeSide& side = sides[negative];
    if (side.count == 0) continue;
    const bool even = std::has_single_bit(side.capacity);
    const Code index = even ? position >> (63 - std::countr_zero(side.capacity)) : from.index;
    return values::BinadePlace{row, negative, std::min(index, side.count - 1)};
  }
  return std::nullopt;
}

} // namespace qs::widgets
