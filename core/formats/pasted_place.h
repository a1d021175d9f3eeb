#pragma once

#include "core/base/result.h"

#include <string_view>

namespace qs::formats {

/// The error at a byte of the text: its column in characters, or "LINE:COLUMN" in a text of several lines.
[[nodiscard]] Error errorIn(std::string_view text, std::size_t byte, ErrorCode code, std::string message,
                            std::vector<std::string> arguments = {});
[[nodiscard]] bool hasSeveralLines(std::string_view text); ///< with something on at least two of them
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Where the character with this index begins.
[[nodiscard]] std::size_t byteOfCharacter(std::string_view utf8, std::size_t index);

} // namespace qs::formats
