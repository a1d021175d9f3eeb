#pragma once

#include "core/formats/decode.h"

#include <optional>
#include <string>
#include <vector>

// All codes of a narrow format as rows: which ones, in what order. Without Qt.
namespace qs::pages {

inline constexpr int widestList = 16; ///< bits: 65536 rows

/// What a filter asks of a code. Everything it names must hold; of several classes one is enough.
struct CodeFilter {
  std::vector<formats::ValueClass> classes;
  std::optional<bool> negative;
  bool finiteOnly = false;

  /// A bound on the value: value OP limit.
  struct Bound {
    enum class Kind { less, lessOrEqual, greater, greaterOrEqual } kind;
    numbers::Exact limit;
  };

  std::vector<Bound> bounds;
  std::optional<formats::Code> code; ///< this one alone

  /// The first digits of a code.
  struct Prefix {
    formats::Code digits = 0;
    int bits = 0;
    bool hexadecimal = false; ///< counted from the top of the code as it is written in whole digits
  };

  std::optional<Prefix> prefix;
};

/// Words with blanks between: a class ("subnormal", "normal", "zero", "inf", "nan"), "finite", "negative",
/// "positive"; "<1", ">=0.5"; a range "0.1..0.5", both ends included, either may be missing; "0x3" or "0b01",
/// the code's first digits; a number: the code that stores it. Errors: usage, naming the word; numbers as of
/// parse.
[[nodiscard]] Result<CodeFilter> parseCodeFilter(const std::string& text, const formats::Layout& layout);

enum class CodeSort { code, value };

/// The codes that pass, in order. By value, −0 stands before +0 and NaN last. Precondition: at most
/// widestList bits.
[[nodiscard]] std::vector<formats::Code> listCodes(const formats::Layout& layout, const CodeFilter& filter,
                                                   CodeSort sort, bool descending);

} // namespace qs::pages
