#include "core/formats/coding.h"

namespace qs::formats {

namespace {

/// The largest magnitude with this sign.
std::uint64_t limit(const FixedLayout& layout, bool negative) {
  if (!layout.isSigned) return negative ? 0 : codeMask(layout.bits);
  return negative ? std::uint64_t{1} << (layout.bits - 1) : codeMask(layout.bits - 1);
}

Code withSign(const FixedLayout& layout, std::uint64_t magnitude, bool negative) {
  return (negative ? ~magnitude + 1 : magnitude) & codeMask(layout.bits);
}

Encoded clamped(const FixedLayout& layout, bool negative) {
  Encoded out;
  out.code = withSign(layout, limit(layout, negative), negative);
  out.inexact = out.overflow = out.saturated = true;
  return out;
}

void noteCandidates(Encoded& out, const FixedLayout& layout, const Cut& rest, bool negative) {
  const std::uint64_t largest = limit(layout, negative);
  std::optional<Code> nearer, farther;
  if (rest.kept <= largest) nearer = withSign(layout, rest.kept, negative);
  if (rest.kept < largest) farther = withSign(layout, rest.kept + 1, negative);
  out.tie = nearer && rest.isHalf();
  out.below = negative ? farther : nearer;
  out.above = negative ? nearer : farther;
}

Encoded encodeFinite(const FixedLayout& layout, const Operand& value, const EncodeOptions& options) {
  const std::uint64_t largest = limit(layout, value.negative);
  if (value.magnitude.exponent > -layout.fractionBits) { // 2^64 units and more
    Encoded out = clamped(layout, value.negative);
    (value.negative ? out.above : out.below) = out.code;
    return out;
  }
  const Cut rest = cut(value.magnitude, -layout.fractionBits - value.magnitude.exponent);
  const bool away = roundsAway(rest, value.negative, (rest.kept & 1) != 0, options);
  // kept + 1 may wrap around; kept alone tells the same.
  const bool overflows = rest.kept > largest || (away && rest.kept == largest);
  Encoded out;
  if (overflows) {
    out = clamped(layout, value.negative);
  } else {
    out.code = withSign(layout, rest.kept + (away ? 1 : 0), value.negative);
    out.inexact = !rest.isExact();
  }
  if (out.inexact) noteCandidates(out, layout, rest, value.negative);
  return out;
}

} // namespace

Encoded encodeWith(const FixedLayout& layout, const Operand& value, const EncodeOptions& options) {
  Encoded out;
  switch (value.kind) {
  case Operand::Kind::zero:
    break;
  case Operand::Kind::finite:
    return encodeFinite(layout, value, options);
  case Operand::Kind::infinity:
    return clamped(layout, value.negative);
  case Operand::Kind::nan:
    out.inexact = true;
    break;
  }
  return out;
}

} // namespace qs::formats
