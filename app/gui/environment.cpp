#include "app/gui/environment.h"

#include <QDir>
#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#endif

namespace qs::gui {
namespace {

#if defined(Q_OS_UNIX)
/// Qt makes such a folder too, but warns about it.
void provideRuntimeFolder() {
  if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) return;
  const std::string folder = (QDir::tempPath() + QStringLiteral("/runtime-%1").arg(::getuid())).toStdString();
  ::mkdir(folder.c_str(), 0700);
  // Someone else may have put a folder of this name there first: only one that is ours and closed to others
  // is used.
  struct stat info = {};
  const bool ours = ::lstat(folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode) &&
                    info.st_uid == ::getuid() && (info.st_mode & 0777) == 0700;
  if (ours) qputenv("XDG_RUNTIME_DIR", folder.c_str());
}
#endif

bool displayMissing() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
  return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
  return false;
#endif
}

} // namespace

bool prepareEnvironment(const CommandLine& asked) {
#if defined(Q_OS_UNIX)
  provideRuntimeFolder();
#endif
  if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) return true;
  if (asked.screenshot.isEmpty()) return !displayMissing();
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return true;
}

} // namespace qs::gui
