#pragma once

#include "core/base/result.h"

#include <QString>

// Errors of the core in the language of the interface. The core's messages are in the translation context
// "core".
namespace qs::widgets {

[[nodiscard]] QString why(const Error& error);     ///< the translated message with its arguments in place
[[nodiscard]] QString where(const Error& error);   ///< "tensor w1, offset 24"; empty when unknown
[[nodiscard]] QString oneLine(const Error& error); ///< "CULPRIT: WHERE: WHY"; of a path only the file's name

} // namespace qs::widgets
