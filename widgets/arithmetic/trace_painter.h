#pragma once

#include "widgets/arithmetic/trace_layout.h"

class QPainter;
class QWidget;

namespace qs::widgets {

/// Everything the picture of an operation is made of.
struct TracePicture {
  const arithmetic::Trace& trace;
  const TraceLayout& layout;
  int step = 0;
  double scale = 1;
};

void paintTrace(QPainter& painter, const QWidget& widget, const TracePicture& picture);

} // namespace qs::widgets
