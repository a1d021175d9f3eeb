#include "app/pages/integers/base_view.h"
#include "app/pages/integers/fixed_view.h"
#include "app/pages/integers/operation_view.h"
#include "app/pages/integers/packing_view.h"
#include "app/pages/integers/readings_view.h"
#include "app/pages/integers/width_view.h"

namespace qs::pages {
namespace {

template <class T>
IntegersView* make(QWidget* parent) {
  return new T(parent);
}

} // namespace

QList<IntegersViewEntry> integersViews() {
  return {
      {"readings", QT_TRANSLATE_NOOP("pages", "Readings"), make<ReadingsView>},
      {"arithmetic", QT_TRANSLATE_NOOP("pages", "Arithmetic"), make<OperationView>},
      {"width", QT_TRANSLATE_NOOP("pages", "Width"), make<WidthView>},
      {"base", QT_TRANSLATE_NOOP("pages", "Base"), make<BaseView>},
      {"fixed", QT_TRANSLATE_NOOP("pages", "Fixed point"), make<FixedView>},
      {"packing", QT_TRANSLATE_NOOP("pages", "Packing"), make<PackingView>},
  };
}

} // namespace qs::pages
