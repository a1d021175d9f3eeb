#include "widgets/integers/column_grid.h"

#include <algorithm>

namespace qs::widgets {

namespace {

constexpr double smallestCell = 18, largestCell = 34, nibbleGap = 4, byteGap = 4, outsideGap = 6;

/// Space right of a column, counted from the right end of its line: a gap after every fourth and eighth
/// column.
double gapsBefore(int column, double scale) {
  const int nibbles = column / 4, bytes = column / 8;
  return (nibbles * nibbleGap + bytes * byteGap) * scale;
}

double cellFor(int columns, double room, double scale) {
  return (room - gapsBefore(columns - 1, scale)) / columns;
}

int columnsPerLine(int bits, double room, double scale) {
  for (const int columns : {64, 32, 16})
    if (columns < bits * 2 && cellFor(std::min(columns, bits), room, scale) >= smallestCell * scale)
      return std::min(columns, bits);
  return std::min(bits, 8);
}

} // namespace

int ColumnGrid::blockOf(int bit) const {
  for (int i = 0; i < blocks.size(); ++i)
    if (bit >= blocks[i].low) return i;
  return static_cast<int>(blocks.size()) - 1;
}

double ColumnGrid::left(int bit) const {
  if (bit < 0) return right + outsideGap * scale;
  const ColumnBlock& block = blocks[blockOf(bit)];
  if (bit > block.high) return block.left - cell - outsideGap * scale;
  const int column = bit - block.low;
  return right - (column + 1) * cell - gapsBefore(column, scale);
}

ColumnGrid layoutColumns(int bits, double available, double left, double right, double scale) {
  ColumnGrid grid;
  grid.scale = scale;
  const double room = std::max(available - left - right, 8 * smallestCell * scale);
  const int perLine = columnsPerLine(bits, room, scale);
  grid.cell = std::clamp(cellFor(perLine, room, scale), smallestCell * scale, largestCell * scale);
  grid.right = left + perLine * grid.cell + gapsBefore(perLine - 1, scale);
  for (int low = (bits - 1) / perLine * perLine; low >= 0; low -= perLine) {
    const int high = std::min(low + perLine, bits) - 1;
    grid.blocks.append({0, high, low});
    grid.blocks.last().left = grid.left(high);
  }
  return grid;
}

} // namespace qs::widgets
