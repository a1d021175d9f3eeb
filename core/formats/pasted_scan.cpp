#include "core/formats/pasted_scan.h"

#include "core/formats/format_text.h"
#include "core/formats/pasted_place.h"
#include "core/formats/pasted_types.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace qs::formats {
namespace {

bool isBlank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isLetter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool isOperator(char c) {
  return c == '*' || c == '/' || c == '^' || c == '+' || c == '-';
}

/// The last part of a qualified name, in lower case: "float32" of np.float32.
std::string lastPart(std::string_view name) {
  const std::size_t cut = name.find_last_of(".:");
  return lowerCase(cut == std::string_view::npos ? name : name.substr(cut + 1));
}

} // namespace

Scan::Scan(std::string_view text, char decimalMark)
    : m_text(text),
      m_mark(decimalMark == ',' && text.find(';') == std::string_view::npos ? '.' : decimalMark) {}

void Scan::skipBlank() {
  while (!atEnd()) {
    if (isBlank(peek())) {
      ++m_at;
    } else if (rest().starts_with("//") || peek() == '#') {
      m_at = std::min(m_text.find('\n', m_at), m_text.size());
    } else if (rest().starts_with("/*")) {
      const std::size_t end = m_text.find("*/", m_at + 2);
      m_at = end == std::string_view::npos ? m_text.size() : end + 2;
    } else {
      return;
    }
  }
}

void Scan::skipHeader() {
  const std::string_view whole = trimmed(m_text);
  const std::size_t end = whole.find('\n');
  if (end == std::string_view::npos) return;
  const std::string_view line = whole.substr(0, end), below = trimmed(whole.substr(end));
  const bool plain = line.find_first_of("[{(=") == std::string_view::npos;
  const char first = below.front();
  const bool numbersBelow = std::isdigit(static_cast<unsigned char>(first)) != 0 || first == '-' ||
                            first == '.' || first == '+' || first == '"';
  if (!plain || !numbersBelow) return;
  bool names = true;
  std::size_t at = 0;
  while (at <= line.size()) {
    const std::size_t comma = std::min(line.find_first_of(",;\t", at), line.size());
    std::string_view cell = trimmed(line.substr(at, comma - at));
    if (cell.size() >= 2 && (cell.front() == '"' || cell.front() == '\''))
      cell = cell.substr(1, cell.size() - 2);
    names = names && !cell.empty() && isLetter(cell.front()) && !specialName(cell);
    at = comma + 1;
  }
  if (names) m_at = static_cast<std::size_t>(line.data() - m_text.data()) + line.size();
}

bool Scan::startsWord() const {
  const bool isSigned = peek() == '-' || peek() == '+';
  return isLetter(peek()) || (isSigned && isLetter(peek(1)));
}

std::string_view Scan::word() const {
  std::size_t end = m_at;
  while (end < m_text.size()) {
    const char c = m_text[end];
    if (isLetter(c) || std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '.' || c == ':')
      ++end;
    else if (c == '<' && end > m_at && m_text.find('>', end) != std::string_view::npos)
      end = m_text.find('>', end) + 1;
    else
      break;
  }
  return m_text.substr(m_at, end - m_at);
}

std::string_view Scan::takeWord() {
  const std::string_view taken = word();
  m_at += taken.size();
  return taken;
}

std::string_view Scan::takeArgument() {
  const std::size_t begin = m_at;
  while (!atEnd() && std::string_view(",)]}").find(peek()) == std::string_view::npos) {
    const bool opens = std::string_view("([{").find(peek()) != std::string_view::npos;
    if (!opens || !skipBalanced()) ++m_at;
  }
  return trimmed(m_text.substr(begin, m_at - begin));
}

std::size_t Scan::elementEnd() const {
  std::size_t depth = 0, at = m_at;
  char last = '\0'; // the last character that is no blank
  for (; at < m_text.size(); ++at) {
    const char c = m_text[at];
    if (c == '(') ++depth;
    if (c == ')' && depth-- == 0) return at;
    if (depth > 0) continue;
    if (isSeparator(c) || std::string_view("[]{}\"").find(c) != std::string_view::npos) return at;
    if (m_text.substr(at).starts_with("//") || m_text.substr(at).starts_with("/*")) return at;
    if (!isBlank(c)) {
      last = c;
      continue;
    }
    const std::size_t next = m_text.find_first_not_of(" \t", at);
    if (next == std::string_view::npos || isBlank(m_text[next])) return at;
    const char c1 = m_text[next], c2 = next + 1 < m_text.size() ? m_text[next + 1] : '\0';
    const bool binary = c1 == '*' || c1 == '/' || c1 == '^' || ((c1 == '+' || c1 == '-') && isBlank(c2));
    if (!binary && !isOperator(last)) return at;
    at = next - 1;
  }
  return at;
}

std::size_t Scan::balancedEnd(std::size_t at) const {
  std::string open;
  for (; at < m_text.size(); ++at) {
    const char c = m_text[at];
    if (c == '(' || c == '[' || c == '{') open += c;
    if (c != ')' && c != ']' && c != '}') continue;
    if (open.empty()) break;
    open.pop_back();
    if (open.empty()) return at + 1;
  }
  return std::string_view::npos;
}

bool Scan::skipBalanced() {
  const std::size_t end = balancedEnd(m_at);
  if (end != std::string_view::npos) m_at = end;
  return end != std::string_view::npos;
}

bool Scan::bracketsAreSizes() const {
  const std::size_t end = balancedEnd(m_at);
  if (end == std::string_view::npos) return false;
  const std::size_t next = m_text.find_first_not_of(" \t\r\n", end);
  return next != std::string_view::npos &&
         (m_text[next] == '=' || m_text[next] == '[' || m_text[next] == '{');
}

std::optional<const char*> specialName(std::string_view name) {
  const std::string part = lastPart(name);
  if (part == "inf" || part == "infinity" || part == "huge_val" || part == "huge_valf") return "inf";
  if (part == "nan") return "nan";
  if (part == "snan") return "snan";
  return std::nullopt;
}

std::string formatOfCall(std::string_view name) {
  const std::string part = lastPart(name);
  // Python's float and the constructors of exact numbers fix no format that is worth following.
  if (part == "float" || part == "fromhex" || part == "int" || part == "decimal" || part == "fraction")
    return {};
  return formatOfDtype(name);
}

bool isScalarCall(std::string_view name, std::string_view rest) {
  static constexpr std::array known = {"float", "fromhex", "int", "decimal", "fraction"};
  const std::size_t inside = rest.find_first_not_of(" \t\r\n", 1);
  if (inside == std::string_view::npos || rest[inside] == '[') return false;
  const std::string part = lastPart(name);
  return std::ranges::find(known, part) != known.end() || !formatOfDtype(name).empty();
}

} // namespace qs::formats
