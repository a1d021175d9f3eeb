#pragma once

#include <optional>
#include <string>

namespace qs::pages {

struct SteppedText {
  std::string text;
  std::size_t caret = 0;
};

/// Up and Down in a decimal: the digit left of the caret (at the start: the first one) moves by step, with
/// carries; digits after the point and the exponent stay as many as they are. nullopt where the text is no
/// plain decimal.
[[nodiscard]] std::optional<SteppedText> stepDigit(const std::string& text, std::size_t caret, int step);

} // namespace qs::pages
