#include "app/pages/formats/cards_panel.h"

#include "app/pages/formats/explanations.h"
#include "core/values/framework_cards.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace qs::pages {
namespace {

/// Names stand above the lines that the framework prints. Breaks are allowed after commas of long lines.
QString cardText(const values::FrameworkCard& card, const QString& missing) {
  if (card.names.empty()) return missing;
  QStringList names;
  for (const std::string& name : card.names)
    names.append(QString::fromStdString(name));
  QStringList lines{names.join(QStringLiteral(", "))};
  for (const std::string& line : card.lines)
    lines.append(QString::fromStdString(line));
  return lines.join(u'\n');
}

} // namespace

CardsPanel::CardsPanel(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_title(new QLabel(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(widgets::grid(2));
  m_grid->setVerticalSpacing(widgets::grid(1));
  m_grid->setColumnStretch(1, 1);
  widgets::setTextRole(*m_title, widgets::TextRole::heading);
  m_title->setWordWrap(true);
  m_grid->addWidget(m_title, 0, 0, 1, 2);
}

void CardsPanel::show(const formats::FormatSpec& format) {
  if (format.id == m_format.id) return;
  m_format = format;
  fill();
}

void CardsPanel::fill() {
  m_title->setText(formatName(m_format));
  const std::vector<values::FrameworkCard> cards = values::frameworkCards(m_format);
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const qsizetype at = 2 * static_cast<qsizetype>(i);
    while (m_labels.size() < at + 2) {
      auto* label = new QLabel(this);
      const bool name = m_labels.size() % 2 == 0;
      widgets::setTextRole(*label, name ? widgets::TextRole::label : widgets::TextRole::monoLabel);
      label->setTextFormat(Qt::PlainText);
      label->setWordWrap(!name);
      label->setTextInteractionFlags(Qt::TextSelectableByMouse);
      m_grid->addWidget(label, static_cast<int>(i) + 1, name ? 0 : 1, Qt::AlignTop);
      m_labels.append(label);
    }
    const QString framework = QString::fromStdString(cards[i].framework);
    m_labels[at]->setText(framework);
    m_labels[at + 1]->setText(cardText(cards[i], tr("no such type")));
    m_labels[at + 1]->setForegroundRole(cards[i].names.empty() ? QPalette::PlaceholderText
                                                               : QPalette::WindowText);
    m_labels[at + 1]->setAccessibleName(framework + u' ' + m_labels[at + 1]->text());
  }
  m_grid->setRowStretch(static_cast<int>(cards.size()) + 1, 1); // all room to spare goes below
}

void CardsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && !m_format.id.empty()) fill();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
