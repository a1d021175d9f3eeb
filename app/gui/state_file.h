#pragma once

#include "app/state/app_state.h"

#include <QString>

#include <optional>

namespace qs::gui {

/// Reads a state file. Errors: unreadable; malformed (with the key or the offset); larger than 16 MB is
/// refused.
[[nodiscard]] Result<state::AppState> readState(const QString& path);
/// Replaces the file whole or not at all; makes its folder.
[[nodiscard]] Result<void> writeState(const QString& path, const state::AppState& state);

/// Where the session is kept between two runs.
[[nodiscard]] QString sessionPath();

/// The session of the last run, or nothing if there was none.
struct RestoredSession {
  std::optional<state::AppState> state;
  std::optional<Error> problem; ///< it could not be read; the bad file was set aside under keptAs
  QString keptAs;
};

[[nodiscard]] RestoredSession restoreSession(const QString& path);

} // namespace qs::gui
