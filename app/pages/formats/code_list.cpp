#include "app/pages/formats/code_list.h"

#include "app/pages/formats/code_model.h"
#include "app/pages/formats/code_table.h"
#include "app/pages/formats/copy_table_button.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace qs::pages {

CodeList::CodeList(QWidget* parent)
    : QWidget(parent), m_filter(new widgets::EntryField(this)),
      m_copy(new CopyTableButton([this](TableForm form) { return text(form); }, this)),
      m_notice(new widgets::Notice(this)), m_table(new QTableView(this)), m_model(new CodeModel(this)),
      m_count(new QLabel(this)) {
  widgets::setTextRole(*m_filter, widgets::TextRole::mono);
  widgets::setTextRole(*m_count, widgets::TextRole::label);
  m_filter->setMinimumWidth(240);
  m_table->setModel(m_model);
  m_table->verticalHeader()->hide();
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->horizontalHeader()->setSectionsClickable(true);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* bar = new QHBoxLayout;
  widgets::setSpacing(*bar, 1);
  bar->addWidget(m_filter, 1);
  bar->addWidget(m_count);
  bar->addWidget(m_copy);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  widgets::setSpacing(*column, 1);
  column->addLayout(bar);
  column->addWidget(m_notice);
  column->addWidget(m_table, 1);
  connectParts();
  translate();
}

QWidget* CodeList::table() const {
  return m_table;
}

void CodeList::connectParts() {
  connect(m_filter, &widgets::EntryField::typed, this, [this](const QString& text) {
    state::ValuesState next = m_state;
    next.filter = text.toStdString();
    if (!m_reading) return;
    const Result<CodeFilter> filter = parseCodeFilter(next.filter, m_reading->format.layout);
    m_filter->setBad(!filter);
    if (filter)
      emit changed(next, tr("filter the values"), QStringLiteral("filter"));
    else
      m_notice->say(filter.error());
  });
  connect(m_filter, &widgets::EntryField::committed, this, &CodeList::editingFinished);
  connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &CodeList::sortBy);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) {
            if (!m_showing && now.isValid()) emit codeChosen(m_model->codeAt(now.row()), m_table->hasFocus());
          });
}

void CodeList::sortBy(int column) {
  if (column != CodeModel::codeColumn && column != CodeModel::valueColumn) return;
  const std::string by = column == CodeModel::codeColumn ? "code" : "value";
  state::ValuesState next = m_state;
  next.descending = by == m_state.sortBy && !m_state.descending;
  next.sortBy = by;
  emit changed(next, tr("sort the values"), {});
}

void CodeList::show(const FormatsReading& reading, const state::ValuesState& state) {
  m_reading = reading;
  m_state = state;
  fill(reading);
}

void CodeList::fill(const FormatsReading& reading) {
  const QScopedValueRollback showing(m_showing, true);
  m_filter->present(QString::fromStdString(m_state.filter));
  const std::string wanted =
      reading.format.id + '\n' + m_state.filter + '\n' + m_state.sortBy + (m_state.descending ? "-" : "+");
  if (m_filled.toStdString() != wanted) {
    m_filled = QString::fromStdString(wanted);
    const formats::Layout& layout = reading.format.layout;
    const Result<CodeFilter> filter = parseCodeFilter(m_state.filter, layout);
    if (filter)
      m_notice->clear();
    else
      m_notice->say(filter.error());
    m_model->show(reading.format, listCodes(layout, filter.value_or(CodeFilter{}),
                                            m_state.sortBy == "value" ? CodeSort::value : CodeSort::code,
                                            m_state.descending));
    const int row = static_cast<int>(m_table->fontMetrics().height() * 1.5);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(
        m_state.sortBy == "value" ? CodeModel::valueColumn : CodeModel::codeColumn,
        m_state.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    const int widths[] = {110, 190, 110, 190};
    for (int i = 0; i < 4; ++i)
      m_table->setColumnWidth(i, static_cast<int>(widgets::scaled(widths[i])));
  }
  m_count->setText(tr("codes: %1").arg(m_model->rowCount()));
  showCurrent(reading.code());
}

void CodeList::showCurrent(formats::Code code) {
  const int row = m_model->rowOf(code);
  if (row < 0) return m_table->clearSelection();
  if (m_table->currentIndex().row() == row && m_table->selectionModel()->isRowSelected(row)) return;
  m_table->selectRow(row);
  m_table->scrollTo(m_model->index(row, 0));
}

QString CodeList::text(TableForm form) const {
  QList<int> rows;
  const QModelIndexList selected = m_table->selectionModel()->selectedRows();
  // One selected row is the current value, which is always selected: all are meant.
  if (selected.size() > 1)
    for (const QModelIndex& index : selected)
      rows.append(index.row());
  std::ranges::sort(rows);
  return m_model->text(form, rows);
}

void CodeList::translate() {
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setPlaceholderText(tr("Filter: subnormal, 0.1..0.5, <1, 0x3, …"));
  m_filter->setToolTip(
      tr("Classes (zero, subnormal, normal, inf, nan, finite, negative, positive), a range 0.1..0.5, "
         "bounds <1 or >=2, first digits of the code 0x3 or 0b01, or a number: where it is stored"));
  m_table->setAccessibleName(tr("All values"));
  m_model->retranslate();
  if (m_reading) fill(*m_reading);
}

void CodeList::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) translate();
  QWidget::changeEvent(event);
}

} // namespace qs::pages
