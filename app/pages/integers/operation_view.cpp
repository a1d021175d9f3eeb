#include "app/pages/integers/operation_view.h"

#include "app/pages/integers/number_chooser.h"
#include "app/pages/integers/operand_editor.h"
#include "app/pages/integers/operation_chooser.h"
#include "app/pages/integers/operation_picture.h"
#include "app/pages/integers/outcome_panel.h"
#include "app/pages/integers/stepper.h"
#include "app/pages/integers/texts.h"
#include "widgets/common/hairline.h"
#include "widgets/common/typography.h"
#include "widgets/integers/bit_lines_view.h"
#include "widgets/integers/carry_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace qs::pages {

namespace {

constexpr double sideBySide = 820;

} // namespace

OperationView::OperationView(QWidget* parent)
    : IntegersView(parent), m_operations(new OperationChooser), m_a(new OperandEditor(QStringLiteral("A"))),
      m_b(new OperandEditor(QStringLiteral("B"))), m_placesRow(new QWidget), m_placesName(new QLabel),
      m_places(new NumberBox(0, integers::maxWidth)), m_carry(new widgets::CarryView),
      m_lines(new widgets::BitLinesView), m_stepper(new Stepper), m_outcome(new OutcomePanel),
      m_operands(new QBoxLayout(QBoxLayout::TopToBottom)) {
  build();
  connectParts();
  retranslate();
}

void OperationView::build() {
  m_lines->setStepping(true);
  auto* places = new QHBoxLayout(m_placesRow);
  places->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*places, 1);
  places->addWidget(m_placesName);
  places->addWidget(m_places);
  places->addStretch(1);
  m_placesName->setBuddy(m_places);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addWidget(m_operations);
  widgets::setSpacing(*m_operands, 2);
  m_operands->addWidget(m_a, 1);
  m_operands->addWidget(m_b, 1);
  column->addLayout(m_operands);
  column->addWidget(m_placesRow);
  column->addWidget(new widgets::Hairline);
  column->addWidget(m_carry);
  column->addWidget(m_lines);
  column->addWidget(m_stepper);
  column->addWidget(m_outcome);
  column->addStretch(1);
}

void OperationView::connectParts() {
  connectOperand(*m_a, true);
  connectOperand(*m_b, false);
  connect(m_operations, &OperationChooser::chosen, this,
          [this](integers::Operator op) { propose(withOperation(state(), op), tr("choose the operation")); });
  connect(m_places, &QSpinBox::valueChanged, this, [this](int places) {
    state::IntegersState next = state();
    next.places = places;
    next.step = -1;
    propose(next, tr("choose the places"), QStringLiteral("places"));
  });
  connect(m_stepper, &Stepper::chosen, this, &OperationView::goToStep);
  connect(m_carry, &widgets::CarryView::stepChosen, this, &OperationView::goToStep);
  connect(m_lines, &widgets::BitLinesView::stepAsked, this, [this](int by) {
    if (hasFigures()) goToStep(figures().step + by);
  });
}

void OperationView::goToStep(int step) {
  propose(withStep(state(), figures().trace, step), tr("step through the operation"),
          QStringLiteral("steps"));
}

void OperationView::retranslate() {
  m_placesName->setText(tr("places"));
  m_places->setAccessibleName(tr("Places to shift"));
  m_carry->setAccessibleName(tr("Addition in columns"));
  m_lines->setAccessibleName(tr("Operation in columns"));
  m_outcome->setAccessibleName(tr("Result and flags"));
  m_outcome->retranslate();
}

void OperationView::refresh() {
  const integers::Operator op = figures().trace.op;
  m_operations->setOperation(op);
  m_a->show(figures(), figures().a, QString::fromStdString(state().a));
  m_b->show(figures(), figures().b, QString::fromStdString(state().b));
  const QSignalBlocker quiet(m_places);
  m_places->setValue(state().places);
  m_b->setVisible(integers::takesTwoOperands(op) && !integers::movesPlaces(op));
  m_placesRow->setVisible(integers::movesPlaces(op));
  placeOperands();
  showPicture();
  m_outcome->show(figures());
}

/// Bytes stand side by side, wider operands below each other.
void OperationView::placeOperands() {
  const bool beside = hasFigures() && figures().width <= 8 && width() >= widgets::scaled(sideBySide);
  m_operands->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OperationView::resizeEvent(QResizeEvent* event) {
  IntegersView::resizeEvent(event);
  placeOperands();
}

void OperationView::showPicture() {
  const integers::Trace& trace = figures().trace;
  const bool carries = integers::hasCarries(trace.op);
  const QString sentence = translated(trace.steps[static_cast<std::size_t>(figures().step)].sentence);
  if (carries)
    m_carry->setTrace(trace, carryTexts(figures()), figures().step);
  else
    m_lines->setLines(operationLines(figures()), figures().width);
  m_carry->setVisible(carries);
  m_lines->setVisible(!carries);
  QWidget* shown = carries ? static_cast<QWidget*>(m_carry) : m_lines;
  shown->setAccessibleDescription(sentence);
  m_stepper->show(figures().step, static_cast<int>(trace.steps.size()) - 1, sentence);
}

QList<QWidget*> OperationView::pictures() const {
  QList<QWidget*> all{m_carry, m_lines, m_a, m_b, m_outcome};
  all.removeIf([](const QWidget* view) { return view->isHidden(); });
  return all;
}

QList<QPair<QString, QString>> OperationView::keys() const {
  QList<QPair<QString, QString>> all = bitKeys();
  all.append({QStringLiteral("← →"), tr("columns: a step on, a step back")});
  all.append({tr("Home, End"), tr("columns: first step, last step")});
  return all;
}

} // namespace qs::pages
