#include "core/values/catchment.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/line_stack_view.h"
#include "widgets/numberline/pixel_decimal.h"
#include "widgets/numberline/value_text.h"
#include "widgets/numberline/viewport.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

using numbers::Rational;

constexpr double gripReach = 6;   ///< pixels on both sides of what can be dragged
constexpr double flagReach = 15;  ///< of the flag of a cursor, to its own side
constexpr double magnetReach = 3; ///< pixels within which a value or a tie is meant
constexpr double magnetGap = 28;  ///< and how far apart its neighbours must be

std::vector<const values::CodeOrder*> ordersOf(const LineStack& stack) {
  std::vector<const values::CodeOrder*> orders;
  orders.reserve(stack.lanes.size());
  for (const StackLane& lane : stack.lanes)
    orders.push_back(lane.order.get());
  return orders;
}

/// The values and the tie around a number, when they stand far enough apart to be meant one by one.
std::vector<Rational> magnetsAround(const LaneMap& map, const Rational& number,
                                    const formats::EncodeOptions& options) {
  const values::CodeOrder& order = map.order();
  const values::CodeOrder::Rank below = order.atOrBelow(number);
  if (below == order.highest()) return {};
  if (map.positionOfRank(below + 1) - map.positionOfRank(below) < scaled(magnetGap)) return {};
  std::vector<Rational> magnets = {numbers::toRational(order.valueAt(below)),
                                   numbers::toRational(order.valueAt(below + 1))};
  if (const auto tie = values::watershedAbove(order, below, options)) magnets.push_back(tie->at);
  return magnets;
}

} // namespace

LineStackView::Grip LineStackView::gripAt(const QPointF& point) const {
  const StackLayout layout = layoutNow();
  if (layout.overview.adjusted(0, -4, 0, 4).contains(point)) return Grip::overview;
  if (point.y() > layout.axis.top()) return Grip::line;
  const AxisMap map = mapNow();
  const double x = point.x() - layout.left();
  const bool atFlags = point.y() < layout.header.bottom();
  for (int which = 0; which < 2; ++which) {
    const auto& cursor = m_stack.cursors[static_cast<std::size_t>(which)];
    if (!cursor) continue;
    const double off = x - map.position(*cursor);
    const bool onFlag = atFlags && (which == 0 ? off <= 0 && off >= -scaled(flagReach)
                                               : off >= 0 && off <= scaled(flagReach));
    if (onFlag || std::abs(off) <= scaled(gripReach) / 2) return which == 0 ? Grip::cursorA : Grip::cursorB;
  }
  if (m_stack.entered.isFinite() && std::abs(x - map.position(m_stack.entered.value())) <= scaled(gripReach))
    return Grip::entered;
  return Grip::line;
}

QString LineStackView::numberAt(const AxisMap& map, const QPointF& point) const {
  const StackLayout layout = layoutNow();
  const double pixel = point.x() - layout.left();
  const StackLane& lane = m_stack.lanes[static_cast<std::size_t>(std::max(0, layout.laneAt(point)))];
  const LaneMap laneMap(map, *lane.order);
  for (const Rational& magnet : magnetsAround(laneMap, map.valueAt(pixel), m_stack.options))
    if (std::abs(map.position(magnet) - pixel) <= scaled(magnetReach))
      return QString::fromStdString(exactText(magnet));
  return QString::fromStdString(decimalAt(map, pixel));
}

QString LineStackView::tipAt(const QPointF& point) const {
  const StackLayout layout = layoutNow();
  const int at = layout.laneAt(point);
  if (at < 0) return {};
  const StackLane& lane = m_stack.lanes[static_cast<std::size_t>(at)];
  if (point.x() < layout.left()) return lane.name + QStringLiteral(": ") + partAt(at).description;
  const values::CodeOrder::Rank rank = lane.order->nearest(mapNow().valueAt(point.x() - layout.left()));
  return tr("nearest value in %1: %2").arg(lane.name, textOf(lane, rank));
}

