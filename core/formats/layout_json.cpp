#include "core/formats/layout_json.h"

#include "core/formats/codebook.h"

namespace qs::formats {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const FloatLayout& layout) {
  if (layout.p3109) {
    return {{"kind", "p3109"},
            {"bits", bitWidth(layout)},
            {"precision", layout.fractionBits + 1},
            {"signed", layout.isSigned},
            {"extended", layout.infinities}};
  }
  return {{"kind", "float"},
          {"exponent_bits", layout.exponentBits},
          {"fraction_bits", layout.fractionBits},
          {"bias", layout.bias},
          {"signed", layout.isSigned},
          {"nan", nanRuleIds[static_cast<std::size_t>(layout.nan)]},
          {"infinities", layout.infinities},
          {"subnormals", layout.subnormals}};
}

Json jsonOf(const IntegerLayout& layout) {
  return {{"kind", "integer"}, {"bits", layout.bits}, {"signed", layout.isSigned}};
}

Json jsonOf(const FixedLayout& layout) {
  return {{"kind", "fixed"},
          {"bits", layout.bits},
          {"fraction_bits", layout.fractionBits},
          {"signed", layout.isSigned}};
}

Json jsonOf(const ScaleLayout& layout) {
  return {{"kind", "scale"}, {"bits", layout.bits}, {"bias", layout.bias}};
}

Json jsonOf(const PositLayout& layout) {
  return {{"kind", "posit"}, {"bits", layout.bits}};
}

Json jsonOf(const CodebookLayout& layout) {
  const Codebook::Parts& parts = layout.book->parts();
  Json json{{"kind", "codebook"}, {"values", parts.values}};
  if (!parts.thresholds.empty()) json["thresholds"] = parts.thresholds;
  json["ties"] = tiesId(parts.ties);
  return json;
}

} // namespace

nlohmann::ordered_json layoutJson(const Layout& layout) {
  return std::visit([](const auto& which) { return jsonOf(which); }, layout);
}

} // namespace qs::formats
