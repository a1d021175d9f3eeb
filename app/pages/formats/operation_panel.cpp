#include "app/pages/formats/operation_panel.h"

#include "app/pages/formats/format_box.h"
#include "app/pages/formats/operand_row.h"
#include "widgets/arithmetic/trace_view.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/messages.h"
#include "widgets/common/notice.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/value_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

namespace qs::pages {

using arithmetic::Operation;
using widgets::TextRole;

namespace {

/// A sentence of the core in the language of the interface, as rich text: powers raised, true minus and times
/// signs.
QString translated(const Sentence& sentence) {
  static const QRegularExpression power(QStringLiteral("2\\^(-?\\d+)"));
  static const QRegularExpression minus(QStringLiteral("(?<![\\w&;])-(?=[\\di])"));
  static const QRegularExpression infinity(QStringLiteral("\\binf\\b"));
  static const QRegularExpression nan(QStringLiteral("\\bnan\\b"));
  return widgets::why(Error{{}, {}, {}, {}, sentence.message, sentence.arguments})
      .toHtmlEscaped()
      .replace(power, QStringLiteral("2<sup>\\1</sup>"))
      .replace(minus, QStringLiteral("−"))
      .replace(infinity, QStringLiteral("∞"))
      .replace(nan, QStringLiteral("NaN"))
      .replace(QStringLiteral("A*B"), QStringLiteral("A × B"))
      .replace(QStringLiteral(" * "), QStringLiteral(" × "));
}

QString flagName(std::string_view flag) {
  if (flag == "invalid") return OperationPanel::tr("invalid");
  if (flag == "divide_by_zero") return OperationPanel::tr("division by zero");
  if (flag == "overflow") return OperationPanel::tr("overflow");
  return flag == "underflow" ? OperationPanel::tr("underflow") : OperationPanel::tr("inexact");
}

} // namespace

OperationPanel::OperationPanel(QWidget* parent)
    : QWidget(parent), m_operations(new QButtonGroup(this)), m_resultCaption(new QLabel),
      m_resultFormat(new FormatBox(FormatBox::Offers::floats)), m_notice(new widgets::Notice),
      m_outcome(new QWidget), m_trace(new widgets::TraceView), m_first(new QToolButton),
      m_reverse(new QToolButton), m_step(new QToolButton), m_last(new QToolButton), m_position(new QLabel),
      m_sentence(new QLabel), m_result(new QLabel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1.5);
  column->addWidget(buildChoices());
  column->addWidget(m_notice);
  for (const char* name : {"A", "B", "C"}) {
    const auto source = m_operands.isEmpty() ? OperandRow::Source::page : OperandRow::Source::typed;
    m_operands.append(new OperandRow(source, QString::fromLatin1(name)));
    column->addWidget(m_operands.last());
  }
  auto* outcome = new QVBoxLayout(m_outcome);
  outcome->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*outcome, 1);
  for (QWidget* part : {static_cast<QWidget*>(m_trace), buildStepper(), static_cast<QWidget*>(m_sentence),
                        static_cast<QWidget*>(m_result)})
    outcome->addWidget(part);
  column->addWidget(m_outcome);
  for (QLabel* label : {m_sentence, m_result}) {
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  connectParts();
  retranslate();
}

QWidget* OperationPanel::buildChoices() {
  auto* panel = new QWidget;
  auto* row = new widgets::FlowLayout(panel);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  for (const Operation operation : arithmetic::operations()) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    m_operations->addButton(button, static_cast<int>(operation));
    row->addWidget(button);
  }
  widgets::setTextRole(*m_resultCaption, TextRole::label);
  m_resultCaption->setBuddy(m_resultFormat);
  row->addWidget(m_resultCaption);
  row->addWidget(m_resultFormat);
  return panel;
}

QWidget* OperationPanel::buildStepper() {
  auto* panel = new QWidget;
  auto* row = new QHBoxLayout(panel);
  row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*row, 1);
  for (QToolButton* button : {m_first, m_reverse, m_step, m_last})
    row->addWidget(button);
  row->addWidget(m_position);
  row->addStretch();
  widgets::setTextRole(*m_position, TextRole::label);
  return panel;
}

