#include "core/formats/pasted_list.h"

#include "core/formats/format_text.h"
#include "core/formats/pasted_literal.h"
#include "core/formats/pasted_place.h"
#include "core/formats/pasted_scan.h"
#include "core/formats/pasted_types.h"

#include <algorithm>

namespace qs::formats {
namespace {

constexpr std::size_t mostItems = 65536;
constexpr std::size_t deepest = 64;

class ListReader {
public:
  ListReader(std::string_view text, char decimalMark) : m_scan(text, decimalMark), m_text(text) {}

  [[nodiscard]] Result<Pasted> read() {
    m_scan.skipHeader();
    while (m_scan.skipBlank(), !m_scan.atEnd()) {
      if (const Result<void> step = next(); !step) return fail(step.error());
      if (m_result.items.size() > mostItems)
        return problem(m_scan.at(), QS_TR("core", "more than 65536 numbers were pasted"));
    }
    if (!m_open.empty()) return problem(m_open.back(), QS_TR("core", "this bracket is never closed"));
    if (m_word) return noNumber(*m_word);
    if (m_result.items.empty()) return problem(0, QS_TR("core", "no number was pasted"));
    takeBytes();
    return std::move(m_result);
  }

private:
  /// Codes of two digits, as xxd -i prints them, are bytes unless a type says otherwise. In formats of at
  /// most 8 bits that makes no difference.
  void takeBytes() {
    const bool codes = std::ranges::all_of(m_result.items, [](const PastedItem& each) {
      return each.isCode && each.text.size() == 4 && each.text[1] != 'b' && each.code <= 255;
    });
    if (!codes || m_result.items.size() < 2 || !m_result.format.empty() || m_bytes) return;
    m_result.kind = PastedKind::bytes;
    for (const PastedItem& each : m_result.items)
      m_result.bytes.push_back(static_cast<std::byte>(each.code));
  }

  [[nodiscard]] expected_lib::unexpected<Error> problem(std::size_t at, std::string message,
                                                        std::vector<std::string> arguments = {}) const {
    return fail(errorIn(m_text, at, ErrorCode::invalidNumber, std::move(message), std::move(arguments)));
  }

  [[nodiscard]] expected_lib::unexpected<Error> noNumber(std::size_t at) const {
    Scan scan(m_text, '.');
    scan.moveTo(at);
    return problem(at, QS_TR("core", "“%1” is no number"), {std::string(scan.word())});
  }

  Result<void> next() {
    const char c = m_scan.peek();
    if (m_ended) return afterTheEnd();
    if (c == '[' || c == '{' || c == '(') return open();
    if (c == ']' || c == '}' || c == ')') return close(c);
    if (m_scan.isSeparator(c)) return separate();
    if (m_scan.startsWord()) return word();
    if (c == '"' || c == '\'') return quoted();
    if ((c == '*' || c == '&') && m_word) { // const float *a
      m_scan.skip(1);
      return {};
    }
    if (c == '.' && m_scan.rest().starts_with("..."))
      return problem(m_scan.at(), QS_TR("core", "the text leaves numbers out here"));
    return item(m_scan.at(), m_scan.elementEnd());
  }

  Result<void> open() {
    if (m_word && m_scan.peek() == '[' && m_open.empty() && m_scan.bracketsAreSizes()) {
      m_scan.skipBalanced(); // float a[2][3] = …
      m_scan.skipBlank();
      if (m_scan.peek() != '=') return {};
      declare();
      m_scan.skip(1);
      return {};
    }
    if (m_open.size() >= deepest)
      return problem(m_scan.at(), QS_TR("core", "more than 64 brackets inside each other"));
    declare();
    m_open.push_back(m_scan.at());
    m_needsItem = false;
    m_scan.skip(1);
    return {};
  }

  Result<void> close(char c) {
    const std::string_view pairs = "[]{}()";
    const bool fits = !m_open.empty() && pairs[pairs.find(m_text[m_open.back()]) + 1] == c;
    if (!fits) return problem(m_scan.at(), QS_TR("core", "unexpected '%1'"), {std::string(1, c)});
    if (m_word) return noNumber(*m_word);
    m_open.pop_back();
    m_needsItem = false;
    m_scan.skip(1);
    m_hadBrackets = true;
    return {};
  }

  Result<void> separate() {
    if (m_needsItem || (m_result.items.empty() && !m_hadBrackets))
      return problem(m_scan.at(), QS_TR("core", "a number is missing here"));
    m_needsItem = m_scan.peek() == ',';
    m_ended = m_scan.peek() == ';' && m_open.empty() && m_hadBrackets;
    m_scan.skip(1);
    return {};
  }

  /// xxd -i writes the length behind the array.
  Result<void> afterTheEnd() {
    const std::string_view rest = m_scan.rest();
    const bool length = rest.starts_with("unsigned int") && rest.find("_len") != std::string_view::npos;
    if (!length) return problem(m_scan.at(), QS_TR("core", "there is more text behind the end of the list"));
    m_scan.moveTo(m_text.size());
    return {};
  }

  /// What the words before a bracket or an equals sign say of the elements.
  void declare() {
    if (!m_word) return;
    const std::string_view words = m_text.substr(*m_word, m_scan.at() - *m_word);
    m_word.reset();
    const PastedType type = typeOfDeclaration(words);
    m_bytes = m_bytes || type.bytes;
    if (m_result.format.empty()) m_result.format = type.format;
  }

