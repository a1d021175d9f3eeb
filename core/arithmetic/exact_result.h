#pragma once

#include "core/arithmetic/operation.h"
#include "core/arithmetic/wide.h"

namespace qs::arithmetic {

/// Why a result needs no digits, or what is special about its sign.
enum class Special : std::uint8_t {
  none,
  signallingNan, ///< an operand is one: invalid (IEEE 754-2019 §6.2)
  nanOperand,
  infinityMinusInfinity, ///< invalid (§7.2)
  zeroTimesInfinity,     ///< invalid
  zeroOverZero,          ///< invalid
  infinityOverInfinity,  ///< invalid
  rootOfNegative,        ///< invalid
  divisionByZero,        ///< of a finite number that is not zero (§7.3)
  infiniteOperand,       ///< the result is infinite because an operand is
  overInfinity,          ///< finite ÷ infinity: zero
  zeroResult,            ///< zero because operands are
  cancellation,          ///< x − x: the rounding mode chooses the sign of zero (§6.3)
};
[[nodiscard]] bool isInvalid(Special special);

/// An extended real, before rounding.
struct ExactResult {
  enum class Kind : std::uint8_t { finite, infinity, nan };
  Kind kind = Kind::finite;
  bool negative = false; ///< the sign of zero, infinity and NaN; of a finite value the same as value's
  Wide value;            ///< of a finite one
  Special special = Special::none;

  [[nodiscard]] bool isFinite() const { return kind == Kind::finite; }

  [[nodiscard]] bool isZero() const { return isFinite() && value.isZero(); }
};

/// What an operation works on; unused places stay zero.
using Operands = std::array<formats::Decoded, 3>;
[[nodiscard]] Operands decodeOperands(const Request& request);

[[nodiscard]] ExactResult exactOperand(const formats::Decoded& decoded);
/// Sum and product of extended reals that are no NaN.
[[nodiscard]] ExactResult exactSum(const ExactResult& a, const ExactResult& b, formats::Rounding rounding);
[[nodiscard]] ExactResult exactProduct(const ExactResult& a, const ExactResult& b);
/// The operation on extended reals. rounding matters for the sign of an exact zero sum alone: − downward,
/// else
/// + (§6.3). 0·∞ + a quiet NaN is that NaN and not invalid, which §7.2 c leaves to the implementation.
[[nodiscard]] ExactResult evaluate(Operation operation, const Operands& operands, formats::Rounding rounding);

} // namespace qs::arithmetic
