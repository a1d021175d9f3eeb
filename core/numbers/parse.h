#pragma once

#include "core/base/result.h"
#include "core/numbers/exact.h"

#include <string>
#include <string_view>

namespace qs::numbers {

/// How a number was written; signs in front do not matter.
enum class Notation {
  decimal,        ///< 42, 0.1, 1e-5
  hexFloat,       ///< 0x1.8p-3: with a point or an exponent
  integerLiteral, ///< with a prefix: 0x 0b 0o
  fraction,       ///< 1/3: two whole decimal numbers and nothing else
  expression,     ///< with any other operator or a parenthesis
  special,        ///< inf, nan, snan
};

struct Parsed {
  Exact value;
  Notation notation = Notation::decimal;
};

/// Reads a number exactly. Accepted, ignoring spaces around tokens and '_' between digits:
/// decimal (0.1, 1e-5, .5), hex float (0x1.8p-3), integers with 0x 0b 0o, fractions (1/3), expressions with
/// + − * / ^ and parentheses (2^-24 + 1), inf infinity ∞ nan snan with a sign, −0, U+2212 as minus, × and ÷.
/// decimalMark ',' additionally accepts the comma of many locales.
///
/// Powers bind tighter than signs and to the right: -2^2 is −4, 2^3^2 is 2^9; 0^0 is 1. Signs of zero follow
/// IEEE 754-2019 §6.3. Infinities and NaN take a sign but no part in arithmetic.
///
/// Errors: invalidNumber with the column, counted in characters (code points). Text over 4096 characters,
/// over 200 nested parentheses, results beyond 2^±100000, non-integer powers and more than about a tenth of
/// a second of arithmetic are refused: nothing a person types may cost unbounded time or memory.
[[nodiscard]] Result<Parsed> parse(std::string_view text, char decimalMark = '.');

} // namespace qs::numbers
