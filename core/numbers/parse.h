#pragma once

#include "core/base/result.h"
#include "core/numbers/exact.h"

#include <string>
#include <string_view>

namespace qs::numbers {

enum class Notation { decimal, hexFloat, integerLiteral, fraction, expression, special };

struct Parsed {
  Exact value;
  Notation notation = Notation::decimal;
};

/// Reads a number exactly. Accepted, ignoring spaces around tokens and '_' between digits:
/// decimal (0.1, 1e-5, .5), hex float (0x1.8p-3), integers with 0x 0b 0o, fractions (1/3), expressions with
/// + − * / ^ and parentheses (2^-24 + 1), inf infinity ∞ nan snan with a sign, −0, U+2212 as minus, × and ÷.
/// decimalMark ',' additionally accepts the comma of many locales.
///
/// Errors: invalidNumber with the column. Text over 4096 characters, over 200 nested parentheses, results
/// beyond 2^±100000 and non-integer powers are refused: nothing a person types may cost unbounded time or memory.
[[nodiscard]] Result<Parsed> parse(std::string_view text, char decimalMark = '.');

} // namespace qs::numbers
