#include "widgets/bitfield/layout.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

constexpr double largestCell = 48, smallestCell = 20;
// Spaces between cells, as parts of a cell's side, so that a row's width is proportional to it.
constexpr double plainGap = 0.09, nibbleGap = 0.2, byteGap = 0.3, fieldGap = 0.42, pointGap = 0.3;

bool startsFraction(const BitRow& row, int bit) {
  const BitGroup& group = row.groups[row.groupOf(bit)];
  return group.role == formats::FieldRole::fraction && bit == group.low + group.width - 1;
}

/// The space before a bit, in cells, when the bit left of it is in the same row.
double gapBefore(const BitRow& row, int bit) {
  if (row.groupOf(bit) != row.groupOf(bit + 1)) return fieldGap;
  if ((bit + 1) % 8 == 0) return byteGap;
  return (bit + 1) % 4 == 0 ? nibbleGap : plainGap;
}

/// The implied bit and the point after it, when they stand before this bit.
double impliedBefore(const BitRow& row, int bit) {
  return row.hidden && startsFraction(row, bit) ? 1 + pointGap : 0;
}

/// The widest row, in cells.
double widestRow(const BitRow& row, int perRow) {
  double widest = 0, x = 0;
  for (int bit = row.width - 1; bit >= 0; --bit) {
    const bool first =
        bit == row.width - 1 || rowOfBit(bit, row.width, perRow) != rowOfBit(bit + 1, row.width, perRow);
    x = (first ? 0 : x + gapBefore(row, bit)) + impliedBefore(row, bit) + 1;
    widest = std::max(widest, x);
  }
  return widest;
}

BitRowBands bandsAt(double top, double cell, double scale) {
  BitRowBands bands;
  bands.nameTop = top;
  bands.bracketTop = top + 18 * scale;
  bands.cellTop = bands.bracketTop + 8 * scale;
  bands.indexTop = bands.cellTop + cell + 2 * scale;
  bands.readingTop = bands.indexTop + 14 * scale;
  bands.bottom = bands.readingTop;
  return bands;
}

void markReadings(BitLayout& layout, const BitRow& row) {
  for (int group = 0; group < row.groups.size(); ++group) {
    BitSpan* widest = nullptr;
    for (BitSpan& span : layout.spans)
      if (span.group == group && (!widest || span.right - span.left > widest->right - widest->left))
        widest = &span;
    if (widest) widest->reading = true;
  }
}

void addToSpan(BitLayout& layout, const BitRow& row, const BitCell& cell) {
  const BitGroup& group = row.groups[cell.group];
  const bool opens = cell.bit == group.low + group.width - 1;
  if (layout.spans.isEmpty() || layout.spans.last().group != cell.group ||
      layout.spans.last().row != cell.row)
    layout.spans.append({cell.group, cell.row, cell.rect.left(), cell.rect.right(), opens, false, false});
  layout.spans.last().right = cell.rect.right();
  layout.spans.last().closes = cell.bit == group.low;
}

void placeCells(BitLayout& layout, const BitRow& row, int perRow) {
  const double side = layout.cell;
  double x = 0;
  for (int bit = row.width - 1, last = -1; bit >= 0; --bit) {
    const int line = rowOfBit(bit, row.width, perRow);
    const double top = layout.rows[line].cellTop;
    x = line == last ? x + gapBefore(row, bit) * side : 0;
    if (impliedBefore(row, bit) > 0) {
      layout.hidden = QRectF(x, top, side, side);
      layout.binaryPoint = QPointF(x + side * (1 + pointGap / 2), top + side * 0.72);
      x += side * (1 + pointGap);
    }
    const BitCell cell{bit, row.groupOf(bit), line, QRectF(x, top, side, side)};
    layout.cells.append(cell);
    addToSpan(layout, row, cell);
    x += side;
    layout.width = std::max(layout.width, x);
    last = line;
  }
}

} // namespace

int bitsPerRow(int width, int rows) {
  if (rows == 1) return width;
  const int bytes = (width + 7) / 8;
  return 8 * ((bytes + rows - 1) / rows);
}

int rowOfBit(int bit, int width, int perRow) {
  return (width - 1) / perRow - bit / perRow;
}

int BitLayout::bitAt(QPointF position) const {
  for (const BitCell& candidate : cells)
    if (candidate.rect.contains(position)) return candidate.bit;
  return -1;
}

int BitLayout::groupAt(QPointF position) const {
  for (const BitSpan& span : spans) {
    const BitRowBands& bands = rows[span.row];
    const bool inside = position.x() >= span.left && position.x() <= span.right;
    if (inside && position.y() >= bands.nameTop && position.y() < bands.bottom) return span.group;
  }
  return -1;
}

QRectF BitLayout::cellOf(int bit) const {
  for (const BitCell& candidate : cells)
    if (candidate.bit == bit) return candidate.rect;
  return {};
}

BitLayout layoutBits(const BitRow& row, double availableWidth, double scale) {
  const int mostRows = (row.width + 7) / 8;
  int rows = 1;
  const auto sideFor = [&](int count) {
    return availableWidth / widestRow(row, bitsPerRow(row.width, count));
  };
  while (rows < mostRows && sideFor(rows) < smallestCell * scale)
    ++rows;

  BitLayout layout;
  const int perRow = bitsPerRow(row.width, rows);
  layout.cell = std::clamp(std::floor(sideFor(rows)), smallestCell * scale, largestCell * scale);
  const bool readings =
      std::ranges::any_of(row.groups, [](const BitGroup& group) { return !group.reading.isEmpty(); });
  const int used = rowOfBit(0, row.width, perRow) + 1;
  for (int line = 0; line < used; ++line) {
    BitRowBands bands = bandsAt(layout.height, layout.cell, scale);
    if (readings) bands.bottom = bands.readingTop + 22 * scale;
    layout.rows.append(bands);
    layout.height = bands.bottom + (line + 1 < used ? 6 * scale : 0);
  }
  placeCells(layout, row, perRow);
  markReadings(layout, row);
  return layout;
}

QList<double> placeLabels(const QList<LabelWish>& wishes, double low, double high, double gap) {
  QList<double> lefts;
  double edge = low;
  for (const LabelWish& wish : wishes) {
    lefts.append(std::max(edge, wish.centre - wish.width / 2));
    edge = lefts.last() + wish.width + gap;
  }
  edge = high;
  for (qsizetype i = wishes.size() - 1; i >= 0; --i) {
    lefts[i] = std::max(low, std::min(lefts[i], edge - wishes[i].width));
    edge = lefts[i] - gap;
  }
  return lefts;
}

} // namespace qs::widgets
