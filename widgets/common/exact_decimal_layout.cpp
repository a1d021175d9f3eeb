#include "widgets/common/exact_decimal_layout.h"

namespace qs::widgets {

QList<PlacedGroup> layoutDigits(const QList<DigitGroup>& groups, const DigitMetrics& metrics, double width) {
  QList<PlacedGroup> placed;
  placed.reserve(groups.size());
  double x = 0;
  double y = 0;
  for (const DigitGroup& group : groups) {
    const double extent = metrics.digit * static_cast<double>(group.significant.size() + group.tail.size());
    if (x > 0 && x + extent > width) {
      x = 0;
      y += metrics.line;
    }
    placed.append({group, QRectF(x, y, extent, metrics.line)});
    x += extent + metrics.gap;
  }
  return placed;
}

} // namespace qs::widgets
