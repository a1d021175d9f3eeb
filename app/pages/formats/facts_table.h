#pragma once

#include "app/pages/formats/compare_texts.h"
#include "app/pages/formats/table_text.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace qs::pages {

/// Rows of a name and one or two values, set like a table in a book.
class FactsTable : public QWidget {
  Q_OBJECT

public:
  explicit FactsTable(QWidget* parent = nullptr);
  /// head: what stands above the columns; an empty second one leaves that column out.
  void show(const QStringList& head, const QList<FactRow>& rows);
  using QWidget::show;

  [[nodiscard]] QString text(TableForm form) const;

private:
  QLabel* labelAt(int row, int column);

  QGridLayout* m_grid;
  QList<QLabel*> m_labels; ///< three for each row, the heading first
  QStringList m_head;
  QList<FactRow> m_rows;
};

} // namespace qs::pages
