#pragma once

#include "app/gui/command_line.h"

namespace qs::gui {

/// Names the application: folders of settings and session follow from it.
void describeApplication();

/// Opens the window where it was left (or on the given state and files) and runs until it is closed. Session,
/// settings and recent files are kept. Returns the exit code.
[[nodiscard]] int runWindow(const CommandLine& asked);

} // namespace qs::gui
