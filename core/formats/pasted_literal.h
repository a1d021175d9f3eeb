#pragma once

#include "core/formats/pasted.h"

namespace qs::formats {

/// Reads one number of a list, or the number that is all of the text. source is the whole text and [begin,
/// end) the part of it that is the number. Suffixes and digit separators of programming languages are taken
/// off; format becomes what a suffix names, unless it is set already. Errors: invalidNumber, invalidCode,
/// placed.
[[nodiscard]] Result<PastedItem> readPastedItem(std::string_view source, std::size_t begin, std::size_t end,
                                                char decimalMark, std::string& format);

} // namespace qs::formats
