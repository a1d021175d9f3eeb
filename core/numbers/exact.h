#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <cstdint>
#include <optional>

namespace qs::numbers {

using BigInt = boost::multiprecision::cpp_int;
/// Always reduced. Rational(top, bottom) needs bottom > 0: Boost 1.74 throws on a negative denominator.
using Rational = boost::multiprecision::cpp_rational;

/// A finite value ±significand·2^exponent as a code of at most 64 bits holds it. Zero keeps its sign.
/// The value that travels between decoding and encoding: no allocation, no rounding.
struct Dyadic {
  bool negative = false;
  std::uint64_t significand = 0;
  int exponent = 0; ///< of the significand's lowest bit
  bool operator==(const Dyadic&) const = default;
};

/// An exact extended real: what a person typed, what a code stands for.
/// Invariant: magnitude ≥ 0, and 0 unless the kind is finite.
struct Exact {
  enum class Kind : std::uint8_t { finite, infinity, nan };
  Kind kind = Kind::finite;
  bool negative = false;   ///< the sign, kept for zero, infinity and NaN too
  bool signalling = false; ///< only for NaN
  Rational magnitude;

  [[nodiscard]] static Exact finite(const Rational& value); ///< zero becomes +0
  [[nodiscard]] static Exact zero(bool negative = false);
  [[nodiscard]] static Exact infinity(bool negative = false);
  [[nodiscard]] static Exact nan(bool negative = false, bool signalling = false);
  [[nodiscard]] static Exact from(const Dyadic& value);
  [[nodiscard]] static Exact from(double value); ///< exact; NaN and infinities keep their sign

  [[nodiscard]] bool isFinite() const { return kind == Kind::finite; }

  [[nodiscard]] bool isZero() const { return isFinite() && magnitude == 0; }

  [[nodiscard]] bool isNan() const { return kind == Kind::nan; }

  [[nodiscard]] Rational value() const; ///< signed; precondition: finite
  [[nodiscard]] Exact negated() const;
};

/// 2^exponent, exactly. |exponent| ≤ 100000.
[[nodiscard]] Rational powerOfTwo(int exponent);
/// floor(log2(magnitude)) for magnitude > 0.
[[nodiscard]] int floorLog2(const Rational& magnitude);
/// The dyadic form, when the value is finite, its significand fits 64 bits and its exponent an int.
[[nodiscard]] std::optional<Dyadic> toDyadic(const Exact& value);
/// The nearest double (ties to even), for plotting only.
[[nodiscard]] double toDouble(const Exact& value);
/// The exact value.
[[nodiscard]] Rational toRational(const Dyadic& value);
/// value rounded down to a multiple of 2^unit, counted in that unit.
[[nodiscard]] BigInt floorToUnit(const Rational& value, int unit);
/// Order of values; −0 and +0 are equal, NaN is unordered.
[[nodiscard]] std::partial_ordering compare(const Exact& a, const Exact& b);
/// The same without an allocation.
[[nodiscard]] std::strong_ordering compare(const Dyadic& a, const Dyadic& b);

} // namespace qs::numbers
