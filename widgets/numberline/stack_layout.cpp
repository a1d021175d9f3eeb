#include "widgets/numberline/stack_layout.h"

#include <algorithm>

namespace qs::widgets {
namespace {

// Pixels at 100 %.
constexpr double margin = 12, nameWidth = 148, headerHeight = 40, laneHeight = 66, laneGap = 4,
                 axisHeight = 24, overviewTop = 10, overviewHeight = 12, bottom = 8, leastLine = 80,
                 flagSize = 14;

} // namespace

int StackLayout::laneAt(const QPointF& point) const {
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (point.y() >= lanes[i].top() && point.y() < lanes[i].bottom()) return static_cast<int>(i);
  return -1;
}

StackLayout layoutStack(double width, int lanes, double scale) {
  StackLayout out;
  const double left = (margin + nameWidth) * scale;
  const double line = std::max(leastLine * scale, width - left - margin * scale);
  out.header = {left, 0, line, headerHeight * scale};
  double y = out.header.bottom();
  for (int i = 0; i < lanes; ++i) {
    out.names.emplace_back(margin * scale, y, (nameWidth - margin) * scale, laneHeight * scale);
    out.lanes.emplace_back(left, y, line, laneHeight * scale);
    y += (laneHeight + laneGap) * scale;
  }
  out.axis = {left, y, line, axisHeight * scale};
  out.overview = {left, out.axis.bottom() + overviewTop * scale, line, overviewHeight * scale};
  out.height = out.overview.bottom() + bottom * scale;
  return out;
}

QRectF cursorFlag(const StackLayout& layout, double at, int which, double scale) {
  const double x = layout.left() + at, size = flagSize * scale;
  return {which == 0 ? x - size : x, layout.header.bottom() - size - scale, size, size};
}

QRectF overviewPiece(const QRectF& overview, double from, double to, double least) {
  const double width = std::clamp(to - from, least, overview.width());
  const double left = std::clamp((from + to - width) / 2, 0.0, overview.width() - width);
  return {overview.left() + left, overview.top(), width, overview.height()};
}

} // namespace qs::widgets
