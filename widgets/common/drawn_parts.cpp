#include "widgets/common/drawn_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <QWindow>

#include <vector>

namespace qs::widgets {
namespace {

DrawnParts* partsOf(QObject* object) {
  return dynamic_cast<DrawnParts*>(object);
}

class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
  AccessiblePart(QWidget* view, int index) : m_view(view), m_index(index) {}

  [[nodiscard]] bool isValid() const override { return m_view && m_index < parts().partCount(); }

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

  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

  [[nodiscard]] QRect rect() const override {
    if (!isValid()) return {};
    const QRect place = parts().partAt(m_index).rect.toRect();
    return {m_view->mapToGlobal(place.topLeft()), place.size()};
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (!isValid()) return {};
    if (kind == QAccessible::Name) return parts().partAt(m_index).name;
    return kind == QAccessible::Description ? parts().partAt(m_index).description : QString();
  }

  void setText(QAccessible::Text, const QString&) override {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    if (!isValid()) return state;
    const bool choosable = parts().currentPart() >= 0;
    state.readOnly = !choosable;
    state.focusable = choosable;
    state.selectable = choosable;
    state.selected = parts().currentPart() == m_index;
    state.focused = state.selected && m_view->hasFocus();
    state.invisible = !m_view->isVisible();
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    const bool acts = type == QAccessible::ActionInterface && isValid() && parts().currentPart() >= 0;
    return acts ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }

  [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }

  void doAction(const QString&) override {
    if (!isValid()) return;
    m_view->setFocus();
    parts().makeCurrent(m_index);
  }

  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
  [[nodiscard]] DrawnParts& parts() const { return *partsOf(m_view); }

  QPointer<QWidget> m_view;
  int m_index;
};

class AccessibleParts : public QAccessibleWidget {
public:
  explicit AccessibleParts(QWidget* view) : QAccessibleWidget(view, QAccessible::List) {}

  ~AccessibleParts() override {
    for (const QAccessible::Id id : m_children)
      QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return parts() ? parts()->partCount() : 0; }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    for (int next = static_cast<int>(m_children.size()); next <= index; ++next)
      m_children.push_back(QAccessible::registerAccessibleInterface(new AccessiblePart(widget(), next)));
    return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* sought) const override {
    for (int i = 0; i < childCount(); ++i)
      if (child(i) == sought) return i;
    return -1;
  }

  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const QPointF point = widget()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i)
      if (parts()->partAt(i).rect.contains(point)) return child(i);
    return nullptr;
  }

  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    return widget()->hasFocus() && parts() ? child(parts()->currentPart()) : nullptr;
  }

private:
  /// Null while the view is being destroyed: then only its QObject part is left.
  [[nodiscard]] DrawnParts* parts() const { return partsOf(widget()); }

  mutable std::vector<QAccessible::Id> m_children; ///< by index, made when asked for
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  return partsOf(object) ? new AccessibleParts(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

void installDrawnParts() {
  static const bool once = [] {
    QAccessible::installFactory(&makeInterface);
    return true;
  }();
  Q_UNUSED(once);
}

void announceCurrentPart(QWidget& view) {
  const DrawnParts* parts = partsOf(&view);
  if (!parts || !QAccessible::isActive()) return;
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
  QAccessibleInterface* part = list ? list->child(parts->currentPart()) : nullptr;
  if (!part) return;
  QAccessibleEvent event(part, QAccessible::Focus);
  QAccessible::updateAccessibility(&event);
}

} // namespace qs::widgets
