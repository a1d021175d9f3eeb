#pragma once

#include "core/arithmetic/trace.h"

#include <QList>
#include <QRectF>

namespace qs::widgets {

// Where the bits of an operation lie, in logical pixels. Pure geometry; the painter fills it in. The layout
// is made for all steps of a trace at once, so that nothing jumps between them.

/// A column of the picture, or a run of columns drawn as one because nothing happens in it.
struct TraceSlot {
  int high = 0, low = 0; ///< columns, inclusive
  double left = 0, width = 0;

  [[nodiscard]] bool folded() const { return high != low; }

  [[nodiscard]] int count() const { return high - low + 1; }
};

struct TraceLayout {
  QList<TraceSlot> columns; ///< from left to right, highest column first
  QList<double> rowTops;    ///< one for each place a row may take
  double cell = 0;          ///< width of a column that is not folded
  double rowHeight = 0;
  double weightTop = 0;       ///< band of the columns' weights
  double rule = 0;            ///< y of the line above what is computed
  double markTop = 0;         ///< band of the letters below the exact row
  double left = 0, right = 0; ///< of the columns
  double width = 0, height = 0;

  /// Index into columns of the slot that holds a column; −1: outside.
  [[nodiscard]] qsizetype slotOf(int column) const;
  [[nodiscard]] QRectF cellOf(qsizetype slot, int row) const;
};

/// The columns that a trace needs, those in which no row changes for long folded, and what lies below the
/// round bit folded further when more than mostSlots would remain. Positions are left to layoutTrace.
[[nodiscard]] QList<TraceSlot> traceSlots(const arithmetic::Trace& trace, int mostSlots);

/// labels and values: room kept left for row names and right for the rows' values. Cells are 8 to 24 pixels
/// wide at scale 1.
[[nodiscard]] TraceLayout layoutTrace(const arithmetic::Trace& trace, double available, double labels,
                                      double values, double scale);

/// How many rows lie above the line: the operands, or product and addend of a fused operation.
[[nodiscard]] int rowsAboveRule(const arithmetic::Trace& trace);

} // namespace qs::widgets
