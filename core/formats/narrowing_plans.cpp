#include "core/formats/narrowing_plans.h"

#include "core/formats/interchange.h"

#include <bit>
#include <cmath>

namespace qs::formats {

namespace {

using kernels::Narrowing;

constexpr int topExponent = 127;

std::int32_t bitsOf(float value) {
  return std::bit_cast<std::int32_t>(value);
}

std::int32_t word(Code code) {
  return static_cast<std::int32_t>(code);
}

/// The target's normal numbers are normal in binary32, whose exponent then says where to round. Only P3109
/// breaks ties by the code where there is no fraction, not by the significand.
bool covered(const FloatShape& to) {
  const FloatLayout& layout = to.layout;
  const bool fits = to.signBit < (Code{1} << 32) && to.magnitudes < (Code{1} << 31);
  return fits && layout.fractionBits < binary32.fractionBits && layout.bias <= binary32.bias &&
         to.minExponent() <= topExponent && (!layout.p3109 || layout.fractionBits != 0);
}

float valueOf(const FloatShape& shape, Code magnitude) {
  if (magnitude < shape.firstNormal) return std::ldexp(static_cast<float>(magnitude), shape.minQuantum);
  const Code fraction = magnitude & (shape.firstNormal - 1);
  const int doublings = static_cast<int>(magnitude >> shape.layout.fractionBits) - 1;
  return std::ldexp(static_cast<float>(shape.firstNormal | fraction), shape.minQuantum + doublings);
}

/// The codes of infinity and of overflow are one, and follow the finite ones directly or end them.
bool endsRegularly(const FloatShape& to, const Extremes& extremes) {
  const auto magnitude = [&](int negative) {
    return static_cast<Code>(static_cast<std::uint32_t>(extremes.overflow[negative]));
  };
  const Code beyond = magnitude(0);
  return extremes.overflow == extremes.infinity && (beyond == to.maxFinite || beyond == to.maxFinite + 1) &&
         (magnitude(1) | to.signBit) == (beyond | to.signBit);
}

} // namespace

Extremes::Extremes(const FloatLayout& to, const Converter::Options& options) {
  const FloatShape from(binary32);
  const ScalarConversion reference(binary32, to, options);
  // Of binary32, infinity follows the largest finite code, and all ones are NaN.
  for (const std::size_t negative : {0U, 1U}) {
    const Code sign = negative != 0 ? from.signBit : 0;
    overflow[negative] = word(reference.convert(sign | from.maxFinite, 0));
    infinity[negative] = word(reference.convert(sign | (from.maxFinite + 1), 0));
    nan[negative] = word(reference.convert(sign | from.magnitudes, 0));
  }
}

std::optional<kernels::NearestNarrowing> nearestNarrowing(const FloatShape& to, const Extremes& extremes) {
  const FloatLayout& layout = to.layout;
  const int bits = bitWidth(layout);
  const bool suits =
      covered(to) && bits <= 16 && layout.isSigned && layout.subnormals && endsRegularly(to, extremes);
  if (!suits) return std::nullopt;
  kernels::NearestNarrowing plan;
  plan.targetBytes = bits <= 8 ? 1 : 2;
  plan.drop = binary32.fractionBits - layout.fractionBits;
  plan.signShift = 32 - bits;
  plan.firstNormal = bitsOf(std::ldexp(1.0F, to.minExponent()));
  plan.nan = word(to.quietNan.value_or(0));
  plan.hasNan = to.quietNan.has_value();
  plan.negativeZero = to.negativeZero;
  const Code limit = static_cast<Code>(static_cast<std::uint32_t>(extremes.overflow[0]));
  // Where a code is the upper part of binary32's, it is its own clamp, if infinity and NaN are where they are
  // there.
  plan.sameRange = plan.targetBytes == 2 && layout.exponentBits == binary32.exponentBits &&
                   layout.bias == binary32.bias && layout.nan == NanRule::ieee;
  if (plan.sameRange) {
    plan.limit = word(limit);
    return plan;
  }
  const float clamp = valueOf(to, limit);
  if (!std::isfinite(std::ldexp(clamp, plan.drop + 1))) return std::nullopt;
  plan.limit = bitsOf(clamp);
  return plan;
}

std::optional<kernels::Narrowing> narrowing(const FloatShape& to, const Extremes& extremes,
                                            Rounding rounding) {
  if (!covered(to) || rounding == Rounding::stochastic) return std::nullopt;
  const FloatLayout& layout = to.layout;
  kernels::Narrowing plan;
  plan.targetBytes = streamBytes(layout);
  plan.drop = binary32.fractionBits - layout.fractionBits;
  plan.firstNormal = bitsOf(std::ldexp(1.0F, to.minExponent()));
  plan.lostBelowNormal = layout.subnormals ? 0 : layout.fractionBits;
  plan.largest = {word(to.maxFinite), layout.isSigned ? word(to.maxFinite) : 0};
  plan.overflow = extremes.overflow;
  plan.infinity = extremes.infinity;
  plan.nan = extremes.nan;
  plan.sign = {0, word(to.signBit)};
  plan.signOfZero = {0, to.negativeZero ? word(to.signBit) : 0};
  const bool nearest = rounding == Rounding::nearestEven || rounding == Rounding::nearestAway;
  plan.all = {rounding == Rounding::upward ? -1 : 0, rounding == Rounding::downward ? -1 : 0};
  plan.lower = nearest ? -1 : 0;
  plan.one = rounding == Rounding::nearestAway ? 1 : 0;
  plan.lowestKept = rounding == Rounding::nearestEven ? 1 : 0;
  plan.sticky = rounding == Rounding::toOdd ? 1 : 0;
  return plan;
}

} // namespace qs::formats