void LineStackView::moveTo(const LineViewport& viewport) {
  if (viewport == this->viewport()) return;
  m_viewport = viewport;
  update();
  emit viewportChanged(viewport);
}

void LineStackView::zoomBy(double pixel, double factor) {
  const AxisMap map = mapNow();
  pixel = std::clamp(pixel, 0.0, map.width());
  moveTo(zoomed(map, pixel, factor, limitsAt(map, pixel, ordersOf(m_stack))));
}

void LineStackView::panBy(double pixels) {
  const AxisMap map = mapNow();
  moveTo(panned(map, pixels, limitsAt(map, map.width() / 2, ordersOf(m_stack)).all));
}

void LineStackView::showPlace(double pixel) {
  const StackLayout layout = layoutNow();
  const AxisMap all(first(), whole(first(), LineScale::code), layout.width());
  const AxisMap map = mapNow();
  const double target = map.position(all.valueAt(pixel - layout.left()));
  // Far places cannot be reached by pixels of the present stretch: the stretch is made around them.
  const bool near = std::abs(target) < 50 * map.width();
  if (near) return moveTo(panned(map, map.width() / 2 - target, whole(first(), m_scale)));
  moveTo(fitted(first(), m_scale, first().nearest(all.valueAt(pixel - layout.left()))));
}

void LineStackView::wheelEvent(QWheelEvent* event) {
  if (event->modifiers() & Qt::ControlModifier) return event->ignore();
  const double notches = event->angleDelta().y() / 120.0;
  if (notches != 0) zoomBy(event->position().x() - layoutNow().left(), std::exp2(-notches / 2));
  event->accept();
}

void LineStackView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_drag = Drag{gripAt(event->position()), event->position(), viewport(), false};
  if (m_drag->grip == Grip::cursorA || m_drag->grip == Grip::cursorB)
    m_cursor = m_drag->grip == Grip::cursorA ? 0 : 1;
}

void LineStackView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_drag) {
    const Grip grip = gripAt(event->position());
    const bool sideways = grip != Grip::line && grip != Grip::overview;
    setCursor(sideways ? Qt::SizeHorCursor : Qt::ArrowCursor);
    return;
  }
  const double moved = event->position().x() - m_drag->from.x();
  if (!m_drag->moved && std::abs(moved) < QApplication::startDragDistance()) return;
  m_drag->moved = true;
  dragTo(*m_drag, event->position());
}

void LineStackView::dragTo(const Drag& drag, const QPointF& point) {
  const AxisMap atStart = mapOf(drag.viewport);
  switch (drag.grip) {
  case Grip::line:
    return moveTo(panned(atStart, point.x() - drag.from.x(),
                         limitsAt(atStart, atStart.width() / 2, ordersOf(m_stack)).all));
  case Grip::entered:
    m_viewport = drag.viewport;
    emit valueChosen(numberAt(atStart, point), true, true);
    return;
  case Grip::cursorA:
  case Grip::cursorB:
    emit cursorPlaced(m_cursor, numberAt(atStart, point));
    return;
  case Grip::overview:
    return showPlace(point.x());
  }
}

void LineStackView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_drag) return;
  const Drag drag = *m_drag;
  m_drag.reset();
  if (drag.moved)
    emit gestureFinished();
  else
    clickAt(event->position());
}

void LineStackView::clickAt(const QPointF& point) {
  const StackLayout layout = layoutNow();
  if (gripAt(point) == Grip::overview) return showPlace(point.x());
  const int at = layout.laneAt(point);
  if (at < 0) return;
  setCurrentLane(at);
  if (point.x() < layout.left()) return;
  const values::CodeOrder& order = *lane().order;
  const Rational number = mapNow().valueAt(point.x() - layout.left());
  emit valueChosen(
      QString::fromStdString(exactText(numbers::toRational(order.valueAt(order.nearest(number))))), true,
      false);
}

void LineStackView::mouseDoubleClickEvent(QMouseEvent*) {
  m_viewport.reset();
  update();
  emit viewportReset();
}

} // namespace qs::widgets
