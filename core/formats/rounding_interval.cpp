#include "core/formats/decode.h"

#include "core/formats/coding.h"

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

Interval intervalWith(const IntegerLayout& layout, Code code) {
  const Decoded here = decodeWith(layout, code);
  const Rational value(here.significand);
  const bool even = (here.significand & 1) == 0;
  if (here.significand == 0) return {0, Rational(1, 2), true, true};
  return {value - Rational(1, 2), value + Rational(1, 2), even, even};
}

Interval intervalWith(const ScaleLayout& layout, Code code) {
  const Decoded here = decodeWith(layout, code);
  const Rational value = magnitudeOf(here);
  // Halfway to the next is 1.5 times the value; ties go up. Everything below the smallest rounds to it.
  return {here.code == 0 ? Rational(0) : Rational(value * Rational(3, 4)), value * Rational(3, 2), true,
          false};
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
  return sign + numbers::shortestDecimal(magnitudeOf(decoded), roundingInterval(layout, code));
}

} // namespace qs::formats
