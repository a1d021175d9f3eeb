#include "app/pages/integers/fixed_view.h"

#include "app/pages/integers/number_chooser.h"
#include "app/pages/integers/operand_editor.h"
#include "app/pages/integers/texts.h"
#include "core/numbers/print.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/exact_decimal.h"
#include "widgets/common/hairline.h"
#include "widgets/common/notice.h"
#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/integers/binary_point.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace qs::pages {

using formats::FieldRole;
using numbers::Exact;
using widgets::TextRole;

namespace {

/// Exact when it is short, else rounded and marked so.
QString brief(const Exact& value, const QString& whenExact = {}) {
  constexpr std::size_t shortText = 24;
  const std::string exact = numbers::exactDecimal(value);
  if (exact.size() <= shortText) return whenExact + number(exact);
  return QStringLiteral("\u2248 ") + widgets::richNumber(QString::fromStdString(numbers::decimal(value, 12)));
}

QString equals(const Exact& value) {
  return brief(value, QStringLiteral("= "));
}

} // namespace

FixedView::FixedView(QWidget* parent)
    : IntegersView(parent), m_a(new OperandEditor(QStringLiteral("A"))),
      m_point(new widgets::BinaryPoint(*m_a->bits())), m_pointName(new QLabel),
      m_pointBox(new NumberBox(0, integers::maxWidth)), m_value(new widgets::ExactDecimal),
      m_facts(new QLabel), m_realName(new QLabel), m_real(new widgets::EntryField),
      m_notice(new widgets::Notice), m_stored(new QLabel) {
  build();
  connectParts();
  retranslate();
}

