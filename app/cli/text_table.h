#pragma once

#include <string>
#include <string_view>

namespace qs::cli {

/// Columns the text takes on a terminal: code points of UTF-8. (Names are rarely East Asian; a wide character
/// counts once.)
[[nodiscard]] std::size_t displayWidth(std::string_view text);
/// The text filled with spaces to a width.
[[nodiscard]] std::string padded(const std::string& text, std::size_t width, bool right);

} // namespace qs::cli
