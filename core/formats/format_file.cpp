#include "core/formats/format_file.h"

#include "core/base/byte_source.h"
#include "core/base/replaced_file.h"
#include "core/formats/catalogue.h"
#include "core/formats/codebook.h"
#include "core/formats/format_text.h"
#include "core/formats/json_object.h"
#include "core/formats/layout_json.h"

#include <algorithm>
#include <optional>
#include <set>

namespace qs::formats {

namespace {

using Json = nlohmann::json;

constexpr const char* marker = "quantoscope-format";
constexpr std::uint64_t longestFile = 1 << 20;
constexpr std::size_t longestId = 40, longestName = 200;

FloatLayout readFloat(JsonObject& object) {
  FloatLayout layout;
  layout.exponentBits = object.integer("exponent_bits", 0, 11);
  layout.fractionBits = object.integer("fraction_bits", 0, 52);
  layout.bias = object.integer("bias", -16384, 16384);
  layout.isSigned = object.boolean("signed");
  const std::string nan = object.text("nan");
  const auto* rule = std::ranges::find(nanRuleIds, nan);
  if (rule == nanRuleIds.end()) {
    object.refuse("nan", QS_TR("core", "nan is ieee, fn, fnuz or none, not '%1'"), {nan.substr(0, 40)});
  } else {
    layout.nan = static_cast<NanRule>(rule - nanRuleIds.begin());
  }
  layout.infinities = object.boolean("infinities");
  layout.subnormals = object.boolean("subnormals");
  return layout;
}

/// By its name: the rules of K and P are there.
Layout readP3109(JsonObject& object) {
  const int bits = object.integer("bits", 3, 15), precision = object.integer("precision", 1, 15);
  const bool isSigned = object.boolean("signed"), extended = object.boolean("extended");
  const auto spec = parseP3109("binary" + std::to_string(bits) + "p" + std::to_string(precision) +
                               (isSigned ? "s" : "u") + (extended ? "e" : "f"));
  if (spec) return spec->layout;
  object.refuse("precision", spec.error().message, spec.error().arguments);
  return FloatLayout{};
}

CodebookLayout readCodebook(JsonObject& object) {
  Codebook::Parts parts;
  parts.values = object.floats("values", std::size_t{1} << Codebook::maxBits);
  if (object.has("thresholds"))
    parts.thresholds = object.floats("thresholds", std::size_t{1} << Codebook::maxBits);
  if (object.has("ties")) {
    const Result<Ties> ties = tiesFrom(object.text("ties"));
    if (!ties) object.refuse("ties", ties.error().message);
    if (ties) parts.ties = *ties;
  }
  auto book = Codebook::make(std::move(parts));
  if (book) return {std::move(*book)};
  object.refuse("values", book.error().message, book.error().arguments);
  return {};
}

Layout readLayout(JsonObject& object) {
  const std::string kind = object.text("kind");
  if (kind == "float") return readFloat(object);
  if (kind == "p3109") return readP3109(object);
  if (kind == "codebook") return readCodebook(object);
  if (kind == "posit") return PositLayout{object.integer("bits", 3, 64)};
  if (kind == "scale")
    return ScaleLayout{object.integer("bits", 2, 15), object.integer("bias", -16384, 16384)};
  if (kind == "integer") return IntegerLayout{object.integer("bits", 1, 64), object.boolean("signed")};
  if (kind == "fixed") {
    const int bits = object.integer("bits", 1, 64), fraction = object.integer("fraction_bits", -1024, 1024);
    return FixedLayout{bits, fraction, object.boolean("signed")};
  }
  object.refuse("kind", QS_TR("core", "there is no kind of format '%1'"), {kind.substr(0, 40)});
  return IntegerLayout{};
}

bool isId(std::string_view id) {
  const auto good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == '+';
  };
  return !id.empty() && id.size() <= longestId && std::ranges::all_of(id, good) && !looksLikeFormatFile(id);
}

/// Whether the id is free, or means this very layout.
bool fits(const std::string& id, const Layout& layout) {
  const auto found = find(id);
  return !found || found->layout == layout;
}

/// The first key that an object of the text has twice, of which a parser keeps only the last.
class RepeatedKey {
public:
  [[nodiscard]] Json::parser_callback_t watch() {
    return [this](int, Json::parse_event_t event, const Json& parsed) {
      if (event == Json::parse_event_t::object_start) m_open.emplace_back();
      if (event == Json::parse_event_t::object_end) m_open.pop_back();
      if (event == Json::parse_event_t::key && !m_open.back().insert(parsed).second && !found) found = parsed;
      return true;
    };
  }

