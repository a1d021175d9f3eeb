#pragma once

#include "core/formats/encode.h"

namespace qs::formats {

/// What is kept of a magnitude after drop bits, rounded in a deterministic mode; negative: of a negative
/// number. Precondition: drop is at least 1, and the magnitude and 2^drop together fit in the word.
template <Rounding rounding, class Word>
[[nodiscard]] Word rounded(Word magnitude, std::uint32_t drop, bool negative) {
  static_assert(rounding != Rounding::stochastic);
  const Word unit = Word{1} << drop;
  if constexpr (rounding == Rounding::nearestEven) {
    return (magnitude + (unit / 2 - 1) + ((magnitude >> drop) & 1)) >> drop;
  } else if constexpr (rounding == Rounding::nearestAway) {
    return (magnitude + unit / 2) >> drop;
  } else if constexpr (rounding == Rounding::towardZero) {
    return magnitude >> drop;
  } else if constexpr (rounding == Rounding::upward) {
    return (magnitude + (negative ? 0 : unit - 1)) >> drop;
  } else if constexpr (rounding == Rounding::downward) {
    return (magnitude + (negative ? unit - 1 : 0)) >> drop;
  } else {
    return (magnitude >> drop) | Word{(magnitude & (unit - 1)) != 0};
  }
}

/// Calls function.template operator()<rounding>(), so that a loop knows its mode when it is compiled.
template <class Function>
void withRounding(Rounding rounding, const Function& function) {
  switch (rounding) {
  case Rounding::nearestEven:
    return function.template operator()<Rounding::nearestEven>();
  case Rounding::nearestAway:
    return function.template operator()<Rounding::nearestAway>();
  case Rounding::towardZero:
    return function.template operator()<Rounding::towardZero>();
  case Rounding::upward:
    return function.template operator()<Rounding::upward>();
  case Rounding::downward:
    return function.template operator()<Rounding::downward>();
  case Rounding::toOdd:
    return function.template operator()<Rounding::toOdd>();
  case Rounding::stochastic:
    return function.template operator()<Rounding::stochastic>();
  }
}

} // namespace qs::formats
