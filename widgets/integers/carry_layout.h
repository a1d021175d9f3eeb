#pragma once

#include <QList>
#include <QRectF>

namespace qs::widgets {

// Where an addition in columns lies, in logical pixels: carries on top, the two rows that are added, a rule,
// the sum. Pure geometry; the painter fills it in.

/// One column of the addition.
struct CarryColumn {
  int bit = 0;
  int block = 0;                     ///< index into CarryLayout::blocks
  QRectF carry, augend, addend, sum; ///< cells from top to bottom
};

/// Columns that share a line; wide integers take several, the most significant first.
struct CarryBlock {
  double top = 0, bottom = 0;
  double left = 0, right = 0; ///< of the columns
  double rule = 0;            ///< y of the line above the sum
  int high = 0, low = 0;      ///< bits
};

struct CarryLayout {
  double cell = 0;
  QList<CarryColumn> columns; ///< bit 0 first
  QList<CarryBlock> blocks;
  QRectF carryOut; ///< left of the top column's carry
  double width = 0, height = 0;
};

/// labels and values: room kept left for row names and the carry out, and right for the rows' readings.
/// Cells are 18 to 34 pixels at scale 1; what does not fit in one line is wrapped at 32, 16 or 8 columns.
[[nodiscard]] CarryLayout layoutCarry(int bits, double available, double labels, double values, double scale);

} // namespace qs::widgets
