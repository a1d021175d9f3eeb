#include "app/models/tensor_filter.h"

#include "app/models/tensor_model.h"

#include <QCollator>

#include <algorithm>

namespace qs::models {

TensorFilter::TensorFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void TensorFilter::setWords(const QString& words) {
  m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
  invalidateFilter();
}

void TensorFilter::setOrder(Order order) {
  m_order = order;
  if (order == Order::file)
    sort(-1);
  else {
    sort(0);
    invalidate();
  }
}

bool TensorFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex name = sourceModel()->index(row, TensorModel::nameColumn, parent);
  const QString all = name.data().toString() + u' ' + name.data(TensorModel::detailRole).toString();
  return std::ranges::all_of(m_words,
                             [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool TensorFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  if (m_order == Order::largest) {
    const auto size = [](const QModelIndex& index) {
      return index.siblingAtColumn(TensorModel::elementsColumn).data(TensorModel::sortRole).toULongLong();
    };
    return size(left) > size(right);
  }
  QCollator byNumber{QLocale(QLocale::English)}; // layer 10 after layer 9, which the C locale does not know
  byNumber.setNumericMode(true);
  return byNumber.compare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace qs::models
