#pragma once

#include "widgets/numberline/line_labels.h"

class QPainter;
class QWidget;

namespace qs::widgets {

/// Everything a picture of a number line depends on.
struct LinePicture {
  const AxisMap& map;
  const LineLayout& layout;
  const LineContent& content;
  const QList<LineLabel>& labels;
};

inline constexpr double lineMargin = 12; ///< pixels at 100 % left free on both sides of a line
inline constexpr double lineHeight = 136;

/// Paints in the widget's theme; the line begins at x = 0 of the painter.
void paintLine(QPainter& painter, const QWidget& widget, const LinePicture& picture);
/// The width of a label as paintLine sets it.
[[nodiscard]] double lineTextWidth(const QString& text, LabelRow row);

} // namespace qs::widgets
