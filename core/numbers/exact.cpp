#include "core/numbers/exact.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace qs::numbers {

namespace {

constexpr int doubleFractionBits = 52;
constexpr int doubleExponentMask = 0x7ff;
constexpr int doubleQuantum = -1074; ///< log2 of the smallest subnormal
constexpr int doubleTopExponent = 1023;

/// magnitude / 2^quantum rounded to an integer, ties to even.
BigInt roundedMultiple(const Rational& magnitude, int quantum) {
  BigInt dividend = numerator(magnitude);
  BigInt divisor = denominator(magnitude);
  if (quantum >= 0)
    divisor <<= quantum;
  else
    dividend <<= -quantum;
  BigInt quotient, remainder;
  divide_qr(dividend, divisor, quotient, remainder);
  remainder <<= 1;
  const int half = remainder.compare(divisor);
  if (half > 0 || (half == 0 && bit_test(quotient, 0))) ++quotient;
  return quotient;
}

std::strong_ordering order(int comparison) {
  return comparison <=> 0;
}

} // namespace

Exact Exact::finite(const Rational& value) {
  Exact exact;
  exact.negative = value.sign() < 0;
  exact.magnitude = abs(value);
  return exact;
}

Exact Exact::zero(bool negative) {
  Exact exact;
  exact.negative = negative;
  return exact;
}

Exact Exact::infinity(bool negative) {
  Exact exact;
  exact.kind = Kind::infinity;
  exact.negative = negative;
  return exact;
}

Exact Exact::nan(bool negative, bool signalling) {
  Exact exact;
  exact.kind = Kind::nan;
  exact.negative = negative;
  exact.signalling = signalling;
  return exact;
}

Exact Exact::from(const Dyadic& value) {
  Exact exact = zero(value.negative);
  if (value.significand == 0) return exact;
  // Reduced by hand: the only common factors are twos, so the general gcd of Rational's operators is not
  // needed, and the numbers given to it are already small.
  const int twos = std::countr_zero(value.significand);
  BigInt integer = value.significand >> twos;
  const int exponent = value.exponent + twos;
  if (exponent >= 0)
    exact.magnitude = Rational(integer << exponent);
  else
    exact.magnitude = Rational(integer, BigInt(1) << -exponent);
  return exact;
}

Exact Exact::from(double value) {
  const auto pattern = std::bit_cast<std::uint64_t>(value);
  const bool negative = (pattern >> 63) != 0;
  const std::uint64_t fraction = pattern & ((std::uint64_t{1} << doubleFractionBits) - 1);
  const int field = static_cast<int>((pattern >> doubleFractionBits) & doubleExponentMask);
  if (field == doubleExponentMask) {
    // IEEE 754-2019 §6.2.1: the first fraction bit is 1 for a quiet NaN.
    const bool quiet = (fraction >> (doubleFractionBits - 1)) != 0;
    return fraction == 0 ? infinity(negative) : nan(negative, !quiet);
  }
  if (field == 0) return from(Dyadic{negative, fraction, doubleQuantum});
  return from(
      Dyadic{negative, fraction | (std::uint64_t{1} << doubleFractionBits), doubleQuantum + field - 1});
}

Rational Exact::value() const {
  assert(isFinite());
  return negative ? Rational(-magnitude) : magnitude;
}

Exact Exact::negated() const {
  Exact result = *this;
  result.negative = !negative;
  return result;
}

Rational powerOfTwo(int exponent) {
  assert(std::abs(exponent) <= 100000);
  if (exponent >= 0) return {BigInt(1) << exponent};
  return {BigInt(1), BigInt(1) << -exponent};
}

int floorLog2(const Rational& magnitude) {
  assert(magnitude > 0);
  BigInt top = numerator(magnitude);
  BigInt bottom = denominator(magnitude);
  const int estimate = static_cast<int>(msb(top)) - static_cast<int>(msb(bottom));
  if (estimate >= 0)
    bottom <<= estimate;
  else
    top <<= -estimate;
  return top < bottom ? estimate - 1 : estimate;
}

std::optional<Dyadic> toDyadic(const Exact& value) {
  if (!value.isFinite()) return std::nullopt;
  if (value.isZero()) return Dyadic{value.negative, 0, 0};
  BigInt top = numerator(value.magnitude);
  const BigInt bottom = denominator(value.magnitude);
  if (lsb(bottom) != msb(bottom)) return std::nullopt;
  const auto twos = lsb(top);
  if (msb(top) - twos >= 64) return std::nullopt;
  top >>= twos;
  return Dyadic{value.negative, static_cast<std::uint64_t>(top),
                static_cast<int>(twos) - static_cast<int>(msb(bottom))};
}

double toDouble(const Exact& value) {
  const double sign = value.negative ? -1.0 : 1.0;
  if (value.isNan()) return std::copysign(std::numeric_limits<double>::quiet_NaN(), sign);
  if (value.kind == Exact::Kind::infinity) return sign * std::numeric_limits<double>::infinity();
  if (value.isZero()) return sign * 0.0;
  const int exponent = floorLog2(value.magnitude);
  if (exponent > doubleTopExponent) return sign * std::numeric_limits<double>::infinity();
  const int quantum = std::max(exponent - doubleFractionBits, doubleQuantum);
  // At most 2^53: exact as a double, and ldexp overflows to infinity exactly where rounding does.
  const auto multiple =
      static_cast<double>(static_cast<std::uint64_t>(roundedMultiple(value.magnitude, quantum)));
  return sign * std::ldexp(multiple, quantum);
}

std::partial_ordering compare(const Exact& a, const Exact& b) {
  if (a.isNan() || b.isNan()) return std::partial_ordering::unordered;
  const auto rank = [](const Exact& x) {
    if (x.isZero()) return 0;
    const int size = x.isFinite() ? 1 : 2;
    return x.negative ? -size : size;
  };
  if (rank(a) != rank(b) || !a.isFinite() || a.isZero()) return rank(a) <=> rank(b);
  // By cross products: Rational's own comparison runs a continued fraction, slow for long operands.
  const BigInt left = numerator(a.magnitude) * denominator(b.magnitude);
  const BigInt right = numerator(b.magnitude) * denominator(a.magnitude);
  const auto magnitudes = order(left.compare(right));
  return a.negative ? 0 <=> magnitudes : magnitudes;
}

std::strong_ordering compare(const Dyadic& a, const Dyadic& b) {
  const auto signOf = [](const Dyadic& v) { return v.significand == 0 ? 0 : v.negative ? -1 : 1; };
  if (signOf(a) != signOf(b) || a.significand == 0) return signOf(a) <=> signOf(b);
  const auto topOf = [](const Dyadic& v) { return v.exponent - std::countl_zero(v.significand); };
  const auto aligned = [](const Dyadic& v) { return v.significand << std::countl_zero(v.significand); };
  const Dyadic &less = a.negative ? b : a, &more = a.negative ? a : b;
  if (topOf(less) != topOf(more)) return topOf(less) <=> topOf(more);
  return aligned(less) <=> aligned(more);
}

Rational toRational(const Dyadic& value) {
  return Exact::from(value).value();
}

BigInt floorToUnit(const Rational& value, int unit) {
  BigInt dividend = numerator(value), divisor = denominator(value);
  (unit >= 0 ? divisor : dividend) <<= std::abs(unit);
  BigInt quotient, remainder;
  divide_qr(dividend, divisor, quotient, remainder);
  return remainder < 0 ? BigInt(quotient - 1) : quotient;
}

} // namespace qs::numbers
