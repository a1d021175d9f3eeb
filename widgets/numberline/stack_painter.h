#pragma once

#include "widgets/numberline/lane_scene.h"
#include "widgets/numberline/stack_layout.h"

#include <vector>

class QPainter;
class QWidget;

namespace qs::widgets {

/// Everything a picture of stacked number lines depends on.
struct StackPicture {
  const LineStack& stack;
  const StackLayout& layout;
  const AxisMap& map;
  const std::vector<LaneScene>& scenes; ///< one for each lane
  const AxisMap& all;                   ///< of the overview: every code of the first lane
  int current = 0;                      ///< the lane that keys act on
};

/// Paints in the widget's theme.
void paintStack(QPainter& painter, const QWidget& widget, const StackPicture& picture);

} // namespace qs::widgets
