#include "app/pages/integers/integers_page.h"

#include "app/pages/integers/operand_editor.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/hairline.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/integers/carry_view.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

IntegersPage::IntegersPage(session::Session& owner, QWidget* parent) : Page(owner, parent) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  widgets::setMargins(*column, 3);
  widgets::setSpacing(*column, 2);
  m_a = new OperandEditor(OperandEditor::Detail::full);
  m_notice = new widgets::Notice;
  column->addWidget(buildHeader());
  column->addWidget(m_notice);
  column->addWidget(m_a);
  column->addWidget(new widgets::Hairline);
  column->addWidget(buildOperation());
  column->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus); // Tab goes to what it holds, and brings that into view
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(scroll);
  connectParts();
  retranslate();
  show(owner.state());
}

void IntegersPage::connectParts() {
  connect(&session(), &session::Session::stateChanged, this, &IntegersPage::show);
  connect(m_widths, &QButtonGroup::idClicked, this,
          [this](int width) { propose(withWidth(shown(), width), tr("choose %n bits", nullptr, width)); });
  connect(m_readings, &QButtonGroup::idClicked, this, [this](int isSigned) {
    propose(withReading(shown(), isSigned != 0), isSigned ? tr("read as signed") : tr("read as unsigned"));
  });
  connect(m_operations, &QButtonGroup::idClicked, this, [this](int op) {
    state::IntegersState next = shown();
    next.operation = integers::operatorSymbol(static_cast<integers::Operator>(op));
    next.step = -1;
    propose(next, tr("choose the operation"));
  });
  for (const bool first : {true, false}) {
    OperandEditor* editor = first ? m_a : m_b;
    connect(editor, &OperandEditor::typed, this, [this, first](const QString& text) { typed(first, text); });
    connect(editor, &OperandEditor::editingEnded, &session(), &session::Session::endGesture);
    connect(editor, &OperandEditor::patternEdited, this,
            [this, first](formats::Code pattern, const QString& gesture, const QString& key) {
              propose(withPattern(shown(), first, pattern), gesture, key);
            });
  }
  connect(m_carry, &widgets::CarryView::stepChosen, this, &IntegersPage::goToStep);
  connect(m_first, &QToolButton::clicked, this, [this] { goToStep(0); });
  connect(m_reverse, &QToolButton::clicked, this, [this] { goToStep(m_figures ? m_figures->step - 1 : 0); });
  connect(m_step, &QToolButton::clicked, this, [this] { goToStep(m_figures ? m_figures->step + 1 : 0); });
  connect(m_last, &QToolButton::clicked, this, [this] { goToStep(-1); });
}

void IntegersPage::propose(const state::IntegersState& next, const QString& gesture,
                           const QString& mergeKey) {
  state::AppState state = session().state();
  state.integers = next;
  session().apply(state, gesture, mergeKey);
}

void IntegersPage::typed(bool first, const QString& text) {
  state::IntegersState next = shown();
  (first ? next.a : next.b) = text.toStdString();
  const Result<IntegersFigures> figures = integerFigures(next);
  OperandEditor* editor = first ? m_a : m_b;
  if (!figures) return editor->complain(figures.error());
  editor->acceptText();
  propose(next, tr("type an operand"), first ? QStringLiteral("typeA") : QStringLiteral("typeB"));
}

void IntegersPage::goToStep(int step) {
  if (!m_figures) return;
  const int last = static_cast<int>(m_figures->trace.steps.size()) - 1;
  state::IntegersState next = shown();
  next.step = step < 0 || step >= last ? -1 : step;
  propose(next, tr("step through the columns"), QStringLiteral("steps"));
}

void IntegersPage::show(const state::AppState& state) {
  const Result<IntegersFigures> figures = integerFigures(state.integers);
  if (!figures) return m_notice->say(figures.error());
  m_notice->clear();
  m_figures = *figures;
  if (QAbstractButton* button = m_widths->button(figures->width)) button->setChecked(true);
  m_readings->button(figures->isSigned ? 1 : 0)->setChecked(true);
  m_a->show(*m_figures, m_figures->a, QString::fromStdString(state.integers.a));
  m_b->show(*m_figures, m_figures->b, QString::fromStdString(state.integers.b));
  showOperation();
}

void IntegersPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
  if (looks && m_figures) show(session().state());
}

QList<QPair<QString, QString>> IntegersPage::keys() const {
  return {{tr("← →"), tr("move between bits")},
          {tr("Space"), tr("toggle the bit")},
          {tr("0 1"), tr("set the bit")},
          {tr("↑ ↓"), tr("step the field by one")},
          {tr("Ctrl+↑ ↓"), tr("step the whole pattern by one")},
          {tr("Enter"), tr("finish typing")},
          {tr("Esc"), tr("take back what was typed")},
          {tr("← → in the columns"), tr("next column, column back")}};
}

QList<QWidget*> IntegersPage::views() const {
  return {m_a, m_carry, m_b->bits()};
}

} // namespace qs::pages
