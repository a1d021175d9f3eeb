#include "app/cli/text_table.h"

#include <algorithm>

namespace qs::cli {

std::size_t displayWidth(std::string_view text) {
  const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
  return static_cast<std::size_t>(std::ranges::count_if(text, startsCharacter));
}

std::string padded(const std::string& text, std::size_t width, bool right) {
  const std::size_t own = displayWidth(text);
  const std::string fill(width > own ? width - own : 0, ' ');
  return right ? fill + text : text + fill;
}

} // namespace qs::cli
