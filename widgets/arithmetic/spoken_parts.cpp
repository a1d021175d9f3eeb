#include "widgets/arithmetic/spoken_parts.h"

#include "widgets/arithmetic/drift_view.h"
#include "widgets/arithmetic/trace_view.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace qs::widgets {
namespace {

class SpokenRow : public QAccessibleInterface {
public:
  SpokenRow(TraceView* view, int row) : m_view(view), m_row(row) {}

  [[nodiscard]] bool isValid() const override { return m_view && m_row < m_view->spokenRows().size(); }

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
    return {m_view->mapToGlobal(QPoint(0, 0)), m_view->size()};
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    return isValid() && kind == QAccessible::Name ? m_view->spokenRows().at(m_row) : QString();
  }

  void setText(QAccessible::Text, const QString&) override {}

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !isValid() || !m_view->isVisible();
    return state;
  }

private:
  QPointer<TraceView> m_view;
  int m_row;
};

class SpokenTrace : public QAccessibleWidget {
public:
  explicit SpokenTrace(TraceView* view) : QAccessibleWidget(view, QAccessible::Grouping) {}

  ~SpokenTrace() override {
    for (const QAccessible::Id id : m_children)
      QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] int childCount() const override { return static_cast<int>(view()->spokenRows().size()); }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (m_children.size() <= index)
      m_children.append(QAccessible::registerAccessibleInterface(
          new SpokenRow(view(), static_cast<int>(m_children.size()))));
    return QAccessible::accessibleInterface(m_children[index]);
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* sought) const override {
    for (int i = 0; i < childCount(); ++i)
      if (child(i) == sought) return i;
    return -1;
  }

private:
  [[nodiscard]] TraceView* view() const { return static_cast<TraceView*>(widget()); }

  mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  if (auto* trace = qobject_cast<TraceView*>(object)) return new SpokenTrace(trace);
  if (auto* drift = qobject_cast<DriftView*>(object)) return new QAccessibleWidget(drift, QAccessible::Chart);
  return nullptr;
}

} // namespace

void installSpokenParts() {
  static const bool installed = (QAccessible::installFactory(&makeInterface), true);
  static_cast<void>(installed);
}

} // namespace qs::widgets
