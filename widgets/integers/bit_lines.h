#pragma once

#include "core/integers/pattern.h"
#include "widgets/integers/column_grid.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace qs::widgets {

/// What is special about a bit of a line. Told by frame and stroke as well as by colour.
enum class BitMark : std::uint8_t {
  plain,
  quiet,   ///< there, but of no weight in this step
  filled,  ///< a bit of the result
  pointed, ///< what the step is about
  copied,  ///< made by copying another bit
  lost,    ///< dropped, or pushed out
};

/// A pattern written in columns, bit 0 over column 0.
struct BitLine {
  QString name, value;
  integers::Pattern pattern = 0;
  int low = 0;          ///< its lowest bit that is written
  int high = 7;         ///< its highest bit that is written
  QList<BitMark> marks; ///< of bits low, low + 1 …; missing ones are plain
  bool rule = false;    ///< below a line, as a sum is
  /// A bit that fell out and stands beside the columns: at −1 or one above the top; −2: none.
  int outside = -2;
  bool outsideSet = false;
  bool operator==(const BitLine&) const = default;

  [[nodiscard]] bool bit(int at) const;
  [[nodiscard]] BitMark mark(int at) const;
};

/// Where lines of bits lie.
struct BitLinesLayout {
  ColumnGrid grid;
  QList<double> tops; ///< of each line within a block
  double blockHeight = 0;
  double width = 0, height = 0;

  [[nodiscard]] QRectF cellOf(int line, int bit) const;
  [[nodiscard]] double ruleOf(int line, int block) const; ///< y of the rule above a line
};

/// bits: columns 0 … bits − 1; a bit −1 or one above them stands outside. labels and values: room kept for
/// names left and values right.
[[nodiscard]] BitLinesLayout layoutBitLines(const QList<BitLine>& lines, int bits, double available,
                                            double labels, double values, double scale);

} // namespace qs::widgets
