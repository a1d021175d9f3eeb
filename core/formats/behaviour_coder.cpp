#include "core/formats/behaviour_coder.h"

#include "core/formats/interchange.h"

#include <algorithm>

namespace qs::formats {

namespace {

constexpr int singleMinExponent = -126;

Rounding directionOf(ScaleRounding rule) {
  switch (rule) {
  case ScaleRounding::nearest:
  case ScaleRounding::nearestLowUp:
    return Rounding::nearestEven;
  case ScaleRounding::up:
    return Rounding::upward;
  case ScaleRounding::down:
    return Rounding::towardZero;
  }
  return Rounding::nearestEven;
}

} // namespace

BehaviourCoder::BehaviourCoder(const Behaviour& behaviour, const Layout& to, std::optional<Rounding> rounding)
    : m_behaviour(behaviour), m_to(codingOf(to)), m_rounding(rounding) {
  const auto* real = std::get_if<FloatLayout>(&to);
  const bool isBfloat = real != nullptr && *real == bfloat16;
  const bool isScale = std::holds_alternative<ScaleLayout>(to);
  m_nan = isBfloat ? behaviour.bfloat : bitWidth(to) <= 8 ? behaviour.narrow : behaviour.wide;
  m_viaSingle = behaviour.viaSingle && (isScale || (real != nullptr && bitWidth(to) < 32));
  m_flushes = behaviour.flushesToBfloat && isBfloat;
  if (isScale) m_direction = directionOf(behaviour.scale);
}

Encoded BehaviourCoder::coded(const Operand& value, const EncodeOptions& options) const {
  return std::visit([&](const auto& coding) { return encodeWith(coding, value, options); }, m_to);
}

/// What happens to a value before the target's own rounding.
void BehaviourCoder::prepare(Operand& value, Encoded& before) const {
  if (m_viaSingle && value.kind == Operand::Kind::finite) {
    static const FloatShape shape(binary32);
    before = encodeWith(shape, value, {});
    value = Operand::from(decodeWith(shape, before.code));
  }
  const bool subnormal =
      value.kind == Operand::Kind::finite && value.magnitude.floorLog2() < singleMinExponent;
  if (m_flushes && subnormal) {
    value.kind = Operand::Kind::zero;
    before.inexact = before.underflow = true;
  }
}

Encoded BehaviourCoder::encodeReal(Operand value, std::uint64_t randomBits) const {
  Encoded before;
  prepare(value, before);
  const bool infinite = value.kind == Operand::Kind::infinity;
  const bool saturates = infinite && m_behaviour.saturatesInfinity;
  EncodeOptions options{m_rounding.value_or(m_direction), m_behaviour.overflow, randomBits};
  if (infinite) options.overflow = saturates ? Overflow::saturate : Overflow::ieee;
  Encoded out = coded(value, options);
  if (m_viaSingle && before.inexact) out.single = before.code;
  out.inexact = out.inexact || before.inexact;
  out.underflow = out.underflow || before.underflow;
  out.overflow = out.overflow || before.overflow;
  return out;
}

Encoded BehaviourCoder::encodeScale(const ScaleLayout& layout, const Operand& given,
                                    std::uint64_t randomBits) const {
  const Code nan = codeMask(layout.bits);
  Encoded out;
  const bool outside =
      given.kind == Operand::Kind::zero || (given.kind == Operand::Kind::finite && given.negative);
  if (outside && m_behaviour.scaleDomain != ScaleDomain::magnitude) {
    out.inexact = true;
    out.code = m_behaviour.scaleDomain == ScaleDomain::positiveOrNan ? nan : 0;
    return out;
  }
  out = encodeReal(given, randomBits);
  const bool ownRule = !m_rounding && m_behaviour.scale == ScaleRounding::nearestLowUp;
  if (ownRule && out.inexact && out.below == Code{0} && out.above == Code{1}) out.code = 1;
  return out;
}

Encoded BehaviourCoder::nanIn(const FloatShape& shape, bool negative, std::uint64_t payload) const {
  Encoded out;
  if (!shape.quietNan) {
    out.inexact = true;
    if (m_behaviour.missingNan == MissingNan::oppositeZero) out.code = shape.withSign(0, !negative);
    if (m_behaviour.missingNan == MissingNan::largest) out.code = shape.maxFinite;
    return out;
  }
  out.code = *shape.quietNan;
  const int fractionBits = shape.layout.fractionBits;
  if (shape.layout.nan == NanRule::ieee && fractionBits > 0) {
    const Code exponent = codeMask(shape.layout.exponentBits) << fractionBits;
    const Code kept = payload >> (64 - fractionBits);
    if (m_nan.bits == NanBits::allOnes) out.code = shape.magnitudes;
    if (m_nan.bits == NanBits::quietPayload) out.code |= kept;
    if (m_nan.bits == NanBits::rawPayload) out.code = exponent | std::max(kept, Code{1});
  }
  if (negative && m_nan.keepsSign && shape.signedNan) out.code |= shape.signBit;
  return out;
}

Encoded BehaviourCoder::encode(const Operand& value, std::uint64_t payload, std::uint64_t randomBits) const {
  const auto* shape = std::get_if<FloatShape>(&m_to);
  const auto* scale = std::get_if<ScaleLayout>(&m_to);
  if (value.kind == Operand::Kind::nan)
    return shape != nullptr ? nanIn(*shape, value.negative, payload) : coded(value, {});
  if (scale != nullptr) return encodeScale(*scale, value, randomBits);
  if (shape != nullptr) return encodeReal(value, randomBits);
  return coded(value, {m_rounding.value_or(Rounding::nearestEven), Overflow::ieee, randomBits});
}

std::uint64_t payloadOf(const Layout& layout, const Decoded& decoded) {
  const auto* real = std::get_if<FloatLayout>(&layout);
  const bool hasPayload = real != nullptr && real->nan == NanRule::ieee && real->fractionBits > 0;
  return hasPayload ? decoded.fractionField << (64 - real->fractionBits) : quietPayloadBit;
}

Encoded encodeAs(const Behaviour& behaviour, const Layout& layout, const numbers::Exact& value,
                 const BehaviourOptions& options) {
  const std::uint64_t payload = value.signalling ? 0 : quietPayloadBit;
  return BehaviourCoder(behaviour, layout, options.rounding)
      .encode(Operand::from(value), payload, options.randomBits);
}

Encoded convertAs(const Behaviour& behaviour, const Layout& from, Code code, const Layout& to,
                  const BehaviourOptions& options) {
  const Decoded decoded = decode(from, code);
  return BehaviourCoder(behaviour, to, options.rounding)
      .encode(Operand::from(decoded), payloadOf(from, decoded), options.randomBits);
}

} // namespace qs::formats
