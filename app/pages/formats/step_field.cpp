#include "app/pages/formats/step_field.h"

#include "app/pages/formats/digit_step.h"
#include "widgets/common/typography.h"

#include <QKeyEvent>

namespace qs::pages {

StepField::StepField(QWidget* parent) : EntryField(parent) {
  widgets::setTextRole(*this, widgets::TextRole::mono);
}

void StepField::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) return EntryField::keyPressEvent(event);
  const int by = event->key() == Qt::Key_Up ? 1 : -1;
  if (m_whole || !stepAtCaret(by)) emit stepped(by);
}

bool StepField::stepAtCaret(int by) {
  const auto caret = static_cast<std::size_t>(hasSelectedText() ? text().size() : cursorPosition());
  const std::optional<SteppedText> next = stepDigit(text().toStdString(), caret, by);
  if (!next) return false;
  setText(QString::fromStdString(next->text));
  setCursorPosition(static_cast<int>(next->caret));
  emit textEdited(text()); // a step is typing too: the field keeps its text until Enter
  return true;
}

} // namespace qs::pages
