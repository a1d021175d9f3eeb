#pragma once

#include "core/integers/readings.h"

#include <string_view>

namespace qs::integers {

/// The least and greatest values of a reading, as readingText writes them.
struct ReadingRange {
  std::string least, most;
};

[[nodiscard]] ReadingRange readingRange(int width, Reading reading);

/// Reads an integer into the pattern that stands for it in a reading. The two readings with two zeros take
/// "-0" for the pattern of minus zero, every other zero for the pattern of zeros.
/// Errors: invalidNumber, when the text is no integer or outside the range, which is then named.
[[nodiscard]] Result<Pattern> parseReading(std::string_view text, int width, Reading reading);

} // namespace qs::integers
