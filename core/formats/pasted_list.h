#pragma once

#include "core/formats/pasted.h"

namespace qs::formats {

/// Reads numbers in brackets, between separators or between blanks, whatever language they are written in;
/// see readPasted. The result is of kind list, or bytes when a declaration says so (unsigned char data[] =
/// {…}).
[[nodiscard]] Result<Pasted> readPastedList(std::string_view text, char decimalMark);

} // namespace qs::formats
