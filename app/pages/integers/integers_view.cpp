#include "app/pages/integers/integers_view.h"

#include "app/pages/integers/operand_editor.h"

#include <QEvent>

namespace qs::pages {

void IntegersView::present(const IntegersFigures& figures, const state::IntegersState& state) {
  m_figures = figures;
  m_presented = true;
  m_state = state;
  refresh();
}

void IntegersView::propose(const state::IntegersState& next, const QString& gesture,
                           const QString& mergeKey) {
  emit proposed(next, gesture, mergeKey);
}

void IntegersView::connectOperand(OperandEditor& editor, bool first) {
  connect(&editor, &OperandEditor::typed, this,
          [this, &editor, first](const QString& text) { typeOperand(editor, first, text); });
  connect(&editor, &OperandEditor::editingEnded, this, &IntegersView::gestureFinished);
  connect(&editor, &OperandEditor::patternEdited, this,
          [this, first](integers::Pattern pattern, const QString& gesture, const QString& key) {
            propose(withPattern(m_state, first, pattern), gesture, key);
          });
}

void IntegersView::typeOperand(OperandEditor& editor, bool first, const QString& text) {
  const state::IntegersState next = withText(m_state, first, text.toStdString());
  const Result<IntegersFigures> figures = integerFigures(next);
  if (!figures) return editor.complain(figures.error());
  editor.acceptText();
  propose(next, tr("type an operand"), first ? QStringLiteral("typeA") : QStringLiteral("typeB"));
}

void IntegersView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  const bool looks = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
                     event->type() == QEvent::FontChange;
  if (looks && m_presented) refresh();
}

QList<QPair<QString, QString>> bitKeys() {
  return {{QStringLiteral("← →"), IntegersView::tr("bits: move")},
          {IntegersView::tr("Space"), IntegersView::tr("bits: toggle")},
          {QStringLiteral("0 1"), IntegersView::tr("bits: clear, set")},
          {QStringLiteral("↑ ↓"), IntegersView::tr("bits: step the field")},
          {QStringLiteral("Ctrl+↑ ↓"), IntegersView::tr("bits: step the whole pattern")},
          {IntegersView::tr("Enter, Esc"), IntegersView::tr("what is typed: keep, go back")}};
}

} // namespace qs::pages
