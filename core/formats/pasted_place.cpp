#include "core/formats/pasted_place.h"

#include <algorithm>

namespace qs::formats {
namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

bool begins(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

} // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool hasSeveralLines(std::string_view text) {
  return trimmed(text).find('\n') != std::string_view::npos;
}

Error errorIn(std::string_view text, std::size_t byte, ErrorCode code, std::string message,
              std::vector<std::string> arguments) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const std::size_t newline = before.rfind('\n');
  const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  const auto column = static_cast<std::uint64_t>(std::count_if(line.begin(), line.end(), begins));
  Error error{code, {}, {}, {}, std::move(message), std::move(arguments)};
  if (hasSeveralLines(text))
    error.place =
        std::to_string(std::count(before.begin(), before.end(), '\n') + 1) + ":" + std::to_string(column + 1);
  else
    error.offset = column;
  return error;
}

std::size_t byteOfCharacter(std::string_view utf8, std::size_t index) {
  std::size_t byte = 0;
  for (; byte < utf8.size(); ++byte)
    if (begins(utf8[byte]) && index-- == 0) return byte;
  return byte;
}

} // namespace qs::formats
