// The lower half of the Integers page: the operation, its columns, its steps and its flags.
#include "app/pages/integers/integers_page.h"

#include "app/pages/integers/operand_editor.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/messages.h"
#include "widgets/common/notice.h"
#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/integers/carry_view.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {

using integers::Operator;
using widgets::TextRole;

namespace {

QToolButton* choice(QButtonGroup& group, int id, const QString& text = {}) {
  auto* button = new QToolButton;
  button->setCheckable(true);
  button->setText(text);
  group.addButton(button, id);
  return button;
}

/// In the interface's language, numbers with a true minus.
QString translated(const integers::Sentence& sentence) {
  Error carrier{{}, {}, {}, {}, sentence.message, sentence.arguments};
  for (std::string& argument : carrier.arguments)
    argument = widgets::plainNumber(QString::fromStdString(argument)).toStdString();
  return widgets::why(carrier);
}

QString number(const std::string& ascii) {
  return widgets::plainNumber(QString::fromStdString(ascii));
}

QString flagLine(const QString& name, bool set, const QString& why) {
  return QStringLiteral("<td style='padding-right:16px'><b>%1</b>&nbsp;=&nbsp;%2</td><td>%3</td>")
      .arg(name, set ? QStringLiteral("1") : QStringLiteral("0"), why.toHtmlEscaped());
}

} // namespace

QWidget* IntegersPage::buildHeader() {
  auto* header = new QWidget;
  auto* line = new QHBoxLayout(header);
  line->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*line, 1);
  m_widthLabel = new QLabel;
  m_widths = new QButtonGroup(this);
  m_readings = new QButtonGroup(this);
  line->addWidget(m_widthLabel);
  for (const int width : offeredWidths)
    line->addWidget(choice(*m_widths, width, QString::number(width)));
  line->addSpacing(widgets::grid(2));
  line->addWidget(choice(*m_readings, 0));
  line->addWidget(choice(*m_readings, 1));
  line->addStretch(1);
  return header;
}

QWidget* IntegersPage::buildOperation() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  m_operations = new QButtonGroup(this);
  auto* line = new QHBoxLayout;
  widgets::setSpacing(*line, 1);
  for (const Operator op : {Operator::negate, Operator::add, Operator::subtract})
    line->addWidget(choice(*m_operations, static_cast<int>(op)));
  line->addStretch(1);
  column->addLayout(line);
  m_b = new OperandEditor(OperandEditor::Detail::compact);
  m_carry = new widgets::CarryView;
  m_result = new QLabel;
  m_flags = new QLabel;
  for (QLabel* label : {m_result, m_flags}) {
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  for (QWidget* part : {static_cast<QWidget*>(m_b), static_cast<QWidget*>(m_carry), buildStepper(),
                        static_cast<QWidget*>(m_result), static_cast<QWidget*>(m_flags)})
    column->addWidget(part);
  return panel;
}

QWidget* IntegersPage::buildStepper() {
  auto* panel = new QWidget;
  auto* line = new QHBoxLayout(panel);
  line->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*line, 1);
  m_first = new QToolButton;
  m_reverse = new QToolButton;
  m_step = new QToolButton;
  m_last = new QToolButton;
  m_position = new QLabel;
  m_sentence = new QLabel;
  m_sentence->setWordWrap(true);
  widgets::setTextRole(*m_position, TextRole::label);
  for (QWidget* part :
       {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_reverse), static_cast<QWidget*>(m_step),
        static_cast<QWidget*>(m_last), static_cast<QWidget*>(m_position)})
    line->addWidget(part);
  line->addWidget(m_sentence, 1);
  return panel;
}

