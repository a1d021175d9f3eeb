#include "app/gui/status_strip.h"

#include "widgets/common/icon.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace qs::gui {

using widgets::Role;

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)) {
  widgets::setTextRole(*m_text, widgets::TextRole::label);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_bar->setTextVisible(false);
  m_bar->setRange(0, 100);
  widgets::setFixedExtent(*m_bar, 160, 6);
  m_cancel->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/close.svg")));
  m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_cancel->setAutoRaise(true);
  widgets::setTextRole(*m_cancel, widgets::TextRole::label);
  auto* row = new QHBoxLayout(this);
  widgets::setMargins(*row, 3, 0.25, 1, 0.25);
  widgets::setSpacing(*row, 1);
  row->addWidget(m_text, 1);
  row->addWidget(m_bar);
  row->addWidget(m_cancel);
  widgets::setFixedExtent(*this, -1, 28);
  m_patience.setSingleShot(true);
  m_patience.setInterval(150);
  m_announced.setSingleShot(true);
  m_announced.setInterval(15'000);
  connect(&m_patience, &QTimer::timeout, this, &StatusStrip::refresh);
  connect(&m_announced, &QTimer::timeout, this, [this] { announce({}); });
  connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelled);
  retranslate();
  refresh();
}

void StatusStrip::setStatus(const QString& text, int percent) {
  if (m_status.isEmpty() && !text.isEmpty()) m_patience.start();
  if (text.isEmpty()) m_patience.stop();
  m_status = text;
  m_percent = percent;
  refresh();
}

void StatusStrip::setCancelOffered(bool possible) {
  m_cancelOffered = possible;
  refresh();
}

void StatusStrip::announce(const QString& text) {
  m_announcement = text;
  if (text.isEmpty())
    m_announced.stop();
  else
    m_announced.start();
  refresh();
}

void StatusStrip::refresh() {
  const bool running = !m_status.isEmpty() && !m_patience.isActive();
  m_text->setText(running ? m_status : m_announcement);
  m_bar->setVisible(running && m_percent >= 0);
  m_bar->setValue(std::max(m_percent, 0));
  m_cancel->setVisible(running && m_cancelOffered);
}

void StatusStrip::retranslate() {
  m_cancel->setText(tr("Cancel"));
  m_cancel->setAccessibleName(tr("Cancel what is running"));
  m_text->setAccessibleName(tr("Status"));
  m_bar->setAccessibleName(tr("Progress"));
}

void StatusStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(widgets::color(*this, Role::hairline));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

} // namespace qs::gui
