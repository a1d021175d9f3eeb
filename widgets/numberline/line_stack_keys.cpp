#include "widgets/numberline/line_stack_view.h"
#include "widgets/numberline/pixel_decimal.h"

#include <QKeyEvent>

#include <algorithm>

namespace qs::widgets {
namespace {

using numbers::Rational;

/// The value of a line next to a number, strictly beyond it.
std::optional<Rational> beyond(const values::CodeOrder& order, const Rational& number, int by) {
  const values::CodeOrder::Rank below = order.atOrBelow(number);
  Rational value = numbers::toRational(order.valueAt(below));
  if (by > 0) {
    if (value > number) return value; // the number lies below the whole line
    if (below == order.highest()) return std::nullopt;
    return numbers::toRational(order.valueAt(below + 1));
  }
  if (value < number) return value;
  if (value > number || below == order.lowest()) return std::nullopt;
  return numbers::toRational(order.valueAt(below - 1));
}

QString textFor(const Rational& number) {
  return QString::fromStdString(exactText(number));
}

} // namespace

double LineStackView::enteredPixel() const {
  const AxisMap map = mapNow();
  const double middle = map.width() / 2;
  if (!m_stack.entered.isFinite()) return middle;
  const double at = map.position(m_stack.entered.value());
  return at < 0 || at > map.width() ? middle : at;
}

void LineStackView::stepValue(int by) {
  if (m_current == 0) {
    const values::CodeOrder::Rank here = focusRank();
    if (here != (by < 0 ? first().lowest() : first().highest())) emit codeChosen(first().codeAt(here + by));
    return;
  }
  if (!m_stack.entered.isFinite()) return;
  if (const auto next = beyond(*lane().order, m_stack.entered.value(), by))
    emit valueChosen(textFor(*next), false, false);
}

void LineStackView::nudgeValue(double pixels) {
  emit valueChosen(QString::fromStdString(decimalAt(mapNow(), enteredPixel() + pixels)), true, false);
}

void LineStackView::placeCursor(int which) {
  m_cursor = which;
  const AxisMap map = mapNow();
  const bool seen = m_stack.entered.isFinite();
  emit cursorPlaced(which, seen ? textFor(m_stack.entered.value())
                                : QString::fromStdString(decimalAt(map, map.width() / 2)));
}

void LineStackView::nudgeCursor(double pixels) {
  const auto& cursor = m_stack.cursors[static_cast<std::size_t>(m_cursor)];
  if (!cursor) return;
  const AxisMap map = mapNow();
  emit cursorPlaced(m_cursor, QString::fromStdString(decimalAt(map, map.position(*cursor) + pixels)));
}

void LineStackView::stepCursor(int by) {
  const auto& cursor = m_stack.cursors[static_cast<std::size_t>(m_cursor)];
  if (!cursor) return;
  if (const auto next = beyond(*lane().order, *cursor, by)) emit cursorPlaced(m_cursor, textFor(*next));
}

bool LineStackView::pressLaneKey(const QKeyEvent& event) {
  const bool up = event.key() == Qt::Key_Up;
  if (up || event.key() == Qt::Key_Down) {
    const int by = up ? -1 : 1;
    if (event.modifiers() & Qt::ControlModifier)
      emit laneMoved(m_current, by);
    else
      setCurrentLane(m_current + by);
    return true;
  }
  if (event.key() != Qt::Key_Delete) return false;
  emit laneRemoved(m_current);
  return true;
}

bool LineStackView::pressCursorKey(const QKeyEvent& event) {
  const bool shift = event.modifiers() & Qt::ShiftModifier, control = event.modifiers() & Qt::ControlModifier;
  switch (event.key()) {
  case Qt::Key_A:
  case Qt::Key_B:
    if (control) return false;
    placeCursor(event.key() == Qt::Key_A ? 0 : 1);
    return true;
  case Qt::Key_Escape:
    if (!m_stack.cursors[0] && !m_stack.cursors[1]) return false;
    emit cursorsCleared();
    return true;
  case Qt::Key_Left:
  case Qt::Key_Right: {
    const int by = event.key() == Qt::Key_Left ? -1 : 1;
    if (!control) return false;
    shift ? stepCursor(by) : nudgeCursor(by);
    return true;
  }
  default:
    return false;
  }
}

bool LineStackView::pressViewKey(const QKeyEvent& event) {
  const double page = mapNow().width() / 2;
  const bool shift = event.modifiers() & Qt::ShiftModifier;
  switch (event.key()) {
  case Qt::Key_Left:
  case Qt::Key_Right: {
    const int by = event.key() == Qt::Key_Left ? -1 : 1;
    shift ? nudgeValue(by) : stepValue(by);
    return true;
  }
  case Qt::Key_Plus:
  case Qt::Key_Equal:
    zoomBy(enteredPixel(), 0.5);
    return true;
  case Qt::Key_Minus:
    zoomBy(enteredPixel(), 2);
    return true;
  case Qt::Key_PageUp:
    panBy(page);
    return true;
  case Qt::Key_PageDown:
    panBy(-page);
    return true;
  case Qt::Key_Home:
    mouseDoubleClickEvent(nullptr);
    return true;
  default:
    return false;
  }
}

void LineStackView::keyPressEvent(QKeyEvent* event) {
  if (pressLaneKey(*event) || pressCursorKey(*event) || pressViewKey(*event)) return;
  QWidget::keyPressEvent(event);
}

} // namespace qs::widgets
