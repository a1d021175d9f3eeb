#include "widgets/binades/accessible_binades.h"

#include "widgets/binades/binade_texts.h"
#include "widgets/binades/binade_view.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <vector>

namespace qs::widgets {
namespace {

class AccessibleCell : public QAccessibleInterface, public QAccessibleActionInterface {
public:
  AccessibleCell(BinadeView* view, int cell) : m_view(view), m_cell(cell) {}

  [[nodiscard]] bool isValid() const override { return m_view && m_cell < m_view->layoutNow().cells.size(); }

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

  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }

  [[nodiscard]] QRect rect() const override {
    if (!isValid()) return {};
    const QRect cell = m_view->layoutNow().cells[m_cell].rect.toRect();
    return {m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (!isValid()) return {};
    const BinadeCell& cell = m_view->layoutNow().cells[m_cell];
    if (kind == QAccessible::Name) return cellDescription(m_view->map(), cell);
    if (kind == QAccessible::Description)
      return rowDescription(m_view->map().rows()[static_cast<std::size_t>(cell.first.row)]);
    return {};
  }

  void setText(QAccessible::Text, const QString&) override {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    if (!isValid()) return state;
    state.focusable = true;
    state.selectable = true;
    state.selected = m_view->currentCell() == m_cell;
    state.focused = m_view->hasFocus() && state.selected;
    state.invisible = !m_view->isVisible();
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }

  [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }

  void doAction(const QString& name) override {
    if (isValid() && name == pressAction()) m_view->choose(m_cell);
  }

  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
  QPointer<BinadeView> m_view;
  int m_cell;
};

class AccessibleBinades : public QAccessibleWidget {
public:
  explicit AccessibleBinades(BinadeView* view) : QAccessibleWidget(view, QAccessible::Grouping) {}

  ~AccessibleBinades() override {
    for (const QAccessible::Id id : m_children)
      if (id != 0) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return static_cast<int>(view()->layoutNow().cells.size()); }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_children.size()) m_children.resize(at + 1, 0);
    if (m_children[at] == 0)
      m_children[at] = QAccessible::registerAccessibleInterface(new AccessibleCell(view(), index));
    return QAccessible::accessibleInterface(m_children[at]);
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* sought) const override {
    for (std::size_t i = 0; i < m_children.size(); ++i)
      if (m_children[i] != 0 && QAccessible::accessibleInterface(m_children[i]) == sought)
        return static_cast<int>(i);
    return -1;
  }

  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    return child(view()->layoutNow().cellAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
  }

  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    return view()->hasFocus() ? child(view()->currentCell()) : nullptr;
  }

private:
  [[nodiscard]] BinadeView* view() const { return static_cast<BinadeView*>(widget()); }

  mutable std::vector<QAccessible::Id> m_children; ///< by cell; 0: not made yet
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* view = qobject_cast<BinadeView*>(object);
  return view ? new AccessibleBinades(view) : nullptr;
}

} // namespace

void installBinadeAccessibility() {
  static const bool once = [] {
    QAccessible::installFactory(&makeInterface);
    return true;
  }();
  Q_UNUSED(once);
}

void announceCurrentCell(BinadeView& view) {
  if (!QAccessible::isActive() || !view.hasFocus() || view.currentCell() < 0) return;
  QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view);
  if (QAccessibleInterface* cell = table ? table->child(view.currentCell()) : nullptr) {
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
  }
}

} // namespace qs::widgets
