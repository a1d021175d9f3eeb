#include "app/pages/formats/details_panel.h"

#include "app/pages/formats/copy_texts.h"
#include "app/pages/formats/explanations.h"
#include "core/numbers/print.h"
#include "widgets/common/exact_decimal.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qs::pages {
namespace {

/// Digits of the shortest decimal: the ones that identify the value within its format.
int digitsThatMatter(const FormatsReading& reading) {
  const std::string text = formats::shortestText(reading.format.layout, reading.code());
  int digits = 0;
  for (const char c : text.substr(0, text.find('e')))
    if ((c > '0' && c <= '9') || (c == '0' && digits > 0)) ++digits;
  return digits == 0 ? -1 : digits;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_body(new QWidget(this)),
      m_grid(new QGridLayout(m_body)), m_exact(new widgets::ExactDecimal(this)),
      m_difference(new widgets::ExactDecimal(this)) {
  m_toggle->setAutoRaise(true);
  m_toggle->setFocusPolicy(Qt::StrongFocus);
  m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(widgets::grid(2));
  m_grid->setVerticalSpacing(widgets::grid(0.75));
  m_grid->setColumnStretch(1, 1);
  m_exactName = addRow(0, m_exact);
  m_hexName = addText(1, m_hex);
  m_binaryName = addText(2, m_binary);
  m_ulpName = addText(3, m_ulp);
  m_differenceName = addRow(4, m_difference);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  column->addWidget(m_toggle, 0, Qt::AlignLeft);
  column->addWidget(m_body);
  connect(m_toggle, &QToolButton::clicked, this, [this] { emit openChanged(m_body->isHidden()); });
  translate();
}

QLabel* DetailsPanel::addRow(int row, QWidget* value) {
  auto* name = new QLabel(m_body);
  widgets::setTextRole(*name, widgets::TextRole::label);
  m_grid->addWidget(name, row, 0, Qt::AlignTop);
  m_grid->addWidget(value, row, 1);
  return name;
}

QLabel* DetailsPanel::addText(int row, QLabel*& value) {
  value = new QLabel(m_body);
  widgets::setTextRole(*value, widgets::TextRole::mono);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  value->setWordWrap(true);
  return addRow(row, value);
}

void DetailsPanel::show(const FormatsReading& reading, bool open) {
  m_reading = reading;
  m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  m_body->setVisible(open);
  // A full expansion of binary64 has a thousand digits: not printed while nobody looks.
  if (open) fill(reading);
}

void DetailsPanel::fill(const FormatsReading& r) {
  m_exact->setDecimal(QString::fromStdString(numbers::exactDecimal(r.stored)), digitsThatMatter(r));
  m_hex->setText(QString::fromStdString(hexFloatText(r))); // a notation of programs: its minus stays a hyphen
  m_binary->setText(QString::fromStdString(binaryText(r.code(), r.format.bits)));
  const bool isTable = std::holds_alternative<formats::CodebookLayout>(r.format.layout);
  m_ulp->setText(r.stored.isFinite() && !isTable // the values of a table have no common spacing
                     ? QStringLiteral("2<sup>%1</sup>").arg(plain(std::to_string(r.decoded.quantum)))
                     : QStringLiteral("—"));
  const bool known = r.difference.has_value();
  const QString difference =
      known ? QString::fromStdString(numbers::exactDecimal(numbers::Exact::finite(*r.difference)))
            : QStringLiteral("—");
  m_difference->setDecimal(difference);
}

void DetailsPanel::translate() {
  m_toggle->setText(tr("Details: exact value, codes, difference"));
  m_toggle->setAccessibleName(tr("Details"));
  m_exactName->setText(tr("exact value"));
  m_hexName->setText(tr("hex float"));
  m_binaryName->setText(tr("code"));
  m_ulpName->setText(tr("ulp"));
  m_differenceName->setText(tr("exact difference"));
  m_hex->setAccessibleName(m_hexName->text());
  m_binary->setAccessibleName(m_binaryName->text());
  m_ulp->setAccessibleName(m_ulpName->text());
}

void DetailsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
