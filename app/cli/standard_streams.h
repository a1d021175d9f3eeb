#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>

namespace qs::cli {

// Bytes straight from standard input and to standard output, for commands that stream. Nothing is kept back:
// what arrives slowly is handed on as it comes.

/// Asks the system for pipes that hold as much as a whole chunk. They may be files, or it may refuse; then
/// they stay as they are.
void widenStandardPipes();

/// Waits for at least one byte and takes what is there. 0: the input has ended. Errors: unreadable.
[[nodiscard]] Result<std::size_t> readSome(std::span<std::byte> into);

/// Errors: unreadable, when not everything could be written (a full disk).
[[nodiscard]] Result<void> writeAll(std::span<const std::byte> bytes);

} // namespace qs::cli
