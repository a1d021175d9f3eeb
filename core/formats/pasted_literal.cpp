#include "core/formats/pasted_literal.h"

#include "core/formats/pasted_place.h"
#include "core/formats/pasted_types.h"
#include "core/numbers/parse.h"

#include <cctype>

namespace qs::formats {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool isAlnum(char c) {
  return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// The text of a number as numbers::parse reads it, and where each of its characters came from.
class Cleaner {
public:
  Cleaner(std::string_view raw, char decimalMark) : m_raw(raw), m_mark(decimalMark) {}

  void clean() {
    while (m_at < m_raw.size()) {
      const bool startsLiteral = isDigit(peek()) || (isPoint(peek()) && isDigit(peek(1)));
      if (startsLiteral)
        literal();
      else if (isAlnum(peek()))
        while (isAlnum(peek()))
          keep();
      else
        keep();
    }
  }

  std::string text;
  std::vector<std::size_t> from;
  std::string format;

private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return m_at + ahead < m_raw.size() ? m_raw[m_at + ahead] : '\0';
  }

  [[nodiscard]] bool isPoint(char c) const { return c == '.' || (c == m_mark && c != '\0'); }

  void keep() {
    text += m_raw[m_at];
    from.push_back(m_at++);
  }

  /// Digits with the separators of C++ (') and of Python, Rust and Java (_) between them.
  void digits(bool hexadecimal) {
    const auto isOne = [hexadecimal](char c) {
      return hexadecimal ? std::isxdigit(static_cast<unsigned char>(c)) != 0 : isDigit(c);
    };
    while (true) {
      if (isOne(peek()))
        keep();
      else if ((peek() == '\'' || peek() == '_') && isOne(peek(1)))
        ++m_at;
      else
        return;
    }
  }

  void exponent(char low) {
    if (std::tolower(static_cast<unsigned char>(peek())) != low) return;
    const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
    if (!isDigit(peek(1 + sign))) return;
    for (std::size_t i = 0; i <= sign; ++i)
      keep();
    digits(false);
  }

  void literal() {
    const char second = static_cast<char>(std::tolower(static_cast<unsigned char>(peek(1))));
    const bool prefixed = peek() == '0' && (second == 'x' || second == 'b' || second == 'o');
    const bool hexadecimal = prefixed && second == 'x';
    if (prefixed) {
      keep();
      keep();
    }
    digits(hexadecimal);
    if (isPoint(peek()) && (!prefixed || hexadecimal)) {
      keep();
      digits(hexadecimal);
    }
    if (!prefixed || hexadecimal) exponent(hexadecimal ? 'p' : 'e');
    suffix();
  }

  void suffix() {
    std::size_t end = m_at;
    while (end < m_raw.size() && isAlnum(m_raw[end]))
      ++end;
    std::string_view word = m_raw.substr(m_at, end - m_at);
    if (word.starts_with('_')) word.remove_prefix(1); // Rust: 1_f32
    const auto named = formatOfSuffix(word);
    if (!named || word.empty()) return; // whatever it is, the parser will say so
    if (!named->empty()) format = *named;
    m_at = end;
  }

  std::string_view m_raw;
  char m_mark;
  std::size_t m_at = 0;
};

bool isCodeLiteral(std::string_view text) {
  if (text.size() < 3 || text[0] != '0' || std::string_view("xXbB").find(text[1]) == std::string_view::npos)
    return false;
  const std::string_view digits = text[1] == 'x' || text[1] == 'X' ? "0123456789abcdefABCDEF_ " : "01_ ";
  return text.find_first_not_of(digits, 2) == std::string_view::npos;
}

} // namespace

Result<PastedItem> readPastedItem(std::string_view source, std::size_t begin, std::size_t end,
                                  char decimalMark, std::string& format) {
  const std::string_view raw = trimmed(source.substr(begin, end - begin));
  if (!raw.empty()) begin = static_cast<std::size_t>(raw.data() - source.data());
  Cleaner cleaner(raw, decimalMark);
  cleaner.clean();
  PastedItem item{cleaner.text, isCodeLiteral(cleaner.text), 0, {}, begin};
  Result<numbers::Parsed> parsed = numbers::parse(cleaner.text, decimalMark);
  if (!parsed) {
    const Error& why = parsed.error();
    const std::size_t at = byteOfCharacter(cleaner.text, static_cast<std::size_t>(why.offset.value_or(0)));
    const std::size_t inRaw = at < cleaner.from.size() ? cleaner.from[at] : raw.size();
    return fail(errorIn(source, begin + inRaw, why.code, why.message, why.arguments));
  }
  if (item.isCode) {
    const numbers::BigInt code = boost::multiprecision::numerator(parsed->value.magnitude);
    if (code > numbers::BigInt(codeMask(64)))
      return fail(
          errorIn(source, begin, ErrorCode::invalidCode, QS_TR("core", "a code has at most 64 bits")));
    item.code = static_cast<Code>(code);
  } else {
    item.value = std::move(parsed->value);
  }
  if (format.empty()) format = cleaner.format;
  return item;
}

} // namespace qs::formats
