#pragma once

#include "widgets/bitfield/layout.h"

class QPainter;
class QWidget;

namespace qs::widgets {

/// Everything a picture of a row of bits depends on.
struct BitPicture {
  const BitRow& row;
  const BitLayout& layout;
  formats::Code code;
  double scale;
  int cursor; ///< the bit with the focus ring; −1: none
  int marked; ///< the bit pointed at; −1: none
  int free;   ///< bits from this one up cannot be changed
};

/// Paints in the widget's font and theme.
void paintBits(QPainter& painter, const QWidget& widget, const BitPicture& picture);

} // namespace qs::widgets
