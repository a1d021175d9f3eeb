#pragma once

#include <QString>

namespace qs::gui {

/// How well a typed pattern fits a text: 0 when its letters do not all occur in order (case does not matter,
/// spaces in the pattern do not count), and more the earlier, the closer together and the nearer to
/// beginnings of words they stand. An empty pattern fits everything equally, with 1.
[[nodiscard]] int fuzzyScore(const QString& pattern, const QString& text);

} // namespace qs::gui
