#pragma once

#include "core/checkpoints/checkpoint.h"

#include <string>

namespace qs::session {

/// Opens the checkpoint at a path as AppState writes it (UTF-8); empty is the embedded sample. Safe on any
/// thread.
[[nodiscard]] Result<checkpoints::Checkpoint> openCheckpoint(const std::string& path);

} // namespace qs::session
