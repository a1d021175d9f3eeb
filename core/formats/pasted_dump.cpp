#include "core/formats/pasted_dump.h"

#include "core/formats/pasted_place.h"

#include <algorithm>
#include <charconv>

namespace qs::formats {
namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 20;
constexpr std::string_view hexDigits = "0123456789abcdefABCDEF";

bool isHex(std::string_view word) {
  return !word.empty() && word.find_first_not_of(hexDigits) == std::string_view::npos;
}

struct Line {
  std::size_t at = 0; ///< of its first byte in the text
  std::string_view offset;
  std::vector<std::string_view> groups;
  bool repeats = false; ///< "*": as the line before, up to the next offset
};

/// The words of a line up to the column of characters, which begins with '|' or '>' or, in xxd, after two
/// blanks.
std::vector<std::string_view> wordsOf(std::string_view line, bool colon) {
  line = line.substr(0, line.find('|'));
  line = line.substr(0, line.find(" >"));
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    const bool characters = colon && !words.empty() && first >= 2 && first != std::string_view::npos;
    if (first == std::string_view::npos || characters) return words;
    line.remove_prefix(first);
    const std::size_t end = std::min(line.find_first_of(" \t\r"), line.size());
    words.push_back(line.substr(0, end));
    line.remove_prefix(end);
  }
}

class DumpReader {
public:
  explicit DumpReader(std::string_view text) : m_text(text) {}

  [[nodiscard]] bool isDump() {
    split();
    if (m_lines.empty() || m_lines.front().repeats) return false;
    const Line& first = m_lines.front();
    const bool addressed = m_colon ? first.offset.size() >= 4 : first.offset.size() >= 6;
    // A decimal number has no leading zero; the offsets of a dump do.
    if (!isHex(first.offset) || !addressed || (!m_colon && first.offset.front() != '0')) return false;
    if (m_colon && first.offset.size() == 8 && !first.groups.empty()) return true; // nothing else begins so
    return !first.groups.empty() &&
           std::ranges::all_of(first.groups, [](std::string_view group) { return isHex(group); }) &&
           (m_colon || first.groups.front().size() == 6 || isWordSize(first.groups.front().size()));
  }

  [[nodiscard]] PastedBytes read() {
    if (!m_colon && m_lines.front().groups.front().size() == 6)
      return problem(m_lines.front(), QS_TR("core", "these are octal words; print bytes with od -t x1"));
    PastedBytes bytes = readWith(16);
    bool ambiguous = false;
    for (const int radix : {8, 10}) {
      if (m_colon) break; // xxd counts in hexadecimal
      PastedBytes attempt = readWith(radix);
      if (!attempt) continue;
      ambiguous = ambiguous || (bytes && *bytes != *attempt);
      if (!bytes) bytes = std::move(attempt);
    }
    if (ambiguous)
      return problem(m_lines.front(), QS_TR("core", "the offsets could be octal or hexadecimal; print the "
                                                    "dump without left-out lines (od -v, hexdump -v)"));
    return bytes;
  }

private:
  static bool isWordSize(std::size_t digits) {
    return digits == 2 || digits == 4 || digits == 8 || digits == 16;
  }

  [[nodiscard]] expected_lib::unexpected<Error> problem(const Line& line, std::string message,
                                                        std::string_view word = {}) const {
    const std::size_t at = word.empty() ? line.at : static_cast<std::size_t>(word.data() - m_text.data());
    return fail(errorIn(m_text, at, ErrorCode::malformed, std::move(message), {std::string(word)}));
  }

  void split() {
    std::size_t at = 0;
    while (at < m_text.size()) {
      const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
      const std::string_view whole = trimmed(m_text.substr(at, end - at));
      if (!whole.empty()) add(whole);
      at = end + 1;
    }
  }

  void add(std::string_view whole) {
    Line line{static_cast<std::size_t>(whole.data() - m_text.data()), {}, {}, whole == "*"};
    const std::size_t end = std::min(whole.find_first_of(" \t:"), whole.size());
    line.offset = whole.substr(0, end);
    const bool colon = end < whole.size() && whole[end] == ':';
    if (m_lines.empty()) m_colon = colon;
    if (!line.repeats && end < whole.size())
      line.groups = wordsOf(whole.substr(end + (colon ? 1 : 0)), m_colon);
    m_lines.push_back(std::move(line));
  }

  [[nodiscard]] static std::optional<std::uint64_t> offsetOf(std::string_view word, int radix) {
    std::uint64_t value = 0;
    const auto [rest, status] = std::from_chars(word.data(), word.data() + word.size(), value, radix);
    if (status != std::errc() || rest != word.data() + word.size()) return std::nullopt;
    return value;
  }

  [[nodiscard]] PastedBytes readWith(int radix) const {
    std::vector<std::byte> bytes;
    std::size_t lastLine = 0; // bytes in the line before, which '*' repeats
    bool repeat = false;
    std::uint64_t first = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
      const Line& line = m_lines[i];
      if (line.repeats) {
        repeat = true;
        continue;
      }
      const auto offset = offsetOf(line.offset, radix);
      if (i == 0) first = offset.value_or(0);
      if (!offset || *offset < first || *offset - first > mostBytes)
        return problem(line, QS_TR("core", "“%1” is no offset of this dump"), line.offset);
      const std::uint64_t wanted = *offset - first;
      while (repeat && lastLine > 0 && bytes.size() < wanted)
        for (std::size_t k = 0; k < lastLine; ++k)
          bytes.push_back(bytes[bytes.size() - lastLine]);
      repeat = false;
      dropPadding(bytes, wanted, line);
      if (wanted != bytes.size())
        return problem(line, QS_TR("core", "the offset %1 does not follow from the bytes before it"),
                       line.offset);
      for (const std::string_view group : line.groups)
        if (Result<void> added = append(bytes, line, group); !added) return fail(added.error());
      lastLine = bytes.size() - wanted;
    }
    return bytes;
  }

  /// od fills its last word with zeros; the offset behind it tells.
  void dropPadding(std::vector<std::byte>& bytes, std::uint64_t wanted, const Line& line) const {
    const std::size_t word = m_lines.front().groups.front().size() / 2;
    const bool last = line.groups.empty() && &line == &m_lines.back();
    if (!last || wanted >= bytes.size() || bytes.size() - wanted >= word) return;
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(wanted);
    if (std::all_of(first, bytes.end(), [](std::byte b) { return b == std::byte{}; }))
      bytes.erase(first, bytes.end());
  }

  [[nodiscard]] Result<void> append(std::vector<std::byte>& bytes, const Line& line,
                                    std::string_view group) const {
    if (!isHex(group) || group.size() % 2 != 0)
      return problem(line, QS_TR("core", "“%1” is no group of hexadecimal bytes"), group);
    const std::size_t count = group.size() / 2;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t place = m_colon ? i : count - 1 - i; // od and hexdump print words
      unsigned value = 0;
      std::from_chars(group.data() + 2 * place, group.data() + 2 * place + 2, value, 16);
      bytes.push_back(static_cast<std::byte>(value));
    }
    if (bytes.size() > mostBytes) return problem(line, QS_TR("core", "more than a mebibyte was pasted"));
    return {};
  }

  std::string_view m_text;
  std::vector<Line> m_lines;
  bool m_colon = false;
};

} // namespace

std::optional<PastedBytes> readDump(std::string_view text) {
  DumpReader reader(text);
  if (!reader.isDump()) return std::nullopt;
  return reader.read();
}

} // namespace qs::formats
