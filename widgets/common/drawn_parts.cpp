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

  [[nodiscard]] QAccessible::Role role() const override {
    switch (m_view ? parts().partsKind() : PartsKind::texts) {
    case PartsKind::list:
      return QAccessible::ListItem;
    case PartsKind::buttons:
      return QAccessible::Button;
    case PartsKind::checkBoxes:
      return QAccessible::CheckBox;
    case PartsKind::texts:
    case PartsKind::chart:
      break;
    }
    return QAccessible::StaticText;
  }

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
    const bool isCurrent = parts().currentPart() == m_index;
    state.readOnly = !acts();
    state.focusable = acts();
    state.focused = acts() && isCurrent && m_view->hasFocus();
    state.checkable = parts().partsKind() == PartsKind::checkBoxes;
    state.checked = state.checkable && parts().partAt(m_index).checked;
    state.selectable = acts() && !state.checkable;
    state.selected = state.selectable && isCurrent;
    state.disabled = !m_view->isEnabled();
    state.invisible = !m_view->isVisible();
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface && isValid() && acts()
               ? static_cast<QAccessibleActionInterface*>(this)
               : nullptr;
  }

  [[nodiscard]] QStringList actionNames() const override {
    const PartsKind kind = parts().partsKind();
    if (kind == PartsKind::buttons) return {pressAction(), setFocusAction()};
    if (kind == PartsKind::checkBoxes) return {toggleAction(), setFocusAction()};
    return {setFocusAction()};
  }

  void doAction(const QString& name) override {
    if (!isValid() || !m_view->isEnabled()) return;
    m_view->setFocus();
    if (name == setFocusAction())
      parts().makeCurrent(m_index);
    else
      parts().activatePart(m_index);
  }

  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
  [[nodiscard]] DrawnParts& parts() const { return *partsOf(m_view); }

  [[nodiscard]] bool acts() const {
    const PartsKind kind = parts().partsKind();
    return kind == PartsKind::buttons || kind == PartsKind::checkBoxes || parts().currentPart() >= 0;
  }

  QPointer<QWidget> m_view;
  int m_index;
};

class AccessibleParts : public QAccessibleWidget {
public:
  AccessibleParts(QWidget* view, QAccessible::Role role) : QAccessibleWidget(view, role) {}

  ~AccessibleParts() override {
    for (const QAccessible::Id id : m_children)
      if (id != 0) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return parts() ? parts()->partCount() : 0; }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_children.size()) m_children.resize(at + 1, 0);
    if (m_children[at] == 0)
      m_children[at] = QAccessible::registerAccessibleInterface(new AccessiblePart(widget(), index));
    return QAccessible::accessibleInterface(m_children[at]);
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* sought) const override {
    for (std::size_t i = 0; i < m_children.size(); ++i)
      if (m_children[i] != 0 && QAccessible::accessibleInterface(m_children[i]) == sought)
        return static_cast<int>(i);
    return -1;
  }

  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    return parts() ? child(parts()->partUnder(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
  }

  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    return widget()->hasFocus() && parts() ? child(parts()->currentPart()) : nullptr;
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Value && parts()) return parts()->partsValue();
    return QAccessibleWidget::text(kind);
  }

private:
  /// Null while the view is being destroyed: then only its QObject part is left.
  [[nodiscard]] DrawnParts* parts() const { return partsOf(widget()); }

  mutable std::vector<QAccessible::Id> m_children; ///< by index; 0: not asked for yet
};

QAccessible::Role roleOf(PartsKind kind) {
  if (kind == PartsKind::list) return QAccessible::List;
  return kind == PartsKind::chart ? QAccessible::Chart : QAccessible::Grouping;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  const DrawnParts* parts = partsOf(object);
  return parts ? new AccessibleParts(static_cast<QWidget*>(object), roleOf(parts->partsKind())) : nullptr;
}

QAccessibleInterface* interfaceOf(QWidget& view, int index) {
  if (!QAccessible::isActive()) return nullptr;
  QAccessibleInterface* group = QAccessible::queryAccessibleInterface(&view);
  return group ? group->child(index) : nullptr;
}

} // namespace

DrawnParts::DrawnParts() {
  static const bool once = [] {
    QAccessible::installFactory(&makeInterface);
    return true;
  }();
  Q_UNUSED(once);
}

int DrawnParts::partUnder(const QPointF& point) const {
  for (int i = 0; i < partCount(); ++i)
    if (partAt(i).rect.contains(point)) return i;
  return -1;
}

void announceCurrentPart(QWidget& view) {
  const DrawnParts* parts = partsOf(&view);
  if (!parts || !view.hasFocus()) return;
  if (QAccessibleInterface* part = interfaceOf(view, parts->currentPart())) {
    QAccessibleEvent event(part, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
  }
}

void announceChecked(QWidget& view, int index) {
  if (QAccessibleInterface* part = interfaceOf(view, index)) {
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(part, changed);
    QAccessible::updateAccessibility(&event);
  }
}

} // namespace qs::widgets
