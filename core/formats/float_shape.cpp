#include "core/formats/float_shape.h"

namespace qs::formats {

namespace {

Code canonicalNan(const FloatLayout& layout, Code magnitudes) {
  if (layout.nan == NanRule::allOnes) return magnitudes;
  if (layout.nan == NanRule::negativeZero) return magnitudes + 1;
  const Code exponentOnes = codeMask(layout.exponentBits) << layout.fractionBits;
  return layout.fractionBits == 0 ? exponentOnes : exponentOnes | (Code{1} << (layout.fractionBits - 1));
}

bool hasNan(const FloatLayout& layout) {
  switch (layout.nan) {
  case NanRule::none:
    return false;
  case NanRule::negativeZero:
    return layout.isSigned;
  case NanRule::allOnes:
    return true;
  case NanRule::ieee:
    return layout.fractionBits > 0 || !layout.infinities; // the only pattern left is infinity's
  }
  return false;
}

/// The magnitudes from here on are not finite.
Code firstSpecial(const FloatLayout& layout, Code magnitudes) {
  if (layout.nan == NanRule::ieee) return codeMask(layout.exponentBits) << layout.fractionBits;
  const Code beyond = magnitudes + 1;
  return beyond - (layout.nan == NanRule::allOnes ? 1 : 0) - (layout.infinities ? 1 : 0);
}

} // namespace

FloatShape::FloatShape(const FloatLayout& from)
    : layout(from), firstNormal(Code{1} << from.fractionBits),
      minPositive(from.subnormals ? 1 : firstNormal) {
  const int bits = from.exponentBits + from.fractionBits;
  magnitudes = codeMask(bits);
  signBit = from.isSigned ? Code{1} << bits : 0;
  const Code special = firstSpecial(from, magnitudes);
  maxFinite = special - 1;
  if (from.infinities) infinity = special;
  if (hasNan(from)) quietNan = canonicalNan(from, magnitudes);
  signedNan = from.isSigned && from.nan != NanRule::negativeZero && quietNan.has_value();
  negativeZero = from.isSigned && from.nan != NanRule::negativeZero;
  minQuantum = 1 - from.bias - from.fractionBits;
}

} // namespace qs::formats
