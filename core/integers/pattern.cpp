#include "core/integers/pattern.h"

namespace qs::integers {

Pattern mask(int width) {
  return ~Pattern{0} >> (maxWidth - width);
}

bool bitAt(Pattern pattern, int bit) {
  return (pattern >> bit & 1) != 0;
}

bool topBit(Pattern pattern, int width) {
  return bitAt(pattern, width - 1);
}

std::string bitsText(Pattern pattern, int width) {
  std::string text;
  for (int bit = width - 1; bit >= 0; --bit)
    text += bitAt(pattern, bit) ? '1' : '0';
  return text;
}

std::string hexText(Pattern pattern, int width) {
  std::string text = "0x";
  for (int low = (width - 1) / 4 * 4; low >= 0; low -= 4)
    text += "0123456789abcdef"[pattern >> low & 0xf];
  return text;
}

std::uint64_t maxUnsigned(int width) {
  return mask(width);
}

std::int64_t maxSigned(int width) {
  return static_cast<std::int64_t>(mask(width) >> 1);
}

std::int64_t minSigned(int width) {
  return -maxSigned(width) - 1;
}

} // namespace qs::integers
