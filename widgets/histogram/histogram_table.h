#pragma once

#include <QAbstractTableModel>

namespace qs::widgets {

struct Scene;

/// The bins of a histogram as rows: from, to, count, and the restored count where there is one.
class HistogramTable final : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;

  void setScene(const Scene& scene);

  void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); }

  /// Tab-separated values, numbers in full.
  [[nodiscard]] QString text() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Row {
    double from = 0, to = 0;
    quint64 original = 0, restored = 0;
  };

  QList<Row> m_rows;
  QString m_originalLabel, m_restoredLabel;
  bool m_two = false;
};

} // namespace qs::widgets
