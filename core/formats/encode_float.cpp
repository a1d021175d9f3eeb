#include "core/formats/coding.h"

namespace qs::formats {

namespace {

/// The candidate toward zero, what was cut off below it, and the distance to the other candidate in codes.
struct Truncated {
  Code magnitude = 0;
  Cut rest;
  Code step = 1;
  bool beyond = false; ///< far above every finite value: magnitude and rest say nothing
};

Truncated truncate(const FloatShape& shape, const Magnitude& value) {
  const int fractionBits = shape.layout.fractionBits;
  Truncated result;
  if (!shape.layout.subnormals && value.floorLog2() < shape.minExponent()) {
    result.rest = cut(value, shape.minExponent() - value.exponent);
    result.step = shape.firstNormal;
    return result;
  }
  // Exponent fields above 1 double the quantum each; the hidden bit carries the count into the exponent by
  // itself.
  const int doublings = std::max(value.floorLog2() - fractionBits - shape.minQuantum, 0);
  if (static_cast<Code>(doublings) > (shape.maxFinite >> fractionBits) + 1) {
    result.beyond = true;
    return result;
  }
  result.rest = cut(value, shape.minQuantum + doublings - value.exponent);
  result.magnitude = (static_cast<Code>(doublings) << fractionBits) + result.rest.kept;
  return result;
}

/// Whether a mode keeps results inside the finite range, as rounding toward the inside does.
bool stopsAtMax(const FloatShape& shape, bool negative, Rounding rounding) {
  switch (rounding) {
  case Rounding::towardZero:
    return true;
  case Rounding::upward:
    return negative;
  case Rounding::downward:
    return !negative;
  case Rounding::toOdd:
    return !shape.infinity || shape.isOdd(shape.maxFinite);
  default:
    return false;
  }
}

Code nanCode(const FloatShape& shape, Code quietNan, bool negative) {
  return quietNan | (negative && shape.signedNan ? shape.signBit : 0);
}

/// What a result beyond the finite range becomes. infinite: the input was infinity itself.
void deliverOverflow(Encoded& out, const FloatShape& shape, bool negative, bool infinite,
                     const EncodeOptions& options) {
  out.inexact = true;
  out.overflow = true;
  const bool belowUnsigned = negative && !shape.layout.isSigned;
  const Code limit = belowUnsigned ? 0 : shape.withSign(shape.maxFinite, negative);
  const bool stops = !infinite && (belowUnsigned ? options.rounding == Rounding::towardZero ||
                                                       options.rounding == Rounding::upward
                                                 : stopsAtMax(shape, negative, options.rounding));
  if (options.overflow != Overflow::ieee || stops) {
    out.code = limit;
    out.saturated = true;
  } else if (shape.infinity && !belowUnsigned) {
    out.code = shape.withSign(*shape.infinity, negative);
  } else if (shape.quietNan && (belowUnsigned || !shape.layout.p3109)) {
    out.code = nanCode(shape, *shape.quietNan, negative);
  } else {
    out.code = limit;
    out.saturated = true;
  }
}

void encodeInfinity(Encoded& out, const FloatShape& shape, bool negative, const EncodeOptions& options) {
  const bool representable = shape.infinity && (!negative || shape.layout.isSigned);
  if (representable && options.overflow != Overflow::saturate) {
    out.code = shape.withSign(*shape.infinity, negative);
  } else {
    deliverOverflow(out, shape, negative, true, options);
  }
}

/// Magnitudes in the order of the reals: nearer to and farther from zero, made codes below and above.
void noteCandidates(Encoded& out, const FloatShape& shape, const Truncated& low, bool negative) {
  const bool outside = low.beyond || low.magnitude > shape.maxFinite;
  const Code nearer = outside ? shape.maxFinite : low.magnitude;
  std::optional<Code> farther = outside ? shape.maxFinite + 1 : low.magnitude + low.step;
  if (*farther > shape.maxFinite) farther = shape.infinity;
  out.tie = !outside && low.rest.isHalf();
  if (!negative) {
    out.below = nearer;
    out.above = farther;
  } else if (shape.layout.isSigned) {
    out.above = shape.withSign(nearer, true);
    if (farther) out.below = shape.withSign(*farther, true);
  } else {
    out.above = 0;
  }
}

Encoded encodeFinite(const FloatShape& shape, const Operand& value, const EncodeOptions& options) {
  const Truncated low = truncate(shape, value.magnitude);
  Encoded out;
  const bool away = !low.beyond && roundsAway(low.rest, value.negative, shape.isOdd(low.magnitude), options);
  const Code magnitude = low.magnitude + (away ? low.step : 0);
  const bool belowUnsigned = value.negative && !shape.layout.isSigned && magnitude > 0;
  out.inexact = low.beyond || !low.rest.isExact();
  out.underflow = out.inexact && !low.beyond && value.magnitude.floorLog2() < shape.minExponent();
  if (low.beyond || magnitude > shape.maxFinite || belowUnsigned) {
    deliverOverflow(out, shape, value.negative, false, options);
  } else {
    out.code = shape.withSign(magnitude, value.negative);
  }
  if (out.inexact) noteCandidates(out, shape, low, value.negative);
  return out;
}

} // namespace

Encoded encodeWith(const FloatShape& shape, const Operand& value, const EncodeOptions& options) {
  Encoded out;
  switch (value.kind) {
  case Operand::Kind::zero:
    out.code = shape.withSign(0, value.negative);
    break;
  case Operand::Kind::finite:
    return encodeFinite(shape, value, options);
  case Operand::Kind::infinity:
    encodeInfinity(out, shape, value.negative, options);
    break;
  case Operand::Kind::nan:
    out.inexact = !shape.quietNan;
    if (shape.quietNan) out.code = nanCode(shape, *shape.quietNan, value.negative);
    break;
  }
  return out;
}

} // namespace qs::formats
