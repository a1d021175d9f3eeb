#pragma once

#include <QStyledItemDelegate>

namespace qs::pages {

/// A tensor in two lines: the name, elided in the middle (its end tells the layers apart), and type, shape
/// and size or the reason why it cannot be quantized.
class TensorDelegate final : public QStyledItemDelegate {
  Q_OBJECT

public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace qs::pages
