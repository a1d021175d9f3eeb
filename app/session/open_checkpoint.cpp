#include "app/session/open_checkpoint.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>

namespace qs::session {

Result<checkpoints::Checkpoint> openCheckpoint(const std::string& path) {
  if (!path.empty()) {
    Result<checkpoints::Checkpoint> opened =
        checkpoints::open(QFileInfo(QString::fromStdString(path)).filesystemAbsoluteFilePath());
    if (opened) opened->path = path;
    return opened;
  }
  QFile sample(QStringLiteral(":/samples/digits.safetensors"));
  if (!sample.open(QIODevice::ReadOnly))
    return fail(ErrorCode::unreadable, "digits.safetensors", QS_TR("core", "this build carries no sample"));
  const QByteArray bytes = sample.readAll();
  std::vector<std::byte> owned(static_cast<std::size_t>(bytes.size()));
  if (!owned.empty()) std::memcpy(owned.data(), bytes.constData(), owned.size());
  return checkpoints::open(ByteSource::own(std::move(owned), "digits.safetensors"));
}

} // namespace qs::session
