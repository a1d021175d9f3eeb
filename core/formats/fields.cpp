#include "core/formats/format_spec.h"

#include "core/formats/posit.h"

#include <algorithm>

namespace qs::formats {

namespace {

/// Fills a code from its top downwards; empty fields are left out.
class FieldList {
public:
  explicit FieldList(int bits) : m_low(bits) {}

  FieldList& add(FieldRole role, int width) {
    m_low -= std::max(width, 0);
    if (width > 0) m_list.push_back({role, m_low, width});
    return *this;
  }

  [[nodiscard]] std::vector<Field> take() { return std::move(m_list); }

private:
  int m_low;
  std::vector<Field> m_list;
};

std::vector<Field> fieldsOf(const FloatLayout& layout, Code) {
  const int signBits = layout.isSigned ? 1 : 0;
  return FieldList(signBits + layout.exponentBits + layout.fractionBits)
      .add(FieldRole::sign, signBits)
      .add(FieldRole::exponent, layout.exponentBits)
      .add(FieldRole::fraction, layout.fractionBits)
      .take();
}

std::vector<Field> fieldsOf(const IntegerLayout& layout, Code) {
  const int signBits = layout.isSigned ? 1 : 0;
  return FieldList(layout.bits)
      .add(FieldRole::sign, signBits)
      .add(FieldRole::magnitude, layout.bits - signBits)
      .take();
}

std::vector<Field> fieldsOf(const ScaleLayout& layout, Code) {
  return FieldList(layout.bits).add(FieldRole::exponent, layout.bits).take();
}

std::vector<Field> fieldsOf(const FixedLayout& layout, Code) {
  const int signBits = layout.isSigned ? 1 : 0;
  const int rest = layout.bits - signBits;
  const int fraction = std::clamp(layout.fractionBits, 0, rest);
  return FieldList(layout.bits)
      .add(FieldRole::sign, signBits)
      .add(FieldRole::magnitude, rest - fraction)
      .add(FieldRole::fraction, fraction)
      .take();
}

std::vector<Field> fieldsOf(const PositLayout& layout, Code code) {
  const PositParts parts = positParts(layout, positMagnitude(layout, code));
  return FieldList(layout.bits)
      .add(FieldRole::sign, 1)
      .add(FieldRole::regime, parts.regimeBits)
      .add(FieldRole::exponent, parts.exponentBits)
      .add(FieldRole::fraction, parts.fractionBits)
      .take();
}

std::vector<Field> fieldsOf(const CodebookLayout& layout, Code) {
  const int bits = bitWidth(layout);
  return FieldList(bits).add(FieldRole::code, bits).take();
}

} // namespace

std::string_view fieldName(FieldRole role) {
  static constexpr std::string_view names[] = {"sign",      "exponent", "fraction",
                                               "magnitude", "regime",   "code"}; // in the order of FieldRole
  return names[static_cast<std::size_t>(role)];
}

std::vector<Field> fields(const Layout& layout, Code code) {
  return std::visit([code](const auto& which) { return fieldsOf(which, code); }, layout);
}

std::vector<Field> fields(const Layout& layout) {
  const auto* posit = std::get_if<PositLayout>(&layout);
  return fields(layout, posit != nullptr ? Code{1} << (posit->bits - 2) : 0);
}

} // namespace qs::formats
