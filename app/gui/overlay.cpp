#include "app/gui/overlay.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace qs::gui {

using widgets::color;
using widgets::Role;
using widgets::scaled;

Overlay::Overlay(QWidget& window) : QWidget(&window), m_focusBefore(QApplication::focusWidget()) {
  setObjectName(QStringLiteral("overlay"));
  setFocusPolicy(Qt::StrongFocus);
  window.installEventFilter(this);
}

void Overlay::open(QWidget* card, bool nearTop) {
  m_card = card;
  m_nearTop = nearTop;
  card->setParent(this);
  place();
  show();
  raise();
  card->show();
  (card->focusPolicy() == Qt::NoFocus ? this : card)->setFocus();
}

void Overlay::close() {
  hide();
  if (m_focusBefore) m_focusBefore->setFocus();
  deleteLater();
}

void Overlay::place() {
  if (!m_card) return;
  setGeometry(parentWidget()->rect());
  const QSize room = size() - QSize(2, 2) * static_cast<int>(scaled(24));
  const QSize wanted = m_card->sizeHint().boundedTo(room).expandedTo(m_card->minimumSize());
  const int top = m_nearTop ? static_cast<int>(scaled(64)) : (height() - wanted.height()) / 2;
  m_card->setGeometry(QRect(QPoint((width() - wanted.width()) / 2, std::max(0, top)), wanted));
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize) place();
  return QWidget::eventFilter(watched, event);
}

bool Overlay::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) place();
  return QWidget::event(event);
}

void Overlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QColor scrim = color(*this, Role::ink);
  if (widgets::themeOf(*this) == widgets::Theme::dark) scrim = color(*this, Role::window);
  scrim.setAlphaF(0.35F);
  painter.fillRect(rect(), scrim);
  if (!m_card) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(color(*this, Role::hairline));
  painter.setBrush(color(*this, Role::surface));
  const double edge = scaled(12);
  painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(-edge, -edge, edge, edge), edge, edge);
}

void Overlay::mousePressEvent(QMouseEvent* event) {
  const int edge = static_cast<int>(scaled(12));
  if (m_card && !m_card->geometry().adjusted(-edge, -edge, edge, edge).contains(event->pos())) close();
}

void Overlay::keyPressEvent(QKeyEvent* event) {
  // Whatever the key, it must not reach the page below.
  event->accept();
  if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) close();
}

bool Overlay::focusNextPrevChild(bool) {
  return false;
}

} // namespace qs::gui
