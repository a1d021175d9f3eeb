#pragma once

#include "widgets/integers/wheel_layout.h"

class QPainter;
class QWidget;

namespace qs::widgets {

struct WheelPicture {
  WheelLayout layout;
  integers::Pattern pattern = 0;
  int width = 8;
  double scale = 1;
};

/// Also draws the ring of the focus, when the widget has it.
void paintWheel(QPainter& painter, const QWidget& widget, const WheelPicture& picture);

} // namespace qs::widgets
