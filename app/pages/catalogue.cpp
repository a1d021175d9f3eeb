#include "app/pages/page.h"

#include "app/pages/formats/formats_page.h"
#include "app/pages/integers/integers_page.h"
#include "app/pages/quantize/quantize_page.h"

namespace qs::pages {
namespace {

template <class T>
Page* make(session::Session& session, QWidget* parent) {
  return new T(session, parent);
}

} // namespace

QList<PageEntry> catalogue() {
  return {
      {"formats", QT_TRANSLATE_NOOP("pages", "Formats"), ":/icons/formats.svg", make<FormatsPage>},
      {"integers", QT_TRANSLATE_NOOP("pages", "Integers"), ":/icons/integers.svg", make<IntegersPage>},
      {"quantize", QT_TRANSLATE_NOOP("pages", "Quantize"), ":/icons/quantize.svg", make<QuantizePage>},
  };
}

} // namespace qs::pages
