#include "widgets/histogram/outline.h"

#include <algorithm>

namespace qs::widgets {

namespace {

struct Span {
  std::size_t first = 0, end = 0;
};

Span visibleCells(const StepFunction& steps, const Frame& frame) {
  if (steps.cells() == 0) return {};
  const auto begin = steps.edges.begin();
  const auto first = std::ranges::upper_bound(steps.edges, frame.xLow) - begin - 1;
  const auto end = std::ranges::lower_bound(steps.edges, frame.xHigh) - begin;
  const auto cells = static_cast<std::ptrdiff_t>(steps.cells());
  return {static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(first, 0, cells)),
          static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(end, 0, cells))};
}

} // namespace

QPolygonF outline(const StepFunction& steps, const Frame& frame) {
  QPolygonF line;
  const Span span = visibleCells(steps, frame);
  if (span.first >= span.end) return line;
  double left = frame.pixelX(steps.edges[span.first]);
  line << QPointF(left, frame.rect.bottom());
  std::size_t i = span.first;
  while (i < span.end) {
    double height = steps.heights[i];
    double right = frame.pixelX(steps.edges[i + 1]);
    while (i + 1 < span.end && frame.pixelX(steps.edges[i + 2]) - left <= 1) {
      height = std::max(height, steps.heights[++i]);
      right = frame.pixelX(steps.edges[i + 1]);
    }
    const double y = frame.pixelY(height);
    line << QPointF(left, y) << QPointF(right, y);
    left = right;
    ++i;
  }
  return line << QPointF(left, frame.rect.bottom());
}

LabelPlace labelPlace(const StepFunction& steps, const Frame& frame, double share, double textWidth) {
  const double summit = frame.rect.bottom() - frame.pixelY(peak(steps, frame.xLow, frame.xHigh));
  // A low curve carries its label near its own summit.
  const double wanted = frame.rect.bottom() - std::min(share * frame.rect.height(), 0.8 * summit);
  constexpr double gap = 8;
  double leftmost = frame.rect.right(), rightmost = frame.rect.left();
  const Span span = visibleCells(steps, frame);
  for (std::size_t i = span.first; i < span.end; ++i) {
    if (frame.pixelY(steps.heights[i]) > wanted) continue;
    leftmost = std::min(leftmost, frame.pixelX(steps.edges[i]));
    rightmost = std::max(rightmost, frame.pixelX(steps.edges[i + 1]));
  }
  if (leftmost > rightmost) return {{frame.rect.right() - gap, wanted}, false};
  if (rightmost + gap + textWidth <= frame.rect.right()) return {{rightmost + gap, wanted}, true};
  if (leftmost - gap - textWidth >= frame.rect.left()) return {{leftmost - gap, wanted}, false};
  return {{frame.rect.right() - gap, wanted}, false};
}

} // namespace qs::widgets
