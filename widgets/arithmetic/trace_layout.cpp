#include "widgets/arithmetic/trace_layout.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace qs::widgets {

using arithmetic::Row;
using arithmetic::Trace;

namespace {

constexpr double smallestCell = 8, largestCell = 24;
constexpr int shortestFold = 10; ///< fewer columns in a row are not worth folding
constexpr int keptBesideFold = 2;
constexpr double foldWidth = 3; ///< in cells

/// Every row of every step, without those that look alike.
std::vector<const Row*> distinctRows(const Trace& trace) {
  std::vector<const Row*> rows;
  for (const arithmetic::Step& step : trace.steps)
    for (const Row& row : step.rows)
      rows.push_back(&row);
  return rows;
}

/// What a row shows in a column: nothing, 0 or 1.
int stateAt(const Row& row, int column) {
  return row.covers(column) ? 1 + int{row.bitAt(column)} : 0;
}

/// Whether a boundary that the picture explains lies between a column and the next lower one.
bool boundaryBelow(const Trace& trace, int column) {
  if (!trace.cut) return false;
  const int quantum = trace.cut->quantum;
  return column == quantum || column == quantum - 1 || column == quantum - 2;
}

bool alike(const std::vector<const Row*>& rows, int column, int other) {
  return std::ranges::all_of(rows,
                             [&](const Row* row) { return stateAt(*row, column) == stateAt(*row, other); });
}

void appendRun(QList<TraceSlot>& columns, int high, int low) {
  const bool folds = high - low + 1 >= shortestFold;
  const int foldHigh = high - keptBesideFold, foldLow = low + keptBesideFold;
  for (int column = high; column >= low; --column) {
    if (folds && column == foldHigh) {
      columns.append({foldHigh, foldLow});
      column = foldLow;
    } else {
      columns.append({column, column});
    }
  }
}

/// Folds everything below the round bit but a few columns, whatever stands there.
void foldTail(QList<TraceSlot>& columns, const Trace& trace, int mostSlots) {
  if (!trace.cut || columns.size() <= mostSlots) return;
  constexpr int keptBelowRound = 4;
  const int highest = trace.cut->quantum - 2 - keptBelowRound;
  const int lowest = columns.last().low;
  if (highest - lowest < shortestFold) return;
  while (!columns.isEmpty() && columns.last().high <= highest)
    columns.removeLast();
  const int from = columns.isEmpty() ? highest : columns.last().low - 1;
  columns.append({from, lowest});
}

} // namespace

int rowsAboveRule(const Trace& trace) {
  return trace.request.operation == arithmetic::Operation::squareRoot ? 1 : 2;
}

QList<TraceSlot> traceSlots(const Trace& trace, int mostSlots) {
  const std::vector<const Row*> rows = distinctRows(trace);
  if (rows.empty()) return {};
  int high = rows.front()->highColumn(), low = rows.front()->lowColumn();
  for (const Row* row : rows) {
    high = std::max(high, row->highColumn());
    low = std::min(low, row->lowColumn());
  }
  QList<TraceSlot> columns;
  int runHigh = high;
  for (int column = high; column >= low; --column) {
    const bool ends = column == low || boundaryBelow(trace, column) || !alike(rows, column, column - 1);
    if (!ends) continue;
    appendRun(columns, runHigh, column);
    runHigh = column - 1;
  }
  foldTail(columns, trace, mostSlots);
  return columns;
}

qsizetype TraceLayout::slotOf(int column) const {
  for (qsizetype i = 0; i < columns.size(); ++i)
    if (column <= columns[i].high && column >= columns[i].low) return i;
  return -1;
}

QRectF TraceLayout::cellOf(qsizetype slot, int row) const {
  return {columns[slot].left, rowTops[row], columns[slot].width, rowHeight};
}

TraceLayout layoutTrace(const Trace& trace, double available, double labels, double values, double scale) {
  TraceLayout layout;
  const double room = std::max(available - labels - values, 12 * smallestCell * scale);
  layout.columns = traceSlots(trace, static_cast<int>(room / (smallestCell * scale)));
  double units = 0;
  for (const TraceSlot& slot : layout.columns)
    units += slot.folded() ? foldWidth : 1;
  layout.cell = std::clamp(room / std::max(units, 1.0), smallestCell * scale, largestCell * scale);
  double x = layout.left = labels;
  for (TraceSlot& slot : layout.columns) {
    slot.left = x;
    slot.width = (slot.folded() ? foldWidth : 1) * layout.cell;
    x += slot.width;
  }
  layout.right = x;
  layout.rowHeight = std::clamp(layout.cell * 1.25, 20 * scale, 28 * scale);
  const double gap = 4 * scale, band = 18 * scale;
  layout.weightTop = gap; // exponents stand above the line of their label
  double y = layout.weightTop + band;
  std::size_t most = 1;
  for (const arithmetic::Step& step : trace.steps)
    most = std::max(most, step.rows.size());
  const auto above = rowsAboveRule(trace);
  for (int row = 0; row < static_cast<int>(most); ++row) {
    if (row == above) {
      layout.rule = y + gap;
      y += 3 * gap;
    }
    layout.rowTops.append(y);
    y += layout.rowHeight + gap;
    if (row == above) {
      layout.markTop = y - gap;
      y += band;
    }
  }
  layout.width = layout.right + values;
  layout.height = y;
  return layout;
}

} // namespace qs::widgets
