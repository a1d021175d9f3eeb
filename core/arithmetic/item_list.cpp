#include "core/arithmetic/item_list.h"

#include "core/numbers/parse.h"

#include <algorithm>
#include <string>

namespace qs::arithmetic {

namespace {

bool isBlank(std::string_view text) {
  return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

Result<std::vector<numbers::Exact>> parseItems(std::string_view text, char decimalMark) {
  const std::string_view separators = decimalMark == ',' ? ";\n" : ";,\n";
  std::vector<numbers::Exact> items;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, start), text.size());
    const std::string_view item = text.substr(start, end - start);
    if (!isBlank(item)) {
      const auto parsed = numbers::parse(item, decimalMark);
      if (!parsed) {
        Error error = parsed.error();
        error.offset = characters(text.substr(0, start)) + error.offset.value_or(0);
        return fail(std::move(error));
      }
      items.push_back(parsed->value);
    }
    if (items.size() > maxItems)
      return fail(ErrorCode::usage, {}, QS_TR("core", "at most %1 items are possible"),
                  {std::to_string(maxItems)});
    start = end + 1;
  }
  if (items.empty()) return fail(ErrorCode::invalidNumber, {}, QS_TR("core", "the list is empty"));
  return items;
}

} // namespace qs::arithmetic
