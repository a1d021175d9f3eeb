#include "widgets/common/elided_label.h"

#include <QEvent>

namespace qs::widgets {

void ElidedLabel::setFullText(const QString& text) {
  m_full = text;
  setAccessibleName(text);
  elide();
  updateGeometry();
}

QSize ElidedLabel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(m_full) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
  return {std::min(sizeHint().width(), 10 * fontMetrics().averageCharWidth()),
          QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::FontChange) elide();
}

void ElidedLabel::elide() {
  const QString shown = fontMetrics().elidedText(m_full, Qt::ElideMiddle, width());
  setText(shown);
  setToolTip(shown == m_full ? QString() : m_full);
}

} // namespace qs::widgets
