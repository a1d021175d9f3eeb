#include "core/formats/pasted_dump.h"
#include "core/formats/pasted_place.h"
#include "core/numbers/parse.h"

#include <algorithm>
#include <charconv>

namespace qs::formats {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdefABCDEF";

std::vector<std::string_view> hexWords(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t first = text.find_first_not_of(" \t\r\n:");
    if (first == std::string_view::npos) break;
    text.remove_prefix(first);
    const std::size_t end = std::min(text.find_first_of(" \t\r\n:"), text.size());
    words.push_back(text.substr(0, end));
    if (words.back().find_first_not_of(hexDigits) != std::string_view::npos) return {};
    text.remove_prefix(end);
  }
  return words;
}

/// Equal groups of whole bytes that cannot all be meant as decimal numbers.
bool areBytes(const std::vector<std::string_view>& words) {
  if (words.empty()) return false;
  const std::size_t digits = words.front().size();
  const bool equal = std::ranges::all_of(
      words, [&](std::string_view word) { return word.size() == digits || &word == &words.back(); });
  const bool even = std::ranges::all_of(words, [](std::string_view word) { return word.size() % 2 == 0; });
  const bool enough = words.size() > 1 || digits >= 8;
  if (!equal || !even || !enough || words.back().size() > digits) return false;
  if (std::ranges::any_of(words, [](std::string_view word) { return !numbers::parse(word).has_value(); }))
    return true;
  return words.size() > 1 &&
         std::ranges::any_of(words, [](std::string_view word) { return word.front() == '0'; });
}

std::vector<std::byte> bytesOf(const std::vector<std::string_view>& words) {
  std::vector<std::byte> bytes;
  for (const std::string_view word : words)
    for (std::size_t i = 0; i < word.size(); i += 2) {
      unsigned value = 0;
      std::from_chars(word.data() + i, word.data() + i + 2, value, 16);
      bytes.push_back(static_cast<std::byte>(value));
    }
  return bytes;
}

/// What stands between the quotes of a byte string, where it begins; nullopt for other text.
std::optional<std::string_view> quotedPart(std::string_view text) {
  std::string_view body = trimmed(text);
  const bool marked = body.starts_with('b') || body.starts_with('B');
  if (marked) body.remove_prefix(1);
  const bool quoted =
      body.size() >= 2 && (body.front() == '"' || body.front() == '\'') && body.back() == body.front();
  if (quoted) body = body.substr(1, body.size() - 2);
  const bool escaped = body.find("\\x") != std::string_view::npos;
  if (marked ? !quoted : !escaped) return std::nullopt;
  return body;
}

/// The byte that follows a backslash alone (ISO C §6.4.4.4, Python's bytes literals); nullopt: none of them.
std::optional<char> simpleEscape(char letter) {
  constexpr std::string_view letters = "0abtnvfr\\'\"";
  constexpr std::string_view bytes("\0\a\b\t\n\v\f\r\\'\"", 11);
  const std::size_t place = letters.find(letter);
  return place == std::string_view::npos ? std::nullopt : std::optional(bytes[place]);
}

PastedBytes readString(std::string_view text, std::string_view body) {
  std::vector<std::byte> bytes;
  const auto base = static_cast<std::size_t>(body.data() - text.data());
  const auto problem = [&](std::size_t at, std::string message) {
    return fail(errorIn(text, base + at, ErrorCode::malformed, std::move(message)));
  };
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (body[i] != '\\') {
      const bool printable = body[i] >= ' ' && body[i] < '\x7f';
      if (!printable)
        return problem(i, QS_TR("core", "a byte string holds ASCII characters and escapes only"));
      bytes.push_back(static_cast<std::byte>(body[i]));
      continue;
    }
    const char letter = i + 1 < body.size() ? body[i + 1] : ' ';
    if (letter == 'x') {
      unsigned value = 0;
      const std::string_view digits = body.substr(i + 2, 2);
      if (digits.size() != 2 || digits.find_first_not_of(hexDigits) != std::string_view::npos)
        return problem(i, QS_TR("core", "two hexadecimal digits follow \\x"));
      const char* first = digits.data();
      std::from_chars(first, first + digits.size(), value, 16);
      bytes.push_back(static_cast<std::byte>(value));
      i += 3;
    } else if (const auto byte = simpleEscape(letter)) {
      bytes.push_back(static_cast<std::byte>(*byte));
      ++i;
    } else {
      return problem(i, QS_TR("core", "this escape is not known"));
    }
  }
  return bytes;
}

} // namespace

std::optional<PastedBytes> readBareBytes(std::string_view text) {
  if (const auto body = quotedPart(text)) return readString(text, *body);
  const std::vector<std::string_view> words = hexWords(text);
  if (!areBytes(words)) return std::nullopt;
  return bytesOf(words);
}

} // namespace qs::formats
