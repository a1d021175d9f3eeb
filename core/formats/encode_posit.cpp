#include "core/formats/coding.h"

#include <algorithm>

namespace qs::formats {

namespace {

struct Candidates {
  Code lower = 0; ///< the pattern toward zero: bits cut off where the code ends
  Cut rest;       ///< what was cut off, as a fraction of one pattern
};

/// The endless pattern of a magnitude between the smallest and the largest posit (regime, two exponent bits,
/// fraction), cut at the end of the code.
Candidates cutPattern(const PositLayout& layout, const Magnitude& value) {
  const int exponent = value.floorLog2();
  const int regime = exponent >= 0 ? exponent / 4 : -((3 - exponent) / 4);
  const auto low = static_cast<std::uint64_t>(exponent - 4 * regime);
  const int run = regime >= 0 ? regime + 1 : -regime;
  // eefff…: the two exponent bits take the place of the significand's leading one.
  const Magnitude tail{low << 62 | (value.high << 1) >> 2, value.high << 63 | value.low >> 1, 0,
                       value.more || (value.low & 1) != 0};
  const Code head = regime >= 0 ? codeMask(run) << 1 : 1;
  const int room = layout.bits - 2 - run; // bits left for the tail, none at either end of the range
  const Cut rest = cut(tail, 64 - room);
  return {head << room | rest.kept, rest};
}

Code withSign(const PositLayout& layout, Code magnitude, bool negative) {
  return (negative ? ~magnitude + 1 : magnitude) & codeMask(layout.bits);
}

/// Beyond the largest, or below the smallest but not zero: the standard gives the end of the range.
Encoded ended(const PositLayout& layout, Code end, bool beyond, bool negative) {
  Encoded out;
  out.code = withSign(layout, end, negative);
  out.inexact = true;
  out.overflow = out.saturated = beyond;
  out.underflow = !beyond;
  const std::optional<Code> inner = beyond ? out.code : Code{0};
  const std::optional<Code> outer = beyond ? std::nullopt : std::optional(out.code);
  out.below = negative ? outer : inner;
  out.above = negative ? inner : outer;
  return out;
}

Encoded encodeFinite(const PositLayout& layout, const Operand& value, const EncodeOptions& options) {
  const Code largest = codeMask(layout.bits - 1);
  const int top = 4 * (layout.bits - 2); // the largest is 2^top, the smallest 2^-top
  const int exponent = value.magnitude.floorLog2();
  if (exponent < -top) return ended(layout, 1, false, value.negative);
  const Magnitude& m = value.magnitude;
  const bool isPower = m.high == Cut::half && m.low == 0 && !m.more;
  if (exponent > top || (exponent == top && !isPower)) return ended(layout, largest, true, value.negative);
  Encoded out;
  if (exponent == top) {
    out.code = withSign(layout, largest, value.negative);
    return out;
  }
  const Candidates found = cutPattern(layout, m);
  const bool away = roundsAway(found.rest, value.negative, (found.lower & 1) != 0, options);
  out.code = withSign(layout, found.lower + (away ? 1 : 0), value.negative);
  out.inexact = !found.rest.isExact();
  if (!out.inexact) return out;
  out.tie = found.rest.isHalf();
  const Code nearer = withSign(layout, found.lower, value.negative);
  const Code farther = withSign(layout, found.lower + 1, value.negative);
  out.below = value.negative ? farther : nearer;
  out.above = value.negative ? nearer : farther;
  return out;
}

} // namespace

Encoded encodeWith(const PositLayout& layout, const Operand& value, const EncodeOptions& options) {
  Encoded out;
  switch (value.kind) {
  case Operand::Kind::zero:
    break;
  case Operand::Kind::finite:
    return encodeFinite(layout, value, options);
  case Operand::Kind::infinity:
  case Operand::Kind::nan:
    out.code = Code{1} << (layout.bits - 1);
    out.inexact = value.kind == Operand::Kind::infinity;
    break;
  }
  return out;
}

} // namespace qs::formats
