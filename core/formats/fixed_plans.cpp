#include "core/formats/fixed_plans.h"

#include "core/formats/coding.h"
#include "core/formats/convert.h"

#include <cmath>

namespace qs::formats {

namespace {

constexpr int mostBits = 16;
constexpr int mostScaling = 100; // 16 bits beyond 2^±100 are normal numbers still

/// By sign and by the last bit of what is kept: how large a share of a unit still is cut off.
std::array<std::array<float, 2>, 2> mostCutOff(Rounding rounding) {
  constexpr float all = 1, none = 0;
  const float belowHalf = std::nextafter(0.5F, 0.0F);
  switch (rounding) {
  case Rounding::nearestEven:
    return {{{0.5F, 0.5F}, {belowHalf, belowHalf}}};
  case Rounding::nearestAway:
    return {{{belowHalf, belowHalf}, {belowHalf, belowHalf}}};
  case Rounding::upward:
    return {{{none, all}, {none, all}}};
  case Rounding::downward:
    return {{{all, none}, {all, none}}};
  case Rounding::toOdd:
    return {{{none, none}, {all, all}}};
  case Rounding::towardZero:
  case Rounding::stochastic:
    break;
  }
  return {{{all, all}, {all, all}}};
}

std::optional<FixedLayout> fixedLayout(const Layout& layout) {
  const Coding coding = codingOf(layout);
  const auto* fixed = std::get_if<FixedLayout>(&coding);
  if (fixed == nullptr || fixed->bits > mostBits || std::abs(fixed->fractionBits) > mostScaling)
    return std::nullopt;
  return *fixed;
}

} // namespace

std::optional<kernels::ToFixed> toFixedPlan(const Layout& to, Rounding rounding) {
  const auto fixed = fixedLayout(to);
  // Scaling down could push what directed modes look at out of binary32.
  if (!fixed || fixed->fractionBits < 0 || rounding == Rounding::stochastic) return std::nullopt;
  const auto half = static_cast<float>(std::int64_t{1} << (fixed->bits - 1));
  kernels::ToFixed plan;
  plan.targetBytes = streamBytes(to);
  plan.scale = std::ldexp(1.0F, fixed->fractionBits);
  plan.low = fixed->isSigned ? -half : 0;
  plan.high = (fixed->isSigned ? half : 2 * half) - 1;
  plan.mask = static_cast<std::int32_t>(codeMask(fixed->bits));
  plan.nearestEven = rounding == Rounding::nearestEven;
  plan.most = mostCutOff(rounding);
  return plan;
}

std::optional<kernels::FromFixed> fromFixedPlan(const Layout& from) {
  const auto fixed = fixedLayout(from);
  if (!fixed) return std::nullopt;
  kernels::FromFixed plan;
  plan.sourceBytes = streamBytes(from);
  plan.mask = static_cast<std::int32_t>(codeMask(fixed->bits));
  plan.signBit = fixed->isSigned ? 1 << (fixed->bits - 1) : 0;
  plan.unit = std::ldexp(1.0F, -fixed->fractionBits);
  return plan;
}

} // namespace qs::formats
