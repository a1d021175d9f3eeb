#pragma once

#include "widgets/integers/carry_view.h"

class QPainter;

namespace qs::widgets {

/// Everything the picture of an addition is made of.
struct CarryPicture {
  const integers::Trace& trace;
  const CarryTexts& texts;
  const CarryLayout& layout;
  int step = 0;
  double scale = 1;
};

void paintCarry(QPainter& painter, const QWidget& widget, const CarryPicture& picture);

} // namespace qs::widgets
