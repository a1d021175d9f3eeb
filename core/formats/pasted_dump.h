#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace qs::formats {

using PastedBytes = Result<std::vector<std::byte>>;

/// The bytes of a dump with offsets: xxd ("00000000: 0000 803f"), hexdump -C, hexdump, od -t x1 … x8. Nullopt
/// when the text is no dump. See readPasted for what is checked.
[[nodiscard]] std::optional<PastedBytes> readDump(std::string_view text);

/// Bytes without offsets: "00 00 80 3f", "0000803f", "00:00:80:3f", and strings: "\x00\x00\x80?", b'…'.
/// Digits that could as well be decimal numbers (10 20 30) are none; a leading zero or a letter makes them
/// so.
[[nodiscard]] std::optional<PastedBytes> readBareBytes(std::string_view text);

} // namespace qs::formats
