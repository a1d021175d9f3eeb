#include "widgets/numberline/labeller.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace qs::widgets {
namespace {

constexpr double labelGap = 14; ///< pixels kept free between labels of a row

/// Twos in the count of a rank: how round a value is.
int roundness(values::CodeOrder::Rank rank) {
  int twos = 0;
  for (; twos < 62 && (rank & (values::CodeOrder::Rank{1} << twos)) == 0; ++twos) {
  }
  return twos;
}

} // namespace

bool Labeller::add(LabelRow row, LabelKind kind, const QString& text, double x, double low, double high) {
  const double width = m_textWidth(text, row);
  if (width > high - low || x < low || x > high) return false;
  const double left = std::clamp(x - width / 2, low, high - width);
  const auto clash = [&](const LineLabel& other) {
    return other.row == row && left < other.left + other.width + labelGap &&
           other.left < left + width + labelGap;
  };
  if (std::ranges::any_of(std::as_const(m_labels), clash)) return false;
  m_labels.append({row, kind, text, left, width, x});
  return true;
}

bool Labeller::hasRoomAt(LabelRow row, double x) const {
  return std::ranges::none_of(m_labels, [&](const LineLabel& other) {
    return other.row == row && x > other.left - labelGap && x < other.left + other.width + labelGap;
  });
}

void addPointer(Labeller& labels, LabelKind kind, const QString& text, double x, double width) {
  if (x < 0)
    labels.add(LabelRow::entered, kind, QStringLiteral("◂ ") + text, 0);
  else if (x > width)
    labels.add(LabelRow::entered, kind, text + QStringLiteral(" ▸"), width);
  else
    labels.add(LabelRow::entered, kind, text, x);
}

std::vector<const LineMark*> roundestFirst(const LineLayout& line) {
  std::vector<const LineMark*> marks;
  marks.reserve(line.marks.size());
  for (const LineMark& mark : line.marks)
    marks.push_back(&mark);
  std::ranges::stable_sort(marks, std::ranges::greater(),
                           [](const LineMark* mark) { return roundness(mark->rank); });
  return marks;
}

} // namespace qs::widgets
