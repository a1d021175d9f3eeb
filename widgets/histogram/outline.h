#pragma once

#include "widgets/histogram/frame.h"
#include "widgets/histogram/steps.h"

#include <QPointF>
#include <QPolygonF>

namespace qs::widgets {

/// The curve over the visible part of a step function, from the base line and back to it: draw it as a line,
/// or close it and fill it. Where several cells share a pixel, a column shows the highest of them, so
/// that a lone peak never vanishes; the number of points is bounded by the width, not by the number of cells.
[[nodiscard]] QPolygonF outline(const StepFunction& steps, const Frame& frame);

/// A place for a curve's label: just right of the rightmost point (or left of the leftmost one, when there is
/// no room) where the curve reaches a share of the visible height. The point is the middle of the text's near
/// edge.
struct LabelPlace {
  QPointF at;
  bool rightOf = true; ///< the text begins at the point; false: it ends there
};

[[nodiscard]] LabelPlace labelPlace(const StepFunction& steps, const Frame& frame, double share,
                                    double textWidth);

} // namespace qs::widgets
