#pragma once

#include "core/formats/format_spec.h"

#include <filesystem>

namespace qs::formats {

/// A designed format as a small JSON file, so that it can be used wherever a format's name is asked for:
///
///   {"quantoscope-format": 1, "id": "my8", "name": "a format of mine",
///    "layout": {"kind": "float", "exponent_bits": 5, "fraction_bits": 2, "bias": 20, "signed": true,
///               "nan": "ieee" | "fn" | "fnuz" | "none", "infinities": true, "subnormals": true}}
///
/// Other layouts, all keys required unless said otherwise:
///   {"kind": "p3109", "bits": 8, "precision": 3, "signed": true, "extended": true}
///   {"kind": "integer", "bits": 12, "signed": true}
///   {"kind": "fixed", "bits": 16, "fraction_bits": 8, "signed": true}
///   {"kind": "scale", "bits": 8, "bias": 127}
///   {"kind": "posit", "bits": 16}
///   {"kind": "codebook", "values": [-1, 0, 1], "thresholds": [-0.5, 0.5], "ties": "down" | "up" | "zero"}
///     numbers are rounded to binary32; thresholds (default: midpoints) and ties (default: down) may be left
///     out
///
/// The id has 1 to 40 letters, digits, '_', '-', '.' or '+', and must not be the name of another format. name
/// may be left out. Unknown keys are refused. Sizes have the limits of formats::find.

/// Whether a text given for a format means a file: it ends in ".json".
[[nodiscard]] bool looksLikeFormatFile(std::string_view text);
/// Errors: unreadable; malformed and invalidFormat with the offset, or the key as the place; at most 1 MB is
/// read.
[[nodiscard]] Result<FormatSpec> readFormatFile(const std::filesystem::path& path);
/// The text of the file that readFormatFile reads back as the same format (aliases apart). An id that the
/// rules above refuse becomes "custom".
[[nodiscard]] std::string formatFileText(const FormatSpec& format);
/// An old file is replaced only when the new one is complete. Errors: unreadable, with the system's reason.
[[nodiscard]] Result<void> writeFormatFile(const FormatSpec& format, const std::filesystem::path& path);

} // namespace qs::formats
