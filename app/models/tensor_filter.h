#pragma once

#include <QSortFilterProxyModel>

namespace qs::models {

/// Orders and filters the rows of a TensorModel. The filter is plain text: every word must occur in the name,
/// the type or the shape, whatever the case.
class TensorFilter final : public QSortFilterProxyModel {
  Q_OBJECT

public:
  enum class Order { file, name, largest };

  explicit TensorFilter(QObject* parent = nullptr);
  void setWords(const QString& words);
  void setOrder(Order order);

protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
  QStringList m_words;
  Order m_order = Order::file;
};

} // namespace qs::models
