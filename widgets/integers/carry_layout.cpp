#include "widgets/integers/carry_layout.h"

#include "widgets/integers/column_grid.h"

namespace qs::widgets {

namespace {

constexpr double blockGap = 16, carryOutGap = 4;

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
  const ColumnGrid grid = layoutColumns(bits, available, labels, values, scale);
  CarryLayout layout;
  layout.cell = grid.cell;
  layout.columns.resize(bits);
  const double blockHeight = layout.cell * 4.0;
  for (int i = 0; i < grid.blocks.size(); ++i) {
    const ColumnBlock& columns = grid.blocks[i];
    CarryBlock block;
    block.top = i * (blockHeight + blockGap * scale);
    block.bottom = block.top + blockHeight;
    block.left = columns.left;
    block.right = grid.right;
    block.low = columns.low;
    block.high = columns.high;
    for (int bit = block.low; bit <= block.high; ++bit)
      layout.columns[bit] = placeColumn(bit, i, grid.left(bit), block.top, layout.cell);
    block.rule = layout.columns[block.high].addend.bottom() + layout.cell * 0.1;
    layout.blocks.append(block);
  }
  const QRectF top = layout.columns[bits - 1].carry;
  layout.carryOut = top.translated(-layout.cell - carryOutGap * scale, 0);
  layout.width = grid.right + values;
  layout.height = layout.blocks.last().bottom;
  return layout;
}

} // namespace qs::widgets
