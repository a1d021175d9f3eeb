#include "app/gui/session_keeper.h"

#include "app/gui/state_file.h"

#include <cstdio>

namespace qs::gui {

SessionKeeper::SessionKeeper(session::Session& session, QString path, int delayMs)
    : m_session(session), m_path(std::move(path)) {
  m_delay.setSingleShot(true);
  m_delay.setInterval(delayMs);
  connect(&m_delay, &QTimer::timeout, this, &SessionKeeper::save);
  connect(&session, &session::Session::stateChanged, &m_delay, qOverload<>(&QTimer::start));
}

SessionKeeper::~SessionKeeper() {
  if (m_delay.isActive()) save();
}

void SessionKeeper::save() {
  // There is nothing a person could do about it in the middle of work; the log has it.
  if (const Result<void> written = writeState(m_path, m_session.state()); !written)
    std::fprintf(stderr, "quantoscope: %s\n", written.error().oneLine().c_str());
}

} // namespace qs::gui