  std::optional<std::string> found;

private:
  std::vector<std::set<std::string>> m_open; ///< the keys of each object that is not yet closed
};

Result<FormatSpec> specOf(const Json& document, const std::string& file) {
  JsonObject top(document, file, {});
  if (top.integer(marker, 0, 1 << 30) > 1) {
    return fail(Error{
        ErrorCode::unsupported, file, marker, {}, QS_TR("core", "a newer version of this file form"), {}});
  }
  FormatSpec spec;
  spec.id = top.text("id");
  spec.name = top.has("name") ? top.text("name") : spec.id;
  spec.shortName = spec.id;
  if (!isId(spec.id)) top.refuse("id", QS_TR("core", "1 to 40 letters, digits or _ - . + were expected"));
  const bool plain = std::ranges::none_of(spec.name, [](char c) { return c >= 0 && c < ' '; });
  if (spec.name.empty() || spec.name.size() > longestName || !plain) {
    top.refuse("name", QS_TR("core", "a text of 1 to %1 bytes in one line was expected"),
               {std::to_string(longestName)});
  }
  const Json& part = top.part("layout");
  if (auto good = top.verdict(); !good) return fail(good.error());
  JsonObject inside(part, file, "layout.");
  spec.layout = readLayout(inside);
  if (auto good = inside.verdict(); !good) return fail(good.error());
  if (auto valid = validate(spec.layout); !valid) {
    return fail(
        Error{ErrorCode::invalidFormat, file, "layout", {}, valid.error().message, valid.error().arguments});
  }
  spec.bits = bitWidth(spec.layout);
  if (fits(spec.id, spec.layout)) return spec;
  return fail(Error{
      ErrorCode::malformed, file, "id", {}, QS_TR("core", "'%1' is the name of another format"), {spec.id}});
}

} // namespace

bool looksLikeFormatFile(std::string_view text) {
  return lowerCase(text).ends_with(".json");
}

Result<FormatSpec> readFormatFile(const std::filesystem::path& path) {
  const auto source = ByteSource::open(path);
  if (!source) return fail(source.error());
  if ((*source)->size() > longestFile) {
    return fail(ErrorCode::malformed, (*source)->name(), QS_TR("core", "a format's file is not that long"));
  }
  std::string text((*source)->size(), '\0');
  if (auto read = (*source)->read(0, std::as_writable_bytes(std::span(text))); !read)
    return fail(read.error());
  try {
    RepeatedKey repeated;
    const Json document = Json::parse(text, repeated.watch());
    if (repeated.found)
      return fail(ErrorCode::malformed, (*source)->name(), QS_TR("core", "the key %1 occurs twice"),
                  {repeated.found->substr(0, longestId)});
    return specOf(document, (*source)->name());
  } catch (const Json::parse_error& error) {
    const std::uint64_t offset = error.byte > 0 ? error.byte - 1 : 0;
    return fail(Error{
        ErrorCode::malformed, (*source)->name(), {}, offset, QS_TR("core", "this is no JSON text"), {}});
  }
}

std::string formatFileText(const FormatSpec& format) {
  nlohmann::ordered_json document;
  const bool named = isId(format.id) && fits(format.id, format.layout);
  document[marker] = 1;
  document["id"] = named ? format.id : "custom";
  document["name"] = format.name.substr(0, longestName);
  document["layout"] = layoutJson(format.layout);
  return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Result<void> writeFormatFile(const FormatSpec& format, const std::filesystem::path& path) {
  ReplacedFile file(path);
  if (auto opened = file.open(); !opened) return opened;
  if (auto written = file.write(formatFileText(format)); !written) return written;
  return file.commit();
}

} // namespace qs::formats
