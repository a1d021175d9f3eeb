#pragma once

#include "core/formats/format_spec.h"

namespace qs::formats {

/// ASCII letters in lower case, blanks at both ends removed.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// Begins with e, digits, m and a digit: whatever follows, a custom float was meant.
[[nodiscard]] bool looksLikeCustomFloat(std::string_view text);
/// "eXmY" or "eXmY[key=value,…]"; see find. The id of the result is in canonical form: lower case, the
/// options that differ from their defaults, in the order bias inf nan subnormals signed. The default bias of
/// a format without exponent bits is 1: values are plain fractions 0.f.
[[nodiscard]] Result<FormatSpec> parseCustomFloat(std::string_view text);

/// "binary", digits, p and a digit.
[[nodiscard]] bool looksLikeP3109(std::string_view text);
/// "binaryKpP" and s or u (signed), e or f (extended by infinities, or finite): IEEE P3109 interim report
/// v4.0. K 3…15; P 1…K−1 when signed, 1…K when unsigned.
[[nodiscard]] Result<FormatSpec> parseP3109(std::string_view text);

} // namespace qs::formats
