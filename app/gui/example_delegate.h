#pragma once

#include <QStyledItemDelegate>

namespace qs::gui {

/// Rows of the gallery: a question over what to look at; or the heading of a group.
class ExampleDelegate final : public QStyledItemDelegate {
  Q_OBJECT

public:
  enum Data { lookRole = Qt::UserRole, idRole, headingRole };

  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace qs::gui
