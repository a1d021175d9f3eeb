#pragma once

#include "core/integers/pattern.h"

#include <string_view>

namespace qs::integers {

/// Which values an operand may have.
enum class OperandRange : std::uint8_t {
  either,      ///< −2^(width−1) … 2^width − 1: any pattern, by either of its readings
  signedOnly,  ///< −2^(width−1) … 2^(width−1) − 1
  unsignedOnly ///< 0 … 2^width − 1
};

/// Reads an integer (decimal, 0x, 0b, 0o, or an expression, as numbers::parse does) into its pattern.
/// Errors: invalidNumber, when the text is no number, no integer, or outside the range, which is then named.
[[nodiscard]] Result<Pattern> parseOperand(std::string_view text, int width,
                                           OperandRange range = OperandRange::either);

/// Reads a width. Errors: usage, naming the allowed range.
[[nodiscard]] Result<int> parseWidth(std::string_view text);
/// Reads a number of places to shift, 0…64. Errors: invalidNumber.
[[nodiscard]] Result<int> parsePlaces(std::string_view text);

} // namespace qs::integers
