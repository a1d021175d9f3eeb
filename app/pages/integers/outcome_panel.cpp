#include "app/pages/integers/outcome_panel.h"

#include "app/pages/integers/texts.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace qs::pages {

using integers::Pattern;
using integers::Reading;
using widgets::Role;

namespace {

constexpr double sideBySide = 760;

QString cell(const QString& text, const QString& style) {
  return QStringLiteral("<td style='padding-right:20px; %2'>%1</td>").arg(text, style);
}

/// Whether the wrapped result is the exact one of the unsigned operands. A wrapped product may happen to
/// equal the saturated one, so the flag decides.
bool isUnsignedRight(const integers::Trace& trace) {
  using integers::Operator;
  if (trace.op == Operator::add || trace.op == Operator::multiply) return !trace.flags.c;
  if (integers::hasCarries(trace.op)) return trace.flags.c; // no borrow
  return trace.result == trace.saturatedUnsigned;
}

} // namespace

OutcomePanel::OutcomePanel(QWidget* parent)
    : QWidget(parent), m_results(new QLabel), m_flags(new QLabel),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
  m_row->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*m_row, 3);
  m_row->addWidget(m_results, 0, Qt::AlignTop | Qt::AlignLeft);
  m_row->addWidget(m_flags, 1, Qt::AlignTop);
  for (QLabel* label : {m_results, m_flags}) {
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  m_flags->setWordWrap(true);
}

void OutcomePanel::retranslate() {
  m_results->setAccessibleName(tr("Result"));
  m_flags->setAccessibleName(tr("Flags"));
}

void OutcomePanel::show(const IntegersFigures& figures) {
  const bool finished = figures.step + 1 == static_cast<int>(figures.trace.steps.size());
  setVisible(finished);
  if (!finished) return;
  m_trace = figures.trace;
  write(figures.trace);
}

void OutcomePanel::write(const integers::Trace& trace) {
  m_results->setText(results(trace));
  m_flags->setText(flags(trace));
}

/// The view around it may hear of a new theme before this panel has it.
void OutcomePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_trace) write(*m_trace);
}

QString OutcomePanel::results(const integers::Trace& trace) const {
  const QString quiet = QStringLiteral("color:%1").arg(widgets::color(*this, Role::secondaryInk).name());
  const QString wrong = QStringLiteral("color:%1").arg(widgets::color(*this, Role::error).name());
  const auto value = [&](Pattern pattern, Reading reading, bool right) {
    const QString text = number(integers::readingText(pattern, trace.width, reading));
    // What is not the exact result says so by a sign as well as by its colour.
    return cell(right ? text : QStringLiteral("\u2260 ") + text, right ? QString() : wrong);
  };
  const bool unsignedRight = isUnsignedRight(trace);
  const bool signedRight = !trace.flags.v;
  QString rows = QStringLiteral("<tr>%1%2%3%4</tr>")
                     .arg(cell({}, {}), cell({}, {}), cell(readingName(Reading::unsignedInteger), quiet),
                          cell(readingName(Reading::twosComplement), quiet));
  const auto row = [&](const QString& name, const QString& code, Pattern asUnsigned, Pattern asSigned) {
    rows += QStringLiteral("<tr>%1%2%3%4</tr>")
                .arg(cell(name, quiet), cell(code, QString()),
                     value(asUnsigned, Reading::unsignedInteger, unsignedRight),
                     value(asSigned, Reading::twosComplement, signedRight));
  };
  row(tr("wrapped"), QString::fromStdString(integers::hexText(trace.result, trace.width)), trace.result,
      trace.result);
  row(tr("saturated"), {}, trace.saturatedUnsigned, trace.saturatedSigned);
  return QStringLiteral("<table cellspacing='3' style='margin-left:-3px'>%1</table>").arg(rows);
}

QString OutcomePanel::flags(const integers::Trace& trace) const {
  QString rows;
  const auto row = [&](const QString& name, bool set, const QString& why) {
    rows += QStringLiteral("<tr><td style='padding-right:16px'><b>%1</b>&nbsp;=&nbsp;%2</td><td>%3</td></tr>")
                .arg(name, set ? QStringLiteral("1") : QStringLiteral("0"), why.toHtmlEscaped());
  };
  row(QStringLiteral("C"), trace.flags.c, translated(trace.carryReason));
  row(QStringLiteral("V"), trace.flags.v, translated(trace.overflowReason));
  row(QStringLiteral("N"), trace.flags.n,
      trace.flags.n ? tr("The top bit of the result is 1: negative in two's complement.")
                    : tr("The top bit of the result is 0: not negative in two's complement."));
  row(QStringLiteral("Z"), trace.flags.z,
      trace.flags.z ? tr("Every bit of the result is 0.")
                    : tr("Some bit of the result is 1: it is not zero."));
  return QStringLiteral("<table cellspacing='3' style='margin-left:-3px'>%1</table>").arg(rows);
}

void OutcomePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_row->setDirection(width() >= widgets::scaled(sideBySide) ? QBoxLayout::LeftToRight
                                                             : QBoxLayout::TopToBottom);
}

} // namespace qs::pages
