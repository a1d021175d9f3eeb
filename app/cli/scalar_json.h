#pragma once

#include "app/cli/output.h"
#include "core/formats/encode.h"

namespace qs::cli {

/// The help of an argument that names a format.
inline constexpr const char* aboutFormat =
    "Format id, alias, eXmY[…], P3109 name, intN, fixedN.F, positN, codebook[…] or a file FORMAT.json";

/// "0x2e66", as wide as the format.
[[nodiscard]] std::string codeText(const formats::Layout& layout, formats::Code code);
/// Reads "0x…" or "0b…" ('_' may separate digits). Errors: invalidCode, when it is neither or wider than the
/// format.
[[nodiscard]] Result<formats::Code> parseCode(const formats::Layout& layout, const std::string& text);

/// A JSON number when the value is finite and exactly a double, else its shortest text.
[[nodiscard]] Json valueJson(const formats::Layout& layout, formats::Code code);
/// The same for any value: an exact double, else a hex float, fraction, "inf" or "nan".
[[nodiscard]] Json exactJson(const numbers::Exact& value);
/// The exact decimal expansion, "inf", "-inf" or "nan".
[[nodiscard]] std::string exactText(const formats::Decoded& decoded);
/// Hex float, "inf", "-inf" or "nan".
[[nodiscard]] std::string hexFloatText(const formats::Decoded& decoded);

/// The record of a code: the keys of `qscope decode`. forPeople separates the fields in bits and adds the
/// neighbours' values.
[[nodiscard]] Json decodedJson(const formats::FormatSpec& format, formats::Code code, bool forPeople);
/// The names of the flags that are set, in the order inexact overflow underflow saturated tie.
[[nodiscard]] Json flagsJson(const formats::Encoded& encoded);
/// stored − input, exactly; null unless both are finite.
[[nodiscard]] Json errorJson(const formats::Layout& layout, formats::Code stored,
                             const numbers::Exact& input);
/// The same in ulps of the stored value, as the nearest double; null where there is no error, and for
/// codebooks.
[[nodiscard]] Json errorUlpJson(const formats::Layout& layout, formats::Code stored,
                                const numbers::Exact& input);

} // namespace qs::cli
