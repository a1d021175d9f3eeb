#pragma once

#include <QList>

namespace qs::widgets {

// Columns of bits, the most significant left, wrapped into blocks where they do not fit. Logical pixels. Pure
// geometry, shared by everything that writes patterns below each other.

/// Columns that share a line; wide integers take several, the most significant first.
struct ColumnBlock {
  double left = 0;       ///< of its highest column
  int high = 0, low = 0; ///< bits
};

struct ColumnGrid {
  double cell = 0;
  double right = 0; ///< where every block ends
  double scale = 1;
  QList<ColumnBlock> blocks;

  [[nodiscard]] int
  blockOf(int bit) const; ///< bit −1 belongs to the last block, one above the top to the first
  /// The left edge of a bit's cell. Bit −1 and the one above the top stand outside, a little apart.
  [[nodiscard]] double left(int bit) const;
};

/// left and right: room kept beside the columns. Cells are 18 to 34 pixels at scale 1; what does not fit in
/// one line is wrapped at 32, 16 or 8 columns. Nibbles stand apart, bytes further.
[[nodiscard]] ColumnGrid layoutColumns(int bits, double available, double left, double right, double scale);

} // namespace qs::widgets
