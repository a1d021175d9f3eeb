#include "app/state/link.h"

#include <array>
#include <cctype>

namespace qs::state {
namespace {

using nlohmann::json;

constexpr std::size_t longest = 8000;
constexpr int deepest = 16; ///< of objects inside each other: more than any state has
constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Error problem(std::string message, std::vector<std::string> arguments = {}) {
  return {ErrorCode::malformed, "quantoscope:…", {}, {}, std::move(message), std::move(arguments)};
}

std::string encoded(std::string_view bytes) {
  std::string text;
  unsigned pending = 0;
  int bits = 0;
  for (const char byte : bytes) {
    pending = pending << 8 | static_cast<unsigned char>(byte);
    for (bits += 8; bits >= 6; bits -= 6)
      text += letters[pending >> (bits - 6) & 63];
  }
  if (bits > 0) text += letters[pending << (6 - bits) & 63];
  return text;
}

Result<std::string> decoded(std::string_view text) {
  std::string bytes;
  unsigned pending = 0;
  int bits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t letter = letters.find(text[i]);
    if (letter == std::string_view::npos) {
      Error error =
          problem(QS_TR("core", "a link has letters, digits, - and _ only; it may have been cut or wrapped"));
      error.offset = linkScheme.size() + i;
      return fail(std::move(error));
    }
    pending = pending << 6 | static_cast<unsigned>(letter);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += static_cast<char>(pending >> bits & 255);
  }
  return bytes;
}

/// The members of value that are not as in usual; objects are compared member by member.
json differing(const json& value, const json& usual) {
  json out = json::object();
  for (const auto& [key, each] : value.items()) {
    const auto other = usual.find(key);
    if (other == usual.end())
      out[key] = each;
    else if (each.is_object() && other->is_object() && key != "settings") {
      if (json inner = differing(each, *other); !inner.empty()) out[key] = std::move(inner);
    } else if (each != *other)
      out[key] = each;
  }
  return out;
}

/// The library's parser takes any depth, and what it made is walked by recursion afterwards.
Result<json> parsed(const std::string& text) {
  bool tooDeep = false;
  const auto watch = [&tooDeep](int depth, json::parse_event_t, json&) {
    tooDeep = tooDeep || depth > deepest;
    return !tooDeep;
  };
  json document = json::parse(text, watch, false);
  if (tooDeep || document.is_discarded() || !document.is_object())
    return fail(problem(QS_TR("core", "the link is broken: it holds no state")));
  return document;
}

} // namespace

bool isLink(std::string_view text) {
  text = trimmed(text);
  if (text.size() < linkScheme.size()) return false;
  for (std::size_t i = 0; i < linkScheme.size(); ++i)
    if (std::tolower(static_cast<unsigned char>(text[i])) != linkScheme[i]) return false;
  return true;
}

Result<std::string> toLink(const AppState& state) {
  const json whole = toJson(state), usual = toJson(AppState());
  json shown = {{"version", stateVersion}, {"page", state.page}};
  const auto section = whole.find(state.page);
  if (section != whole.end() && section->is_object())
    shown[state.page] = differing(*section, usual[state.page]);
  std::string link =
      std::string(linkScheme) + encoded(shown.dump(-1, ' ', false, json::error_handler_t::replace));
  if (link.size() <= longest) return link;
  return fail(Error{ErrorCode::unsupported,
                    "quantoscope:…",
                    {},
                    {},
                    QS_TR("core", "the state is too long for a link; save it as a file"),
                    {}});
}

Result<AppState> fromLink(std::string_view link, const AppState& onto) {
  link = trimmed(link);
  if (!isLink(link)) return fail(problem(QS_TR("core", "a link begins with quantoscope:")));
  if (link.size() > longest)
    return fail(problem(QS_TR("core", "the link is longer than %1 characters"), {std::to_string(longest)}));
  link.remove_prefix(linkScheme.size());
  while (link.starts_with('/')) // what browsers and desktops put between a scheme and the rest
    link.remove_prefix(1);
  const Result<std::string> text = decoded(link);
  if (!text) return fail(text.error());
  Result<json> document = parsed(*text);
  if (!document) return fail(document.error());
  Result<AppState> read = fromJson(*document);
  if (!read) {
    Error error = read.error();
    error.culprit = "quantoscope:…";
    return fail(std::move(error));
  }
  // Only the page in front is taken from the link: its section, as completed by the defaults, into what is
  // shown.
  json next = toJson(onto), complete = toJson(*read);
  next["page"] = read->page;
  const auto section = complete.find(read->page);
  if (section != complete.end() && section->is_object()) next[read->page] = std::move(*section);
  return fromJson(next);
}

} // namespace qs::state
