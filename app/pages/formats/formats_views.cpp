#include "app/pages/formats/arithmetic_view.h"
#include "app/pages/formats/bits_view.h"
#include "app/pages/formats/design_view.h"
#include "app/pages/formats/formats_view.h"
#include "app/pages/formats/line_view.h"
#include "app/pages/formats/rounding_view.h"

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
      {"line", QT_TRANSLATE_NOOP("pages", "Number line"), make<LineView>},
      {"rounding", QT_TRANSLATE_NOOP("pages", "Rounding"), make<RoundingView>},
      {"arithmetic", QT_TRANSLATE_NOOP("pages", "Arithmetic"), make<ArithmeticView>},
      {"design", QT_TRANSLATE_NOOP("pages", "Design"), make<DesignView>},
  };
}

} // namespace qs::pages
