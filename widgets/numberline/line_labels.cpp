#include "widgets/numberline/line_labels.h"

#include "core/numbers/print.h"
#include "widgets/numberline/labeller.h"
#include "widgets/numberline/line_names.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qs::widgets {
namespace {

using numbers::Rational;
using Rank = values::CodeOrder::Rank;

constexpr int mostValueTexts = 48; ///< how many values are tried: printing one costs some ten microseconds
constexpr int midpointDigits = 17;
constexpr double axisSpacing = 90;  ///< pixels between numbers of an axis
constexpr double crowdedAtZero = 8; ///< pixels: a border this near to zero is not told from it

struct LineText {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::NumberLine)
};

void addValues(Labeller& labels, const LineLayout& layout, const ValueText& text) {
  int tried = 0;
  for (const LineMark* mark : roundestFirst(layout)) {
    if (++tried > mostValueTexts) return;
    labels.add(LabelRow::values, LabelKind::value, text(mark->rank), mark->x);
  }
}

void addAxis(Labeller& labels, const AxisMap& map) {
  for (const AxisNumber& number : axisNumbers(map, axisSpacing))
    labels.add(LabelRow::values, LabelKind::axis, axisText(number), map.position(number.value));
}

/// Posits and codebooks may round up elsewhere than halfway.
bool isHalfway(const values::CodeOrder& order, Rank stored, const Rational& border) {
  const bool below = stored == order.highest() || border < numbers::toRational(order.valueAt(stored));
  const Rank other = below ? stored - 1 : stored + 1;
  return border * 2 == numbers::toRational(order.valueAt(stored)) + numbers::toRational(order.valueAt(other));
}

/// The one next to the entered value comes first: where there is no room for both, it keeps its number.
void addMidpoints(Labeller& labels, const AxisMap& map, Rank stored, const std::optional<Rational>& entered) {
  QList<Rational> midpoints = midpointsAround(map.order(), stored);
  if (entered)
    std::ranges::stable_sort(midpoints, {},
                             [&entered](const Rational& at) { return Rational(abs(at - *entered)); });
  for (const Rational& midpoint : std::as_const(midpoints)) {
    const double x = map.position(midpoint);
    if (std::abs(map.positionOfRank(stored) - x) < 24) continue;
    const QString value = roundedText(numbers::Exact::finite(midpoint), midpointDigits);
    const bool halfway = isHalfway(map.order(), stored, midpoint);
    const QString name = halfway ? LineText::tr("midpoint %1") : LineText::tr("border %1");
    if (!labels.add(LabelRow::notes, LabelKind::midpoint, name.arg(value), x))
      labels.add(LabelRow::notes, LabelKind::midpoint,
                 halfway ? LineText::tr("midpoint") : LineText::tr("border"), x);
  }
}

void addBorders(Labeller& labels, const AxisMap& map, const LineLayout& layout, const ValueText& text) {
  const double zero = map.positionOfRank(map.order().zero());
  for (const LineBorder& border : layout.borders) {
    const bool inner = border.kind == BorderKind::minNormal || border.kind == BorderKind::minSubnormal;
    if (inner && std::abs(border.x - zero) < crowdedAtZero) continue;
    const QString name = borderName(border);
    if (!labels.add(LabelRow::notes, LabelKind::border, name + u' ' + text(border.rank), border.x))
      labels.add(LabelRow::notes, LabelKind::border, name, border.x);
  }
}

void addRegions(Labeller& labels, const AxisMap& map, const LineLayout& layout) {
  for (const LineRegion& region : layout.regions)
    labels.add(LabelRow::regions, LabelKind::region, regionName(region.kind, map.order().layout()),
               (region.left + region.right) / 2, region.left + 4, region.right - 4);
}

} // namespace

QList<Rational> midpointsAround(const values::CodeOrder& order, Rank stored) {
  QList<Rational> midpoints;
  if (stored > order.lowest()) midpoints.append(order.roundingBorder(stored - 1));
  if (stored < order.highest()) midpoints.append(order.roundingBorder(stored));
  return midpoints;
}

QList<LineLabel> labelLine(const AxisMap& map, const LineLayout& layout, const LineContent& content,
                           const TextWidth& textWidth, const ValueText& textOf) {
  Labeller labels(map.width(), textWidth);
  if (content.entered)
    addPointer(labels, LabelKind::entered, content.enteredText, map.position(*content.entered), map.width());
  if (content.stored) {
    const Rank stored = *content.stored;
    const double x = map.positionOfRank(stored);
    if (!labels.add(LabelRow::values, LabelKind::stored, textOf(stored), x) && (x < 0 || x > map.width()))
      addPointer(labels, LabelKind::stored, LineText::tr("stored %1").arg(textOf(stored)), x, map.width());
    for (const Rank step : {-1, 1}) {
      const bool exists = step < 0 ? stored > map.order().lowest() : stored < map.order().highest();
      if (exists)
        labels.add(LabelRow::values, LabelKind::value, textOf(stored + step),
                   map.positionOfRank(stored + step));
    }
  }
  double banded = 0;
  for (const LineBand& band : layout.bands)
    banded += band.right - band.left;
  if (banded > map.width() / 2 || layout.marks.size() < 2)
    addAxis(labels, map);
  else
    addValues(labels, layout, textOf);
  addBorders(labels, map, layout, textOf);
  if (content.stored) addMidpoints(labels, map, *content.stored, content.entered);
  addRegions(labels, map, layout);
  return labels.take();
}

} // namespace qs::widgets