void FixedView::build() {
  for (QLabel* label : {m_facts, m_stored}) {
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  widgets::setTextRole(*m_value, TextRole::value);
  widgets::setTextRole(*m_real, TextRole::mono);
  widgets::setFixedExtent(*m_real, 220, -1);
  m_realName->setBuddy(m_real);
  m_pointName->setBuddy(m_pointBox);
  const auto line = [](QLabel* name, QWidget* field, QWidget* after) {
    auto* row = new QHBoxLayout;
    widgets::setSpacing(*row, 1);
    row->addWidget(name);
    row->addWidget(field);
    if (after) row->addWidget(after, 1);
    row->addStretch(0); // takes what a hidden notice leaves
    return row;
  };
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addWidget(m_a);
  column->addLayout(line(m_pointName, m_pointBox, nullptr));
  column->addWidget(new widgets::Hairline);
  column->addWidget(m_value);
  column->addWidget(m_facts);
  column->addWidget(new widgets::Hairline);
  column->addLayout(line(m_realName, m_real, m_notice));
  column->addWidget(m_stored);
  column->addStretch(1);
}

void FixedView::connectParts() {
  connectOperand(*m_a, true);
  connect(m_point, &widgets::BinaryPoint::moved, this, &FixedView::movePoint);
  connect(m_point, &widgets::BinaryPoint::moveFinished, this, &IntegersView::gestureFinished);
  connect(m_pointBox, &QSpinBox::valueChanged, this, &FixedView::movePoint);
  connect(m_real, &widgets::EntryField::typed, this, &FixedView::realTyped);
  connect(m_real, &widgets::EntryField::committed, this, &IntegersView::gestureFinished);
}

void FixedView::movePoint(int bits) {
  propose(withFractionBits(state(), bits), tr("move the binary point"), QStringLiteral("point"));
}

void FixedView::realTyped(const QString& text) {
  const Result<state::IntegersState> next = withReal(state(), text.toStdString());
  m_real->setBad(!next);
  if (!next) {
    Error here = next.error();
    here.culprit.clear(); // the field stands right beside
    return m_notice->say(here);
  }
  m_notice->clear();
  propose(*next, tr("type a number to store"), QStringLiteral("real"));
}

void FixedView::retranslate() {
  m_point->setAccessibleName(tr("Binary point"));
  m_point->setToolTip(tr("Drag the binary point, or move it with ← and →"));
  m_pointName->setText(tr("bits after the point"));
  m_pointBox->setAccessibleName(tr("Bits after the point"));
  m_value->setAccessibleName(tr("Value in fixed point"));
  m_facts->setAccessibleName(tr("Step, range and notation"));
  m_realName->setText(tr("Store"));
  m_real->setAccessibleName(tr("Number to store"));
  m_real->setToolTip(tr("A decimal, a fraction, or an expression; the nearest value is stored"));
  m_stored->setAccessibleName(tr("Entered, stored and error"));
}

widgets::BitRow FixedView::row(const FixedFigures& fixed) const {
  const int width = fixed.format.width, f = fixed.format.fractionBits;
  const int sign = fixed.format.isSigned ? 1 : 0;
  widgets::BitRow row;
  row.width = width;
  // The sign bit stands apart unless the point lies left of it.
  const int whole = width - f - sign;
  if (sign == 1) row.groups.append({FieldRole::sign, width - 1, 1, tr("sign"), {}});
  if (whole > 0) row.groups.append({FieldRole::magnitude, f, whole, tr("integer"), {}});
  const int fraction = std::min(f, width - sign);
  if (fraction > 0) row.groups.append({FieldRole::fraction, 0, fraction, tr("fraction"), {}});
  row.weights.resize(width);
  for (const integers::Place& place : integers::places(figures().a, width, figures().reading()))
    row.weights[place.bit] = widgets::weightLabel(place, f);
  row.value = number(numbers::decimal(fixed.value, 17));
  return row;
}

void FixedView::refresh() {
  const FixedFigures fixed = fixedFigures(figures(), state());
  m_a->show(figures(), row(fixed), figures().a, QString::fromStdString(state().a));
  m_a->setLanes({{tr("weights"), figures().reading(), fixed.format.fractionBits}});
  m_point->setFractionBits(fixed.format.fractionBits);
  const QSignalBlocker quiet(m_pointBox);
  m_pointBox->setMaximum(figures().width);
  m_pointBox->setValue(fixed.format.fractionBits);
  m_value->setDecimal(QString::fromStdString(numbers::exactDecimal(fixed.value)));
  m_real->setBad(false);
  m_notice->clear();
  m_real->present(QString::fromStdString(state().fixed.real));
  showFacts(fixed);
  showStored(fixed);
}

void FixedView::showFacts(const FixedFigures& fixed) {
  const QString quiet = widgets::color(*this, widgets::Role::secondaryInk).name();
  QString rows;
  const auto row = [&](const QString& name, const QString& text) {
    rows += QStringLiteral("<tr><td style='padding-right:20px; color:%1'>%2</td><td>%3</td></tr>")
                .arg(quiet, name, text);
  };
  const int f = fixed.format.fractionBits;
  const QString integer = number(figures().text(figures().a));
  row(tr("integer"), f == 0 ? integer : QStringLiteral("%1 / 2<sup>%2</sup>").arg(integer).arg(f));
  row(tr("step"),
      f == 0 ? QStringLiteral("1")
             : QStringLiteral("2<sup>\u2212%1</sup> %2").arg(f).arg(equals(fixedStep(fixed.format))));
  row(tr("range"),
      QStringLiteral("%1 … %2").arg(brief(fixedLeast(fixed.format)), brief(fixedMost(fixed.format))));
  const auto notation = [&](bool countsSign) {
    return number(integers::qNotation(fixed.format, countsSign)).toHtmlEscaped();
  };
  // With the point left of all bits, the custom that sets the sign apart counts −1 bit before it.
  row(tr("notation"), fixed.format.isSigned
                          ? tr("%1, or %2 where the sign bit counts").arg(notation(false), notation(true))
                          : notation(true));
  m_facts->setText(QStringLiteral("<table cellspacing='3' style='margin-left:-3px'>%1</table>").arg(rows));
}

void FixedView::showStored(const FixedFigures& fixed) {
  m_stored->setVisible(fixed.real.has_value());
  if (!fixed.real || !fixed.stored) return;
  const QString quiet = widgets::color(*this, widgets::Role::secondaryInk).name();
  const QString wrong = widgets::color(*this, widgets::Role::error).name();
  const auto cell = [&](const QString& name, const QString& text, const QString& color) {
    return QStringLiteral("<td style='padding-right:32px'><span style='color:%1'>%2</span>&nbsp; "
                          "<span style='color:%4'>%3</span></td>")
        .arg(quiet, name, text, color);
  };
  const QString ink = widgets::color(*this, widgets::Role::ink).name();
  const Exact& error = fixed.stored->error;
  QString text =
      cell(tr("entered"), brief(*fixed.real), ink) + cell(tr("stored"), equals(fixed.stored->value), ink) +
      cell(tr("error"), error.isZero() ? QStringLiteral("0") : brief(error), error.isZero() ? ink : wrong);
  text = QStringLiteral("<table><tr>%1</tr></table>").arg(text);
  if (fixed.stored->saturated) text += tr("It lies outside the range: the nearest end is stored.");
  m_stored->setText(text);
}

QList<QWidget*> FixedView::pictures() const {
  QList<QWidget*> all{m_a, m_facts, m_value};
  if (!m_stored->isHidden()) all.append(m_stored);
  return all;
}

QList<QPair<QString, QString>> FixedView::keys() const {
  QList<QPair<QString, QString>> all = bitKeys();
  all.append({QStringLiteral("← →"), tr("binary point: move it by a bit")});
  all.append({tr("Home, End"), tr("binary point: left of all bits, right of all bits")});
  return all;
}

} // namespace qs::pages
