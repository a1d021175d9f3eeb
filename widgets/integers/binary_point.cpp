#include "widgets/integers/binary_point.h"

#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {

constexpr double handleWidth = 18, dot = 5, roomBefore = 14;

/// The middle of the gap between two cells of one line; at the end of a line, a little beside the cell.
double between(const QRectF& left, const QRectF& right) {
  return (left.right() + right.left()) / 2;
}

} // namespace

QPointF pointPlace(const BitLayout& bits, int width, int fractionBits) {
  const double aside = bits.cell * 0.12;
  const int f = std::clamp(fractionBits, 0, width);
  if (f == width) {
    const QRectF top = bits.cellOf(width - 1);
    return {std::max(top.left() - aside, 0.0), top.bottom()};
  }
  const QRectF left = bits.cellOf(f);
  if (f == 0) return {left.right() + aside, left.bottom()};
  const QRectF right = bits.cellOf(f - 1);
  const bool sameLine = std::abs(left.top() - right.top()) < 1;
  return {sameLine ? between(left, right) : left.right() + aside, left.bottom()};
}

int pointAt(const BitLayout& bits, int width, QPointF position) {
  int best = 0;
  double nearest = 1e30;
  for (int f = 0; f <= width; ++f) {
    const QPointF away = pointPlace(bits, width, f) - position;
    // A line further away counts more than any distance along it.
    const double distance = std::abs(away.x()) + 8 * std::max(std::abs(away.y()) - bits.cell, 0.0);
    if (distance < nearest) {
      nearest = distance;
      best = f;
    }
  }
  return best;
}

BinaryPoint::BinaryPoint(BitFieldView& bits) : QWidget(&bits), m_bits(bits) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::SizeHorCursor);
  bits.installEventFilter(this);
  makeRoom();
}

/// The point may stand left of all bits.
void BinaryPoint::makeRoom() {
  m_bits.setContentsMargins(static_cast<int>(std::ceil(scaled(roomBefore))), 0, 0, 0);
}

void BinaryPoint::setFractionBits(int bits) {
  m_fractionBits = bits;
  setAccessibleDescription(tr("%n bits after the binary point", nullptr, bits));
  place();
}

void BinaryPoint::place() {
  const BitLayout& layout = m_bits.layoutNow();
  const QPointF at = pointPlace(layout, m_bits.row().width, m_fractionBits);
  const double wide = scaled(handleWidth), above = layout.cell + scaled(8), below = scaled(10);
  setGeometry(QRectF(std::max(at.x() - wide / 2, 0.0), at.y() - above, wide, above + below).toAlignedRect());
  raise();
  update();
}

void BinaryPoint::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPointF at = pointPlace(m_bits.layoutNow(), m_bits.row().width, m_fractionBits) - QPointF(pos());
  const double radius = scaled(dot), line = lineFactor(themeOf(*this));
  at.setX(std::max(at.x(), radius + 1)); // left of all bits there is no room outside them
  painter.setPen(QPen(color(*this, Role::accent), scaled(1.5) * line));
  painter.drawLine(QPointF(at.x(), scaled(2)), QPointF(at.x(), at.y() - radius));
  painter.setPen(QPen(color(*this, hasFocus() ? Role::ink : Role::window), scaled(1.5)));
  painter.setBrush(color(*this, Role::accent));
  painter.drawEllipse(at, radius, radius);
}

void BinaryPoint::choose(int fractionBits) {
  const int next = std::clamp(fractionBits, 0, m_bits.row().width);
  if (next != m_fractionBits) emit moved(next);
}

void BinaryPoint::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  event->accept();
}

void BinaryPoint::mouseMoveEvent(QMouseEvent* event) {
  choose(pointAt(m_bits.layoutNow(), m_bits.row().width, mapToParent(event->position().toPoint())));
}

void BinaryPoint::mouseReleaseEvent(QMouseEvent*) {
  emit moveFinished();
}

void BinaryPoint::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Left:
    return choose(m_fractionBits + 1);
  case Qt::Key_Right:
    return choose(m_fractionBits - 1);
  case Qt::Key_Home:
    return choose(m_bits.row().width);
  case Qt::Key_End:
    return choose(0);
  default:
    QWidget::keyPressEvent(event);
  }
}

bool BinaryPoint::eventFilter(QObject* watched, QEvent* event) {
  const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
                     event->type() == QEvent::FontChange;
  if (watched == &m_bits && event->type() == QEvent::FontChange) makeRoom(); // another zoom
  if (watched == &m_bits && moves) place();
  return QWidget::eventFilter(watched, event);
}

} // namespace qs::widgets
