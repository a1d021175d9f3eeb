#include "app/pages/formats/rounding_view.h"

#include "app/pages/formats/decimal_panel.h"
#include "app/pages/formats/line_stack_model.h"
#include "app/pages/formats/modes_panel.h"
#include "app/pages/formats/rounding_reasons.h"
#include "widgets/common/hairline.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/value_text.h"
#include "widgets/rounding/microscope_view.h"
#include "widgets/rounding/tail_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace qs::pages {
namespace {

constexpr int enteredDigits = 17;

} // namespace

RoundingView::RoundingView(QWidget* parent)
    : FormatsView(parent), m_rounding(new QWidget), m_notice(new widgets::Notice),
      m_microscope(new widgets::MicroscopeView), m_tail(new widgets::TailView), m_place(new QLabel),
      m_tailNote(new QLabel), m_decimalHeading(new QLabel), m_modes(new ModesPanel),
      m_decimal(new DecimalPanel) {
  auto* rounding = new QVBoxLayout(m_rounding);
  rounding->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*rounding, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_microscope, m_tail, m_tailNote, m_modes})
    rounding->addWidget(part);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 2);
  column->addWidget(m_notice);
  column->addWidget(m_rounding);
  column->addWidget(new widgets::Hairline);
  column->addWidget(m_decimalHeading);
  column->addWidget(m_decimal);
  column->addStretch();
  for (QLabel* label : {m_place, m_tailNote}) {
    widgets::setTextRole(*label, widgets::TextRole::label);
    label->setWordWrap(true);
  }
  widgets::setTextRole(*m_decimalHeading, widgets::TextRole::heading);
  connectParts();
  RoundingView::retranslate();
}

void RoundingView::connectParts() {
  connect(m_microscope, &widgets::MicroscopeView::valueChosen, this,
          [this](const QString& text, bool dragging) {
            propose(withNumber(state(), text.toStdString()),
                    dragging ? tr("drag the value") : tr("move the value"),
                    dragging ? QStringLiteral("drag value") : QString());
          });
  connect(m_microscope, &widgets::MicroscopeView::gestureFinished, this, &RoundingView::gestureFinished);
  connect(m_modes, &ModesPanel::roundingChosen, this, [this](const QString& id) {
    state::FormatsState next = state();
    next.rounding = id.toStdString();
    propose(next, tr("choose the rounding mode"));
  });
}

void RoundingView::refresh() {
  const bool finite = reading().entered.isFinite();
  m_rounding->setVisible(finite);
  if (finite)
    m_notice->clear();
  else
    m_notice->say(widgets::Notice::Kind::information,
                  tr("Infinities and NaN are not rounded: enter a finite number."));
  if (finite) showRounding();
  m_decimal->show(reading());
}

void RoundingView::showRounding() {
  const formats::Layout& layout = reading().format.layout;
  if (!m_order || m_order->layout() != layout) m_order = std::make_shared<const values::CodeOrder>(layout);
  const QString entered = widgets::roundedText(reading().entered, enteredDigits);
  const Rules rules = rulesInForce(state());
  m_microscope->setNumber(
      m_order, roundedNumber(reading()),
      reading().fromCode ? tr("value %1").arg(entered) : tr("entered %1").arg(entered),
      [layout, rules](const numbers::Exact& value) { return rules.encode(layout, value); },
      rules.options.rounding == formats::Rounding::stochastic);
  const values::RoundingCase& between = m_microscope->between();
  m_place->setText(placeText(between, reading()));
  m_tail->setNumber(between);
  const std::optional<values::BitTail>& tail = m_tail->tail();
  m_tail->setVisible(tail.has_value());
  m_tailNote->setText(tail ? tailText(*tail)
                           : tr("There is no last place to cut at between these neighbours."));
  m_modes->show(reading(), state());
}

void RoundingView::retranslate() {
  m_decimalHeading->setText(tr("Why this decimal?"));
  m_rounding->setAccessibleName(tr("Rounding"));
}

QList<QWidget*> RoundingView::pictures() const {
  return {m_rounding, m_microscope, m_tail, m_decimal, m_decimal->picture()};
}

QList<QPair<QString, QString>> RoundingView::keys() const {
  return {
      {QStringLiteral("← →"), tr("microscope: move the number by a 64th of the gap; with Shift by a 4096th")},
      {tr("Home, End"), tr("microscope: to the lower, to the upper neighbour")},
      {QStringLiteral("M"), tr("microscope: to the midpoint")},
      {tr("Page Up, Page Down"), tr("microscope: to the next gap")},
  };
}

} // namespace qs::pages
