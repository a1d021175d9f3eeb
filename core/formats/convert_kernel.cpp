#include "core/formats/convert_kernel.h"

#include "core/formats/fixed_plans.h"
#include "core/formats/interchange.h"
#include "core/formats/kernels/binary64.h"
#include "core/formats/narrowing_plans.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace qs::formats {

namespace {

using kernels::Stores;

constexpr int fractionBits32 = 23, bias32 = 127;

bool losesInfinity(const Layout& from, const Converter::Options& options) {
  const auto* layout = std::get_if<FloatLayout>(&from);
  return options.overflow == Overflow::saturate && layout != nullptr && layout->infinities;
}

int topExponent(const FloatShape& shape) {
  const int ofField = static_cast<int>(shape.maxFinite >> shape.layout.fractionBits) - shape.layout.bias;
  return std::max(ofField, shape.minExponent());
}

bool valuesInBinary32(const FloatShape& shape) {
  return shape.minExponent() > -bias32 && topExponent(shape) <= bias32;
}

/// Binary32 holds the values and what is a quarter of a place beside them, so rounding to odd there first
/// loses nothing (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums", 2008, theorem 3).
bool bordersInBinary32(const Layout& layout) {
  constexpr int more = 2, minQuantum32 = 1 - bias32 - fractionBits32;
  const auto* target = std::get_if<FloatLayout>(&layout);
  if (target == nullptr) return toFixedPlan(layout, Rounding::nearestEven).has_value();
  const FloatShape shape(*target);
  return target->fractionBits + more <= fractionBits32 && shape.minQuantum - more >= minQuantum32 &&
         topExponent(shape) <= bias32;
}

} // namespace

std::optional<kernels::Widening> wideningOf(const Layout& layout) {
  const auto* source = std::get_if<FloatLayout>(&layout);
  if (source == nullptr || bitWidth(layout) > 16 || !source->subnormals || !kernels::available())
    return std::nullopt;
  const FloatShape shape(*source);
  if (!valuesInBinary32(shape)) return std::nullopt;
  const auto word = [](Code code) { return static_cast<std::int32_t>(code); };
  kernels::Widening plan;
  plan.sourceBytes = streamBytes(layout);
  plan.drop = fractionBits32 - source->fractionBits;
  plan.signShift = 32 - bitWidth(layout);
  plan.signBit = word(shape.signBit);
  plan.magnitudes = word(shape.magnitudes);
  plan.firstNormal = word(shape.firstNormal);
  plan.rebias = (bias32 - source->bias) * (1 << fractionBits32);
  plan.smallestNormal = std::bit_cast<std::int32_t>(std::ldexp(1.0F, shape.minExponent()));
  plan.largest = word(shape.maxFinite);
  if (shape.infinity) plan.infinity = word(*shape.infinity);
  if (shape.quietNan && source->nan == NanRule::negativeZero) plan.nan = word(*shape.quietNan);
  return plan;
}

KernelConversion::KernelConversion(const First& first, const Second& second, int sourceBytes, int targetBytes)
    : m_first(first), m_second(second), m_sourceBytes(static_cast<std::size_t>(sourceBytes)),
      m_targetBytes(static_cast<std::size_t>(targetBytes)) {}

std::optional<KernelConversion> KernelConversion::make(const Layout& from, const Layout& to,
                                                       const Converter::Options& options) {
  if (options.rounding == Rounding::stochastic || from == to || !kernels::available()) return std::nullopt;
  const int sourceBytes = streamBytes(from), targetBytes = streamBytes(to);
  if (is(from, binary64) && is(to, binary32)) {
    const bool plain = options.rounding == Rounding::nearestEven && options.overflow == Overflow::ieee;
    if (!plain) return std::nullopt;
    return KernelConversion(FromBinary64(), NoStep(), sourceBytes, targetBytes);
  }
  const bool widens = is(to, binary32) || is(to, binary64);
  if (widens && losesInfinity(from, options)) return std::nullopt;
  const auto first = firstStep(from, to);
  if (!first) return std::nullopt;
  const auto second = secondStep(to, options);
  if (!second) return std::nullopt;
  return KernelConversion(*first, *second, sourceBytes, targetBytes);
}

std::optional<KernelConversion::First> KernelConversion::firstStep(const Layout& from, const Layout& to) {
  if (is(from, binary32)) return NoStep();
  if (is(from, binary64)) {
    if (!bordersInBinary32(to)) return std::nullopt;
    return FromBinary64ToOdd();
  }
  if (const auto plan = fromFixedPlan(from)) return *plan;
  if (const auto plan = wideningOf(from)) return *plan;
  return std::nullopt;
}

std::optional<KernelConversion::Second> KernelConversion::secondStep(const Layout& to,
                                                                     const Converter::Options& options) {
  if (is(to, binary32)) return NoStep();
  if (is(to, binary64)) return ToBinary64();
  if (const auto plan = toFixedPlan(to, options.rounding)) return *plan;
  const auto* target = std::get_if<FloatLayout>(&to);
  if (target == nullptr) return std::nullopt;
  const FloatShape shape(*target);
  const Extremes extremes(*target, options);
  if (options.rounding == Rounding::nearestEven) {
    if (const auto plan = nearestNarrowing(shape, extremes)) return *plan;
  }
  if (const auto plan = narrowing(shape, extremes, options.rounding)) return *plan;
  return std::nullopt;
}

void KernelConversion::toBinary32(const std::byte* source, std::byte* target, std::size_t count,
                                  Stores stores) const {
  if (const auto* plan = std::get_if<kernels::Widening>(&m_first))
    kernels::widen(*plan, source, target, count, stores);
  else if (const auto* fixed = std::get_if<kernels::FromFixed>(&m_first))
    kernels::fromFixed(*fixed, source, target, count, stores);
  else if (std::holds_alternative<FromBinary64ToOdd>(m_first))
    kernels::binary64ToOddBinary32(source, target, count, stores);
  else
    kernels::binary64ToBinary32(source, target, count, stores);
}

void KernelConversion::fromBinary32(const std::byte* source, std::byte* target, std::size_t count,
                                    Stores stores) const {
  if (const auto* nearest = std::get_if<kernels::NearestNarrowing>(&m_second))
    kernels::narrowToNearest(*nearest, source, target, count, stores);
  else if (const auto* any = std::get_if<kernels::Narrowing>(&m_second))
    kernels::narrow(*any, source, target, count, stores);
  else if (const auto* fixed = std::get_if<kernels::ToFixed>(&m_second))
    kernels::toFixed(*fixed, source, target, count, stores);
  else
    kernels::binary32ToBinary64(source, target, count, stores);
}

void KernelConversion::run(const std::byte* source, std::byte* target, std::size_t count,
                           Stores stores) const {
  if (std::holds_alternative<NoStep>(m_first)) return fromBinary32(source, target, count, stores);
  if (std::holds_alternative<NoStep>(m_second)) return toBinary32(source, target, count, stores);
  constexpr std::size_t length = 2048; // both steps' sides stay in the first-level cache
  alignas(64) std::array<std::byte, length * sizeof(float)> between;
  while (count > 0) {
    const std::size_t some = std::min(count, length);
    toBinary32(source, between.data(), some, Stores::cached);
    fromBinary32(between.data(), target, some, Stores::cached);
    source += some * m_sourceBytes;
    target += some * m_targetBytes;
    count -= some;
  }
}

} // namespace qs::formats
