#include "core/formats/coding.h"

namespace qs::formats {

namespace {

bool roundsUp(const Cut& rest, bool oddCode, const EncodeOptions& options) {
  switch (options.rounding) {
  case Rounding::nearestEven: // every significand is 1: evenness decides nothing, ties go up
  case Rounding::nearestAway:
    return rest.fraction >= Cut::half;
  case Rounding::upward:
    return !rest.isExact();
  case Rounding::towardZero:
  case Rounding::downward:
    return false;
  case Rounding::toOdd:
  case Rounding::stochastic:
    return roundsAway(rest, false, oddCode, options);
  }
  return false;
}

void deliverOverflow(Encoded& out, Code nan, Overflow policy) {
  out.inexact = true;
  out.overflow = true;
  out.saturated = policy != Overflow::ieee;
  out.code = out.saturated ? nan - 1 : nan;
}

Encoded encodeFinite(const ScaleLayout& layout, const Operand& value, const EncodeOptions& options) {
  const Code nan = codeMask(layout.bits);
  const int exponent = value.magnitude.floorLog2() + layout.bias;
  Encoded out;
  if (exponent < 0) {
    out.inexact = out.underflow = true;
    out.above = 0;
    return out;
  }
  const Cut rest = cut(value.magnitude, 63);
  const auto lower = static_cast<Code>(exponent);
  const Code rounded = lower + (roundsUp(rest, (lower & 1) != 0, options) ? 1 : 0);
  out.inexact = !rest.isExact() || value.negative;
  if (rounded >= nan) {
    deliverOverflow(out, nan, options.overflow);
  } else {
    out.code = rounded;
  }
  if (rest.isExact() && !out.overflow) return out;
  out.tie = rest.isHalf() && lower < nan;
  out.below = std::min(lower, nan - 1);
  if (lower + 1 < nan) out.above = lower + 1;
  return out;
}

} // namespace

Encoded encodeWith(const ScaleLayout& layout, const Operand& value, const EncodeOptions& options) {
  Encoded out;
  switch (value.kind) {
  case Operand::Kind::zero:
    out.inexact = true;
    break;
  case Operand::Kind::finite:
    return encodeFinite(layout, value, options);
  case Operand::Kind::infinity:
    deliverOverflow(out, codeMask(layout.bits), options.overflow);
    break;
  case Operand::Kind::nan:
    out.code = codeMask(layout.bits);
    break;
  }
  return out;
}

} // namespace qs::formats
