#include "widgets/common/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace qs::widgets {
FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::addGrowing(QWidget* widget) {
  m_growing.append(widget);
  addWidget(widget);
}

int FlowLayout::heightForWidth(int width) const {
  return place({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const {
  QSize size(0, 0);
  for (const QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const QSize hint = item->sizeHint();
    size = {size.width() + hint.width() + (size.width() > 0 ? spacing() : 0),
            qMax(size.height(), hint.height())};
  }
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
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
  int y = inner.top();
  QList<QLayoutItem*> row;
  int x = inner.left(), height = 0;
  const auto sizeOf = [&inner](const QLayoutItem* item) {
    const QSize hint = item->sizeHint();
    if (hint.width() <= inner.width()) return hint;
    const int across = qMax(inner.width(), item->minimumSize().width());
    return QSize(across, item->hasHeightForWidth() ? item->heightForWidth(across) : hint.height());
  };
  const auto finishRow = [&] {
    int left = inner.left();
    int spare = qMax(0, inner.right() + 1 + gap - x);
    const auto grows = [this](QLayoutItem* item) { return m_growing.contains(item->widget()); };
    auto growing = std::ranges::count_if(std::as_const(row), grows);
    for (QLayoutItem* item : std::as_const(row)) {
      QSize size = sizeOf(item);
      if (grows(item)) {
        const int share = spare / std::max(1, static_cast<int>(growing--));
        size.rwidth() += share;
        spare -= share;
      }
      // Labels stand beside taller fields: the row shares one middle line.
      const int lower = m_topAligned ? 0 : (height - size.height()) / 2;
      if (really) item->setGeometry({{left, y + lower}, size});
      left += size.width() + gap;
    }
    y += height;
    row.clear();
    x = inner.left();
    height = 0;
  };
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const QSize size = sizeOf(item);
    if (!row.isEmpty() && x + size.width() > inner.right() + 1) {
      finishRow();
      y += gap / 2;
    }
    row.append(item);
    x += size.width() + gap;
    height = qMax(height, size.height());
  }
  finishRow();
  return y - rect.top() + contentsMargins().bottom();
}

} // namespace qs::widgets
