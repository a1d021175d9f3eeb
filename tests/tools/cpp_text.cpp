#include "tests/tools/cpp_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

namespace qs::tools {
namespace {

/// Walks C++ text and blanks what is not code.
class Blanker {
public:
  Blanker(std::string_view text, bool literalsToo) : m_text(text), m_literalsToo(literalsToo) {}

  std::string run() {
    while (m_at < m_text.size()) {
      if (starts("//")) {
        blankUntilLineEnd();
      } else if (starts("/*")) {
        copyUntil("*/", 2, true);
      } else if (rawStringStarts()) {
        rawString();
      } else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !insideNumber())) {
        quoted(m_text[m_at]);
      } else {
        m_result += m_text[m_at++];
      }
    }
    return std::move(m_result);
  }

private:
  [[nodiscard]] bool starts(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

  [[nodiscard]] char before(std::size_t distance) const {
    return m_at >= distance ? m_text[m_at - distance] : ' ';
  }

  /// 1'000 and 0xff'ff hold no character literal; u8'x' does.
  [[nodiscard]] bool insideNumber() const {
    std::size_t start = m_at;
    while (start > 0 &&
           (std::isalnum(static_cast<unsigned char>(m_text[start - 1])) || m_text[start - 1] == '\''))
      --start;
    return start < m_at && std::isdigit(static_cast<unsigned char>(m_text[start]));
  }

  [[nodiscard]] bool rawStringStarts() const {
    return starts("R\"") && (!std::isalnum(static_cast<unsigned char>(before(1))) || before(1) == 'u' ||
                             before(1) == 'U' || before(1) == 'L' || before(1) == '8');
  }

  void copy(std::size_t count, bool blank) {
    for (const std::size_t end = std::min(m_text.size(), m_at + count); m_at < end; ++m_at) {
      m_result += blank && m_text[m_at] != '\n' ? ' ' : m_text[m_at];
    }
  }

  void blankUntilLineEnd() {
    const std::size_t end = m_text.find('\n', m_at);
    copy((end == std::string_view::npos ? m_text.size() : end) - m_at, true);
  }

  /// Copies up to and including the closing text, looked for after skip characters.
  void copyUntil(std::string_view close, std::size_t skip, bool blank) {
    const std::size_t end = m_text.find(close, m_at + skip);
    copy((end == std::string_view::npos ? m_text.size() : end + close.size()) - m_at, blank);
  }

  void rawString() {
    const std::size_t open = m_text.find('(', m_at);
    const std::string_view delimiter =
        m_text.substr(m_at + 2, open == std::string_view::npos ? 0 : open - m_at - 2);
    copyUntil(')' + std::string(delimiter) + '"', 2 + delimiter.size(), m_literalsToo);
  }

  void quoted(char quote) {
    std::size_t end = m_at + 1;
    while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
      end += m_text[end] == '\\' ? 2 : 1;
    copy(1, false);
    copy(std::min(end, m_text.size()) - m_at, m_literalsToo);
    if (m_at < m_text.size() && m_text[m_at] == quote) copy(1, false);
  }

  std::string_view m_text;
  bool m_literalsToo;
  std::size_t m_at = 0;
  std::string m_result;
};

/// Blanks preprocessor lines, continued ones included.
void blankDirectives(std::string& code) {
  for (std::size_t start = 0; start < code.size();) {
    const std::size_t first = code.find_first_not_of(" \t", start);
    const bool directive = first != std::string::npos && code[first] == '#';
    bool more = true;
    while (more && start < code.size()) {
      const std::size_t end = std::min(code.find('\n', start), code.size());
      more = directive && end > start && code[end - 1] == '\\';
      if (directive)
        std::fill(code.begin() + static_cast<long>(start), code.begin() + static_cast<long>(end), ' ');
      start = end + 1;
    }
  }
}

std::string collapsed(std::string_view text) {
  std::string result;
  for (const char letter : text) {
    const bool space = std::isspace(static_cast<unsigned char>(letter)) != 0;
    if (!space) result += letter;
    if (space && !result.empty() && result.back() != ' ') result += ' ';
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

/// A heading with parentheses, unless it names a type or a namespace, starts a function.
bool opensFunction(const std::string& heading) {
  static const std::regex scope(
      R"(^(template ?<.*> ?)?((inline|static|constexpr|typedef) )*(namespace|extern|enum|class|struct|union)\b[^(]*$)");
  static const std::regex attributed(R"(^(class|struct|union) (alignas ?\(|\[\[)[^)]*\)?[^()]*$)");
  return heading.find('(') != std::string::npos && !std::regex_search(heading, scope) &&
         !std::regex_search(heading, attributed);
}

/// The colon of "public:", "private slots:" or "signals:".
bool endsAccess(std::string_view code, std::size_t at) {
  constexpr std::array words = {"public", "protected", "private", "slots", "signals"};
  const std::string_view before = code.substr(0, at);
  return code[at] == ':' &&
         std::ranges::any_of(words, [&](const char* word) { return before.ends_with(word); });
}

/// Where the heading itself starts: after macros that stand before it without a semicolon, as Q_OBJECT does.
std::size_t skipMacros(const std::string& code, std::size_t start, std::size_t end) {
  static const std::regex macros(R"((\s*[A-Z][A-Z0-9]*_[A-Z0-9_]*(\([^()]*\))?(?=\s))+)");
  const auto at = [&code](std::size_t position) {
    return code.cbegin() + static_cast<std::ptrdiff_t>(position);
  };
  std::smatch match;
  const bool found =
      std::regex_search(at(start), at(end), match, macros, std::regex_constants::match_continuous);
  return found ? start + static_cast<std::size_t>(match.length()) : start;
}

std::size_t closingBrace(std::string_view code, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < code.size(); ++at) {
    if (code[at] == '{') ++depth;
    if (code[at] == '}' && --depth == 0) return at;
  }
  return code.size();
}

int lineOf(std::string_view code, std::size_t position) {
  return 1 + static_cast<int>(std::ranges::count(code.substr(0, position), '\n'));
}

} // namespace

std::string withoutComments(std::string_view text) {
  return Blanker(text, false).run();
}

std::string withoutCommentsAndLiterals(std::string_view text) {
  return Blanker(text, true).run();
}

std::vector<Include> includes(std::string_view text) {
  static const std::regex directive(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
  std::vector<Include> result;
  const std::string code = withoutComments(text);
  int line = 1;
  for (std::size_t start = 0; start < code.size(); ++line) {
    const std::size_t end = std::min(code.find('\n', start), code.size());
    std::smatch match;
    const std::string content = code.substr(start, end - start);
    if (std::regex_search(content, match, directive)) result.push_back({match[2], match[1] == "<", line});
    start = end + 1;
  }
  return result;
}

std::vector<Function> functions(std::string_view text) {
  std::string code = withoutCommentsAndLiterals(text);
  blankDirectives(code);
  std::vector<Function> result;
  std::size_t start = 0; // of the current heading
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == ';' || code[at] == '}' || endsAccess(code, at)) start = at + 1;
    if (code[at] != '{') continue;
    start = skipMacros(code, start, at);
    const std::string heading = collapsed(std::string_view(code).substr(start, at - start));
    if (opensFunction(heading)) {
      const std::size_t end = closingBrace(code, at);
      const int first = lineOf(code, code.find_first_not_of(" \t\n\r", start));
      result.push_back({heading, first, lineOf(code, end) - first + 1});
      at = end;
    }
    start = at + 1;
  }
  return result;
}

} // namespace qs::tools
