#pragma once

#include "core/formats/format_spec.h"

#include <optional>

namespace qs::formats {

/// ASCII letters in lower case, blanks at both ends removed.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// Begins with e, digits, m and a digit: whatever follows, a custom float was meant.
[[nodiscard]] bool looksLikeCustomFloat(std::string_view text);
/// "eXmY" or "eXmY[key=value,…]"; see find. The id of the result is in canonical form: lower case, the
/// options that differ from their defaults, in the order bias inf nan subnormals signed. The default bias of
/// a format without exponent bits is 1: values are plain fractions 0.f.
[[nodiscard]] Result<FormatSpec> parseCustomFloat(std::string_view text);

/// What parseCustomFloat makes of a layout: the canonical id.
[[nodiscard]] std::string customFloatId(const FloatLayout& layout);

/// Other formats made from a text, see find: integers, fixed point, scales, posits, codebooks. None when the
/// text means none of them.
[[nodiscard]] std::optional<Result<FormatSpec>> parseBuilt(std::string_view text);
/// "codebook[…]" alone.
[[nodiscard]] std::optional<Result<FormatSpec>> parseCodebook(std::string_view text);
/// Their canonical ids.
[[nodiscard]] std::string builtId(const IntegerLayout& layout);
[[nodiscard]] std::string builtId(const FixedLayout& layout);
[[nodiscard]] std::string builtId(const ScaleLayout& layout);
[[nodiscard]] std::string builtId(const PositLayout& layout);
[[nodiscard]] std::string builtId(const CodebookLayout& layout);

/// "binary", digits, p and a digit.
[[nodiscard]] bool looksLikeP3109(std::string_view text);
/// "binaryKpP" and s or u (signed), e or f (extended by infinities, or finite): IEEE P3109 interim report
/// v4.0. K 3…15; P 1…K−1 when signed, 1…K when unsigned.
[[nodiscard]] Result<FormatSpec> parseP3109(std::string_view text);
/// Precondition: layout.p3109.
[[nodiscard]] std::string p3109Id(const FloatLayout& layout);

} // namespace qs::formats
