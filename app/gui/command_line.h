#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace qs::gui {

/// What `quantoscope` was asked for.
struct CommandLine {
  QStringList files;  ///< the first is shown, the others join the recent files; a .json file is a state,
                      ///< quantoscope:… a link to one
  QString state;      ///< a state file instead of the saved session
  QString screenshot; ///< write this picture and end, without a window; .png, .svg or .pdf
  QSize size = {1280, 800};
  std::string theme; ///< "light", "dark", "projector"; empty: the preference (light for a screenshot)
  QString language;  ///< "en", "zh_CN"; empty: the preference (English for a screenshot)
};

/// What the program does with its arguments: runs, or prints something and ends.
struct Launch {
  std::optional<CommandLine> run;
  int exitCode = 0;
  std::string output;  ///< --help, --version: for the standard output
  std::string problem; ///< wrong usage: for the standard error
};

/// Needs no QCoreApplication, so that --help and --version answer without a display.
[[nodiscard]] Launch parseCommandLine(int argc, const char* const* argv);

} // namespace qs::gui
