#include "widgets/numberline/lane_scene.h"

#include "widgets/numberline/labeller.h"
#include "widgets/numberline/line_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace qs::widgets {
namespace {

using Rank = values::CodeOrder::Rank;

constexpr int mostValueTexts = 24;  ///< how many values are printed: each costs some ten microseconds
constexpr double textSpacing = 110; ///< pixels: texts of values stand about this far apart

struct StackText {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::LineStack)
};

std::vector<TieMark> tiesOf(const LaneMap& map, const LineLayout& line, const formats::EncodeOptions& options,
                            double least) {
  std::vector<TieMark> ties;
  for (std::size_t i = 1; i < line.marks.size(); ++i) {
    const LineMark &a = line.marks[i - 1], &b = line.marks[i];
    if (b.rank != a.rank + 1 || b.x - a.x < least) continue;
    const auto tie = values::watershedAbove(map.order(), a.rank, options);
    if (!tie) return ties;
    ties.push_back({map.position(tie->at), tie->ownedAbove});
  }
  return ties;
}

std::optional<CatchmentSpan> spanOf(const LaneMap& map, const StackLane& lane,
                                    const formats::EncodeOptions& options) {
  if (!lane.rank) return std::nullopt;
  const auto catchment = values::catchmentOf(map.order(), *lane.rank, options);
  if (!catchment) return std::nullopt;
  const double left = catchment->low ? map.position(*catchment->low) : -1;
  const double right = catchment->high ? map.position(*catchment->high) : map.width() + 1;
  if (right < 0 || left > map.width()) return std::nullopt;
  return CatchmentSpan{std::max(0.0, left),  std::min(map.width(), right), left >= 0,
                       right <= map.width(), catchment->lowOwned,          catchment->highOwned};
}

class LaneLabels {
public:
  LaneLabels(const LaneMap& map, const StackLane& lane, const TextWidth& width, const ValueText& text)
      : m_map(map), m_lane(lane), m_text(text), m_labels(map.width(), width) {}

  QList<LineLabel> make(const LineLayout& line) {
    addStored();
    addBorders(line);
    addValues(line);
    addRegions(line);
    return m_labels.take();
  }

private:
  /// At the edge nearest to it where it lies outside.
  void addStored() {
    if (!m_lane.rank) return;
    const double x = m_map.positionOfRank(*m_lane.rank);
    const QString text = m_text(*m_lane.rank);
    if (x < 0)
      m_labels.add(LabelRow::values, LabelKind::stored, QStringLiteral("◂ ") + text, 0);
    else if (x > m_map.width())
      m_labels.add(LabelRow::values, LabelKind::stored, text + QStringLiteral(" ▸"), m_map.width());
    else
      m_labels.add(LabelRow::values, LabelKind::stored, text, x);
  }

  void addBorders(const LineLayout& line) {
    for (const LineBorder& border : line.borders) {
      if (!m_labels.hasRoomAt(LabelRow::values, border.x)) continue;
      const QString name = borderName(border);
      if (!m_labels.add(LabelRow::values, LabelKind::border, name + u' ' + m_text(border.rank), border.x))
        m_labels.add(LabelRow::values, LabelKind::border, name, border.x);
    }
  }

  void addValues(const LineLayout& line) {
    int tried = 0;
    const int most = std::min(mostValueTexts, static_cast<int>(m_map.width() / textSpacing) + 2);
    for (const LineMark* mark : roundestFirst(line)) {
      if (!m_labels.hasRoomAt(LabelRow::values, mark->x)) continue;
      if (++tried > most) return;
      m_labels.add(LabelRow::values, LabelKind::value, m_text(mark->rank), mark->x);
    }
  }

  void addRegions(const LineLayout& line) {
    const formats::Layout& layout = m_map.order().layout();
    for (const LineRegion& region : line.regions) {
      const double middle = (region.left + region.right) / 2;
      const auto add = [&](const QString& name) {
        return m_labels.add(LabelRow::regions, LabelKind::region, name, middle, region.left + 4,
                            region.right - 4);
      };
      if (region.kind == RegionKind::zero && add(StackText::tr("underflow to zero"))) continue;
      add(regionName(region.kind, layout));
    }
  }

  const LaneMap& m_map;
  const StackLane& m_lane;
  const ValueText& m_text;
  Labeller m_labels;
};

} // namespace

LaneScene sceneOf(const LaneMap& map, const StackLane& lane, const formats::EncodeOptions& options,
                  const SceneGaps& gaps, const TextWidth& textWidth, const ValueText& valueText) {
  LaneScene scene;
  scene.line = layoutLine(map, gaps.mark);
  scene.ties = tiesOf(map, scene.line, options, gaps.tie);
  scene.catchment = spanOf(map, lane, options);
  if (lane.rank) scene.stored = map.positionOfRank(*lane.rank);
  scene.labels = LaneLabels(map, lane, textWidth, valueText).make(scene.line);
  return scene;
}

} // namespace qs::widgets
