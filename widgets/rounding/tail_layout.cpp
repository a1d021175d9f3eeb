#include "widgets/rounding/tail_layout.h"

#include <algorithm>

namespace qs::widgets {
namespace {

// Pixels at 100 %.
constexpr double cell = 24, gap = 3, dots = 18, cutGap = 14, top = 20, bottom = 4, edge = 4;
constexpr double leastSticky = 44; ///< "S = 0" is wider than a cell, and "R" stands before it
constexpr int leastKept = 4, leastTail = 6, mostKept = 16, mostTail = 24;

} // namespace

TailRoom tailRoom(double width, double scale) {
  const int cells = static_cast<int>((width / scale - 2 * dots - cutGap - 2 * edge) / (cell + gap));
  TailRoom room;
  room.kept = std::clamp(cells * 2 / 5, leastKept, mostKept);
  room.tail = std::clamp(cells - room.kept, leastTail, mostTail);
  return room;
}

TailLayout layoutTail(const values::BitTail& tail, double scale) {
  TailLayout out;
  double x = edge * scale;
  const double y = top * scale, size = cell * scale, step = (cell + gap) * scale;
  if (tail.keptMore) {
    out.keptDots = {x, y, dots * scale, size};
    x += dots * scale;
  }
  for (std::size_t i = 0; i < tail.kept.size(); ++i, x += step)
    out.kept.emplace_back(x, y, size, size);
  out.cut = {x - gap * scale + cutGap * scale / 2, y - 4 * scale, 0, size + 8 * scale};
  x += (cutGap - gap) * scale;
  for (std::size_t i = 0; i < tail.tail.size(); ++i, x += step)
    out.tail.emplace_back(x, y, size, size);
  if (tail.tailMore) out.tailDots = {x, y, dots * scale, size};
  const double behind = out.tail[1].right() + gap * scale;
  const double end = tail.tailMore ? out.tailDots.right() : out.tail.back().right();
  out.sticky = {behind, y, std::max(end - behind, leastSticky * scale), size};
  out.height = y + size + bottom * scale;
  return out;
}

} // namespace qs::widgets
