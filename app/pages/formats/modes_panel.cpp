#include "app/pages/formats/modes_panel.h"

#include "app/pages/formats/explanations.h"
#include "app/pages/formats/line_stack_model.h"
#include "app/pages/formats/rounding_reasons.h"
#include "app/pages/formats/rule_choosers.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace qs::pages {
namespace {

using formats::Rounding;
using numbers::Exact;

constexpr Rounding modes[] = {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                              Rounding::upward,      Rounding::downward,    Rounding::toOdd,
                              Rounding::stochastic};

QString arrowOf(int direction) {
  return direction > 0 ? QStringLiteral("▲") : direction < 0 ? QStringLiteral("▼") : QStringLiteral("=");
}

/// NaN lies on neither side.
QString arrowOf(const values::ModeOutcome& outcome) {
  const bool lost = outcome.direction == 0 && outcome.reason == values::RoundingReason::overflow;
  return lost ? QStringLiteral("→") : arrowOf(outcome.direction);
}

/// Of what is stored.
QString arrowOf(const FormatsReading& reading) {
  if (reading.stored.isNan()) return QStringLiteral("→");
  const Exact number = Exact::finite(roundedNumber(reading));
  const std::partial_ordering order = numbers::compare(reading.stored, number);
  return arrowOf(order == std::partial_ordering::greater ? 1 : order == std::partial_ordering::less ? -1 : 0);
}

double shareUp(const FormatsReading& reading) {
  const values::RoundingCase between =
      values::roundingCase(values::CodeOrder(reading.format.layout), roundedNumber(reading));
  if (!between.below.code || !between.above.code) return -1;
  return numbers::toDouble(numbers::Exact::finite(between.share()));
}

} // namespace

ModesPanel::ModesPanel(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(widgets::grid(2));
  grid->setVerticalSpacing(widgets::grid(0.5));
  for (const Rounding mode : modes) {
    const int line = static_cast<int>(m_rows.size());
    Row row{new QRadioButton(this), new QLabel(this), new QLabel(this), new QLabel(this)};
    row.mode->setProperty("mode", QString::fromStdString(std::string(formats::roundingId(mode))));
    widgets::setTextRole(*row.arrow, widgets::TextRole::mono);
    widgets::setTextRole(*row.value, widgets::TextRole::mono);
    widgets::setTextRole(*row.reason, widgets::TextRole::label);
    row.value->setTextFormat(Qt::RichText);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.reason->setWordWrap(true);
    m_group->addButton(row.mode);
    grid->addWidget(row.mode, line, 0);
    grid->addWidget(row.arrow, line, 1);
    grid->addWidget(row.value, line, 2);
    grid->addWidget(row.reason, line, 3);
    m_rows.push_back(row);
  }
  grid->setColumnStretch(3, 1);
  connect(m_group, &QButtonGroup::buttonClicked, this,
          [this](QAbstractButton* button) { emit roundingChosen(button->property("mode").toString()); });
  translate();
}

void ModesPanel::show(const FormatsReading& reading, const state::FormatsState& state) {
  const formats::Layout& layout = reading.format.layout;
  const double up = shareUp(reading);
  const auto& [behaviour, options] = rulesInForce(state);
  const auto outcomes = values::allModes(layout, roundedNumber(reading), options);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const Row& row = m_rows[i];
    const values::ModeOutcome& outcome = outcomes[i];
    const bool inForce = formats::roundingId(outcome.rounding) == state.rounding;
    const bool ruled = inForce && behaviour && reading.code() != outcome.encoded.code;
    const QString value = plain(widgets::briefText(layout, ruled ? reading.code() : outcome.encoded.code));
    const QString reason =
        ruled ? tr("by the rules of %1: %2")
                    .arg(QCoreApplication::translate("core", std::string(behaviour->name).c_str()),
                         roundingNote(reading))
              : reasonText(outcome, layout, up);
    row.mode->setChecked(inForce);
    row.arrow->setText(ruled ? arrowOf(reading) : arrowOf(outcome));
    row.value->setText(widgets::raisedHtml(value));
    row.reason->setText(reason);
    row.mode->setAccessibleDescription(value + QStringLiteral(", ") + reason);
  }
}

void ModesPanel::translate() {
  for (const Row& row : m_rows) {
    const std::string id = row.mode->property("mode").toString().toStdString();
    row.mode->setText(roundingName(id));
    row.mode->setToolTip(roundingSource(id));
  }
}

void ModesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
