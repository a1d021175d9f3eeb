#include "widgets/integers/parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <QWindow>

#include <vector>

namespace qs::widgets {
namespace {

/// A text inside a view.
class AccessiblePart : public QAccessibleInterface {
public:
  AccessiblePart(QWidget* view, int index) : m_view(view), m_index(index) {}

  [[nodiscard]] bool isValid() const override { return parts() && m_index < parts()->partCount(); }

  [[nodiscard]] QObject* object() const override { return nullptr; }

  [[nodiscard]] QWindow* window() const override {
    return m_view ? m_view->window()->windowHandle() : nullptr;
  }

  [[nodiscard]] QAccessibleInterface* parent() const override {
    return QAccessible::queryAccessibleInterface(m_view);
  }

  [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

  [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }

  [[nodiscard]] int childCount() const override { return 0; }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::StaticText; }

  [[nodiscard]] QRect rect() const override {
    if (!isValid()) return {};
    const QRect place = parts()->part(m_index).rect.toAlignedRect();
    return {m_view->mapToGlobal(place.topLeft()), place.size()};
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    return isValid() && kind == QAccessible::Name ? parts()->part(m_index).name : QString();
  }

  void setText(QAccessible::Text, const QString&) override {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !m_view || !m_view->isVisible();
    return state;
  }

private:
  [[nodiscard]] PartedView* parts() const { return dynamic_cast<PartedView*>(m_view.data()); }

  QPointer<QWidget> m_view;
  int m_index;
};

class AccessibleParts : public QAccessibleWidget {
public:
  explicit AccessibleParts(QWidget* view) : QAccessibleWidget(view, QAccessible::Grouping) {}

  ~AccessibleParts() override {
    for (const QAccessible::Id id : m_children)
      QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return parts() ? parts()->partCount() : 0; }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (m_children.size() <= static_cast<std::size_t>(index))
      m_children.push_back(QAccessible::registerAccessibleInterface(
          new AccessiblePart(widget(), static_cast<int>(m_children.size()))));
    return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* sought) const override {
    for (int i = 0; i < childCount(); ++i)
      if (child(i) == sought) return i;
    return -1;
  }

  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const QPointF at = widget()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i)
      if (parts()->part(i).rect.contains(at)) return child(i);
    return nullptr;
  }

private:
  [[nodiscard]] PartedView* parts() const { return dynamic_cast<PartedView*>(widget()); }

  mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  return dynamic_cast<PartedView*>(object) ? new AccessibleParts(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

PartedView::PartedView() {
  static const bool once = [] {
    QAccessible::installFactory(&makeInterface);
    return true;
  }();
  Q_UNUSED(once);
}

} // namespace qs::widgets
