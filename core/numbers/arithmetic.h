#pragma once

#include "core/base/result.h"
#include "core/numbers/exact.h"

namespace qs::numbers {

/// The four operations and powers on finite values, exact, with a limit on size and on total work: typed text
/// may ask for 9^9^9^9, or for thousands of operations on numbers of 30000 digits. Errors: invalidNumber
/// without culprit and place, which the caller knows. A zero result of × and ÷ has the sign of IEEE 754-2019
/// §6.3; a zero sum is −0 only for (−0) + (−0).
class Arithmetic {
public:
  [[nodiscard]] Result<Exact> add(const Exact& a, const Exact& b);
  [[nodiscard]] Result<Exact> multiply(const Exact& a, const Exact& b);
  [[nodiscard]] Result<Exact> divide(const Exact& a, const Exact& b);
  /// exponent must be an integer; 0^0 is 1 (IEEE 754-2019 §9.2.1, pown).
  [[nodiscard]] Result<Exact> power(const Exact& base, const Exact& exponent);
  /// coefficient·base^exponent, as literals are written; base 2 or 10, coefficient ≥ 0.
  [[nodiscard]] Result<Exact> scaled(const BigInt& coefficient, int base, std::int64_t exponent);

private:
  [[nodiscard]] Result<void> spend(const BigInt& a, const BigInt& b);
  [[nodiscard]] Result<Exact> quotient(bool negative, const BigInt& top, const BigInt& bottom);

  std::uint64_t m_work = 0; ///< products of 64-bit limbs so far
};

} // namespace qs::numbers
