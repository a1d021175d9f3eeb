#pragma once

#include <QString>

namespace qs::pages {

/// What programming languages, frameworks and file formats call an integer of this width, as "C int8_t,
/// signed char · NumPy int8 · …"; empty when there is no common type. Names are not translated.
[[nodiscard]] QString typeNames(int width, bool isSigned);

/// A pattern as code writes it: "0x89", "0o211", "1000 1001".
[[nodiscard]] QString hexCode(quint64 pattern, int width);
[[nodiscard]] QString octalCode(quint64 pattern);
[[nodiscard]] QString binaryCode(quint64 pattern, int width); ///< in nibbles

} // namespace qs::pages
