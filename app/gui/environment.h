#pragma once

#include "app/gui/command_line.h"

namespace qs::gui {

/// Prepares the process for Qt, before the QApplication: a picture is made without a display, and a missing
/// runtime folder is replaced by a private one. False when a window is asked for and there is no display to
/// show it on.
[[nodiscard]] bool prepareEnvironment(const CommandLine& asked);

} // namespace qs::gui
