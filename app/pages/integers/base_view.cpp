#include "app/pages/integers/base_view.h"

#include "app/pages/integers/number_chooser.h"
#include "app/pages/integers/operand_editor.h"
#include "app/pages/integers/stepper.h"
#include "app/pages/integers/texts.h"
#include "core/integers/readings.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/hairline.h"
#include "widgets/common/notice.h"
#include "widgets/common/number_text.h"
#include "widgets/common/typography.h"
#include "widgets/integers/ladder_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace qs::pages {

using numbers::BigInt;
using widgets::LadderRung;
using widgets::TextRole;

namespace {

constexpr double sideBySide = 760;
constexpr int mostRungs = 24; ///< of longer ladders the ends are shown, half of it each

QString shown(const BigInt& value) {
  const ShortNumber brief = shortened(value);
  if (brief.end.empty()) return number(brief.begin);
  return number(brief.begin) + QChar(0x2026) + number(brief.end);
}

/// In full. A line may break between ten digits and the next.
QString inFull(const BigInt& value) {
  constexpr qsizetype group = 10;
  QString text = number(value.str());
  for (qsizetype at = text.size() - group; at > 0; at -= group)
    text.insert(at, QChar(0x200B));
  return text;
}

LadderRung written(const integers::Rung& rung) {
  return {shown(rung.value), shown(rung.quotient), QString::number(rung.remainder),
          QString(QLatin1Char(rung.digit))};
}

} // namespace

BaseView::BaseView(QWidget* parent)
    : IntegersView(parent), m_a(new OperandEditor(QStringLiteral("A"))), m_rule(new widgets::Hairline),
      m_numberName(new QLabel), m_number(new widgets::EntryField), m_follow(new QToolButton),
      m_baseName(new QLabel), m_base(new NumberChooser({2, 8, 10, 16}, integers::minBase, integers::maxBase)),
      m_digitsName(new QLabel), m_digits(new widgets::EntryField), m_notice(new widgets::Notice),
      m_ladder(new widgets::LadderView), m_stepper(new Stepper), m_sum(new QLabel),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)) {
  build();
  connectParts();
  retranslate();
}

