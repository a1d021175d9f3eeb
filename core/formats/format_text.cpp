#include "core/formats/format_text.h"

#include "core/formats/catalogue.h"

namespace qs::formats {

namespace {

std::string idOf(const FloatLayout& layout) {
  return layout.p3109 ? p3109Id(layout) : customFloatId(layout);
}

template <class Other>
std::string idOf(const Other& layout) {
  return builtId(layout);
}

} // namespace

std::string formatText(const Layout& layout) {
  for (const FormatSpec& spec : catalogue()) {
    if (spec.layout == layout) return spec.id;
  }
  return std::visit([](const auto& which) { return idOf(which); }, layout);
}

} // namespace qs::formats
