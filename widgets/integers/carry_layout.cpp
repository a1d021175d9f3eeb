#include "widgets/integers/carry_layout.h"

#include <algorithm>

namespace qs::widgets {

namespace {

constexpr double smallestCell = 18, largestCell = 34, nibbleGap = 4, byteGap = 4, blockGap = 16;

/// Space before the column of a bit, counted from the right end of its line: a gap after every fourth and
/// eighth column.
double gapsBefore(int column, double scale) {
  return (column / 4 * nibbleGap + column / 8 * byteGap) * scale;
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

CarryColumn placeColumn(int bit, int block, double x, double top, double cell) {
  const double carryHeight = cell * 0.8;
  CarryColumn column;
  column.bit = bit;
  column.block = block;
  column.carry = QRectF(x, top, cell, carryHeight);
  column.augend = QRectF(x, top + carryHeight, cell, cell);
  column.addend = column.augend.translated(0, cell);
  column.sum = column.addend.translated(0, cell * 1.2);
  return column;
}

} // namespace

CarryLayout layoutCarry(int bits, double available, double labels, double values, double scale) {
  CarryLayout layout;
  const double room = std::max(available - labels - values, 8 * smallestCell * scale);
  const int perLine = columnsPerLine(bits, room, scale);
  layout.cell = std::clamp(cellFor(perLine, room, scale), smallestCell * scale, largestCell * scale);
  const double lineWidth = perLine * layout.cell + gapsBefore(perLine - 1, scale);
  const double blockHeight = layout.cell * 4.0;
  const int lines = (bits + perLine - 1) / perLine;
  layout.columns.resize(bits);
  for (int line = 0; line < lines; ++line) {
    const int low = (lines - 1 - line) * perLine;
    const int high = std::min(low + perLine, bits) - 1;
    CarryBlock block;
    block.top = line * (blockHeight + blockGap * scale);
    block.bottom = block.top + blockHeight;
    block.right = labels + lineWidth;
    block.low = low;
    block.high = high;
    for (int bit = low; bit <= high; ++bit) {
      const double x = block.right - (bit - low + 1) * layout.cell - gapsBefore(bit - low, scale);
      layout.columns[bit] = placeColumn(bit, line, x, block.top, layout.cell);
      block.left = x;
    }
    block.rule = layout.columns[high].addend.bottom() + layout.cell * 0.1;
    layout.blocks.append(block);
  }
  const QRectF top = layout.columns[bits - 1].carry;
  layout.carryOut = top.translated(-layout.cell - byteGap * scale, 0);
  layout.width = labels + lineWidth + values;
  layout.height = layout.blocks.last().bottom;
  return layout;
}

} // namespace qs::widgets
