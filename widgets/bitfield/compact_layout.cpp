#include "widgets/bitfield/layout.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

// In pixels at 100 %.
constexpr double widestCell = 16, narrowestCell = 7, cellHeight = 18, lineGap = 3;
constexpr double letterWidth = 11, bitGap = 1, nibbleGap = 2, byteGap = 4, fieldGap = 4;

bool opensField(const BitRow& row, int bit) {
  const BitGroup& group = row.groups[row.groupOf(bit)];
  return bit == group.low + group.width - 1;
}

/// What stands before a bit in its line besides cells: the gap to the last bit and the letter of a field.
double before(const BitRow& row, int bit, bool firstOfLine, double scale) {
  if (opensField(row, bit)) return ((firstOfLine ? 0 : fieldGap) + letterWidth) * scale;
  if (firstOfLine) return letterWidth * scale; // cells of all lines begin below each other
  if ((bit + 1) % 8 == 0) return byteGap * scale;
  return ((bit + 1) % 4 == 0 ? nibbleGap : bitGap) * scale;
}

bool startsLine(int bit, int width, int perRow) {
  return bit == width - 1 || rowOfBit(bit, width, perRow) != rowOfBit(bit + 1, width, perRow);
}

/// The width of a cell with which the widest line fits.
double cellFor(const BitRow& row, int perRow, double available, double scale) {
  double narrowest = widestCell * scale, gaps = 0;
  int cells = 0;
  for (int bit = row.width - 1; bit >= 0; --bit) {
    const bool first = startsLine(bit, row.width, perRow);
    if (first) gaps = 0, cells = 0;
    gaps += before(row, bit, first, scale);
    ++cells;
    narrowest = std::min(narrowest, (available - gaps) / cells);
  }
  return narrowest;
}

} // namespace

BitLayout layoutCompactBits(const BitRow& row, double availableWidth, double scale) {
  const int mostRows = (row.width + 7) / 8;
  int rows = 1;
  while (rows < mostRows &&
         cellFor(row, bitsPerRow(row.width, rows), availableWidth, scale) < narrowestCell * scale)
    ++rows;
  const int perRow = bitsPerRow(row.width, rows);

  BitLayout layout;
  layout.cell = std::max(std::floor(cellFor(row, perRow, availableWidth, scale)), narrowestCell * scale);
  const double height = cellHeight * scale;
  double x = 0;
  for (int bit = row.width - 1; bit >= 0; --bit) {
    const bool first = startsLine(bit, row.width, perRow);
    const int line = rowOfBit(bit, row.width, perRow), group = row.groupOf(bit);
    const double top = line * (height + lineGap * scale);
    x = (first ? 0 : x) + before(row, bit, first, scale);
    if (opensField(row, bit))
      layout.letters.append({group, QRectF(x - letterWidth * scale, top, letterWidth * scale, height)});
    layout.cells.append({bit, group, line, QRectF(x, top, layout.cell, height)});
    x += layout.cell;
    layout.width = std::max(layout.width, x);
    layout.height = top + height;
  }
  return layout;
}

} // namespace qs::widgets
