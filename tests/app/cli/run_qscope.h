#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace qs::testing {

/// How a run of the program ended.
struct Ran {
  int status = -1; ///< exit status; −1 when it crashed, hung or did not start
  QByteArray out;
  QByteArray error;
};

/// Runs qscope with these arguments and this standard input.
inline Ran runQscope(const QStringList& arguments, const QByteArray& input = {}) {
  QProcess process;
  process.start(QStringLiteral(QS_QSCOPE), arguments);
  process.write(input);
  process.closeWriteChannel();
  const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
  return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace qs::testing
