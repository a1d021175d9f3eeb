#include "core/formats/posit.h"

#include "core/formats/coding.h"

#include <algorithm>
#include <bit>

namespace qs::formats {

Code positMagnitude(const PositLayout& layout, Code code) {
  const Code mask = codeMask(layout.bits);
  const bool negative = (code >> (layout.bits - 1) & 1) != 0;
  return (negative ? ~code + 1 : code) & mask;
}

PositParts positParts(const PositLayout& layout, Code magnitude) {
  const int room = layout.bits - 1; // what follows the sign
  const Code body = magnitude << (64 - room);
  const bool ones = body >> 63 != 0;
  const int run = std::min(ones ? std::countl_one(body) : std::countl_zero(body), room);
  PositParts parts;
  parts.regime = ones ? run - 1 : -run;
  parts.regimeBits = std::min(run + 1, room);
  const int left = room - parts.regimeBits;
  parts.exponentBits = std::min(PositLayout::exponentBits, left);
  parts.fractionBits = left - parts.exponentBits;
  const Code tail = magnitude & (left == 0 ? 0 : codeMask(left));
  parts.exponentField = tail >> parts.fractionBits << (PositLayout::exponentBits - parts.exponentBits);
  parts.fraction = tail & (parts.fractionBits == 0 ? 0 : codeMask(parts.fractionBits));
  return parts;
}

Decoded decodeWith(const PositLayout& layout, Code code) {
  Decoded result;
  result.code = code & codeMask(layout.bits);
  const Code nar = Code{1} << (layout.bits - 1);
  if (result.code == 0) return result;
  if (result.code == nar) {
    result.cls = ValueClass::nar;
    return result;
  }
  result.cls = ValueClass::normal;
  result.negative = (result.code & nar) != 0;
  const PositParts parts = positParts(layout, positMagnitude(layout, code));
  result.regime = parts.regime;
  result.exponentField = parts.exponentField;
  result.fractionField = parts.fraction;
  result.hasHiddenBit = true;
  result.hiddenBit = true;
  result.exponent = parts.exponent();
  result.quantum = result.exponent - parts.fractionBits;
  result.significand = parts.fraction | Code{1} << parts.fractionBits;
  return result;
}

} // namespace qs::formats
