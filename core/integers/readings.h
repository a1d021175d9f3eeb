#pragma once

#include "core/integers/pattern.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qs::integers {

/// What a pattern can stand for.
enum class Reading : std::uint8_t {
  unsignedInteger, ///< every bit weighs +2^bit
  twosComplement,  ///< the top bit weighs −2^(width−1)
  onesComplement,  ///< the top bit weighs −(2^(width−1) − 1)
  signMagnitude,   ///< the top bit says minus, the others are the magnitude
  offset,          ///< unsigned, less 2^(width−1)
};
[[nodiscard]] std::span<const Reading> readings();         ///< all, in this order
[[nodiscard]] std::string_view readingId(Reading reading); ///< "unsigned" "twos_complement" …, stable

/// The value of a pattern in every reading. Total over patterns; bits above the width are ignored.
struct Readings {
  std::uint64_t unsignedInteger = 0;
  std::int64_t twosComplement = 0;
  std::int64_t onesComplement = 0; ///< 0 for both zeros
  std::int64_t signMagnitude = 0;  ///< 0 for both zeros
  std::int64_t offset = 0;
  bool onesComplementMinusZero = false; ///< all ones
  bool signMagnitudeMinusZero = false;  ///< only the top bit
};

[[nodiscard]] Readings read(Pattern pattern, int width);
/// In decimal; a negative zero is "-0".
[[nodiscard]] std::string readingText(Pattern pattern, int width, Reading reading);

/// One bit with its weight ±2^bit.
struct Place {
  int bit = 0;
  bool set = false;
  bool negative = false; ///< the top bit of two's complement
  std::uint64_t magnitude = 0;

  [[nodiscard]] std::string weightText() const; ///< "-128", "64"
};

/// All bits, top first. Reading must be unsignedInteger or twosComplement.
[[nodiscard]] std::vector<Place> places(Pattern pattern, int width, Reading reading);
/// The weights of the set bits as a sum: "-128 + 8 + 1"; "0" when no bit is set.
[[nodiscard]] std::string placeSum(Pattern pattern, int width, Reading reading);

} // namespace qs::integers
