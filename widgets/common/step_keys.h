#pragma once

#include <Qt>

#include <algorithm>
#include <optional>

namespace qs::widgets {

/// Where a key leads in a series of steps 0 … last: forward and back by one, Home and End to the ends;
/// nullopt for other keys. forward: Qt::Key_Right, or Qt::Key_Left where things grow to the left.
[[nodiscard]] inline std::optional<int> stepByKey(int key, int step, int last, Qt::Key forward) {
  if (key == Qt::Key_Home) return 0;
  if (key == Qt::Key_End) return last;
  if (key != Qt::Key_Left && key != Qt::Key_Right) return std::nullopt;
  return std::clamp(key == forward ? step + 1 : step - 1, 0, last);
}

} // namespace qs::widgets
