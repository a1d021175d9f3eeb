#pragma once

#include "core/base/result.h"
#include "core/numbers/exact.h"

#include <string>
#include <string_view>
#include <vector>

namespace qs::integers {

inline constexpr int minBase = 2;
inline constexpr int maxBase = 36; ///< digits 0…9, a…z

/// One division of the ladder: value = quotient·base + remainder.
struct Rung {
  numbers::BigInt value, quotient;
  int remainder = 0;
  char digit = '0';
};

/// Divides until the quotient is 0. The remainders, in the order they are produced, are the digits from the
/// last to the first. Value ≥ 0; 0 has one rung.
[[nodiscard]] std::vector<Rung> divisionLadder(const numbers::BigInt& value, int base);
/// The digits of the ladder, read upward: lower case, no leading zeros.
[[nodiscard]] std::string digitsInBase(const numbers::BigInt& value, int base);

/// One digit of a number with the power of the base it stands for.
struct PlaceTerm {
  char digit = '0';
  int digitValue = 0;
  int exponent = 0;
  numbers::BigInt weight;  ///< base^exponent
  numbers::BigInt product; ///< digitValue·weight
};

/// The terms of a number written in a base, first digit first; their products add up to its value.
[[nodiscard]] std::vector<PlaceTerm> placeTerms(std::string_view digits, int base);

/// Reads digits of a base, with an optional sign and '_' between digits, no prefix. Text of at most 1024
/// characters. Errors: invalidNumber with the column of the first character that is no digit of the base.
[[nodiscard]] Result<numbers::BigInt> parseInBase(std::string_view text, int base);
/// Reads any integer of at most 4096 bits, in the notations of numbers::parse.
/// Errors: invalidNumber, also for a number that is no integer.
[[nodiscard]] Result<numbers::BigInt> parseInteger(std::string_view text);

} // namespace qs::integers