  Result<void> word() {
    const std::size_t begin = m_scan.at();
    const bool isSigned = m_scan.peek() == '-' || m_scan.peek() == '+';
    if (isSigned) m_scan.skip(1);
    const std::string_view name = m_scan.takeWord();
    if (const auto special = specialName(name)) return namedValue(begin, *special);
    m_scan.skipBlank();
    if (m_scan.peek() == '=' && !isSigned) return assignment(name, begin);
    if (m_scan.peek() == '(' && isScalarCall(name, m_scan.rest())) return call(name, begin);
    // Words before anything else are a declaration or the name of what is listed; elsewhere they are wrong.
    const bool mayPrecede = m_result.items.empty() && !isSigned;
    if (!mayPrecede) return problem(begin, QS_TR("core", "“%1” is no number"), {std::string(name)});
    if (!m_word) m_word = begin;
    return {};
  }

  Result<void> namedValue(std::size_t begin, const char* name) {
    const bool negative = m_text[begin] == '-';
    std::string text = (negative ? "-" : "") + std::string(name);
    numbers::Exact value = text.ends_with("inf") ? numbers::Exact::infinity(negative)
                                                 : numbers::Exact::nan(negative, text.ends_with("snan"));
    return keep({std::move(text), false, 0, std::move(value), begin});
  }

  Result<void> assignment(std::string_view name, std::size_t begin) {
    if (m_open.empty()) {
      if (!m_word) m_word = begin;
      declare();
      m_scan.skip(1);
      return {};
    }
    m_scan.skip(1);
    m_needsItem = false;
    const std::string_view value = m_scan.takeArgument();
    if (name != "dtype") return {};
    if (std::string format = formatOfDtype(value); !format.empty()) m_result.format = std::move(format);
    return {};
  }

  /// float.fromhex('0x1p-3'), np.float32(1.5), Fraction(1, 3)
  Result<void> call(std::string_view name, std::size_t begin) {
    const bool isSigned = m_text[begin] == '-' || m_text[begin] == '+';
    const std::size_t inside = m_scan.at() + 1;
    if (!m_scan.skipBalanced()) return problem(inside - 1, QS_TR("core", "this bracket is never closed"));
    std::string text(m_text);
    // Blanks keep every column where it was.
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin) + (isSigned ? 1 : 0),
              text.begin() + static_cast<std::ptrdiff_t>(inside), ' ');
    text[m_scan.at() - 1] = ' ';
    std::replace(text.begin() + static_cast<std::ptrdiff_t>(inside),
                 text.begin() + static_cast<std::ptrdiff_t>(m_scan.at()), '"', ' ');
    std::replace(text.begin() + static_cast<std::ptrdiff_t>(inside),
                 text.begin() + static_cast<std::ptrdiff_t>(m_scan.at()), '\'', ' ');
    if (name.ends_with("Fraction")) {
      const std::size_t comma = text.find(',', inside);
      if (comma < m_scan.at()) text[comma] = '/';
    }
    std::string suffix;
    Result<PastedItem> read = readPastedItem(text, begin, m_scan.at(), '.', suffix);
    if (!read) return fail(read.error());
    const std::string format = formatOfCall(name);
    if (m_result.format.empty()) m_result.format = format;
    return keep(std::move(*read));
  }

  Result<void> quoted() {
    const char quote = m_scan.peek();
    const std::size_t begin = m_scan.at() + 1;
    const std::size_t end = m_text.find(quote, begin);
    if (end == std::string_view::npos)
      return problem(begin - 1, QS_TR("core", "this quotation mark is never closed"));
    return item(begin, end, 1);
  }

  Result<void> item(std::size_t begin, std::size_t end, std::size_t behind = 0) {
    if (m_word) return noNumber(*m_word);
    Result<PastedItem> read = readPastedItem(m_text, begin, end, m_scan.mark(), m_suffix);
    if (!read) return fail(read.error());
    m_scan.moveTo(end + behind);
    if (m_result.format.empty()) m_result.format = m_suffix;
    return keep(std::move(*read));
  }

  Result<void> keep(PastedItem&& read) {
    if (m_word) return noNumber(*m_word);
    m_needsItem = false;
    m_result.kind = PastedKind::list;
    if (m_bytes) {
      const bool whole = read.isCode || (read.value.isFinite() && denominator(read.value.magnitude) == 1);
      const numbers::BigInt number =
          read.isCode ? numbers::BigInt(read.code) : numerator(read.value.magnitude);
      if (!whole || read.value.negative || number > 255)
        return problem(read.offset, QS_TR("core", "“%1” is no byte"), {read.text});
      m_result.kind = PastedKind::bytes;
      m_result.bytes.push_back(static_cast<std::byte>(static_cast<unsigned>(number)));
    }
    m_result.items.push_back(std::move(read));
    return {};
  }

  Scan m_scan;
  std::string_view m_text;
  Pasted m_result;
  std::string m_suffix;
  std::vector<std::size_t> m_open;   ///< where each open bracket stands
  std::optional<std::size_t> m_word; ///< where words that are no numbers began
  bool m_bytes = false;
  bool m_needsItem = false; ///< after a comma
  bool m_hadBrackets = false;
  bool m_ended = false; ///< behind the semicolon of a declaration
};

} // namespace

Result<Pasted> readPastedList(std::string_view text, char decimalMark) {
  return ListReader(text, decimalMark).read();
}

} // namespace qs::formats
