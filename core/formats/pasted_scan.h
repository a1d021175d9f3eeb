#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace qs::formats {

/// Walks over a list of numbers: blanks, words, elements, brackets. An index is a byte of the text.
class Scan {
public:
  /// decimalMark ',' separates elements by ';' and blanks; it then counts as a separator only where the text
  /// has no ';'.
  Scan(std::string_view text, char decimalMark);

  [[nodiscard]] std::size_t at() const { return m_at; }

  [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
  }

  [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

  [[nodiscard]] char mark() const { return m_mark; } ///< the decimal mark in force

  void skip(std::size_t count) { m_at += count; }

  void moveTo(std::size_t at) { m_at = at; }

  void skipBlank();  ///< with the comments of C, C++, Python and the shell
  void skipHeader(); ///< a first line of names above lines of numbers, as CSV has it

  [[nodiscard]] bool isSeparator(char c) const { return c == ';' || (c == ',' && m_mark != ','); }

  /// A letter, or a sign before one.
  [[nodiscard]] bool startsWord() const;
  [[nodiscard]] std::string_view word() const; ///< np.float32, std::vector<float>, __half
  std::string_view takeWord();
  std::string_view takeArgument(); ///< up to the comma or bracket that ends it

  /// The end of the number that begins here. A blank ends it unless an operator stands on its other side.
  [[nodiscard]] std::size_t elementEnd() const;
  /// Skips the bracket here and all in it; false when it is never closed.
  bool skipBalanced();
  /// Whether the bracket here holds the sizes of a declared array: "a[2][3] =".
  [[nodiscard]] bool bracketsAreSizes() const;

private:
  [[nodiscard]] std::size_t balancedEnd(std::size_t at) const;

  std::string_view m_text;
  std::size_t m_at = 0;
  char m_mark;
};

/// "inf", "-nan" … for a name that stands for one in some language (np.inf, INFINITY, NaN); null: none.
[[nodiscard]] std::optional<const char*> specialName(std::string_view name);
/// Whether name( … ) makes one number; rest begins with the bracket.
[[nodiscard]] bool isScalarCall(std::string_view name, std::string_view rest);
/// The format of the number it makes; empty when the call does not fix one.
[[nodiscard]] std::string formatOfCall(std::string_view name);

} // namespace qs::formats
