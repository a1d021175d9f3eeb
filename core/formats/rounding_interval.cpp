#include "core/formats/decode.h"

#include "core/formats/codebook.h"
#include "core/formats/coding.h"
#include "core/formats/posit.h"

namespace qs::formats {

namespace {

using numbers::Interval;
using numbers::Rational;

Rational magnitudeOf(const Decoded& decoded) {
  return Rational(decoded.significand) * numbers::powerOfTwo(decoded.quantum);
}

Interval intervalWith(const FloatShape& shape, Code code) {
  const Decoded here = decodeWith(shape, code & shape.magnitudes);
  const Rational value = magnitudeOf(here);
  const Code magnitude = here.cls == ValueClass::zero ? 0 : here.code;
  Interval interval;
  interval.highClosed = !shape.isOdd(magnitude); // the tie with the next one stays here
  if (magnitude == 0) {
    interval.lowClosed = true;
    interval.high = magnitudeOf(decodeWith(shape, shape.minPositive)) / 2;
    return interval;
  }
  const Code inward = magnitude == shape.minPositive ? 0 : magnitude - 1;
  interval.lowClosed = shape.isOdd(inward);
  interval.low = (magnitudeOf(decodeWith(shape, inward)) + value) / 2;
  interval.high = value + numbers::powerOfTwo(here.quantum - 1);
  return interval;
}

Interval intervalWith(const FixedLayout& layout, Code code) {
  const Decoded here = decodeWith(layout, code);
  const Rational value = magnitudeOf(here), half = numbers::powerOfTwo(here.quantum - 1);
  const bool even = (here.significand & 1) == 0;
  if (here.significand == 0) return {0, half, true, true};
  return {value - half, value + half, even, even};
}

Interval intervalWith(const ScaleLayout& layout, Code code) {
  const Decoded here = decodeWith(layout, code);
  const Rational value = magnitudeOf(here);
  // Halfway to the next is 1.5 times the value; ties go up. Everything below the smallest rounds to it.
  return {here.code == 0 ? Rational(0) : Rational(value * Rational(3, 4)), value * Rational(3, 2), true,
          false};
}

/// The border between a posit and the next one up is the pattern followed by a one: half an ulp where that is
/// a bit of the fraction, a factor where it belongs to the exponent, or goes on with the regime of the
/// largest.
Rational borderAbove(const PositLayout& layout, Code magnitude) {
  const Rational value = magnitudeOf(decodeWith(layout, magnitude));
  if (magnitude == codeMask(layout.bits - 1)) return value * 16;
  const PositParts parts = positParts(layout, magnitude);
  if (parts.exponentBits == 0) return value * 4;
  if (parts.exponentBits == 1) return value * 2;
  return value + numbers::powerOfTwo(parts.exponent() - parts.fractionBits - 1);
}

Interval intervalWith(const PositLayout& layout, Code code) {
  const Code magnitude = positMagnitude(layout, code);
  if (magnitude == 0) return {0, 0, true, true};
  const bool even = (magnitude & 1) == 0;
  const Rational high = borderAbove(layout, magnitude);
  if (magnitude == 1) return {0, high, false, even};
  return {borderAbove(layout, magnitude - 1), high, even, even};
}

Rational realOf(float value) {
  return numbers::Exact::from(static_cast<double>(value)).value();
}

Interval intervalWith(const CodebookLayout& layout, Code code) {
  const Codebook& book = *layout.book;
  const std::size_t rung = book.rungOf()[code & codeMask(book.bits())];
  const std::size_t last = book.rungs().size() - 1;
  const Rational value = realOf(book.rungs()[rung].value);
  Interval out;
  if (rung > 0) out.low = book.border(rung - 1), out.lowClosed = book.tieGoesUp(rung - 1);
  if (rung < last) out.high = book.border(rung), out.highClosed = !book.tieGoesUp(rung);
  if (rung == 0) out.low = value - (out.high - value);
  if (rung == last) out.high = value + (value - out.low);
  if (value < 0) {
    out = {Rational(-out.high), Rational(-out.low), out.highClosed, out.lowClosed};
  }
  if (out.low < 0 || value == 0) out.low = 0, out.lowClosed = true;
  return out;
}

} // namespace

Interval roundingInterval(const Layout& layout, Code code) {
  return std::visit([code](const auto& coding) { return intervalWith(coding, code); }, codingOf(layout));
}

std::string shortestText(const Layout& layout, Code code) {
  const Decoded decoded = decode(layout, code);
  const std::string sign = decoded.negative ? "-" : "";
  switch (decoded.cls) {
  case ValueClass::nan:
    return "nan";
  case ValueClass::nar:
    return "nar";
  case ValueClass::infinity:
    return sign + "inf";
  case ValueClass::zero:
    return sign + "0";
  default:
    break;
  }
  if (std::holds_alternative<IntegerLayout>(layout)) return sign + std::to_string(decoded.significand);
  if (std::holds_alternative<CodebookLayout>(layout)) {
    const Layout single = FloatLayout{8, 23, 127};
    return sign + shortestText(single, encode(single, dyadicValue(decoded)).code & codeMask(31));
  }
  return sign + numbers::shortestDecimal(magnitudeOf(decoded), roundingInterval(layout, code));
}

} // namespace qs::formats
