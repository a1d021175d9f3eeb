#include "app/pages/formats/formats_view.h"

#include <QEvent>

namespace qs::pages {

void FormatsView::present(const FormatsReading& reading, const state::FormatsState& state) {
  m_reading = reading;
  m_presented = true;
  m_state = state;
  refresh();
}

void FormatsView::propose(const state::FormatsState& next, const QString& gesture, const QString& mergeKey) {
  emit proposed(next, gesture, mergeKey);
}

void FormatsView::proposeCode(formats::Code code, const QString& gesture, const QString& mergeKey) {
  propose(withCode(m_state, m_reading.format, code), gesture, mergeKey);
}

void FormatsView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    if (m_presented) refresh();
  }
  QWidget::changeEvent(event);
}

} // namespace qs::pages
