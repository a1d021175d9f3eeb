#include "app/pages/quantize/flow_layout.h"

#include <QWidget>

namespace qs::pages {

FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
  return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool really) const {
  const QRect inner = rect.marginsRemoved(contentsMargins());
  const int gap = spacing();
  QPoint at = inner.topLeft();
  int rowHeight = 0;
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const QSize size = item->sizeHint();
    if (at.x() > inner.left() && at.x() + size.width() > inner.right() + 1) {
      at = {inner.left(), at.y() + rowHeight + gap / 2};
      rowHeight = 0;
    }
    if (really) item->setGeometry({at, size});
    at.rx() += size.width() + gap;
    rowHeight = qMax(rowHeight, size.height());
  }
  return at.y() + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace qs::pages
