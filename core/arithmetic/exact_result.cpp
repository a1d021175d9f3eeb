#include "core/arithmetic/exact_result.h"

#include <optional>

namespace qs::arithmetic {

using formats::Decoded;
using formats::Rounding;

namespace {

using Kind = ExactResult::Kind;

ExactResult finite(Wide value, Special special = Special::none) {
  ExactResult result;
  result.negative = value.negative;
  result.value = std::move(value);
  result.special = special;
  return result;
}

ExactResult zero(bool negative, Special special) {
  return finite({negative, 0, 0, false}, special);
}

ExactResult infinity(bool negative, Special special) {
  return {Kind::infinity, negative, {}, special};
}

ExactResult notANumber(Special special, bool negative = false) {
  return {Kind::nan, negative, {}, special};
}

bool isInfinite(const ExactResult& value) {
  return value.kind == Kind::infinity;
}

ExactResult divide(const ExactResult& a, const ExactResult& b) {
  const bool negative = a.negative != b.negative;
  if (isInfinite(a) && isInfinite(b)) return notANumber(Special::infinityOverInfinity);
  if (a.isZero() && b.isZero()) return notANumber(Special::zeroOverZero);
  if (isInfinite(a)) return infinity(negative, Special::infiniteOperand);
  if (isInfinite(b)) return zero(negative, Special::overInfinity);
  if (b.isZero()) return infinity(negative, Special::divisionByZero);
  if (a.isZero()) return zero(negative, Special::zeroResult);
  return finite(quotient(a.value, b.value));
}

ExactResult root(const ExactResult& a) {
  if (a.isZero()) return zero(a.negative, Special::zeroResult);
  if (a.negative) return notANumber(Special::rootOfNegative);
  if (isInfinite(a)) return infinity(false, Special::infiniteOperand);
  return finite(squareRoot(a.value));
}

/// A NaN among the operands decides, and a signalling one first.
std::optional<ExactResult> nanAmong(std::span<const Decoded> operands) {
  std::optional<ExactResult> found;
  for (const Decoded& operand : operands) {
    if (operand.cls != formats::ValueClass::nan) continue;
    if (operand.signalling) return notANumber(Special::signallingNan, operand.negative);
    if (!found) found = notANumber(Special::nanOperand, operand.negative);
  }
  return found;
}

} // namespace

bool isInvalid(Special special) {
  switch (special) {
  case Special::signallingNan:
  case Special::infinityMinusInfinity:
  case Special::zeroTimesInfinity:
  case Special::zeroOverZero:
  case Special::infinityOverInfinity:
  case Special::rootOfNegative:
    return true;
  default:
    return false;
  }
}

Operands decodeOperands(const Request& request) {
  Operands decoded;
  const int count = operandCount(request.operation);
  for (std::size_t i = 0; i < decoded.size(); ++i)
    if (static_cast<int>(i) < count)
      decoded[i] = formats::decode(request.operands[i].layout, request.operands[i].code);
  return decoded;
}

ExactResult exactOperand(const Decoded& decoded) {
  if (decoded.cls == formats::ValueClass::infinity) return infinity(decoded.negative, Special::none);
  if (!decoded.isFinite()) return notANumber(Special::nanOperand, decoded.negative);
  return finite(wideOf(formats::dyadicValue(decoded)));
}

ExactResult exactSum(const ExactResult& a, const ExactResult& b, Rounding rounding) {
  if (isInfinite(a) && isInfinite(b) && a.negative != b.negative)
    return notANumber(Special::infinityMinusInfinity);
  if (isInfinite(a)) return infinity(a.negative, Special::infiniteOperand);
  if (isInfinite(b)) return infinity(b.negative, Special::infiniteOperand);
  if (a.isZero() && b.isZero()) {
    const bool minus = a.negative == b.negative ? a.negative : rounding == Rounding::downward;
    return zero(minus, Special::zeroResult);
  }
  Wide exact = sum(a.value, b.value);
  if (exact.isZero()) return zero(rounding == Rounding::downward, Special::cancellation);
  return finite(std::move(exact));
}

ExactResult exactProduct(const ExactResult& a, const ExactResult& b) {
  const bool negative = a.negative != b.negative;
  if ((isInfinite(a) && b.isZero()) || (a.isZero() && isInfinite(b)))
    return notANumber(Special::zeroTimesInfinity);
  if (isInfinite(a) || isInfinite(b)) return infinity(negative, Special::infiniteOperand);
  if (a.isZero() || b.isZero()) return zero(negative, Special::zeroResult);
  return finite(product(a.value, b.value));
}

ExactResult evaluate(Operation operation, const Operands& operands, Rounding rounding) {
  const auto count = static_cast<std::size_t>(operandCount(operation));
  if (const auto nan = nanAmong(std::span(operands).first(count))) return *nan;
  const ExactResult a = exactOperand(operands[0]);
  if (operation == Operation::squareRoot) return root(a);
  ExactResult b = exactOperand(operands[1]);
  switch (operation) {
  case Operation::subtract:
    b.negative = b.value.negative = !b.negative;
    return exactSum(a, b, rounding);
  case Operation::multiply:
    return exactProduct(a, b);
  case Operation::divide:
    return divide(a, b);
  case Operation::fusedMultiplyAdd: {
    const ExactResult inner = exactProduct(a, b);
    return inner.kind == Kind::nan ? inner : exactSum(inner, exactOperand(operands[2]), rounding);
  }
  default:
    return exactSum(a, b, rounding);
  }
}

} // namespace qs::arithmetic
