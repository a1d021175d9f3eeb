#include "app/gui/state_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace qs::gui {
namespace {

constexpr qint64 sizeLimit = qint64{16} * 1024 * 1024;

} // namespace

Result<state::AppState> readState(const QString& path) {
  const std::string name = path.toStdString();
  const QFileInfo info(path);
  if (info.exists() && !info.isFile())
    return fail(ErrorCode::unreadable, name, QS_TR("core", "is not a file"));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return fail(ErrorCode::unreadable, name, QS_TR("core", "cannot be read: %1"),
                {file.errorString().toStdString()});
  if (file.size() > sizeLimit)
    return fail(ErrorCode::malformed, name, QS_TR("core", "is larger than any state file (%1 bytes)"),
                {std::to_string(file.size())});
  return state::fromText(file.readAll().toStdString(), name);
}

Result<void> writeState(const QString& path, const state::AppState& state) {
  QDir().mkpath(QFileInfo(path).absolutePath());
  QSaveFile file(path);
  const QByteArray text = QByteArray::fromStdString(state::toText(state));
  if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) return {};
  return fail(ErrorCode::unreadable, path.toStdString(), QS_TR("core", "cannot be written: %1"),
              {file.errorString().toStdString()});
}

QString sessionPath() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
         QStringLiteral("/session.json");
}

RestoredSession restoreSession(const QString& path) {
  if (!QFileInfo::exists(path)) return {};
  Result<state::AppState> read = readState(path);
  if (read) return {*read, {}, {}};
  RestoredSession restored{{}, read.error(), path + QStringLiteral(".bad")};
  QFile::remove(restored.keptAs);
  QFile::rename(path, restored.keptAs);
  return restored;
}

} // namespace qs::gui
