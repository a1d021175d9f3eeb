#include "app/pages/formats/bits_view.h"
#include "app/pages/formats/compare_view.h"
#include "app/pages/formats/formats_view.h"
#include "app/pages/formats/lanes_view.h"
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
      {"values", QT_TRANSLATE_NOOP("pages", "Values"), make<ValuesView>},
      {"compare", QT_TRANSLATE_NOOP("pages", "Compare"), make<CompareView>},
  };
}

} // namespace qs::pages
