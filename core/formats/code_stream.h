#pragma once

#include "core/formats/format_spec.h"

#include <bit>
#include <cstddef>
#include <cstring>

namespace qs::formats {

// Streams are little-endian, and so is every system this program is built for; elsewhere each access would
// swap.
static_assert(std::endian::native == std::endian::little);

template <class Word>
[[nodiscard]] Word loadWord(const std::byte* from) {
  Word word;
  std::memcpy(&word, from, sizeof word);
  return word;
}

template <class Word>
void storeWord(std::byte* to, Word word) {
  std::memcpy(to, &word, sizeof word);
}

/// bytes is 1, 2, 4 or 8.
[[nodiscard]] inline Code loadCode(const std::byte* from, int bytes) {
  switch (bytes) {
  case 1:
    return loadWord<std::uint8_t>(from);
  case 2:
    return loadWord<std::uint16_t>(from);
  case 4:
    return loadWord<std::uint32_t>(from);
  default:
    return loadWord<std::uint64_t>(from);
  }
}

inline void storeCode(std::byte* to, int bytes, Code code) {
  switch (bytes) {
  case 1:
    return storeWord(to, static_cast<std::uint8_t>(code));
  case 2:
    return storeWord(to, static_cast<std::uint16_t>(code));
  case 4:
    return storeWord(to, static_cast<std::uint32_t>(code));
  default:
    return storeWord(to, code);
  }
}

/// Calls function with a value of the unsigned type of that many bytes.
template <class Function>
void withWord(int bytes, Function function) {
  switch (bytes) {
  case 1:
    return function(std::uint8_t{});
  case 2:
    return function(std::uint16_t{});
  case 4:
    return function(std::uint32_t{});
  default:
    return function(std::uint64_t{});
  }
}

} // namespace qs::formats
