#pragma once

#include "core/formats/format_spec.h"

#include <cstdint>
#include <string>

namespace qs::integers {

/// The bits of an integer of width 1…64, in the low bits; those above are 0.
using Pattern = formats::Code;

inline constexpr int minWidth = 1;
inline constexpr int maxWidth = 64;

[[nodiscard]] Pattern mask(int width);              ///< width ones
[[nodiscard]] bool bitAt(Pattern pattern, int bit); ///< bit 0 is the lowest
[[nodiscard]] bool topBit(Pattern pattern, int width);
[[nodiscard]] std::string bitsText(Pattern pattern, int width); ///< "11111011", all width digits
[[nodiscard]] std::string hexText(Pattern pattern, int width);  ///< "0xfb", as many digits as the width needs

/// The ends of the two ranges of a width.
[[nodiscard]] std::uint64_t maxUnsigned(int width);
[[nodiscard]] std::int64_t maxSigned(int width);
[[nodiscard]] std::int64_t minSigned(int width);

} // namespace qs::integers
