#include "widgets/common/entry_field.h"

#include "widgets/common/palette.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QTimer>

namespace qs::widgets {

EntryField::EntryField(QWidget* parent) : QLineEdit(parent) {
  connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
    m_typing = true;
    emit typed(text);
  });
}

void EntryField::present(const QString& text) {
  m_presented = text;
  if (m_typing || this->text() == text) return;
  setText(text);
}

void EntryField::setBad(bool bad) {
  if (m_bad == bad) return;
  m_bad = bad;
  showState();
}

void EntryField::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  m_before = text();
  // A mouse press places the caret after this event and would drop the selection.
  if (event->reason() != Qt::PopupFocusReason) QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void EntryField::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) endEditing();
}

void EntryField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    emit returnPressed();
    endEditing();
    m_before = text();
    selectAll();
    return;
  }
  if (event->key() == Qt::Key_Escape && m_typing) {
    setText(m_before);
    emit typed(m_before);
    m_typing = false;
    selectAll();
    return;
  }
  QLineEdit::keyPressEvent(event);
}

/// A text that cannot be used stays, marked: it must not vanish before it was mended or given up with Esc.
void EntryField::endEditing() {
  if (!m_typing) return;
  emit committed();
  if (m_bad) return;
  m_typing = false;
  if (text() != m_presented) setText(m_presented);
}

void EntryField::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && !m_colouring) showState();
}

void EntryField::showState() {
  m_colouring = true;
  QPalette mine = parentWidget() ? parentWidget()->palette() : QPalette();
  if (m_bad) mine.setColor(QPalette::Text, color(*this, Role::error));
  setPalette(m_bad ? mine : QPalette());
  m_colouring = false;
}

} // namespace qs::widgets
