#pragma once

#include "core/values/binade_map.h"
#include "widgets/binades/significand_stretch.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace qs::widgets {

// Where the cells of a binade grid lie, in logical pixels, origin at the top left. No painting, no fonts.

/// Sizes that follow the zoom of the application.
struct BinadeMetrics {
  double rowHeight = 24, headingHeight = 20, labelWidth = 92, narrowestCell = 12, gap = 6;
};

/// One or several codes that follow each other in a row.
struct BinadeCell {
  values::BinadePlace first;
  formats::Code count = 1; ///< how many codes it stands for
  QRectF rect;
};

struct BinadeLabel {
  int row = 0;
  QRectF rect;
};

/// What stands above the columns: a stretch of significands, as fractions of a binade, 0 ≤ low < high ≤ 1.
struct BinadeColumns {
  double left = 0, right = 0, top = 0, height = 0;
  int lead = 1;          ///< before the point of the significands: 0 above subnormal values
  bool mirrored = false; ///< the negative side: magnitudes grow to the left
  double low = 0, high = 1;
  int count = 1; ///< cells of the fullest row
};

struct BinadeLayout {
  QList<BinadeCell> cells; ///< by row, negative ones first, from left to right
  QList<BinadeLabel> labels;
  QList<BinadeColumns>
      columns; ///< one for each side; where subnormal values follow others, theirs after them
  int firstRow = 0, rowCount = 0;

  [[nodiscard]] int cellAt(QPointF position) const; ///< index into cells; −1: none
  [[nodiscard]] int
  cellOf(const values::BinadePlace& place) const; ///< the cell that stands for it; −1: none visible
};

struct BinadeWindow {
  int firstRow = 0; ///< the topmost one that is visible
  SignificandStretch stretch;
};

/// Negative values on the left, mirrored, their labels in the middle, positive ones on the right; without
/// negative values the labels are on the left. A row that has fewer values than another has wider cells, so
/// that equal significands stand below each other. Where more values than cells of narrowestCell fit, each
/// cell stands for a power of two of them. Rows are whole, at least one. The row of a float's subnormal
/// values, whose significands begin with 0, has a heading of its own.
[[nodiscard]] BinadeLayout layoutBinades(const values::BinadeMap& map, QSizeF size,
                                         const BinadeMetrics& metrics, const BinadeWindow& window);

/// How many columns the fullest row has at a zoom: a power of two, unless its values are not evenly spaced.
[[nodiscard]] formats::Code columnCount(const values::BinadeMap& map, double width,
                                        const BinadeMetrics& metrics, int zoom);

/// The last row has a heading of its own.
[[nodiscard]] bool hasSecondHeading(const values::BinadeMap& map);

/// The deepest zoom at which something is still left to halve.
[[nodiscard]] int deepestZoom(const values::BinadeMap& map);

/// Where an arrow key goes. right and down are −1, 0 or 1; steps across are of one cell, so of cellCodes
/// codes; rows keep the significand as far as they have it. nullopt at an edge.
[[nodiscard]] std::optional<values::BinadePlace> steppedPlace(const values::BinadeMap& map,
                                                              const values::BinadePlace& from, int right,
                                                              int down, formats::Code cellCodes);

} // namespace qs::widgets
