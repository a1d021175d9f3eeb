#include "widgets/numberline/line_stack_view.h"

#include "widgets/common/focus_ring.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/line_painter.h"
#include "widgets/numberline/stack_painter.h"
#include "widgets/numberline/value_text.h"
#include "widgets/numberline/viewport.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace qs::widgets {
namespace {

constexpr int cursorDigits = 12;    ///< of what a screen reader says of a cursor
constexpr int mostTextsKept = 4096; ///< printed values of a lane kept for the next frames
constexpr double minGap = 4, tieGap = 36;

} // namespace

LineStackView::LineStackView(QWidget* parent) : QWidget(parent) {
  m_stack.lanes.push_back(
      laneWithCode({}, std::make_shared<values::CodeOrder>(formats::IntegerLayout{8, true}), 0));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Number lines"));
}

void LineStackView::setStack(LineStack stack) {
  const bool resized = stack.lanes.size() != m_stack.lanes.size();
  m_stack = std::move(stack);
  m_current = std::clamp(m_current, 0, static_cast<int>(m_stack.lanes.size()) - 1);
  m_texts.removeIf([this](const auto& texts) {
    return std::ranges::none_of(m_stack.lanes,
                                [&](const StackLane& each) { return each.order.get() == texts.key(); });
  });
  describe();
  if (resized) updateGeometry();
  update();
}

void LineStackView::setViewport(const std::optional<LineViewport>& viewport) {
  m_viewport = viewport;
  if (viewport) m_scale = viewport->scale;
  update();
}

void LineStackView::setScale(LineScale scale) {
  m_scale = scale;
  if (m_viewport) m_viewport->scale = scale;
  update();
}

void LineStackView::setCurrentLane(int lane) {
  lane = std::clamp(lane, 0, static_cast<int>(m_stack.lanes.size()) - 1);
  if (lane == m_current) return;
  m_current = lane;
  update();
  announceCurrentPart(*this);
  emit currentLaneChanged(lane);
}

values::CodeOrder::Rank LineStackView::focusRank() const {
  return focusOf(first(), m_stack.lanes.front().stored, m_stack.entered);
}

LineViewport LineStackView::viewport() const {
  if (m_viewport && m_viewport->low < m_viewport->high) return *m_viewport;
  std::optional<numbers::Rational> entered;
  if (m_stack.entered.isFinite()) entered = m_stack.entered.value();
  return fitted(first(), m_scale, focusRank(), entered);
}

StackLayout LineStackView::layoutNow() const {
  return layoutStack(width(), static_cast<int>(m_stack.lanes.size()), scaled(1));
}

AxisMap LineStackView::mapOf(const LineViewport& viewport) const {
  int linearBelow = linearExponentOf(first());
  for (const StackLane& each : m_stack.lanes)
    linearBelow = std::min(linearBelow, linearExponentOf(*each.order));
  return {first(), viewport, layoutNow().width(), linearBelow};
}

AxisMap LineStackView::mapNow() const {
  return mapOf(viewport());
}

QString LineStackView::textOf(const StackLane& lane, values::CodeOrder::Rank rank) const {
  QHash<values::CodeOrder::Rank, QString>& texts = m_texts[lane.order.get()];
  if (texts.size() > mostTextsKept) texts.clear();
  QString& text = texts[rank];
  if (text.isEmpty()) text = valueText(briefText(lane.order->layout(), lane.order->codeAt(rank)));
  return text;
}

QSize LineStackView::sizeHint() const {
  const double height = layoutStack(scaled(640), static_cast<int>(m_stack.lanes.size()), scaled(1)).height;
  return {static_cast<int>(scaled(640)), static_cast<int>(height)};
}

QSize LineStackView::minimumSizeHint() const {
  return {static_cast<int>(scaled(360)), sizeHint().height()};
}

void LineStackView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const AxisMap map = mapNow();
  std::vector<LaneScene> scenes;
  for (const StackLane& each : m_stack.lanes) {
    const LaneMap laneMap(map, *each.order);
    scenes.push_back(sceneOf(laneMap, each, m_stack.options, {scaled(minGap), scaled(tieGap)}, &lineTextWidth,
                             [&](values::CodeOrder::Rank rank) { return textOf(each, rank); }));
  }
  const StackLayout layout = layoutNow();
  const AxisMap all(first(), whole(first(), LineScale::code), layout.width());
  paintStack(painter, *this, {m_stack, layout, map, scenes, all, m_current});
  paintFocusRing(painter, *this);
}

void LineStackView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Number lines"));
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

bool LineStackView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
  return true;
}

QList<int> LineStackView::placedCursors() const {
  QList<int> placed;
  for (const int which : {0, 1})
    if (m_stack.cursors[static_cast<std::size_t>(which)]) placed.append(which);
  return placed;
}

int LineStackView::partCount() const {
  return static_cast<int>(m_stack.lanes.size()) + static_cast<int>(placedCursors().size());
}

DrawnPart LineStackView::cursorPart(int which) const {
  const auto& cursor = m_stack.cursors[static_cast<std::size_t>(which)];
  if (!cursor) return {}; // placedCursors() names none of these
  const numbers::Rational& number = *cursor;
  const AxisMap map = mapNow();
  const double at = map.position(number);
  const bool seen = at >= 0 && at <= map.width();
  const QString text = roundedText(numbers::Exact::finite(number), cursorDigits);
  return {which == 0 ? tr("Cursor A") : tr("Cursor B"),
          seen ? tr("at %1").arg(text) : tr("at %1, outside the visible stretch").arg(text),
          seen ? cursorFlag(layoutNow(), at, which, scaled(1)) : QRectF()};
}

void LineStackView::makeCurrent(int index) {
  const int cursor = index - static_cast<int>(m_stack.lanes.size());
  if (cursor < 0)
    setCurrentLane(index);
  else
    m_cursor = placedCursors().at(cursor);
}

DrawnPart LineStackView::partAt(int index) const {
  const int cursor = index - static_cast<int>(m_stack.lanes.size());
  if (cursor >= 0) return cursorPart(placedCursors().at(cursor));
  const auto at = static_cast<std::size_t>(index);
  const StackLane& lane = m_stack.lanes[at];
  const StackLayout layout = layoutNow();
  const QString distance = distanceText(m_stack, lane);
  return {lane.name,
          laneDescription(lane) + (distance.isEmpty() ? distance : QStringLiteral("; ") + distance),
          layout.names[at].united(layout.lanes[at])};
}

void LineStackView::describe() {
  QStringList lanes;
  for (const StackLane& each : m_stack.lanes)
    lanes.append(each.name + QStringLiteral(": ") + laneDescription(each));
  setAccessibleDescription(m_stack.enteredText + QStringLiteral("; ") + lanes.join(QStringLiteral("; ")));
}

} // namespace qs::widgets
