#include "app/gui/run_window.h"

#include "app/gui/session_keeper.h"
#include "app/gui/state_file.h"
#include "app/gui/window.h"
#include "app/state/link.h"
#include "widgets/common/messages.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>

#include <cstdio>

namespace qs::gui {
namespace {

/// The state to begin with: the one asked for, or the one of the last run. What went wrong with the latter is
/// told in the window, once it is there.
Result<RestoredSession> firstState(const CommandLine& asked) {
  if (asked.state.isEmpty()) return restoreSession(sessionPath());
  Result<state::AppState> read = readState(asked.state);
  if (!read) return fail(read.error());
  return RestoredSession{*read, {}, {}};
}

Preferences startingPreferences(const CommandLine& asked, Preferences p) {
  if (!asked.theme.empty()) p.theme = QString::fromStdString(asked.theme);
  if (!asked.language.isEmpty()) p.language = asked.language;
  for (qsizetype i = asked.files.size() - 1; i > 0; --i)
    if (!state::isLink(asked.files[i].toStdString()))
      remember(p.recentFiles, QFileInfo(asked.files[i]).absoluteFilePath());
  return p;
}

/// What to keep: a look that came from the command line alone is for this run only.
Preferences toKeep(Preferences now, const Preferences& stored, const CommandLine& asked) {
  if (now.theme == QString::fromStdString(asked.theme)) now.theme = stored.theme;
  if (now.language == asked.language) now.language = stored.language;
  return now;
}

} // namespace

void describeApplication() {
  QCoreApplication::setApplicationName(QStringLiteral("Quantoscope"));
  QCoreApplication::setApplicationVersion(QStringLiteral(QS_VERSION));
  QCoreApplication::setOrganizationName(QStringLiteral("quantoscope"));
  QGuiApplication::setDesktopFileName(QStringLiteral("quantoscope"));
  QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/quantoscope.svg")));
  QSettings::setDefaultFormat(QSettings::IniFormat);
}

int runWindow(const CommandLine& asked) {
  const Result<RestoredSession> first = firstState(asked);
  if (!first) {
    std::fprintf(stderr, "quantoscope: %s\n", first.error().oneLine().c_str());
    return 1;
  }
  session::Session session;
  if (const auto& state = first->state) session.reset(*state);
  Appearance appearance;
  appearance.followSystem();
  const Preferences stored = loadPreferences();
  Window window(session, appearance, startingPreferences(asked, stored));
  const SessionKeeper keeper(session, sessionPath());
  QObject::connect(&window, &Window::preferencesChanged, &window,
                   [&](const Preferences& now) { savePreferences(toKeep(now, stored, asked)); });
  window.show();
  if (const auto& problem = first->problem)
    window.announce(
        QCoreApplication::translate("Window", "The last session could not be read (%1). It was kept as %2.")
            .arg(widgets::why(*problem), first->keptAs));
  if (!asked.files.isEmpty()) window.openPath(asked.files.first());
  const int code = QApplication::exec();
  savePreferences(toKeep(window.preferences(), stored, asked));
  return code;
}

} // namespace qs::gui
