#include "widgets/histogram/histogram_table.h"

#include "widgets/histogram/scene.h"
#include "widgets/histogram/ticks.h"

namespace qs::widgets {

void HistogramTable::setScene(const Scene& scene) {
  beginResetModel();
  const statistics::Histogram& original = scene.figure.original;
  const statistics::Histogram& restored = scene.figure.restored;
  m_rows.clear();
  m_two = restored.bins() == original.bins() && restored.bins() > 0;
  m_originalLabel = scene.figure.originalLabel;
  m_restoredLabel = scene.figure.restoredLabel;
  for (int i = 0; i < original.bins(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    m_rows.append(
        {original.edge(i), original.edge(i + 1), original.counts()[at], m_two ? restored.counts()[at] : 0});
  }
  endResetModel();
}

QString HistogramTable::text() const {
  QString lines =
      QStringLiteral("from\tto\tcount") + (m_two ? QStringLiteral("\trestored\n") : QStringLiteral("\n"));
  for (const Row& row : m_rows) {
    lines += QString::number(row.from, 'g', 17) + u'\t' + QString::number(row.to, 'g', 17) + u'\t' +
             QString::number(row.original);
    if (m_two) lines += u'\t' + QString::number(row.restored);
    lines += u'\n';
  }
  return lines;
}

int HistogramTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistogramTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_two ? 4 : 3;
}

QVariant HistogramTable::data(const QModelIndex& index, int role) const {
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole || !index.isValid()) return {};
  const Row& row = m_rows[index.row()];
  switch (index.column()) {
  case 0:
    return numberText(row.from, 6);
  case 1:
    return numberText(row.to, 6);
  case 2:
    return countText(static_cast<double>(row.original));
  default:
    return countText(static_cast<double>(row.restored));
  }
}

QVariant HistogramTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  switch (section) {
  case 0:
    return tr("from");
  case 1:
    return tr("to");
  case 2:
    return m_originalLabel.isEmpty() ? tr("count") : m_originalLabel;
  default:
    return m_restoredLabel;
  }
}

} // namespace qs::widgets