void IntegersPage::retranslate() {
  m_widthLabel->setText(tr("Width"));
  for (QAbstractButton* button : m_widths->buttons())
    button->setAccessibleName(tr("%n bits", nullptr, m_widths->id(button)));
  m_readings->button(0)->setText(tr("unsigned"));
  m_readings->button(1)->setText(tr("signed"));
  m_operations->button(static_cast<int>(Operator::negate))->setText(tr("−A  negate"));
  m_operations->button(static_cast<int>(Operator::add))->setText(tr("A + B"));
  m_operations->button(static_cast<int>(Operator::subtract))->setText(tr("A − B"));
  m_first->setText(tr("Start"));
  m_reverse->setText(tr("Reverse"));
  m_step->setText(tr("Step"));
  m_last->setText(tr("All"));
  m_a->setName(QStringLiteral("A"));
  m_b->setName(QStringLiteral("B"));
  m_carry->setAccessibleName(tr("Addition in columns"));
  m_result->setAccessibleName(tr("Result"));
  m_flags->setAccessibleName(tr("Flags"));
  m_sentence->setAccessibleName(tr("What this step does"));
  if (m_figures) show(session().state());
}

void IntegersPage::showOperation() {
  const integers::Trace& trace = m_figures->trace;
  if (QAbstractButton* button = m_operations->button(static_cast<int>(trace.op))) button->setChecked(true);
  m_b->setVisible(integers::takesTwoOperands(trace.op));
  m_carry->setVisible(!trace.columns.empty());
  const bool negation = trace.op == Operator::negate, subtraction = trace.op == Operator::subtract;
  widgets::CarryTexts texts;
  texts.carry = tr("carry");
  texts.augend = negation ? QStringLiteral("~A") : QStringLiteral("A");
  texts.addend = negation ? QStringLiteral("0") : subtraction ? QStringLiteral("~B") : QStringLiteral("B");
  texts.sum = negation ? tr("−A") : subtraction ? tr("A − B") : tr("A + B");
  texts.augendValue = number(m_figures->text(trace.augend));
  texts.addendValue = number(m_figures->text(trace.addend));
  texts.sumValue = number(m_figures->text(trace.result));
  m_carry->setTrace(trace, texts, m_figures->step);
  showStep();
  showFlags();
}

void IntegersPage::showStep() {
  const integers::Trace& trace = m_figures->trace;
  const int last = static_cast<int>(trace.steps.size()) - 1;
  const QString sentence = translated(trace.steps[static_cast<std::size_t>(m_figures->step)].sentence);
  m_sentence->setText(sentence);
  m_carry->setAccessibleDescription(sentence);
  m_position->setText(tr("step %1 of %2").arg(m_figures->step + 1).arg(last + 1));
  m_first->setEnabled(m_figures->step > 0);
  m_reverse->setEnabled(m_figures->step > 0);
  m_step->setEnabled(m_figures->step < last);
  m_last->setEnabled(m_figures->step < last);
}

void IntegersPage::showFlags() {
  const integers::Trace& trace = m_figures->trace;
  const auto reading = [&](integers::Reading kind) {
    return number(integers::readingText(trace.result, trace.width, kind));
  };
  m_result->setText(tr("Result %1: unsigned <b>%2</b>, two's complement <b>%3</b>")
                        .arg(QString::fromStdString(integers::hexText(trace.result, trace.width)),
                             reading(integers::Reading::unsignedInteger),
                             reading(integers::Reading::twosComplement)));
  const QString row = QStringLiteral("<tr>%1</tr>");
  m_flags->setText(QStringLiteral("<table cellspacing='4'>") +
                   row.arg(flagLine(QStringLiteral("C"), trace.flags.c, translated(trace.carryReason))) +
                   row.arg(flagLine(QStringLiteral("V"), trace.flags.v, translated(trace.overflowReason))) +
                   row.arg(flagLine(QStringLiteral("N"), trace.flags.n, tr("the top bit of the result"))) +
                   row.arg(flagLine(QStringLiteral("Z"), trace.flags.z, tr("whether the result is zero"))) +
                   QStringLiteral("</table>"));
}

} // namespace qs::pages
