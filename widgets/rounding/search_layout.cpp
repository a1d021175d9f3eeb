#include "widgets/rounding/search_layout.h"

#include "widgets/numberline/labeller.h"
#include "widgets/numberline/value_text.h"

#include <algorithm>

namespace qs::widgets {
namespace {

QString markText(const values::DecimalCandidate& candidate, double x, double width) {
  const QString number = valueText(candidate.text);
  if (x < 0) return QStringLiteral("◂ ") + number;
  if (x > width) return number + QStringLiteral(" ▸");
  return (candidate.inside ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + number;
}

SearchRow rowOf(const values::DecimalStep& step, const AxisMap& map, const TextWidth& textWidth) {
  SearchRow row;
  row.digits = step.digits;
  Labeller labels(map.width(), textWidth);
  // The chosen one first: where two labels would touch, it is the one to read.
  for (const bool chosen : {true, false})
    for (const values::DecimalCandidate& candidate : step.candidates) {
      if (candidate.chosen != chosen) continue;
      const double x = map.position(candidate.value);
      SearchMark mark{x, x >= 0 && x <= map.width(), candidate.inside, candidate.chosen, {}};
      const double anchor = std::clamp(x, 0.0, map.width());
      if (labels.add(LabelRow::values, LabelKind::value, markText(candidate, x, map.width()), anchor))
        mark.label = labels.last();
      row.marks.push_back(std::move(mark));
    }
  return row;
}

} // namespace

LineViewport searchStretch(const values::DecimalSearch& search) {
  const numbers::Rational room = (search.interval.high - search.interval.low) * 2 / 3;
  return {search.interval.low - room, search.interval.high + room, LineScale::linear};
}

SearchLayout layoutSearch(const values::DecimalSearch& search, const AxisMap& map,
                          const TextWidth& textWidth) {
  SearchLayout out;
  out.low = map.position(search.interval.low);
  out.high = map.position(search.interval.high);
  out.value = map.position(search.value);
  for (const values::DecimalStep& step : search.steps)
    out.rows.push_back(rowOf(step, map, textWidth));
  return out;
}

} // namespace qs::widgets
