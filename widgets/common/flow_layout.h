#pragma once

#include <QLayout>
#include <QList>

namespace qs::widgets {

/// Places its items in rows from the left, as words in a paragraph; hidden items take no room.
class FlowLayout final : public QLayout {
  Q_OBJECT

public:
  explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}

  ~FlowLayout() override;

  /// Items of a row share their upper edge, as columns of text do, not their middle.
  void setTopAligned() { m_topAligned = true; }

  /// A widget that takes what is left of its row.
  void addGrowing(QWidget* widget);

  void addItem(QLayoutItem* item) override { m_items.append(item); }

  [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }

  [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }

  QLayoutItem* takeAt(int index) override;

  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }

  [[nodiscard]] int heightForWidth(int width) const override;

  /// All in one row.
  [[nodiscard]] QSize sizeHint() const override;

  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

private:
  /// Where each item goes; the height they take together.
  int place(const QRect& rect, bool really) const;

  QList<QLayoutItem*> m_items;
  QList<const QWidget*> m_growing;
  bool m_topAligned = false;
};

} // namespace qs::widgets
