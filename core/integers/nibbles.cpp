#include "core/integers/nibbles.h"

namespace qs::integers {

std::uint8_t packNibbles(const NibblePair& pair, NibbleOrder order) {
  const bool lowFirst = order == NibbleOrder::lowFirst;
  const Pattern low = (lowFirst ? pair.first : pair.second) & 0xf;
  const Pattern high = (lowFirst ? pair.second : pair.first) & 0xf;
  return static_cast<std::uint8_t>(high << 4 | low);
}

NibblePair unpackNibbles(std::uint8_t byte, NibbleOrder order) {
  const Pattern low = byte & 0xfU, high = byte >> 4U;
  return order == NibbleOrder::lowFirst ? NibblePair{low, high} : NibblePair{high, low};
}

} // namespace qs::integers
