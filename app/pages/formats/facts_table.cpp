#include "app/pages/formats/facts_table.h"

#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QGridLayout>
#include <QLabel>

namespace qs::pages {

namespace {

constexpr int columns = 3;

} // namespace

FactsTable::FactsTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(widgets::grid(3));
  m_grid->setVerticalSpacing(widgets::grid(0.5));
  m_grid->setColumnStretch(columns, 1);
}

QLabel* FactsTable::labelAt(int row, int column) {
  while (m_labels.size() <= row * columns + column) {
    auto* label = new QLabel(this);
    const int at = static_cast<int>(m_labels.size());
    const bool quiet = at < columns || at % columns == 0;
    widgets::setTextRole(*label, quiet ? widgets::TextRole::label : widgets::TextRole::mono);
    label->setTextFormat(quiet ? Qt::PlainText : Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, at / columns, at % columns);
    m_labels.append(label);
  }
  return m_labels[row * columns + column];
}

void FactsTable::show(const QStringList& head, const QList<FactRow>& rows) {
  m_head = head;
  m_rows = rows;
  for (int column = 0; column < columns; ++column)
    labelAt(0, column)->setText(head.value(column));
  for (qsizetype i = columns * (rows.size() + 1); i < m_labels.size(); ++i)
    m_labels[i]->clear(); // of a longer table before this one
  for (int i = 0; i < rows.size(); ++i) {
    const FactRow& row = rows[i];
    labelAt(i + 1, 0)->setText(row.name);
    labelAt(i + 1, 1)->setText(widgets::raisedHtml(row.first));
    labelAt(i + 1, 2)->setText(widgets::raisedHtml(row.second));
    for (int column = 0; column < columns; ++column)
      labelAt(i + 1, column)->setToolTip(row.hint);
    labelAt(i + 1, 1)->setAccessibleName(row.name + u' ' + head.value(1) + u' ' + row.first);
    labelAt(i + 1, 2)->setAccessibleName(
        row.second.isEmpty() ? QString() : row.name + u' ' + head.value(2) + u' ' + row.second);
  }
}

QString FactsTable::text(TableForm form) const {
  QList<QStringList> lines;
  for (const FactRow& row : m_rows)
    lines.append({row.name, row.first, row.second});
  return tableText(form, m_head, lines);
}

} // namespace qs::pages
