#include "widgets/histogram/histogram_accessible.h"

#include "widgets/histogram/histogram_view.h"

#include <QAccessibleWidget>

namespace qs::widgets {

namespace {

QAccessibleInterface* chartFor(const QString&, QObject* object) {
  auto* view = qobject_cast<HistogramView*>(object);
  return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

void installHistogramAccessibility() {
  static const bool installed = (QAccessible::installFactory(chartFor), true);
  static_cast<void>(installed);
}

} // namespace qs::widgets
