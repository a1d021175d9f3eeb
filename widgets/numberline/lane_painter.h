#pragma once

#include "widgets/numberline/lane_scene.h"

#include <QRectF>

class QPainter;
class QWidget;

namespace qs::widgets {

struct LanePicture {
  const QRectF& rect;
  const LaneScene& scene;
  std::optional<double> entered; ///< in pixels from the left of rect
};

/// Where a label of a line is written; lane as in LanePicture::rect.
[[nodiscard]] QRectF labelRect(const QRectF& lane, const LineLabel& label);

/// One line of a stack, without the entered value itself.
void paintLane(QPainter& painter, const QWidget& widget, const LanePicture& picture);

} // namespace qs::widgets
