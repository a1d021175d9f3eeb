#pragma once

#include "app/gui/command_line.h"

namespace qs::gui {

/// Writes the picture that a command line asks for: the window with the given state and file, at the given
/// size, theme and language, once the page has nothing left to compute. It reads neither session nor
/// settings, so that the same command gives the same picture for everyone. Returns the exit code; problems go
/// to the standard error. Precondition: a QApplication exists.
[[nodiscard]] int writeFigure(const CommandLine& asked);

} // namespace qs::gui
