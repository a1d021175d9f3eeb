#include "widgets/binades/binade_layout.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace qs::widgets {
namespace {

using formats::Code;

/// The codes of a row that are visible, and how many share a cell.
struct Stretch {
  Code first = 0, end = 1, perCell = 1;
};

Stretch stretchOf(const values::BinadeSide& side, const SignificandStretch& seen, Code columns) {
  if (!std::has_single_bit(side.capacity)) {
    Stretch all{0, side.capacity, 1};
    while (all.end / all.perCell > columns)
      all.perCell *= 2;
    return all;
  }
  const int shift = std::countl_zero(side.capacity); // of an index to its position
  const Code perCell = std::max<Code>(1, (seen.width() >> shift) / columns);
  const Code cell = perCell << shift;
  const Code end = seen.start + seen.width();
  return {seen.start / cell * perCell, (end / cell + (end % cell != 0)) * perCell, perCell};
}

Code columnsThatFit(double width, const BinadeMetrics& metrics) {
  return std::bit_floor(std::max<Code>(1, static_cast<Code>(width / metrics.narrowestCell)));
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

/// How far a position lies from the low end of the stretch, as a share of its width, 0…1.
double shareOf(const SignificandStretch& seen, Code position) {
  if (position <= seen.start) return 0;
  return std::min(1.0, static_cast<double>(position - seen.start) / static_cast<double>(seen.width()));
}

void placeRow(BinadeLayout& layout, const values::BinadeMap& map, int row, double top, const Side& side,
              const BinadeMetrics& metrics, const BinadeWindow& window) {
  const values::BinadeSide& codes = map.rows()[static_cast<std::size_t>(row)].sides[side.negative];
  if (codes.count == 0) return;
  const Stretch seen = stretchOf(codes, window.stretch, columnsThatFit(side.width, metrics));
  const bool even = std::has_single_bit(codes.capacity);
  const int shift = even ? 63 - std::countr_zero(codes.capacity) : 0;
  const auto share = [&](Code index) {
    return even ? shareOf(window.stretch, index << shift)
                : std::min(1.0, static_cast<double>(index) / static_cast<double>(codes.capacity));
  };
  QList<BinadeCell> placed;
  for (Code index = seen.first; index < std::min(seen.end, codes.count); index += seen.perCell) {
    const double low = share(index) * side.width, high = share(index + seen.perCell) * side.width;
    const double left = side.negative ? side.left + side.width - high : side.left + low;
    placed.append({{row, side.negative, index},
                   std::min(seen.perCell, codes.count - index),
                   QRectF(left, top, high - low, metrics.rowHeight)});
  }
  if (side.negative) std::ranges::reverse(placed);
  layout.cells.append(placed);
}

void placeHeading(BinadeLayout& layout, const values::BinadeMap& map, double top, int lead,
                  const QList<Side>& sides, double width, const BinadeMetrics& metrics,
                  const SignificandStretch& seen) {
  const double binade = static_cast<double>(wholeBinade), low = static_cast<double>(seen.start) / binade;
  const int count = static_cast<int>(columnCount(map, width, metrics, seen.zoom));
  for (const Side& side : sides)
    layout.columns.append({side.left, side.left + side.width, top, metrics.headingHeight, lead, side.negative,
                           low, low + static_cast<double>(seen.width()) / binade, count});
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
  layout.firstRow = std::clamp(window.firstRow, 0, std::max(0, rows - 1));
  const QList<Side> sides = sidesOf(map, size.width(), metrics);
  const double labelLeft = map.twoSided() ? sides.first().width : 0;
  double top = 0;
  for (int row = layout.firstRow; row < rows; ++row) {
    const bool first = row == layout.firstRow;
    const bool zeroLed = hasSecondHeading(map) && row + 1 == rows;
    const double heading = first || zeroLed ? metrics.headingHeight : 0;
    if (!first && top + heading + metrics.rowHeight > size.height()) break;
    if (heading > 0)
      placeHeading(layout, map, top, zeroLed ? 0 : 1, sides, size.width(), metrics, window.stretch);
    top += heading;
    layout.labels.append(
        {row, QRectF(labelLeft + metrics.gap, top, metrics.labelWidth - 2 * metrics.gap, metrics.rowHeight)});
    for (const Side& side : sides)
      placeRow(layout, map, row, top, side, metrics, window);
    top += metrics.rowHeight;
    ++layout.rowCount;
  }
  return layout;
}

Code columnCount(const values::BinadeMap& map, double width, const BinadeMetrics& metrics, int zoom) {
  Code fullest = 1;
  for (const values::BinadeRow& row : map.rows())
    for (const values::BinadeSide& side : row.sides)
      fullest = std::max(fullest, side.capacity);
  const auto sides = sidesOf(map, width, metrics);
  const Code fit = columnsThatFit(sides.first().width, metrics);
  return std::min(fit, std::has_single_bit(fullest) ? std::max<Code>(1, fullest >> zoom) : fullest);
}

bool hasSecondHeading(const values::BinadeMap& map) {
  return map.rows().back().kind == values::BinadeKind::subnormal;
}

int deepestZoom(const values::BinadeMap& map) {
  if (map.isListed()) return 0;
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
  const Code position = spanOf(map, from).from;
  for (int row = from.row + down; row >= 0 && row < static_cast<int>(map.rows().size()); row += down) {
    const auto& sides = map.rows()[static_cast<std::size_t>(row)].sides;
    const bool negative = sides[from.negative].count > 0 ? from.negative : !from.negative;
    const values::BinadeSide& side = sides[negative];
    if (side.count == 0) continue;
    const bool even = std::has_single_bit(side.capacity);
    const Code index = even ? position / (wholeBinade / side.capacity) : from.index;
    return values::BinadePlace{row, negative, std::min(index, side.count - 1)};
  }
  return std::nullopt;
}

} // namespace qs::widgets
