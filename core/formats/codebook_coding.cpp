#include "core/formats/codebook.h"

#include <bit>
#include <cmath>

namespace qs::formats {

namespace {

numbers::Rational exactly(const Operand& value) {
  const Magnitude& m = value.magnitude;
  const numbers::BigInt units = (numbers::BigInt(m.high) << 64) + m.low;
  const numbers::Rational size = numbers::Rational(units) * numbers::powerOfTwo(m.exponent - 64);
  return value.negative ? numbers::Rational(-size) : size;
}

/// Up with the share of the gap that lies below the value.
bool drawsUpper(const Codebook& book, std::size_t lower, const Operand& value, std::uint64_t randomBits) {
  const auto at = [&book](std::size_t rung) {
    return numbers::Exact::from(static_cast<double>(book.rungs()[rung].value)).value();
  };
  const numbers::Rational share = (exactly(value) - at(lower)) / (at(lower + 1) - at(lower));
  return share > numbers::Rational(randomBits) * numbers::powerOfTwo(-64);
}

bool goesUp(const Codebook& book, const Codebook::Place& place, const Operand& value,
            const EncodeOptions& options) {
  const Codebook::Rung &low = book.rungs()[place.lower], &high = book.rungs()[place.lower + 1];
  switch (options.rounding) {
  case Rounding::nearestEven:
  case Rounding::nearestAway:
    return place.toBorder > 0 || (place.toBorder == 0 && book.tieGoesUp(place.lower));
  case Rounding::towardZero:
    return std::fabs(high.value) < std::fabs(low.value);
  case Rounding::upward:
    return true;
  case Rounding::downward:
    return false;
  case Rounding::toOdd:
    return (low.code & 1) == 0 && (high.code & 1) != 0;
  case Rounding::stochastic:
    return drawsUpper(book, place.lower, value, options.randomBits);
  }
  return false;
}

Encoded encodeFinite(const Codebook& book, const Operand& value, const EncodeOptions& options) {
  const Codebook::Place place = book.placeOf(value);
  const auto codeOf = [&](std::size_t rung) {
    return value.negative ? book.rungs()[rung].negativeCode : book.rungs()[rung].code;
  };
  Encoded out;
  out.code = codeOf(place.lower);
  out.inexact = !place.isRung;
  if (place.isRung) return out;
  if (place.isBeyond) {
    out.overflow = out.saturated = true;
    (place.lower == 0 ? out.above : out.below) = out.code;
    return out;
  }
  if (goesUp(book, place, value, options)) out.code = codeOf(place.lower + 1);
  out.tie = place.toBorder == 0;
  out.below = codeOf(place.lower);
  out.above = codeOf(place.lower + 1);
  return out;
}

} // namespace

Encoded encodeWith(const CodebookLayout& layout, const Operand& value, const EncodeOptions& options) {
  const Codebook& book = *layout.book;
  Encoded out;
  switch (value.kind) {
  case Operand::Kind::zero:
    return encodeFinite(book, {}, options);
  case Operand::Kind::finite:
    return encodeFinite(book, value, options);
  case Operand::Kind::infinity:
    out.inexact = out.overflow = out.saturated = true;
    out.code = value.negative ? book.rungs().front().code : book.rungs().back().code;
    break;
  case Operand::Kind::nan:
    out.inexact = true;
    out.code = book.rungs()[book.nearestToZero()].code;
    break;
  }
  return out;
}

Decoded decodeWith(const CodebookLayout& layout, Code code) {
  const std::vector<float>& values = layout.book->parts().values;
  Decoded result;
  result.code = code & codeMask(layout.book->bits());
  if (result.code >= values.size()) {
    result.cls = ValueClass::nan;
    return result;
  }
  const float value = values[result.code];
  result.negative = std::signbit(value);
  if (value == 0) return result;
  result.cls = ValueClass::normal;
  int exponent = 0;
  const auto units = static_cast<std::uint64_t>(std::ldexp(std::frexp(std::fabs(value), &exponent), 24));
  const int zeros = std::countr_zero(units);
  result.exponent = exponent - 1;
  result.significand = units >> zeros;
  result.quantum = exponent - 24 + zeros;
  return result;
}

} // namespace qs::formats
