#include "widgets/bitfield/accessible_bits.h"

#include "widgets/bitfield/bit_field_view.h"

#include <QAccessibleWidget>

#include <array>

namespace qs::widgets {
namespace {

class AccessibleBit : public QAccessibleInterface, public QAccessibleActionInterface {
public:
  AccessibleBit(BitFieldView* view, int bit) : m_view(view), m_bit(bit) {}

  [[nodiscard]] bool isValid() const override { return m_view && m_bit < m_view->row().width; }

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

  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }

  [[nodiscard]] QRect rect() const override {
    if (!isValid()) return {};
    const QRect cell = m_view->layoutNow().cellOf(m_bit).toRect();
    return {m_view->mapToGlobal(cell.topLeft()), cell.size()};
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (!isValid()) return {};
    if (kind == QAccessible::Name) return bitName(m_view->row(), m_bit);
    if (kind == QAccessible::Description) return bitDescription(m_view->row(), m_view->code(), m_bit);
    return {};
  }

  void setText(QAccessible::Text, const QString&) override {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    if (!isValid()) return state;
    state.checkable = true;
    state.checked = (m_view->code() >> m_bit & 1) != 0;
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->cursorBit() == m_bit;
    state.disabled = !m_view->isEnabled();
    state.invisible = !m_view->isVisible();
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }

  [[nodiscard]] QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }

  void doAction(const QString& name) override {
    if (!isValid() || !m_view->isEnabled()) return;
    m_view->setFocus();
    m_view->setCursorBit(m_bit);
    if (name != toggleAction()) return;
    m_view->edit(m_view->code() ^ formats::Code{1} << m_bit, {BitGesture::flip, m_bit});
    emit m_view->dragFinished();
  }

  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
  QPointer<BitFieldView> m_view;
  int m_bit;
};

class AccessibleBits : public QAccessibleWidget {
public:
  explicit AccessibleBits(BitFieldView* view) : QAccessibleWidget(view, QAccessible::Grouping) {}

  ~AccessibleBits() override {
    for (const QAccessible::Id id : m_children)
      if (id != 0) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return view()->row().width; }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    const int bit = childCount() - 1 - index;
    QAccessible::Id& id = m_children[static_cast<std::size_t>(bit)];
    if (id == 0) id = QAccessible::registerAccessibleInterface(new AccessibleBit(view(), bit));
    return QAccessible::accessibleInterface(id);
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* sought) const override {
    for (int i = 0; i < childCount(); ++i)
      if (child(i) == sought) return i;
    return -1;
  }

  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const int bit = view()->layoutNow().bitAt(view()->mapFromGlobal(QPoint(x, y)));
    return bit < 0 ? nullptr : child(childCount() - 1 - bit);
  }

  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    return view()->hasFocus() ? child(childCount() - 1 - view()->cursorBit()) : nullptr;
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Value) return view()->row().value;
    return QAccessibleWidget::text(kind);
  }

private:
  [[nodiscard]] BitFieldView* view() const { return static_cast<BitFieldView*>(widget()); }

  mutable std::array<QAccessible::Id, 64> m_children{}; ///< by bit; 0: not made yet
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* view = qobject_cast<BitFieldView*>(object);
  return view ? new AccessibleBits(view) : nullptr;
}

QAccessibleInterface* interfaceOf(BitFieldView& view, int bit) {
  QAccessibleInterface* group = QAccessible::queryAccessibleInterface(&view);
  return group ? group->child(view.row().width - 1 - bit) : nullptr;
}

} // namespace

void installBitAccessibility() {
  static const bool once = [] {
    QAccessible::installFactory(&makeInterface);
    return true;
  }();
  Q_UNUSED(once);
}

void announceBitChange(BitFieldView& view, int bit) {
  QAccessible::State changed;
  changed.checked = true;
  if (QAccessibleInterface* child = interfaceOf(view, bit)) {
    QAccessibleStateChangeEvent event(child, changed);
    QAccessible::updateAccessibility(&event);
  }
}

void announceFocusedBit(BitFieldView& view) {
  if (!QAccessible::isActive()) return;
  if (QAccessibleInterface* child = interfaceOf(view, view.cursorBit())) {
    QAccessibleEvent event(child, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
  }
}

} // namespace qs::widgets
