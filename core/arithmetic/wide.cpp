#include "core/arithmetic/wide.h"

#include "core/formats/interchange.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace qs::arithmetic {

using numbers::BigInt;
using numbers::Dyadic;
using numbers::Exact;
using numbers::Rational;

namespace {

int bitLength(const BigInt& value) {
  return value == 0 ? 0 : static_cast<int>(msb(value)) + 1;
}

/// Without the zeros at its lower end; what does not end there keeps them, they are digits.
Wide trimmed(Wide value) {
  if (value.isZero() || value.more) return value;
  const int zeros = static_cast<int>(lsb(value.significand));
  value.significand >>= zeros;
  value.exponent += zeros;
  return value;
}

BigInt raised(const Wide& value, int exponent) {
  return value.significand << (value.exponent - exponent);
}

/// The upper 64 bits, the last of them set when anything lies below: as long as at least two bits more than
/// are kept take part, that rounds like the whole (round to odd, then round, is one rounding).
Dyadic jammed(const Wide& value) {
  const int drop = bitLength(value.significand) - 64;
  auto top = static_cast<std::uint64_t>(value.significand >> drop);
  if (value.more || static_cast<int>(lsb(value.significand)) < drop) top |= 1;
  return {value.negative, top, value.exponent + drop};
}

} // namespace

int Wide::leading() const {
  return exponent + static_cast<int>(msb(significand));
}

bool Wide::bitAt(int weight) const {
  return weight >= exponent && bit_test(significand, static_cast<unsigned>(weight - exponent));
}

bool Wide::anyBelow(int weight) const {
  if (isZero()) return false;
  return more || exponent + static_cast<int>(lsb(significand)) < weight;
}

BigInt Wide::unitsOf(int weight) const {
  const int shift = exponent - weight;
  return shift >= 0 ? BigInt(significand << shift) : BigInt(significand >> -shift);
}

Wide wideOf(const Dyadic& value) {
  return {value.negative, value.significand, value.exponent, false};
}

Wide sum(const Wide& a, const Wide& b) {
  if (a.isZero() && b.isZero()) return {a.negative && b.negative, 0, 0, false};
  if (a.isZero()) return b;
  if (b.isZero()) return a;
  const int exponent = std::min(a.exponent, b.exponent);
  const BigInt left = raised(a, exponent), right = raised(b, exponent);
  if (a.negative == b.negative) return {a.negative, left + right, exponent, false};
  const int order = left.compare(right);
  if (order == 0) return {};
  return {order > 0 ? a.negative : b.negative, order > 0 ? BigInt(left - right) : BigInt(right - left),
          exponent, false};
}

Wide product(const Wide& a, const Wide& b) {
  return {a.negative != b.negative, a.significand * b.significand, a.exponent + b.exponent, false};
}

Wide quotient(const Wide& a, const Wide& b) {
  assert(!b.isZero() && !a.more && !b.more);
  const bool negative = a.negative != b.negative;
  if (a.isZero()) return {negative, 0, 0, false};
  const int shift = std::max(0, endlessBits + bitLength(b.significand) - bitLength(a.significand));
  BigInt whole, rest;
  divide_qr(BigInt(a.significand << shift), b.significand, whole, rest);
  return trimmed({negative, whole, a.exponent - b.exponent - shift, rest != 0});
}

Wide squareRoot(const Wide& a) {
  assert(!a.more && (a.isZero() || !a.negative));
  if (a.isZero()) return a;
  int shift = std::max(0, 2 * endlessBits - bitLength(a.significand));
  if ((a.exponent - shift) % 2 != 0) ++shift; // the root halves the exponent
  BigInt rest;
  const BigInt root = sqrt(BigInt(a.significand << shift), rest);
  return trimmed({false, root, (a.exponent - shift) / 2, rest != 0});
}

Exact exactOf(const Wide& value) {
  Exact exact = Exact::zero(value.negative);
  if (value.isZero()) return exact;
  Wide plain = value;
  if (value.more) plain = {value.negative, value.significand * 2 + 1, value.exponent - 1, false};
  plain = trimmed(std::move(plain));
  if (plain.exponent >= 0)
    exact.magnitude = Rational(BigInt(plain.significand << plain.exponent));
  else
    exact.magnitude = Rational(plain.significand, BigInt(1) << -plain.exponent);
  return exact;
}

double nearestDouble(const Wide& value) {
  return std::bit_cast<double>(encodeWide(formats::binary64, value, {}).code);
}

formats::Encoded encodeWide(const formats::Layout& layout, const Wide& value,
                            const formats::EncodeOptions& options) {
  const int bits = bitLength(value.significand);
  if (bits <= 64 && !value.more)
    return formats::encode(
        layout,
        Dyadic{value.negative, static_cast<std::uint64_t>(value.significand), bits == 0 ? 0 : value.exponent},
        options);
  const bool lastBitsMatter = options.rounding == formats::Rounding::stochastic ||
                              !std::holds_alternative<formats::FloatLayout>(layout);
  if (lastBitsMatter || bits <= 64) return formats::encode(layout, exactOf(value), options);
  return formats::encode(layout, jammed(value), options);
}

} // namespace qs::arithmetic
