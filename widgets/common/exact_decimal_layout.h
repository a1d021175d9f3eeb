#pragma once

#include "widgets/common/number_text.h"

#include <QRectF>

namespace qs::widgets {

/// Sizes of the monospaced font that a decimal is set in, in pixels.
struct DigitMetrics {
  double digit = 8; ///< advance of one figure
  double line = 18; ///< from one baseline to the next
  double gap = 4;   ///< between groups
};

/// A group of digits and where it stands.
struct PlacedGroup {
  DigitGroup group;
  QRectF rect;
};

/// Sets groups in lines no wider than width, breaking only between groups (a group wider than the width
/// stands alone).
[[nodiscard]] QList<PlacedGroup> layoutDigits(const QList<DigitGroup>& groups, const DigitMetrics& metrics,
                                              double width);

} // namespace qs::widgets
