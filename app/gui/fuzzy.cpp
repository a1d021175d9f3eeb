#include "app/gui/fuzzy.h"

#include <algorithm>
#include <vector>

namespace qs::gui {
namespace {

bool beginsWord(const QString& text, qsizetype i) {
  return i == 0 || !text[i - 1].isLetterOrNumber();
}

} // namespace

int fuzzyScore(const QString& pattern, const QString& text) {
  QString wanted = pattern.toCaseFolded();
  wanted.remove(QLatin1Char(' '));
  const QString in = text.toCaseFolded();
  if (wanted.isEmpty()) return 1;

  // best[i]: the best score of the letters so far with the last one at text position i; 0 where it cannot be.
  std::vector<int> best(static_cast<std::size_t>(in.size()), 0);
  for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
    std::vector<int> next(best.size(), 0);
    int before = 0; // the best score of the previous letter at any earlier position
    for (qsizetype i = 0; i < in.size(); ++i) {
      const auto at = static_cast<std::size_t>(i);
      const int adjacent = i > 0 ? best[at - 1] : 0;
      if (in[i] == wanted[letter] && (letter == 0 || before > 0)) {
        const int own = beginsWord(in, i) ? 8 : 1;
        const int reached = std::max(before, adjacent > 0 ? adjacent + 8 : 0);
        next[at] = reached + own + (letter == 0 ? std::max(1, 4 - static_cast<int>(i) / 8) : 0);
      }
      before = std::max(before, best[at]);
    }
    best = std::move(next);
  }
  return best.empty() ? 0 : std::ranges::max(best);
}

} // namespace qs::gui
