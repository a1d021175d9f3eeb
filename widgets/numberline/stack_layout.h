#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace qs::widgets {

// Where the parts of a stack of number lines lie. No painting and no fonts.

struct StackLayout {
  QRectF header;             ///< above the lanes: labels of the entered value and the cursors
  std::vector<QRectF> names; ///< at the left of each lane
  std::vector<QRectF> lanes; ///< the lines themselves, equally wide, one below the other
  QRectF axis;               ///< below the lanes: the shared numbers
  QRectF overview;           ///< the strip that shows all codes of the first lane
  double height = 0;

  [[nodiscard]] double left() const { return header.left(); } ///< where the axis begins

  [[nodiscard]] double width() const { return header.width(); }

  /// The lane at a height, its name included; −1: none.
  [[nodiscard]] int laneAt(const QPointF& point) const;
};

/// scale: pixels for each pixel at 100 %.
[[nodiscard]] StackLayout layoutStack(double width, int lanes, double scale);

/// The flag of a cursor (0 is A, 1 is B) that stands so far from the left of the line: its foot is the
/// cursor's place.
[[nodiscard]] QRectF cursorFlag(const StackLayout& layout, double at, int which, double scale);

/// The piece of the overview that stands for a stretch, never too narrow to be seen.
[[nodiscard]] QRectF overviewPiece(const QRectF& overview, double from, double to, double least);

} // namespace qs::widgets
