#pragma once

#include "core/numbers/arithmetic.h"
#include "core/numbers/parse.h"

#include <string>
#include <string_view>

namespace qs::numbers {

/// What a parser reads: ASCII, one char per character of the typed text, so an index is a column.
/// The Unicode signs that mean an ASCII one have become it; any other character has become `unknown`.
struct Symbols {
  std::string text;
  static constexpr char unknown = '\x01';
  static constexpr char infinity = '\x02';
};

[[nodiscard]] Symbols symbolsOf(std::string_view utf8);

/// An unsigned literal and where it ends.
struct Literal {
  Exact value;
  Notation notation = Notation::decimal;
  bool wholeDecimal = false; ///< decimal digits alone, as the parts of a fraction are
  std::size_t end = 0;
};

/// Reads the number that starts at text[start]. Errors: invalidNumber with the column, without culprit.
[[nodiscard]] Result<Literal> readLiteral(std::string_view text, std::size_t start, char decimalMark,
                                          Arithmetic& arithmetic);

} // namespace qs::numbers
