#include "app/pages/formats/arithmetic_view.h"
#include "app/pages/formats/bits_view.h"
#include "app/pages/formats/formats_view.h"

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
      {"arithmetic", QT_TRANSLATE_NOOP("pages", "Arithmetic"), make<ArithmeticView>},
  };
}

} // namespace qs::pages
