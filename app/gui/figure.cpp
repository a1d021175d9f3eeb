#include "app/gui/figure.h"

#include "app/gui/state_file.h"
#include "app/gui/window.h"
#include "widgets/common/export_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace qs::gui {
namespace {

int complain(const Error& error) {
  std::fprintf(stderr, "quantoscope: %s\n", error.oneLine().c_str());
  return 1;
}

/// Runs the event loop until nothing is being opened or computed, seen twice in a row with all events between
/// delivered (a finished job may lead to the next one, a layout to another). False after two minutes.
bool settle(const session::Session& session, const Window& window) {
  QEventLoop loop;
  QElapsedTimer since;
  since.start();
  int quiet = 0;
  QTimer look;
  look.setInterval(10);
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    quiet = session.opening() || window.page()->busy() ? 0 : quiet + 1;
    if (quiet >= 3 || since.hasExpired(120'000)) loop.quit();
  });
  look.start();
  loop.exec();
  return quiet >= 3;
}

} // namespace

int writeFigure(const CommandLine& asked) {
  session::Session session;
  if (!asked.state.isEmpty()) {
    const Result<state::AppState> read = readState(asked.state);
    if (!read) return complain(read.error());
    session.reset(*read);
  }
  Appearance appearance;
  Preferences look;
  look.theme = asked.theme.empty() ? QStringLiteral("light") : QString::fromStdString(asked.theme);
  look.language = asked.language.isEmpty() ? QStringLiteral("en") : asked.language;
  Window window(session, appearance, look);
  window.resize(asked.size);
  window.show();
  if (!asked.files.isEmpty()) session.openFile(asked.files.first());
  if (!settle(session, window))
    return complain({ErrorCode::cancelled,
                     asked.screenshot.toStdString(),
                     {},
                     {},
                     QS_TR("core", "gave up after two minutes of computing"),
                     {}});
  if (const auto error = session.fileError()) return complain(*error);
  // A figure has no caret and no focus ring; the window took its focus while it settled.
  if (QWidget* focused = QApplication::focusWidget()) focused->clearFocus();
  const Result<void> written = widgets::exportView(window, asked.screenshot, window.devicePixelRatioF());
  return written ? 0 : complain(written.error());
}

} // namespace qs::gui
