#include "app/pages/formats/decimal_panel.h"

#include "app/pages/formats/explanations.h"
#include "core/numbers/print.h"
#include "widgets/common/exact_decimal.h"
#include "widgets/common/icon.h"
#include "widgets/common/typography.h"
#include "widgets/rounding/search_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace qs::pages {

DecimalPanel::DecimalPanel(QWidget* parent)
    : QWidget(parent), m_note(new QLabel(this)), m_search(new widgets::SearchView(this)) {
  m_note->setWordWrap(true);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(widgets::grid(2));
  grid->setVerticalSpacing(widgets::grid(0.5));
  grid->addWidget(m_note, 0, 0, 1, 3);
  grid->addWidget(m_search, 1, 0, 1, 3);
  int line = 2;
  for (Row& row : m_rows) {
    row = {new QLabel(this), new widgets::ExactDecimal(this), new QToolButton(this)};
    widgets::setTextRole(*row.name, widgets::TextRole::label);
    row.copy->setAutoRaise(true);
    row.copy->setFocusPolicy(Qt::StrongFocus);
    row.copy->setIcon(widgets::outlineIcon(QStringLiteral(":/icons/copy.svg")));
    connect(row.copy, &QToolButton::clicked, this,
            [value = row.value] { QGuiApplication::clipboard()->setText(value->decimal()); });
    grid->addWidget(row.name, line, 0, Qt::AlignTop);
    grid->addWidget(row.value, line, 1);
    grid->addWidget(row.copy, line++, 2, Qt::AlignTop);
  }
  grid->setColumnStretch(1, 1);
  translate();
}

QWidget* DecimalPanel::picture() const {
  return m_search;
}

void DecimalPanel::setRow(Kind kind, const QString& name, const std::string& text, bool equal) {
  const Row& row = m_rows[kind];
  const bool visible = !text.empty();
  for (QWidget* part : std::initializer_list<QWidget*>{row.name, row.value, row.copy})
    part->setVisible(visible);
  row.name->setText(equal ? name + QStringLiteral(" =") : name + QStringLiteral(" ≈"));
  row.value->setDecimal(QString::fromStdString(text));
  row.value->setAccessibleName(name);
  row.copy->setAccessibleName(tr("Copy: %1").arg(name));
  row.copy->setToolTip(tr("Copy"));
}

void DecimalPanel::show(const FormatsReading& reading) {
  if (!m_order || m_order->layout() != reading.format.layout)
    m_order = std::make_shared<const values::CodeOrder>(reading.format.layout);
  m_reading = reading;
  const auto search = values::searchDecimal(reading.format.layout, reading.code());
  m_search->setVisible(search.has_value());
  if (search) m_search->setSearch(m_order, *search);
  fillTexts(reading);
}

void DecimalPanel::fillTexts(const FormatsReading& r) {
  const auto counts = values::digitCounts(r.format.layout);
  const auto search = values::searchDecimal(r.format.layout, r.code());
  if (!search)
    m_note->setText(tr("The stored value has no digits to look for."));
  else
    m_note->setText(
        tr("Every decimal inside the interval is read back as the stored value. The shortest one, and of "
           "equally short ones the nearest, is the one to print. Digits needed here: %1.")
            .arg(search->steps.size()));
  const auto equal = [&r](const std::string& text) {
    const Result<numbers::Parsed> back = numbers::parse(text);
    return back && numbers::compare(back->value, r.stored) == std::partial_ordering::equivalent;
  };
  const auto digits = [&](int count) {
    return search && counts && count > 0 ? numbers::decimal(r.stored, count) : std::string();
  };
  const std::string least = search ? formats::shortestText(r.format.layout, r.code()) : std::string();
  setRow(shortest, tr("shortest that comes back"), least, equal(least));
  const std::string most = digits(counts ? counts->roundTrip : 0);
  setRow(full, tr("%1 digits: enough for every value").arg(counts ? counts->roundTrip : 0), most,
         equal(most));
  const std::string few = digits(counts ? counts->guaranteed : 0);
  setRow(guaranteed, tr("%1 digits: any such decimal survives").arg(counts ? counts->guaranteed : 0), few,
         equal(few));
  setRow(exact, tr("exact value"), search ? numbers::exactDecimal(r.stored) : std::string(), true);
}

void DecimalPanel::translate() {
  m_note->setAccessibleName(tr("Why this decimal?"));
  if (m_reading) fillTexts(*m_reading);
}

void DecimalPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
