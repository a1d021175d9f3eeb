#pragma once

#include "core/formats/decode.h"

namespace qs::values {

/// Why the finite values of one format are none of another. −0 and +0 are one value.
struct LostValues {
  numbers::BigInt tooLarge;  ///< beyond its largest or its lowest one; negative where it has no sign
  numbers::BigInt tooSmall;  ///< between zero and its smallest one; zero itself where it has none
  numbers::BigInt inBetween; ///< within its range, but finer than its steps
};

/// common: how many values both have (SetComparison::common).
[[nodiscard]] LostValues lostValues(const formats::Layout& from, const formats::Layout& to,
                                    const numbers::BigInt& common);

} // namespace qs::values
