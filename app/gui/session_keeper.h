#pragma once

#include "app/session/session.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace qs::gui {

/// Writes the session to a file a second after it last changed, and when it goes.
class SessionKeeper : public QObject {
  Q_OBJECT

public:
  SessionKeeper(session::Session& session, QString path, int delayMs = 1000);
  ~SessionKeeper() override;

private:
  void save();

  session::Session& m_session;
  QString m_path;
  QTimer m_delay;
};

} // namespace qs::gui
