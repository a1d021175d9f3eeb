#include "app/pages/formats/lane_details.h"

#include "app/pages/formats/lane_row.h"
#include "core/numbers/print.h"
#include "widgets/common/exact_decimal.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace qs::pages {
namespace {

QString inFull(const std::optional<numbers::Rational>& value) {
  if (!value) return QStringLiteral("—");
  return QString::fromStdString(numbers::exactDecimal(numbers::Exact::finite(*value)));
}

} // namespace

LaneDetails::LaneDetails(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(widgets::grid(3.5), widgets::grid(1), 0, widgets::grid(1.5));
  grid->setHorizontalSpacing(widgets::grid(2));
  grid->setVerticalSpacing(widgets::grid(0.5));
  grid->setColumnStretch(1, 1);
  for (std::size_t i = 0; i < rows; ++i) {
    m_names[i] = new QLabel(this);
    m_values[i] = new widgets::ExactDecimal(this);
    widgets::setTextRole(*m_names[i], widgets::TextRole::label);
    grid->addWidget(m_names[i], static_cast<int>(i), 0, Qt::AlignTop);
    grid->addWidget(m_values[i], static_cast<int>(i), 1);
  }
  translate();
}

void LaneDetails::show(const FormatsReading& reading, formats::Overflow overflow) {
  const std::optional<values::Catchment> around = whatRoundsHere(reading, overflow);
  m_values[0]->setDecimal(QString::fromStdString(numbers::exactDecimal(reading.stored)));
  m_values[1]->setDecimal(inFull(reading.difference));
  m_values[2]->setDecimal(inFull(relativeDifference(reading)));
  m_values[3]->setDecimal(inFull(around ? around->low : std::nullopt));
  m_values[4]->setDecimal(inFull(around ? around->high : std::nullopt));
  for (std::size_t i = 0; i < rows; ++i)
    m_values[i]->setAccessibleName(m_names[i]->text() + u' ' + m_values[i]->decimal());
}

void LaneDetails::translate() {
  const std::array names = {tr("stored, exactly"), tr("difference"), tr("relative difference"),
                            tr("rounds here from"), tr("rounds here up to")};
  for (std::size_t i = 0; i < names.size(); ++i)
    m_names[i]->setText(names[i]);
}

void LaneDetails::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
