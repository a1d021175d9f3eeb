#pragma once

#include "core/values/bit_tail.h"

#include <QRectF>

namespace qs::widgets {

/// Where the cells of a cut expansion lie.
struct TailLayout {
  QRectF keptDots; ///< "…" in front; empty when all bits are there
  std::vector<QRectF> kept, tail;
  QRectF cut;      ///< the line between the last place and the guard bit, without width
  QRectF tailDots; ///< "…" behind
  QRectF sticky;   ///< around everything behind the round bit
  double height = 0;
};

/// How many bits a row of that width shows on each side of the cut, at least 4 and 6.
struct TailRoom {
  int kept = 4, tail = 6;
};

[[nodiscard]] TailRoom tailRoom(double width, double scale);
[[nodiscard]] TailLayout layoutTail(const values::BitTail& tail, double scale);

} // namespace qs::widgets
