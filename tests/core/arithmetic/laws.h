#pragma once

#include "core/arithmetic/compute.h"
#include "core/formats/catalogue.h"
#include "tests/core/properties.h"

// What the laws of operations are tried on.
namespace qs::testing {

using arithmetic::Outcome;
using formats::Code;
using formats::Decoded;
using formats::FloatLayout;
using formats::Rounding;
using formats::ValueClass;
using numbers::Rational;

inline constexpr Rounding modes[] = {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                                     Rounding::upward,      Rounding::downward,    Rounding::toOdd};
inline constexpr const char* named[] = {"f16",    "bf16",     "tf32",   "e5m2",
                                        "e4m3fn", "e4m3fnuz", "e3m2fn", "e2m1fn"};

/// Evenly from low … high−1, whatever size RapidCheck is at.
inline int pick(int low, int high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

/// A format of machine learning, or one with the rules of IEEE 754 and few bits, where odd cases are
/// frequent.
inline FloatLayout anyFormat() {
  const auto known = static_cast<int>(std::size(named));
  const int choice = pick(0, 2 * known);
  if (choice < known) {
    RC_LOG() << named[choice] << '\n';
    return std::get<FloatLayout>(formats::find(named[choice])->layout);
  }
  FloatLayout layout;
  layout.exponentBits = pick(2, 7);
  layout.fractionBits = pick(1, 9);
  layout.bias = (1 << (layout.exponentBits - 1)) - 1;
  RC_LOG() << 'e' << layout.exponentBits << 'm' << layout.fractionBits << '\n';
  return layout;
}

inline Rounding anyMode() {
  return modes[pick(0, static_cast<int>(std::size(modes)))];
}

/// The mode that does to −x what this one does to x.
inline Rounding mirrored(Rounding mode) {
  if (mode == Rounding::upward) return Rounding::downward;
  if (mode == Rounding::downward) return Rounding::upward;
  return mode;
}

inline int widthOf(const FloatLayout& layout) {
  return 1 + layout.exponentBits + layout.fractionBits;
}

inline Code anyCode(const FloatLayout& layout) {
  const Code code = *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<Code>());
  RC_LOG() << "code " << (code & formats::codeMask(widthOf(layout))) << '\n';
  return code & formats::codeMask(widthOf(layout));
}

inline Decoded decoded(const FloatLayout& layout, Code code) {
  return formats::decode(layout, code);
}

inline bool isFinite(const FloatLayout& layout, Code code) {
  return decoded(layout, code).isFinite();
}

inline bool isNan(const FloatLayout& layout, Code code) {
  return decoded(layout, code).cls == ValueClass::nan;
}

inline Code anyFinite(const FloatLayout& layout) {
  const Code code = anyCode(layout);
  return isFinite(layout, code) ? code : *formats::landmarks(layout).maxFinite;
}

inline Rational valueOf(const FloatLayout& layout, Code code) {
  return exactValue(decoded(layout, code)).value();
}

/// The code with the other sign, where there is one.
inline Code negated(const FloatLayout& layout, Code code) {
  const Decoded value = decoded(layout, code);
  const bool onlyOneSign = value.cls == ValueClass::zero || value.cls == ValueClass::nan;
  if (onlyOneSign && layout.nan == formats::NanRule::negativeZero) return code;
  return code ^ (Code{1} << (widthOf(layout) - 1));
}

inline Outcome outcome(arithmetic::Operation operation, const FloatLayout& layout, std::array<Code, 3> codes,
                       formats::EncodeOptions options) {
  const auto operand = [&](Code code) { return arithmetic::Operand{layout, code}; };
  return arithmetic::compute(
      {operation, {operand(codes[0]), operand(codes[1]), operand(codes[2])}, layout, options});
}

inline bool same(const Outcome& a, const Outcome& b) {
  return a.code == b.code && a.flags == b.flags;
}

} // namespace qs::testing