void OperationPanel::connectParts() {
  connect(m_operations, &QButtonGroup::idClicked, this, [this](int id) {
    state::FormatsState next = m_state;
    next.arithmetic.operation = arithmetic::operationSymbol(static_cast<Operation>(id));
    next.arithmetic.step = -1;
    emit proposed(next, tr("choose the operation"), {});
  });
  connect(m_resultFormat, &FormatBox::formatChosen, this, [this](const QString& text) {
    state::FormatsState next = m_state;
    next.arithmetic.resultFormat = text.toStdString();
    emit proposed(next, tr("choose the format of the result"), {});
  });
  connect(m_operands[0], &OperandRow::codeEdited, this,
          [this](formats::Code code, int, const QString& gesture, const QString& key) {
            emit firstEdited(code, gesture, key);
          });
  connect(m_operands[0], &OperandRow::editingEnded, this, &OperationPanel::editingEnded);
  connectOperand(1);
  connectOperand(2);
  connect(m_trace, &widgets::TraceView::stepChosen, this, &OperationPanel::goTo);
  connect(m_first, &QToolButton::clicked, this, [this] { goTo(0); });
  connect(m_reverse, &QToolButton::clicked, this, [this] { goTo(m_trace->step() - 1); });
  connect(m_step, &QToolButton::clicked, this, [this] { goTo(m_trace->step() + 1); });
  connect(m_last, &QToolButton::clicked, this, [this] { goTo(-1); });
}

void OperationPanel::connectOperand(std::size_t index) {
  OperandRow* row = m_operands[static_cast<qsizetype>(index)];
  connect(row, &OperandRow::typed, this, [this, index](const QString& text) { typed(index, text); });
  connect(row, &OperandRow::editingEnded, this, &OperationPanel::editingEnded);
  connect(row, &OperandRow::formatChosen, this, [this, index](const QString& text) {
    state::FormatsState next = m_state;
    (index == 1 ? next.arithmetic.bFormat : next.arithmetic.cFormat) = text.toStdString();
    emit proposed(next, tr("choose the format of an operand"), {});
  });
  connect(row, &OperandRow::codeEdited, this,
          [this, index](formats::Code code, int bits, const QString& gesture, const QString& key) {
            emit proposed(withOperandCode(m_state, index, bits, code), gesture, key);
          });
}

/// A text that cannot be used stays in its field, explained, and changes nothing.
void OperationPanel::typed(std::size_t operand, const QString& text) {
  state::FormatsState next = m_state;
  (operand == 1 ? next.arithmetic.b : next.arithmetic.c) = text.toStdString();
  if (const auto figures = readArithmetic(m_page, next, m_mark); !figures) return complain(figures.error());
  emit proposed(next, tr("enter an operand"),
                operand == 1 ? QStringLiteral("operand B") : QStringLiteral("operand C"));
}

void OperationPanel::goTo(int step) {
  if (!m_figures) return;
  const int last = static_cast<int>(m_figures->trace.steps.size()) - 1;
  state::FormatsState next = m_state;
  next.arithmetic.step = step >= last ? -1 : step;
  emit proposed(next, tr("step through the operation"), QStringLiteral("arithmetic steps"));
}

void OperationPanel::complain(const Error& error) {
  if (error.place == "b") return m_operands[1]->complain(error);
  if (error.place == "c") return m_operands[2]->complain(error);
  Error here = error;
  here.place.clear();
  m_notice->say(here);
}

void OperationPanel::show(const FormatsReading& page, const state::FormatsState& state, char decimalMark) {
  m_page = page;
  m_state = state;
  m_mark = decimalMark;
  m_resultFormat->show(state.arithmetic.resultFormat, QString::fromStdString(page.format.shortName));
  auto figures = readArithmetic(page, state, decimalMark);
  m_outcome->setVisible(figures.has_value());
  if (!figures) {
    m_figures.reset();
    const bool noFloat = figures.error().place == "a";
    for (OperandRow* row : m_operands)
      row->setVisible(!noFloat);
    return complain(figures.error());
  }
  m_notice->clear();
  showFigures(m_figures.emplace(std::move(*figures)));
}

