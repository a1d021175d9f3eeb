#include "core/checkpoints/npy_header.h"

#include "core/checkpoints/container_bytes.h"

namespace qs::checkpoints {

namespace {

/// A reader of the few literals that occur. Its members return false after a report.
class Literal {
public:
  Literal(std::string_view text, std::uint64_t fileOffset, Findings& findings)
      : m_text(text), m_fileOffset(fileOffset), m_findings(findings) {}

  std::optional<NpyHeader> header() {
    NpyHeader header;
    if (!dictionary(header)) return {};
    skipBlanks();
    if (m_at < m_text.size())
      return report(QS_TR("core", "something follows the dictionary of the header")), std::nullopt;
    for (const auto& [seen, key] :
         {std::pair{m_sawDescr, "descr"}, {m_sawOrder, "fortran_order"}, {m_sawShape, "shape"}})
      if (!seen) return report(QS_TR("core", "the header has no %1"), {key}), std::nullopt;
    return header;
  }

private:
  bool report(const char* message, std::vector<std::string> arguments = {}) {
    m_findings.malformed({}, m_fileOffset + m_at, message, std::move(arguments));
    return false;
  }

  void skipBlanks() {
    while (m_at < m_text.size() && std::string_view(" \t\r\n\f").find(m_text[m_at]) != std::string_view::npos)
      ++m_at;
  }

  /// Takes a character if it comes next, after blanks.
  bool next(char wanted) {
    skipBlanks();
    if (m_at == m_text.size() || m_text[m_at] != wanted) return false;
    ++m_at;
    return true;
  }

  bool word(std::string_view wanted) {
    skipBlanks();
    if (!m_text.substr(m_at).starts_with(wanted)) return false;
    m_at += wanted.size();
    return true;
  }

  bool dictionary(NpyHeader& header) {
    if (!next('{')) return report(QS_TR("core", "the header must be a dictionary"));
    while (!next('}')) {
      std::string key;
      if (!quoted(key)) return false;
      if (!next(':')) return report(QS_TR("core", "a colon is missing in the header"));
      if (!value(key, header)) return false;
      if (next(',')) continue;
      if (!next('}')) return report(QS_TR("core", "the dictionary of the header is not closed"));
      break;
    }
    return true;
  }

  bool value(const std::string& key, NpyHeader& header) {
    skipBlanks();
    if (key == "descr") return once(m_sawDescr, key) && descr(header.descr);
    if (key == "fortran_order") return once(m_sawOrder, key) && truth(header.fortranOrder);
    if (key == "shape") return once(m_sawShape, key) && tuple(header.shape);
    return report(QS_TR("core", "unknown key %1"), {key});
  }

  bool once(bool& seen, const std::string& key) {
    if (seen) return report(QS_TR("core", "the key %1 occurs twice"), {key});
    return seen = true;
  }

  bool quoted(std::string& out) {
    skipBlanks();
    const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
    if (quote != '\'' && quote != '"') return report(QS_TR("core", "quoted text is missing in the header"));
    const std::size_t end = m_text.find(quote, m_at + 1);
    if (end == std::string_view::npos) return report(QS_TR("core", "a quote in the header is not closed"));
    out = m_text.substr(m_at + 1, end - m_at - 1);
    if (out.find('\\') != std::string::npos)
      return report(QS_TR("core", "escapes in the header are not read"));
    m_at = end + 1;
    return true;
  }

  bool descr(std::string& out) {
    if (m_at == m_text.size() || (m_text[m_at] != '[' && m_text[m_at] != '(')) return quoted(out);
    m_findings.add(ErrorCode::unsupported, {}, m_fileOffset + m_at,
                   QS_TR("core", "this array holds records of several fields, which are not read"));
    return false;
  }

  bool truth(bool& out) {
    out = word("True");
    if (out || word("False")) return true;
    return report(QS_TR("core", "fortran_order must be True or False"));
  }

  bool tuple(std::vector<std::uint64_t>& out) {
    const char* const rule = QS_TR("core", "shape must be a tuple of whole numbers from 0 to 2^64−1");
    if (!next('(')) return report(rule);
    bool comma = true;
    while (!next(')')) {
      std::uint64_t extent = 0;
      if (!comma || !natural(extent)) return report(rule);
      if (out.size() == mostAxes)
        return report(QS_TR("core", "a shape of more than %1 axes"), {std::to_string(mostAxes)});
      out.push_back(extent);
      comma = next(',');
    }
    return (out.size() != 1 || comma) || report(rule); // (3) is a number in Python, (3,) a tuple
  }

  bool natural(std::uint64_t& out) {
    skipBlanks();
    const std::size_t begin = m_at;
    for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at) {
      const auto ten = checkedProduct(out, 10);
      if (!ten || __builtin_add_overflow(*ten, static_cast<std::uint64_t>(m_text[m_at] - '0'), &out))
        return false;
    }
    if (m_at == begin || (m_text[begin] == '0' && m_at - begin > 1)) return false; // Python has no 02
    if (m_at < m_text.size() && m_text[m_at] == 'L') ++m_at;
    return true;
  }

  std::string_view m_text;
  std::uint64_t m_fileOffset;
  Findings& m_findings;
  std::size_t m_at = 0;
  bool m_sawDescr = false, m_sawOrder = false, m_sawShape = false;
};

} // namespace

std::optional<NpyHeader> readNpyHeader(std::string_view text, std::uint64_t fileOffset, Findings& findings) {
  return Literal(text, fileOffset, findings).header();
}

} // namespace qs::checkpoints
