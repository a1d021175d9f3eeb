#include "app/pages/formats/design_model.h"

#include <algorithm>

namespace qs::pages {

using formats::FloatLayout;

std::optional<FloatLayout> designOf(const formats::FormatSpec& format) {
  const auto* layout = std::get_if<FloatLayout>(&format.layout);
  if (!layout || layout->p3109 || !possible(*layout)) return std::nullopt;
  return *layout;
}

FloatLayout withFields(FloatLayout layout, int exponentBits, int fractionBits) {
  layout.bias += formats::defaultBias(exponentBits) - formats::defaultBias(layout.exponentBits);
  layout.exponentBits = exponentBits;
  layout.fractionBits = fractionBits;
  return layout;
}

FloatLayout withTotal(FloatLayout layout, int bits) {
  const int room = bits - (layout.isSigned ? 1 : 0);
  const int exponentBits = std::clamp(layout.exponentBits, std::max(0, room - mostFractionBits), room);
  return withFields(layout, exponentBits, room - exponentBits);
}

FloatLayout withSplit(FloatLayout layout, int exponentBits) {
  return withFields(layout, exponentBits, layout.exponentBits + layout.fractionBits - exponentBits);
}

Result<void> possible(const FloatLayout& layout) {
  if (layout.exponentBits > mostExponentBits)
    return fail(ErrorCode::invalidFormat, {}, QS_TR("core", "at most %1 exponent bits are possible"),
                {std::to_string(mostExponentBits)});
  return formats::validate(layout);
}

std::vector<int> possibleSplits(const FloatLayout& layout) {
  std::vector<int> splits;
  const int room = std::min(mostExponentBits, layout.exponentBits + layout.fractionBits);
  for (int bits = 0; bits <= room; ++bits)
    if (possible(withSplit(layout, bits))) splits.push_back(bits);
  return splits;
}

} // namespace qs::pages
