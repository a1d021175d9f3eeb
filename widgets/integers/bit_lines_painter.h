#pragma once

#include "widgets/integers/bit_lines.h"

class QPainter;
class QWidget;

namespace qs::widgets {

struct BitLinesPicture {
  const QList<BitLine>& lines;
  BitLinesLayout layout;
  int bits = 8;
  double scale = 1;
};

/// Also draws the ring of the focus, when the widget has it.
void paintBitLines(QPainter& painter, const QWidget& widget, const BitLinesPicture& picture);

} // namespace qs::widgets
