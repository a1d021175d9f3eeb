#include "core/formats/codebook.h"
#include "core/formats/encode.h"
#include "core/formats/format_text.h"
#include "core/numbers/parse.h"

#include <utility>

namespace qs::formats {

namespace {

constexpr std::string_view opening = "codebook[";

const Layout& single() {
  static const Layout layout = FloatLayout{8, 23, 127};
  return layout;
}

expected_lib::unexpected<Error> refuse(std::string_view text, std::string message,
                                       std::vector<std::string> arguments = {}) {
  return fail(ErrorCode::invalidFormat, std::string(text.substr(0, 80)), std::move(message),
              std::move(arguments));
}

std::string_view upTo(char separator, std::string_view& rest) {
  const std::size_t end = rest.find(separator);
  const std::string_view part = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  return part;
}

/// Any number that numbers::parse reads, rounded to binary32.
Result<std::vector<float>> floatsIn(std::string_view list) {
  std::vector<float> values;
  if (list.ends_with(',')) return refuse(list, QS_TR("core", "a number was expected after the last ','"));
  do {
    const std::string_view text = upTo(',', list);
    const Result<numbers::Parsed> parsed = numbers::parse(text);
    if (!parsed) return fail(parsed.error());
    const Decoded stored = decode(single(), encode(single(), parsed->value).code);
    if (!stored.isFinite()) {
      return refuse(text, QS_TR("core", "a codebook's values are finite binary32 numbers"));
    }
    values.push_back(static_cast<float>(numbers::toDouble(exactValue(stored))));
    if (values.size() > std::size_t{1} << (Codebook::maxBits + 1)) break; // make says how many there may be
  } while (!list.empty());
  return values;
}

Result<Codebook::Parts> partsOf(std::string_view inside) {
  Codebook::Parts parts;
  if (inside.ends_with(';'))
    return refuse(inside, QS_TR("core", "an option was expected after the last ';'"));
  bool hasTies = false;
  auto values = floatsIn(upTo(';', inside));
  if (!values) return fail(values.error());
  parts.values = std::move(*values);
  while (!inside.empty()) {
    std::string_view option = upTo(';', inside);
    const std::string_view key = upTo('=', option);
    if ((key == "at" && !parts.thresholds.empty()) || (key == "ties" && std::exchange(hasTies, true)))
      return refuse(key, QS_TR("core", "option '%1' is given twice"), {std::string(key)});
    if (key == "at") {
      auto thresholds = floatsIn(option);
      if (!thresholds) return fail(thresholds.error());
      parts.thresholds = std::move(*thresholds);
    } else if (key == "ties") {
      const Result<Ties> ties = tiesFrom(option);
      if (!ties) return fail(ties.error());
      parts.ties = *ties;
    } else {
      return refuse(key, QS_TR("core", "a codebook's options are at=t,t,… and ties=down|up|zero"));
    }
  }
  return parts;
}

Result<FormatSpec> specOf(const std::string& text) {
  const auto named = [&text](Error error) {
    error.place = error.culprit;
    error.culprit = text.substr(0, 80);
    return fail(std::move(error));
  };
  if (!text.ends_with(']')) return refuse(text, QS_TR("core", "the closing ']' is missing"));
  const auto inside = std::string_view(text).substr(opening.size(), text.size() - opening.size() - 1);
  Result<Codebook::Parts> parts = partsOf(inside);
  if (!parts) return named(parts.error());
  auto book = Codebook::make(std::move(*parts));
  if (!book) return named(book.error());
  const CodebookLayout layout{std::move(*book)};
  const std::string count = std::to_string(layout.book->parts().values.size());
  return FormatSpec{
      builtId(layout), "code table of " + count + " values", "Table " + count, bitWidth(layout), layout, {}};
}

void append(std::string& text, const std::vector<float>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) text += ',';
    text +=
        shortestText(single(), encode(single(), numbers::Exact::from(static_cast<double>(values[i]))).code);
  }
}

} // namespace

std::optional<Result<FormatSpec>> parseCodebook(std::string_view text) {
  const std::string lower = lowerCase(text);
  if (!lower.starts_with(opening)) return std::nullopt;
  return specOf(lower);
}

std::string builtId(const CodebookLayout& layout) {
  const Codebook::Parts& parts = layout.book->parts();
  std::string text(opening);
  append(text, parts.values);
  if (!parts.thresholds.empty()) append(text += ";at=", parts.thresholds);
  if (parts.ties != Ties::down) text += ";ties=" + std::string(tiesId(parts.ties));
  return text + "]";
}

} // namespace qs::formats
