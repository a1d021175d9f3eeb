#include "core/numbers/arithmetic.h"

#include <cstdlib>
#include <utility>

namespace qs::numbers {

namespace {

constexpr int maxBinaryExponent = 100000;
/// A fraction near 1 may have long parts; beyond this they are refused even so.
constexpr std::uint64_t maxPartBits = 2 * maxBinaryExponent + 64;
/// About a tenth of a second on one core: a greatest common divisor, the slowest step, takes some 25 ns a
/// limb product.
constexpr std::uint64_t maxWork = 4'000'000;

std::uint64_t bits(const BigInt& number) {
  return number == 0 ? 0 : std::uint64_t{msb(number)} + 1;
}

expected_lib::unexpected<Error> problem(std::string message) {
  return fail(ErrorCode::invalidNumber, {}, std::move(message));
}

expected_lib::unexpected<Error> outOfRange() {
  return problem(QS_TR("core", "the result lies beyond 2^100000 or below 2^-100000"));
}

expected_lib::unexpected<Error> notFinite() {
  return problem(QS_TR("core", "infinity and NaN cannot take part in arithmetic"));
}

expected_lib::unexpected<Error> divisionByZero() {
  return problem(QS_TR("core", "division by zero"));
}

bool bothFinite(const Exact& a, const Exact& b) {
  return a.isFinite() && b.isFinite();
}

/// magnitude^n for n ≥ 0 where the size is already known to be bounded.
BigInt raised(const BigInt& number, std::uint64_t n) {
  return number == 1 ? BigInt(1) : BigInt(boost::multiprecision::pow(number, static_cast<unsigned>(n)));
}

} // namespace

Result<void> Arithmetic::spend(const BigInt& a, const BigInt& b) {
  m_work += (bits(a) / 64 + 1) * (bits(b) / 64 + 1);
  if (m_work > maxWork || bits(a) > maxPartBits || bits(b) > maxPartBits)
    return problem(QS_TR("core", "the numbers in this expression are too long to compute with"));
  return {};
}

Result<Exact> Arithmetic::quotient(bool negative, const BigInt& top, const BigInt& bottom) {
  if (top == 0) return Exact::zero(negative);
  if (auto paid = spend(top, bottom); !paid) return fail(paid.error());
  Exact result = Exact::zero(negative);
  result.magnitude = Rational(top, bottom);
  if (std::abs(floorLog2(result.magnitude)) > maxBinaryExponent) return outOfRange();
  return result;
}

Result<Exact> Arithmetic::add(const Exact& a, const Exact& b) {
  if (!bothFinite(a, b)) return notFinite();
  const BigInt p = numerator(a.magnitude), q = denominator(a.magnitude);
  const BigInt r = numerator(b.magnitude), s = denominator(b.magnitude);
  for (const auto* pair : {&p, &q})
    if (auto paid = spend(*pair, pair == &p ? s : r); !paid) return fail(paid.error());
  const BigInt left = a.negative ? BigInt(-p * s) : BigInt(p * s);
  const BigInt right = b.negative ? BigInt(-r * q) : BigInt(r * q);
  const BigInt top = left + right;
  const bool negative = top == 0 ? a.negative && b.negative && a.isZero() && b.isZero() : top < 0;
  return quotient(negative, abs(top), q * s);
}

Result<Exact> Arithmetic::multiply(const Exact& a, const Exact& b) {
  if (!bothFinite(a, b)) return notFinite();
  const BigInt top = numerator(a.magnitude) * numerator(b.magnitude);
  return quotient(a.negative != b.negative, top, denominator(a.magnitude) * denominator(b.magnitude));
}

Result<Exact> Arithmetic::divide(const Exact& a, const Exact& b) {
  if (!bothFinite(a, b)) return notFinite();
  if (b.isZero()) return divisionByZero();
  const BigInt top = numerator(a.magnitude) * denominator(b.magnitude);
  return quotient(a.negative != b.negative, top, denominator(a.magnitude) * numerator(b.magnitude));
}

Result<Exact> Arithmetic::power(const Exact& base, const Exact& exponent) {
  if (!bothFinite(base, exponent)) return notFinite();
  if (denominator(exponent.magnitude) != 1) return problem(QS_TR("core", "a power must be an integer"));
  const BigInt n = numerator(exponent.magnitude);
  const bool odd = bit_test(n, 0);
  const bool negative = base.negative && odd;
  if (base.isZero() && n != 0)
    return exponent.negative ? Result<Exact>(divisionByZero()) : Exact::zero(negative);
  BigInt top = numerator(base.magnitude), bottom = denominator(base.magnitude);
  if (n == 0 || (top == 1 && bottom == 1)) return quotient(negative, 1, 1);
  // A part p ≥ 2 gives at least 2^(n·floor(log2 p)), so this refuses only what is too long, before computing
  // it.
  const std::uint64_t growth = std::max<std::uint64_t>(std::max(bits(top), bits(bottom)) - 1, 1);
  if (n > maxPartBits / growth) return outOfRange();
  const auto times = static_cast<std::uint64_t>(n);
  top = raised(top, times);
  bottom = raised(bottom, times);
  if (exponent.negative) std::swap(top, bottom);
  return quotient(negative, top, bottom);
}

Result<Exact> Arithmetic::scaled(const BigInt& coefficient, int base, std::int64_t exponent) {
  if (coefficient == 0) return Exact::zero();
  // The 4096 digits of the longest coefficient can balance no more than this.
  const std::int64_t farOff = base == 2 ? maxBinaryExponent + 4 * 4096 : maxBinaryExponent / 3 + 4096;
  if (exponent > farOff || exponent < -farOff) return outOfRange();
  const auto size = static_cast<unsigned>(std::abs(exponent));
  const BigInt factor = base == 2 ? BigInt(1) << size : BigInt(boost::multiprecision::pow(BigInt(10), size));
  return exponent < 0 ? quotient(false, coefficient, factor) : quotient(false, coefficient * factor, 1);
}

} // namespace qs::numbers