void BaseView::build() {
  for (widgets::EntryField* field : {m_number, m_digits}) {
    widgets::setTextRole(*field, TextRole::mono);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  m_sum->setWordWrap(true);
  m_sum->setTextFormat(Qt::RichText);
  m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_sum->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  widgets::setTextRole(*m_sum, TextRole::mono);
  m_follow->setFocusPolicy(Qt::StrongFocus);
  auto* entry = new QGridLayout;
  widgets::setSpacing(*entry, 1);
  entry->addWidget(m_numberName, 0, 0);
  entry->addWidget(m_number, 0, 1);
  entry->addWidget(m_follow, 0, 2);
  entry->addWidget(m_baseName, 1, 0);
  entry->addWidget(m_base, 1, 1, Qt::AlignLeft);
  entry->addWidget(m_digitsName, 2, 0);
  entry->addWidget(m_digits, 2, 1);
  entry->setColumnStretch(1, 1);
  m_numberName->setBuddy(m_number);
  m_digitsName->setBuddy(m_digits);
  widgets::setSpacing(*m_body, 4);
  m_body->addWidget(m_ladder, 0, Qt::AlignTop | Qt::AlignLeft);
  m_body->addWidget(m_sum, 1, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addWidget(m_a);
  column->addWidget(m_rule);
  column->addLayout(entry);
  column->addWidget(m_notice);
  column->addWidget(m_stepper);
  column->addLayout(m_body);
  column->addStretch(1);
}

void BaseView::connectParts() {
  connectOperand(*m_a, true);
  connect(m_number, &widgets::EntryField::typed, this, &BaseView::numberTyped);
  connect(m_digits, &widgets::EntryField::typed, this, &BaseView::digitsTyped);
  for (widgets::EntryField* field : {m_number, m_digits})
    connect(field, &widgets::EntryField::committed, this, &IntegersView::gestureFinished);
  connect(m_follow, &QToolButton::clicked, this, [this] {
    state::IntegersState next = state();
    next.base.number.clear();
    next.base.rungs = -1;
    propose(next, tr("convert A"));
  });
  connect(m_base, &NumberChooser::chosen, this, [this](int base) {
    state::IntegersState next = state();
    next.base.base = base;
    next.base.rungs = -1;
    propose(next, tr("choose the base"), QStringLiteral("base"));
  });
  connect(m_stepper, &Stepper::chosen, this, [this](int step) {
    const Result<BaseFigures> base = baseFigures(figures(), state());
    if (!base) return;
    state::IntegersState next = state();
    next.base.rungs = step >= static_cast<int>(base->ladder.size()) ? -1 : step;
    propose(next, tr("step through the divisions"), QStringLiteral("rungs"));
  });
}

void BaseView::numberTyped(const QString& text) {
  const auto value = integers::parseInteger(text.toStdString());
  m_number->setBad(!value);
  if (!value) return m_notice->say(value.error());
  m_notice->clear();
  state::IntegersState next = state();
  next.base.number = text.toStdString();
  next.base.rungs = -1;
  propose(next, tr("type a number"), QStringLiteral("number"));
}

void BaseView::digitsTyped(const QString& text) {
  QString plain = text;
  plain.replace(QChar(0x2212), QLatin1Char('-'));
  const auto value = integers::parseInBase(plain.toStdString(), state().base.base);
  m_digits->setBad(!value);
  if (!value) return m_notice->say(value.error());
  m_notice->clear();
  state::IntegersState next = state();
  next.base.number = value->str();
  next.base.rungs = -1;
  propose(next, tr("type digits"), QStringLiteral("digits"));
}

void BaseView::retranslate() {
  m_numberName->setText(tr("Number"));
  m_number->setAccessibleName(tr("Number to convert"));
  m_number->setToolTip(tr("An integer of any size: decimal, 0x…, 0b…, or an expression such as 2^100 − 1"));
  m_follow->setText(tr("Take A"));
  m_baseName->setText(tr("Base"));
  m_base->setName(tr("Base"));
  m_digitsName->setText(tr("Digits"));
  m_digits->setAccessibleName(tr("Digits in this base"));
  m_ladder->setAccessibleName(tr("Repeated division"));
  m_sum->setAccessibleName(tr("Sum of the places"));
}

void BaseView::refresh() {
  const Result<BaseFigures> base = baseFigures(figures(), state());
  m_a->show(figures(), figures().a, QString::fromStdString(state().a));
  m_a->setLanes({{figures().isSigned ? tr("weights, two's complement") : tr("weights, unsigned"),
                  figures().reading()}});
  m_base->setNumber(state().base.base);
  if (!base) return m_notice->say(base.error());
  m_notice->clear();
  m_number->setBad(false);
  m_digits->setBad(false);
  m_a->setVisible(base->follows);
  m_rule->setVisible(base->follows);
  m_follow->setVisible(!base->follows);
  m_number->present(base->follows ? number(base->number.str()) : QString::fromStdString(state().base.number));
  m_digits->present((base->number < 0 ? QString(QChar(0x2212)) : QString()) +
                    QString::fromStdString(base->digits));
  showLadder(*base);
  showSum(*base);
}

void BaseView::showLadder(const BaseFigures& base) {
  const auto all = static_cast<int>(base.ladder.size());
  QList<LadderRung> rungs;
  int visible = 0;
  for (int i = 0; i < all; ++i) {
    const bool left = all > mostRungs && i >= mostRungs / 2 && i < all - mostRungs / 2;
    if (left && i > mostRungs / 2) continue; // the first of those left out stands for them all
    rungs.append(left ? LadderRung{} : written(base.ladder[static_cast<std::size_t>(i)]));
    if (i < base.rungs) visible = static_cast<int>(rungs.size());
  }
  m_ladder->setLadder(rungs, base.base, visible);
  m_stepper->show(base.rungs, all, sentence(base));
}

QString BaseView::sentence(const BaseFigures& base) const {
  if (base.rungs == 0)
    return tr("Divide by %1 until nothing is left; every remainder is a digit.").arg(base.base);
  if (base.rungs == static_cast<int>(base.ladder.size()))
    return tr("The quotient is 0. Read upward, from the last remainder to the first: %1.")
        .arg(base.digits.size() > 64 ? tr("%n digits", nullptr, static_cast<int>(base.digits.size()))
                                     : QString::fromStdString(base.digits));
  const integers::Rung& rung = base.ladder[static_cast<std::size_t>(base.rungs) - 1];
  return tr("%1 divided by %2 is %3, remainder %4: the digit of %5.")
      .arg(shown(rung.value))
      .arg(base.base)
      .arg(shown(rung.quotient))
      .arg(rung.remainder)
      .arg(QString::number(base.base) + widgets::superscript(base.rungs - 1));
}

void BaseView::showSum(const BaseFigures& base) {
  constexpr std::size_t mostTerms = 32, ends = 4, mostProducts = 16;
  QStringList terms;
  for (std::size_t i = 0; i < base.digits.size(); ++i) {
    const std::size_t exponent = base.digits.size() - 1 - i;
    const bool left = base.digits.size() > mostTerms && i >= ends && exponent >= ends;
    if (left && i > ends) continue;
    const int digit = base.ladder[exponent].remainder;
    terms.append(left ? QStringLiteral("\u2026")
                      : QStringLiteral("%1\u00b7%2<sup>%3</sup>").arg(digit).arg(base.base).arg(exponent));
  }
  QString text = terms.join(QStringLiteral(" + "));
  if (base.digits.size() > 1 && base.digits.size() <= mostProducts) {
    QStringList products;
    for (const integers::PlaceTerm& term : integers::placeTerms(base.digits, base.base))
      products.append(shown(term.product));
    text += QStringLiteral("<br>= ") + products.join(QStringLiteral(" + "));
  }
  text += QStringLiteral("<br>= ") + inFull(abs(base.number));
  if (base.number < 0) text += QStringLiteral("<br>") + tr("and a minus sign: %1").arg(inFull(base.number));
  m_sum->setText(text);
}

void BaseView::resizeEvent(QResizeEvent* event) {
  IntegersView::resizeEvent(event);
  m_body->setDirection(width() >= widgets::scaled(sideBySide) ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
}

QList<QWidget*> BaseView::pictures() const {
  QList<QWidget*> all{m_ladder, m_sum};
  if (!m_a->isHidden()) all.append(m_a);
  return all;
}

QList<QPair<QString, QString>> BaseView::keys() const {
  return bitKeys();
}

} // namespace qs::pages
