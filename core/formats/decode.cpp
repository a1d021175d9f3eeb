#include "core/formats/decode.h"

#include "core/formats/coding.h"

namespace qs::formats {

std::string_view className(ValueClass cls) {
  switch (cls) {
  case ValueClass::zero:
    return "zero";
  case ValueClass::subnormal:
    return "subnormal";
  case ValueClass::normal:
    return "normal";
  case ValueClass::infinity:
    return "inf";
  case ValueClass::nan:
    return "nan";
  case ValueClass::nar:
    return "nar";
  }
  return {};
}

Decoded decodeWith(const FloatShape& shape, Code code) {
  const Code magnitude = code & shape.magnitudes;
  const int fractionBits = shape.layout.fractionBits;
  Decoded result;
  result.code = code & (shape.magnitudes | shape.signBit);
  result.negative = (code & shape.signBit) != 0;
  result.exponentField = magnitude >> fractionBits;
  result.fractionField = magnitude & codeMask(fractionBits);
  result.hasHiddenBit = shape.layout.exponentBits > 0;
  result.hiddenBit = result.exponentField != 0;
  const int effectiveField = result.hiddenBit ? static_cast<int>(result.exponentField) : 1;
  result.exponent = effectiveField - shape.layout.bias;

  const bool isNegativeZeroNan = result.negative && magnitude == 0 && !shape.negativeZero;
  if (isNegativeZeroNan || magnitude > shape.maxFinite) {
    result.cls = magnitude == shape.infinity ? ValueClass::infinity : ValueClass::nan;
    const bool ieeeNan =
        result.cls == ValueClass::nan && shape.layout.nan == NanRule::ieee && fractionBits > 0;
    result.signalling = ieeeNan && (result.fractionField >> (fractionBits - 1)) == 0;
    return result;
  }
  result.quantum = result.exponent - fractionBits;
  if (shape.meansZero(magnitude)) return result;
  result.cls = result.hiddenBit ? ValueClass::normal : ValueClass::subnormal;
  result.significand = result.fractionField | (result.hiddenBit ? shape.firstNormal : 0);
  return result;
}

Decoded decodeWith(const FixedLayout& layout, Code code) {
  Decoded result;
  result.code = code & codeMask(layout.bits);
  result.negative = layout.isSigned && (result.code >> (layout.bits - 1)) != 0;
  result.significand = result.negative ? (~result.code + 1) & codeMask(layout.bits) : result.code;
  result.cls = result.significand == 0 ? ValueClass::zero : ValueClass::normal;
  result.exponent = result.quantum = -layout.fractionBits;
  return result;
}

Decoded decodeWith(const ScaleLayout& layout, Code code) {
  Decoded result;
  result.code = code & codeMask(layout.bits);
  result.exponentField = result.code;
  result.hasHiddenBit = true;
  result.hiddenBit = true;
  result.exponent = static_cast<int>(result.code) - layout.bias;
  result.cls = result.code == codeMask(layout.bits) ? ValueClass::nan : ValueClass::normal;
  if (result.cls == ValueClass::nan) return result;
  result.significand = 1;
  result.quantum = result.exponent;
  return result;
}

Decoded decode(const Layout& layout, Code code) {
  return std::visit([code](const auto& coding) { return decodeWith(coding, code); }, codingOf(layout));
}

numbers::Dyadic dyadicValue(const Decoded& decoded) {
  return {decoded.negative, decoded.significand, decoded.significand == 0 ? 0 : decoded.quantum};
}

numbers::Exact exactValue(const Decoded& decoded) {
  if (decoded.cls == ValueClass::infinity) return numbers::Exact::infinity(decoded.negative);
  if (!decoded.isFinite()) return numbers::Exact::nan(decoded.negative, decoded.signalling);
  return numbers::Exact::from(dyadicValue(decoded));
}

} // namespace qs::formats
