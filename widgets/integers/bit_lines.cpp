#include "widgets/integers/bit_lines.h"

namespace qs::widgets {

namespace {

constexpr double lineStep = 1.08, ruleGap = 0.24, blockGap = 18;

} // namespace

bool BitLine::bit(int at) const {
  return at == outside ? outsideSet : integers::bitAt(pattern, at);
}

BitMark BitLine::mark(int at) const {
  return marks.value(at - low, BitMark::plain);
}

QRectF BitLinesLayout::cellOf(int line, int bit) const {
  const double top = grid.blockOf(bit) * (blockHeight + blockGap * grid.scale) + tops[line];
  return {grid.left(bit), top, grid.cell, grid.cell};
}

double BitLinesLayout::ruleOf(int line, int block) const {
  return block * (blockHeight + blockGap * grid.scale) + tops[line] - grid.cell * ruleGap * 0.6;
}

BitLinesLayout layoutBitLines(const QList<BitLine>& lines, int bits, double available, double labels,
                              double values, double scale) {
  BitLinesLayout layout;
  layout.grid = layoutColumns(bits, available, labels, values, scale);
  double y = 0;
  for (const BitLine& line : lines) {
    if (line.rule) y += layout.grid.cell * ruleGap;
    layout.tops.append(y);
    y += layout.grid.cell * lineStep;
  }
  layout.blockHeight = y;
  const auto blocks = static_cast<double>(layout.grid.blocks.size());
  layout.height = blocks * y + (blocks - 1) * blockGap * scale;
  layout.width = layout.grid.right + values;
  return layout;
}

} // namespace qs::widgets
