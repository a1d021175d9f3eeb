#include "widgets/numberline/line_labels.h"

#include "core/numbers/print.h"
#include "widgets/common/number_text.h"
#include "widgets/numberline/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qs::widgets {
namespace {

using numbers::Rational;
using Rank = CodeOrder::Rank;

constexpr double labelGap = 14;    ///< pixels kept free between labels of a row
constexpr int mostValueTexts = 48; ///< how many values are tried: printing one costs some ten microseconds
constexpr int midpointDigits = 17;
constexpr double axisSpacing = 90;  ///< pixels between numbers of an axis
constexpr double crowdedAtZero = 8; ///< pixels: a border this near to zero is not told from it

struct LineText {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::NumberLine)
};

class Labeller {
public:
  Labeller(const AxisMap& map, const TextWidth& width) : m_map(map), m_textWidth(width) {}

  /// False where the text does not fit beside what is there already. Texts are kept within the line.
  bool add(LabelRow row, LabelKind kind, const QString& text, double x, double low, double high) {
    const double width = m_textWidth(text, row);
    if (width > high - low || x < low || x > high) return false;
    const double left = std::clamp(x - width / 2, low, high - width);
    const auto clash = [&](const LineLabel& other) {
      return other.row == row && left < other.left + other.width + labelGap &&
             other.left < left + width + labelGap;
    };
    if (std::any_of(m_labels.begin(), m_labels.end(), clash)) return false;
    m_labels.append({row, kind, text, left, width, x});
    return true;
  }

  bool add(LabelRow row, LabelKind kind, const QString& text, double x) {
    return add(row, kind, text, x, 0, m_map.width());
  }

  [[nodiscard]] QList<LineLabel> take() { return std::move(m_labels); }

private:
  const AxisMap& m_map;
  const TextWidth& m_textWidth;
  QList<LineLabel> m_labels;
};

/// Twos in the count of a rank: how round a value is.
int roundness(Rank rank) {
  int twos = 0;
  for (; twos < 62 && (rank & (Rank{1} << twos)) == 0; ++twos) {
  }
  return twos;
}

void addValues(Labeller& labels, const LineLayout& layout, const ValueText& text) {
  std::vector<const LineMark*> marks;
  for (const LineMark& mark : layout.marks)
    marks.push_back(&mark);
  std::stable_sort(marks.begin(), marks.end(), [](const LineMark* a, const LineMark* b) {
    return roundness(a->rank) > roundness(b->rank);
  });
  int tried = 0;
  for (const LineMark* mark : marks) {
    if (++tried > mostValueTexts) return;
    labels.add(LabelRow::values, LabelKind::value, text(mark->rank), mark->x);
  }
}

/// Names what is marked above the line; at the edge nearest to it where it lies outside.
void addPointer(Labeller& labels, const AxisMap& map, LabelKind kind, const QString& text, double x) {
  if (x < 0)
    labels.add(LabelRow::entered, kind, QStringLiteral("◂ ") + text, 0);
  else if (x > map.width())
    labels.add(LabelRow::entered, kind, text + QStringLiteral(" ▸"), map.width());
  else
    labels.add(LabelRow::entered, kind, text, x);
}

QString axisText(const AxisNumber& number) {
  const bool plain = !number.powerOfTen || std::abs(*number.powerOfTen) <= 3;
  if (plain) return valueText(numbers::decimal(numbers::Exact::finite(number.value), midpointDigits));
  const QString sign = number.value < 0 ? QString(QChar(0x2212)) : QString();
  return sign + QStringLiteral("10") + superscript(*number.powerOfTen);
}

void addAxis(Labeller& labels, const AxisMap& map) {
  for (const AxisNumber& number : axisNumbers(map, axisSpacing))
    labels.add(LabelRow::values, LabelKind::axis, axisText(number), map.position(number.value));
}

/// Posits and codebooks may round up elsewhere than halfway.
bool isHalfway(const CodeOrder& order, Rank stored, const Rational& border) {
  const bool below = stored == order.highest() || border < rationalOf(order.valueAt(stored));
  const Rank other = below ? stored - 1 : stored + 1;
  return border * 2 == rationalOf(order.valueAt(stored)) + rationalOf(order.valueAt(other));
}

void addMidpoints(Labeller& labels, const AxisMap& map, Rank stored) {
  for (const Rational& midpoint : midpointsAround(map.order(), stored)) {
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

QString borderName(const LineBorder& border) {
  QString name;
  switch (border.kind) {
  case BorderKind::largest:
    name = LineText::tr("max");
    break;
  case BorderKind::smallest:
    name = LineText::tr("min");
    break;
  case BorderKind::minNormal:
    name = LineText::tr("min normal");
    break;
  case BorderKind::minSubnormal:
    name = LineText::tr("min subnormal");
    break;
  }
  return border.negative && border.kind != BorderKind::smallest ? QChar(0x2212) + name : name;
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

QString regionName(RegionKind kind, bool hasRange) {
  switch (kind) {
  case RegionKind::overflow:
    return LineText::tr("overflow");
  case RegionKind::normal:
    return hasRange ? LineText::tr("in range") : LineText::tr("normal");
  case RegionKind::subnormal:
    return LineText::tr("subnormal");
  case RegionKind::zero:
    return LineText::tr("zero");
  case RegionKind::underflow:
    return LineText::tr("underflow");
  case RegionKind::outOfRange:
    return LineText::tr("out of range");
  }
  return {};
}

void addRegions(Labeller& labels, const AxisMap& map, const LineLayout& layout) {
  const formats::Layout& format = map.order().layout();
  const bool hasRange = !std::holds_alternative<formats::FloatLayout>(format) &&
                        !std::holds_alternative<formats::ScaleLayout>(format);
  for (const LineRegion& region : layout.regions)
    labels.add(LabelRow::regions, LabelKind::region, regionName(region.kind, hasRange),
               (region.left + region.right) / 2, region.left + 4, region.right - 4);
}

} // namespace

QList<Rational> midpointsAround(const CodeOrder& order, Rank stored) {
  QList<Rational> midpoints;
  if (stored > order.lowest()) midpoints.append(order.roundingBorder(stored - 1));
  if (stored < order.highest()) midpoints.append(order.roundingBorder(stored));
  return midpoints;
}

QList<LineLabel> labelLine(const AxisMap& map, const LineLayout& layout, const LineContent& content,
                           const TextWidth& textWidth, const ValueText& textOf) {
  Labeller labels(map, textWidth);
  if (content.entered)
    addPointer(labels, map, LabelKind::entered, content.enteredText, map.position(*content.entered));
  if (content.stored) {
    const Rank stored = *content.stored;
    const double x = map.positionOfRank(stored);
    if (!labels.add(LabelRow::values, LabelKind::stored, textOf(stored), x) && (x < 0 || x > map.width()))
      addPointer(labels, map, LabelKind::stored, LineText::tr("stored %1").arg(textOf(stored)), x);
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
  if (content.stored) addMidpoints(labels, map, *content.stored);
  addRegions(labels, map, layout);
  return labels.take();
}

} // namespace qs::widgets
