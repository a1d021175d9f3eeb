#pragma once

#include "widgets/bitfield/bit_row.h"

#include <QPointF>
#include <QRectF>

namespace qs::widgets {

// Where everything in a row of bits lies, in logical pixels, origin at the top left. No painting, no fonts:
// text gets a height and a centre, and placeLabels keeps neighbours apart once widths are known.

struct BitCell {
  int bit = 0;
  int group = 0;
  int row = 0;
  QRectF rect;
};

/// The part of a field that lies in one row of cells.
struct BitSpan {
  int group = 0;
  int row = 0;
  double left = 0, right = 0;
  bool opens = false;   ///< the field begins here; otherwise it continues from the row above
  bool closes = false;  ///< the field ends here
  bool reading = false; ///< the widest part of the field: its reading goes below it
};

/// Heights within a row of cells, from its top: name, bracket, cells, indices, readings.
struct BitRowBands {
  double nameTop = 0, bracketTop = 0, cellTop = 0, indexTop = 0, readingTop = 0, bottom = 0;
};

/// The letter of a field, standing before its first bit.
struct BitLetter {
  int group = 0;
  QRectF rect;
};

struct BitLayout {
  double cell = 0;      ///< width of a cell
  QList<BitCell> cells; ///< the most significant first
  QList<BitSpan> spans;
  QList<BitRowBands> rows;
  std::optional<QRectF> hidden; ///< the implied bit
  std::optional<QPointF>
      binaryPoint;          ///< between the implied bit and the fraction, on the baseline of the cells
  QList<BitLetter> letters; ///< compact rows alone have them: in place of names, brackets and indices
  double width = 0, height = 0;

  [[nodiscard]] int bitAt(QPointF position) const; ///< −1: none
  [[nodiscard]] QRectF cellOf(int bit) const;
};

/// Cells of at most 48·scale and at least 20·scale pixels; more than fit are wrapped at byte borders into
/// rows of equal length, counted from the least significant bit. scale is 1 at 100 %.
[[nodiscard]] BitLayout layoutBits(const BitRow& row, double availableWidth, double scale);

/// One line of a list: cells 7·scale to 16·scale pixels wide with the letter of each field before it, and
/// nothing else. More than fit are wrapped at byte borders. The implied bit is left out.
[[nodiscard]] BitLayout layoutCompactBits(const BitRow& row, double availableWidth, double scale);

/// Bits per row when a code of that width is wrapped at byte borders into that many rows of equal length.
[[nodiscard]] int bitsPerRow(int width, int rows);
/// The row of a bit, from the top.
[[nodiscard]] int rowOfBit(int bit, int width, int perRow);

/// A text that wants to be centred somewhere.
struct LabelWish {
  double centre = 0, width = 0;
};

/// The left edges of labels, in the order given (left to right), at least gap apart and within [low, high] as
/// far as they fit; each as near to its wish as the others allow.
[[nodiscard]] QList<double> placeLabels(const QList<LabelWish>& wishes, double low, double high, double gap);

} // namespace qs::widgets
