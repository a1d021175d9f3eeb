#include "app/pages/formats/arithmetic_view.h"
#include "app/pages/formats/bits_view.h"
#include "app/pages/formats/compare_view.h"
#include "app/pages/formats/design_view.h"
#include "app/pages/formats/formats_view.h"
#include "app/pages/formats/lanes_view.h"
#include "app/pages/formats/line_view.h"
#include "app/pages/formats/rounding_view.h"
#include "app/pages/formats/values_view.h"

namespace qs::pages {
namespace {

template <class T>
FormatsView* make(QWidget* parent) {
  return new T(parent);
}

} // namespace

QList<FormatsViewEntry> formatsViews() {
  return {
      {"bits", QT_TRANSLATE_NOOP("pages", "Bits"), make<BitsView>},
      {"lanes", QT_TRANSLATE_NOOP("pages", "Lanes"), make<LanesView>},
      {"line", QT_TRANSLATE_NOOP("pages", "Number line"), make<LineView>},
      {"values", QT_TRANSLATE_NOOP("pages", "Values"), make<ValuesView>},
      {"rounding", QT_TRANSLATE_NOOP("pages", "Rounding"), make<RoundingView>},
      {"arithmetic", QT_TRANSLATE_NOOP("pages", "Arithmetic"), make<ArithmeticView>},
      {"compare", QT_TRANSLATE_NOOP("pages", "Compare"), make<CompareView>},
      {"design", QT_TRANSLATE_NOOP("pages", "Design"), make<DesignView>},
  };
}

} // namespace qs::pages
