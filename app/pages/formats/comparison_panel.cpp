#include "app/pages/formats/comparison_panel.h"

#include "app/pages/formats/explanations.h"
#include "core/numbers/print.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTextDocumentFragment>

namespace qs::pages {
namespace {

constexpr std::size_t longestValue = 22; ///< characters: four of them stand side by side
constexpr int valueDigits = 17, differenceDigits = 6;

QString differenceText(const std::optional<numbers::Rational>& difference) {
  if (!difference) return QStringLiteral("—");
  const ShownNumber shown = shownNumber(numbers::Exact::finite(*difference), 14, differenceDigits);
  const QString sign = *difference > 0 ? QStringLiteral("+") : QString();
  return (shown.exact ? QString() : QStringLiteral("≈ ")) + sign + rich(shown.text);
}

/// What a screen reader should say of rich text.
QString withoutMarkup(const QString& text) {
  return QTextDocumentFragment::fromHtml(text).toPlainText();
}

} // namespace

ComparisonPanel::ComparisonPanel(QWidget* parent) : QWidget(parent), m_note(new QLabel(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(widgets::grid(4));
  grid->setVerticalSpacing(widgets::grid(0.25));
  for (int i = 0; i < columns; ++i) {
    const auto at = static_cast<std::size_t>(i);
    m_names[at] = new QLabel(this);
    m_values[at] = new QLabel(this);
    widgets::setTextRole(*m_names[at], widgets::TextRole::label);
    widgets::setTextRole(*m_values[at], widgets::TextRole::mono);
    m_values[at]->setTextFormat(Qt::RichText);
    m_values[at]->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_names[at], 0, i);
    grid->addWidget(m_values[at], 1, i);
  }
  grid->setColumnStretch(columns, 1);
  widgets::setTextRole(*m_note, widgets::TextRole::label);
  m_note->setWordWrap(true);
  grid->addWidget(m_note, 2, 0, 1, columns + 1);
  translate();
}

void ComparisonPanel::show(const FormatsReading& reading) {
  m_reading = reading;
  const ShownNumber entered = shownNumber(reading.entered, longestValue, valueDigits);
  const ShownNumber stored = shownNumber(reading.stored, longestValue, valueDigits);
  m_values[0]->setText((entered.exact ? QString() : QStringLiteral("≈ ")) + rich(entered.text));
  m_values[1]->setText(reading.stored.isFinite() ? withRelation(stored) : plain(stored.text));
  m_values[2]->setText(differenceText(reading.difference));
  m_values[3]->setText(differenceText(differenceInUlps(reading)));
  m_note->setText(roundingNote(reading));
  const bool off = reading.difference ? *reading.difference != 0 : !reading.exact();
  for (const std::size_t i : {2U, 3U}) {
    QPalette palette;
    if (off) palette.setColor(QPalette::WindowText, widgets::color(*this, widgets::Role::error));
    m_values[i]->setPalette(palette);
  }
  for (std::size_t i = 0; i < m_values.size(); ++i)
    m_values[i]->setAccessibleName(m_names[i]->text() + u' ' + withoutMarkup(m_values[i]->text()));
}

void ComparisonPanel::translate() {
  const std::array names = {tr("entered"), tr("stored"), tr("difference"), tr("in ulps")};
  for (std::size_t i = 0; i < names.size(); ++i)
    m_names[i]->setText(names[i]);
  m_values[2]->setToolTip(tr("stored − entered; in full under Details"));
  m_values[3]->setToolTip(tr("in units of the last place of the stored value"));
  m_note->setAccessibleName(tr("What rounding did"));
  if (m_reading) show(*m_reading);
}

void ComparisonPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  if (event->type() == QEvent::PaletteChange && m_reading) show(*m_reading);
  QWidget::changeEvent(event);
}

} // namespace qs::pages
