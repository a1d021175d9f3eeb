#pragma once

#include "widgets/common/drawn_parts.h"
#include "widgets/numberline/axis_map.h"
#include "widgets/rounding/search_layout.h"

#include <QWidget>

#include <memory>

namespace qs::widgets {

/// How the shortest decimal of a value is found: the interval that rounds to it, and the decimals of one
/// digit, two digits and so on that fall outside or inside.
class SearchView : public QWidget, public DrawnParts {
  Q_OBJECT

public:
  explicit SearchView(QWidget* parent = nullptr);

  void setSearch(std::shared_ptr<const values::CodeOrder> order, const values::DecimalSearch& search);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int partCount() const override;
  [[nodiscard]] DrawnPart partAt(int index) const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  [[nodiscard]] double left() const; ///< of the lines
  [[nodiscard]] double rowTop(int row) const;
  [[nodiscard]] AxisMap mapNow() const;
  [[nodiscard]] QString rowName(int digits) const;
  void paintInterval(QPainter& painter, const SearchLayout& places) const;
  void paintEnds(QPainter& painter, const SearchLayout& places) const;
  void paintRow(QPainter& painter, const SearchRow& row, int index) const;

  std::shared_ptr<const values::CodeOrder> m_order; ///< null until the first search
  values::DecimalSearch m_search;
};

} // namespace qs::widgets
