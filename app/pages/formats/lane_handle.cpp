#include "app/pages/formats/lane_handle.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace qs::pages {

LaneHandle::LaneHandle(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::OpenHandCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void LaneHandle::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const double step = widgets::scaled(6), dot = widgets::scaled(1.4);
  const QPointF middle = QRectF(rect()).center();
  p.setPen(Qt::NoPen);
  p.setBrush(widgets::color(*this, widgets::Role::outline));
  for (const double x : {-0.5, 0.5})
    for (const double y : {-1.0, 0.0, 1.0})
      p.drawEllipse(middle + QPointF(x * step, y * step), dot, dot);
  if (!hasFocus()) return;
  p.setBrush(Qt::NoBrush);
  p.setPen(QPen(widgets::color(*this, widgets::Role::accent), 2));
  p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void LaneHandle::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  m_dragging = true;
  setCursor(Qt::ClosedHandCursor);
}

void LaneHandle::mouseMoveEvent(QMouseEvent* event) {
  if (m_dragging) emit dragged(event->globalPosition().toPoint());
}

void LaneHandle::mouseReleaseEvent(QMouseEvent*) {
  setCursor(Qt::OpenHandCursor);
  if (std::exchange(m_dragging, false)) emit released();
}

void LaneHandle::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Up:
    return emit moved(-1);
  case Qt::Key_Down:
    return emit moved(1);
  case Qt::Key_Delete:
  case Qt::Key_Backspace:
    return emit removed();
  default:
    QWidget::keyPressEvent(event);
  }
}

} // namespace qs::pages