void OperationPanel::showFigures(const ArithmeticFigures& figures) {
  const arithmetic::Trace& trace = figures.trace;
  m_operations->button(static_cast<int>(trace.request.operation))->setChecked(true);
  const QString pageFormat = QString::fromStdString(m_page.format.shortName);
  const state::ArithmeticState& state = m_state.arithmetic;
  for (std::size_t i = 0; i < 3; ++i) {
    OperandRow* row = m_operands[static_cast<qsizetype>(i)];
    row->setVisible(i < figures.count());
    if (i < figures.count())
      row->show(figures.operands[i], i == 1 ? state.b : state.c, i == 1 ? state.bFormat : state.cFormat,
                pageFormat);
  }
  m_trace->setTrace(trace, figures.step);
  const int last = static_cast<int>(trace.steps.size()) - 1;
  m_position->setText(tr("step %1 of %2").arg(figures.step + 1).arg(last + 1));
  const QString sentence = translated(trace.steps[static_cast<std::size_t>(figures.step)].sentence);
  m_sentence->setText(sentence);
  m_trace->setAccessibleDescription(
      widgets::why(Error{{},
                         {},
                         {},
                         {},
                         trace.steps[static_cast<std::size_t>(figures.step)].sentence.message,
                         trace.steps[static_cast<std::size_t>(figures.step)].sentence.arguments}));
  for (QToolButton* button : {m_first, m_reverse})
    button->setEnabled(figures.step > 0);
  for (QToolButton* button : {m_step, m_last})
    button->setEnabled(figures.step < last);
  m_result->setText(resultText(figures));
}

QString OperationPanel::resultText(const ArithmeticFigures& figures) const {
  const arithmetic::Trace& trace = figures.trace;
  const formats::Layout layout = trace.request.result;
  const ShownNumber stored =
      shownNumber(formats::exactValue(formats::decode(layout, trace.outcome.code)), 40, 17);
  QString text = tr("Result <b>%1</b>, %2 %3")
                     .arg(widgets::valueText(stored.text), QString::fromStdString(figures.result.shortName),
                          QString::fromStdString(hexText(trace.outcome.code, figures.result.bits)));
  if (trace.reasons.empty()) return text + QStringLiteral(". ") + tr("No flag is raised.");
  text += QStringLiteral("<table>");
  for (const arithmetic::FlagReason& reason : trace.reasons)
    text += QStringLiteral(
                "<tr><td style='padding-right:%1px'><span style='color:%2'>%3</span></td><td>%4</td></tr>")
                .arg(widgets::grid(1.5))
                .arg(widgets::color(*this, widgets::Role::error).name(), flagName(reason.flag),
                     translated(reason.sentence));
  return text + QStringLiteral("</table>");
}

void OperationPanel::retranslate() {
  const QStringList names{tr("A + B"), tr("A − B"), tr("A × B"), tr("A ÷ B"), tr("A × B + C"), tr("√A")};
  const QStringList spoken{tr("add"),    tr("subtract"),           tr("multiply"),
                           tr("divide"), tr("fused multiply-add"), tr("square root")};
  for (qsizetype i = 0; i < names.size(); ++i) {
    m_operations->button(static_cast<int>(i))->setText(names[i]);
    m_operations->button(static_cast<int>(i))->setAccessibleName(spoken[i]);
  }
  m_resultCaption->setText(tr("into"));
  m_resultFormat->setAccessibleName(tr("Format of the result"));
  m_first->setText(tr("Start"));
  m_reverse->setText(tr("Reverse"));
  m_step->setText(tr("Step"));
  m_last->setText(tr("All"));
  for (QToolButton* button : {m_first, m_reverse, m_step, m_last})
    button->setAccessibleName(button->text());
  m_trace->setAccessibleName(tr("The operation bit by bit"));
  m_sentence->setAccessibleName(tr("What this step does"));
  m_result->setAccessibleName(tr("Result and flags"));
  for (OperandRow* row : m_operands)
    row->retranslate();
  if (m_figures) showFigures(*m_figures);
}

} // namespace qs::pages
