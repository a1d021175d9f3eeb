#include "core/formats/encode.h"

#include "core/formats/coding.h"

namespace qs::formats {

Coding codingOf(const Layout& layout) {
  if (const auto* real = std::get_if<FloatLayout>(&layout)) return FloatShape(*real);
  if (const auto* integer = std::get_if<IntegerLayout>(&layout)) {
    return FixedLayout{integer->bits, 0, integer->isSigned};
  }
  if (const auto* fixed = std::get_if<FixedLayout>(&layout)) return *fixed;
  if (const auto* scale = std::get_if<ScaleLayout>(&layout)) return *scale;
  if (const auto* posit = std::get_if<PositLayout>(&layout)) return *posit;
  return std::get<CodebookLayout>(layout);
}

Operand Operand::from(const numbers::Dyadic& value) {
  if (value.significand == 0) return {Kind::zero, value.negative, {}};
  return {Kind::finite, value.negative, Magnitude::from(value.significand, value.exponent)};
}

Operand Operand::from(const numbers::Exact& value) {
  if (value.isNan()) return {Kind::nan, value.negative, {}};
  if (!value.isFinite()) return {Kind::infinity, value.negative, {}};
  if (value.isZero()) return {Kind::zero, value.negative, {}};
  return {Kind::finite, value.negative, Magnitude::from(value.magnitude)};
}

Operand Operand::from(const Decoded& decoded) {
  if (decoded.isFinite()) return from(dyadicValue(decoded));
  return {decoded.cls == ValueClass::infinity ? Kind::infinity : Kind::nan, decoded.negative, {}};
}

namespace {

Encoded encodeOperand(const Layout& layout, const Operand& value, const EncodeOptions& options) {
  return std::visit([&](const auto& coding) { return encodeWith(coding, value, options); }, codingOf(layout));
}

} // namespace

Encoded encode(const Layout& layout, const numbers::Exact& value, const EncodeOptions& options) {
  return encodeOperand(layout, Operand::from(value), options);
}

Encoded encode(const Layout& layout, const numbers::Dyadic& value, const EncodeOptions& options) {
  return encodeOperand(layout, Operand::from(value), options);
}

std::optional<numbers::Rational> storedError(const Layout& layout, Code stored, const numbers::Exact& input) {
  const Decoded decoded = decode(layout, stored);
  if (!decoded.isFinite() || !input.isFinite()) return std::nullopt;
  return exactValue(decoded).value() - input.value();
}

} // namespace qs::formats
