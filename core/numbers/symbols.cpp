#include "core/numbers/literal.h"

#include <array>

namespace qs::numbers {

namespace {

struct Equivalent {
  std::string_view utf8;
  char symbol;
};

// U+2212 minus, U+00D7 times, U+00F7 division, U+221E infinity, and the spaces people paste: U+00A0, U+2009,
// U+202F.
constexpr std::array equivalents{
    Equivalent{"\xe2\x88\x92", '-'}, Equivalent{"\xc3\x97", '*'},
    Equivalent{"\xc3\xb7", '/'},     Equivalent{"\xe2\x88\x9e", Symbols::infinity},
    Equivalent{"\xc2\xa0", ' '},     Equivalent{"\xe2\x80\x89", ' '},
    Equivalent{"\xe2\x80\xaf", ' '},
};

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

Symbols symbolsOf(std::string_view utf8) {
  Symbols symbols;
  while (!utf8.empty()) {
    std::size_t length = 1;
    while (length < utf8.size() && continues(utf8[length]))
      ++length;
    const std::string_view character = utf8.substr(0, length);
    char symbol = Symbols::unknown;
    if (length == 1 && character[0] >= ' ' && character[0] < '\x7f') symbol = character[0];
    if (character == "\t") symbol = ' ';
    for (const auto& [spelling, meaning] : equivalents)
      if (character == spelling) symbol = meaning;
    symbols.text += symbol;
    utf8.remove_prefix(length);
  }
  return symbols;
}

} // namespace qs::numbers
