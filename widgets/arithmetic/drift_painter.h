#pragma once

#include "widgets/arithmetic/drift_layout.h"

#include <QString>

class QPainter;
class QWidget;

namespace qs::widgets {

/// Everything the picture of a drift is made of.
struct DriftPicture {
  const DriftFigure& figure;
  const DriftFrame& sums;
  const DriftFrame& drift;
  QString sumLabel, readout;
  std::size_t cursor = 0;
  double scale = 1;
};

void paintDrift(QPainter& painter, const QWidget& widget, const DriftPicture& picture);

} // namespace qs::widgets
