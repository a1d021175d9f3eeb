#include "tests/tools/rules.h"

#include "tests/tools/cpp_text.h"

#include <QStringDecoder>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <regex>

namespace qs::tools {
namespace {

/// "core/base" of "core/base/result.h"; "app" of "app/main.cpp".
std::string folderOf(std::string_view path) {
  const std::size_t first = path.find('/');
  const std::size_t second = first == std::string_view::npos ? first : path.find('/', first + 1);
  return std::string(path.substr(0, second == std::string_view::npos ? first : second));
}

bool isUnder(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

/// How far along the arrows a folder lies: it may use what has a smaller number, and itself.
std::optional<int> rank(const std::string& folder) {
  static const std::map<std::string, int> ranks = {
      {"core/base", 0},       {"core/numbers", 1},    {"core/formats", 2},  {"core/integers", 3},
      {"core/values", 3},     {"core/arithmetic", 3}, {"core/tensors", 3},  {"core/checkpoints", 4},
      {"core/statistics", 4}, {"core/quantize", 5},   {"core/evaluate", 6}, {"widgets/common", 7},
      {"app/state", 10},      {"app/jobs", 11},       {"app/cli", 11},      {"app/session", 12},
      {"app/models", 13},     {"app/pages", 14},      {"app/gui", 15},
  };
  if (const auto found = ranks.find(folder); found != ranks.end()) return found->second;
  if (folder.starts_with("widgets/")) return 8;
  if (folder.starts_with("app/")) return 13;
  return {};
}

bool isQt(const Include& include) {
  static const std::regex header(R"(^(Q[A-Za-z0-9]+(/.*)?|qcustomplot\.h)$)");
  return include.angled && std::regex_match(include.target, header);
}

bool knowsNoQt(const std::string& path) {
  return isUnder(path, "core") || isUnder(path, "app/cli") || isUnder(path, "app/state");
}

std::string badArrow(const std::string& path, const std::string& target) {
  const std::string from = folderOf(path);
  const std::string to = folderOf(target);
  const auto fromRank = rank(from);
  const auto toRank = rank(to);
  if (!toRank) return fmt::format("includes \"{}\", which does not start at the root", target);
  if (from == to || !fromRank) return {};
  const bool widgets = isUnder(path, "widgets");
  const bool hiddenFromWidgets =
      widgets && (to == "core/checkpoints" || to == "core/quantize" || to == "core/evaluate");
  const bool hiddenFromCommandLine = from == "app/cli" && isUnder(target, "widgets");
  // Views may be built from other views; only what they share must not know them.
  const bool betweenViews = widgets && isUnder(target, "widgets") && from != "widgets/common";
  const bool forward = *toRank < *fromRank || betweenViews;
  if (forward && !hiddenFromWidgets && !hiddenFromCommandLine) return {};
  return fmt::format("{} must not know {} (includes \"{}\")", from, to, target);
}

bool isCpp(std::string_view path) {
  return path.ends_with(".cpp") || path.ends_with(".h");
}

Findings matches(const std::string& path, const std::string& text, const std::regex& pattern,
                 std::string_view what) {
  Findings result;
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) {
    const int line = 1 + static_cast<int>(std::count(text.begin(), text.begin() + match->position(), '\n'));
    result.push_back({path, line, fmt::format("{}: {}", what, match->str())});
  }
  return result;
}

} // namespace

std::string Finding::text() const {
  return line > 0 ? fmt::format("{}:{}: {}", path, line, what) : fmt::format("{}: {}", path, what);
}

Findings checkArrows(const std::string& path, std::string_view text) {
  Findings result;
  const bool ours = isUnder(path, "core") || isUnder(path, "widgets") || isUnder(path, "app");
  if (!ours || !isCpp(path)) return result;
  for (const Include& include : includes(text)) {
    if (isQt(include) && knowsNoQt(path)) {
      result.push_back({path, include.line, fmt::format("includes <{}>, but knows no Qt", include.target)});
    }
    if (include.angled || include.target.ends_with(".moc")) continue;
    const std::string bad = badArrow(path, include.target);
    if (!bad.empty()) result.push_back({path, include.line, bad});
  }
  return result;
}

Findings checkCoreWords(const std::string& path, std::string_view text) {
  static const std::regex words(R"(\bQ_[A-Z_]+\b|\bQT_[A-Z_]+\b|\bQ[A-Z][a-z]\w*|\btr\s*\()");
  if (!isUnder(path, "core") || !isCpp(path)) return {};
  return matches(path, withoutCommentsAndLiterals(text), words, "core knows no Qt");
}

Findings checkFileLength(const std::string& path, std::string_view text) {
  const auto lines = std::ranges::count(text, '\n');
  if (lines <= longestFile) return {};
  return {{path, 0, fmt::format("has {} lines, more than {}", lines, longestFile)}};
}

Findings checkFunctionLength(const std::string& path, std::string_view text) {
  Findings result;
  if (!isCpp(path)) return result;
  for (const Function& function : functions(text)) {
    if (function.lines <= longestFunction) continue;
    result.push_back({path, function.firstLine,
                      fmt::format("\"{}\" has {} lines, more than {}", function.heading, function.lines,
                                  longestFunction)});
  }
  return result;
}

Findings checkMachinePaths(const std::string& path, std::string_view text) {
  // A path starts where no word, dot or slash goes before it: what follows a host name is an address.
  static const std::regex folders(R"((^|[^\w./~])(/(home|root|work|tmp|Users)/[\w.-]+|[A-Z]:\\\\?Users))",
                                  std::regex::ECMAScript | std::regex::multiline);
  return matches(path, std::string(text), folders, "names a folder of one machine");
}

Findings checkEncoding(const std::string& path, std::string_view text) {
  Findings result;
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
  static_cast<void>(decoded);
  if (decoder.hasError()) result.push_back({path, 0, "is not UTF-8"});
  if (text.starts_with("\xEF\xBB\xBF")) result.push_back({path, 1, "starts with a byte order mark"});
  if (text.find('\r') != std::string_view::npos) result.push_back({path, 0, "has carriage returns"});
  if (!text.empty() && text.back() != '\n') result.push_back({path, 0, "does not end in a newline"});
  return result;
}

Findings checkTopLevel(const std::vector<std::string>& names) {
  constexpr std::array required = {"app",       "core",    "resources",
                                   "tests",     "widgets", "CMakeLists.txt",
                                   "README.md", "LICENSE", "CMakePresets.json"};
  Findings result;
  for (const char* name : required) {
    if (std::ranges::find(names, name) == names.end())
      result.push_back({name, 0, "is missing from the top level"});
  }
  for (const std::string& name : names) {
    const bool known = std::ranges::find(required, name) != required.end() || name.starts_with('.');
    if (!known) result.push_back({name, 0, "does not belong on the top level"});
  }
  return result;
}

} // namespace qs::tools
