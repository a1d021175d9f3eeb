#include "app/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qs;
using session::Session;

namespace {

/// A safetensors file with one F32 tensor [2], written by hand from the format's description: the length of
/// the JSON header in eight little-endian bytes, the header, the data.
QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& tensor) {
  const QByteArray header = QByteArray(R"({"NAME":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})")
                                .replace(QByteArrayLiteral("NAME"), tensor);
  QByteArray bytes(8, '\0');
  bytes[0] = static_cast<char>(header.size());
  bytes += header + QByteArray(8, '\0');
  QString path = folder.filePath(name);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
  return path;
}

std::string firstTensor(const Session& session) {
  const auto checkpoint = session.checkpoint();
  return checkpoint && !checkpoint->tensors.empty() ? checkpoint->tensors.front().name : std::string();
}

} // namespace

class SessionTest : public QObject {
  Q_OBJECT

private slots:
  void sampleIsThereFromTheStart();
  void applyTellsStateAndHistory();
  void openedFileIsShown();
  void badFileLeavesTheShownOne_data();
  void badFileLeavesTheShownOne();
  void newestOfTwoRequestsWins();
  void undoBringsTheFileBackAtOnce();
  void stateThatNamesAMissingFileSaysSo();
  void changedFileIsReadAgain();
  void receiversMayApplyAgain();
  void destroyingWhileOpeningIsSafe();
};

void SessionTest::sampleIsThereFromTheStart() {
  const Session session;
  QVERIFY(session.checkpoint());
  QVERIFY(!session.opening());
  QVERIFY(!session.fileError());
  QCOMPARE(session.checkpoint()->container, std::string("safetensors"));
  QVERIFY(session.checkpoint()->tensors.size() >= 4);
}

void SessionTest::applyTellsStateAndHistory() {
  Session session;
  QSignalSpy changed(&session, &Session::stateChanged);
  QSignalSpy history(&session, &Session::historyChanged);
  state::AppState next = session.state();
  session.apply(next, QStringLiteral("nothing"));
  QCOMPARE(changed.count(), 0);
  next.integers.width = 4;
  session.apply(next, QStringLiteral("width 4"));
  QCOMPARE(changed.count(), 1);
  QCOMPARE(history.count(), 1);
  QCOMPARE(changed[0][0].value<state::AppState>().integers.width, 4);
  QCOMPARE(session.undoText(), QStringLiteral("width 4"));
  session.undo();
  session.undo(); // nothing left: nothing happens
  QCOMPARE(session.state().integers.width, 8);
  QCOMPARE(changed.count(), 2);
  session.reset(next);
  QVERIFY(!session.canUndo() && !session.canRedo());
}

void SessionTest::openedFileIsShown() {
  const QTemporaryDir folder;
  const QString path = writeFile(folder, QStringLiteral("a.safetensors"), "alpha");
  Session session;
  state::AppState before = session.state();
  before.quantize.tensor = "left over";
  session.reset(before);
  QSignalSpy opened(&session, &Session::fileOpened);
  session.openFile(path);
  QVERIFY(session.opening());
  QVERIFY(opened.wait());
  QVERIFY(!session.opening());
  QCOMPARE(opened[0][0].toString(), path);
  QCOMPARE(firstTensor(session), std::string("alpha"));
  QCOMPARE(session.state().page, std::string("quantize"));
  QCOMPARE(session.state().quantize.file, path.toStdString());
  QVERIFY(session.state().quantize.tensor.empty());
  QVERIFY(session.undoText().contains(QLatin1String("a.safetensors")));
}

void SessionTest::badFileLeavesTheShownOne_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("no container") << QByteArray(100, 'x');
  QTest::newRow("missing") << QByteArray("absent");
}

void SessionTest::badFileLeavesTheShownOne() {
  QFETCH(QByteArray, content);
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("bad.safetensors"));
  if (content != "absent") {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
  }
  Session session;
  const auto shown = session.checkpoint();
  const state::AppState before = session.state();
  QSignalSpy failed(&session, &Session::fileFailed);
  session.openFile(path);
  QVERIFY(failed.wait());
  QCOMPARE(failed[0][0].value<Error>().culprit, path.toStdString());
  QVERIFY(session.fileError().has_value());
  QCOMPARE(session.checkpoint(), shown);
  QVERIFY(session.state() == before);
  QVERIFY(!session.canUndo());
}

void SessionTest::newestOfTwoRequestsWins() {
  const QTemporaryDir folder;
  const QString a = writeFile(folder, QStringLiteral("a.safetensors"), "alpha");
  const QString b = writeFile(folder, QStringLiteral("b.safetensors"), "beta");
  Session session;
  QSignalSpy opened(&session, &Session::fileOpened);
  session.openFile(a);
  session.openFile(b);
  QTRY_VERIFY(!session.opening());
  QTest::qWait(20);
  QCOMPARE(opened.count(), 1);
  QCOMPARE(firstTensor(session), std::string("beta"));
}

void SessionTest::undoBringsTheFileBackAtOnce() {
  const QTemporaryDir folder;
  const QString a = writeFile(folder, QStringLiteral("a.safetensors"), "alpha");
  Session session;
  const auto sample = session.checkpoint();
  session.openFile(a);
  QTRY_COMPARE(firstTensor(session), std::string("alpha"));
  QSignalSpy changed(&session, &Session::checkpointChanged);
  session.undo();
  QCOMPARE(session.checkpoint(), sample);
  QCOMPARE(changed.count(), 1);
  session.redo();
  QCOMPARE(firstTensor(session), std::string("alpha"));
}

void SessionTest::stateThatNamesAMissingFileSaysSo() {
  Session session;
  state::AppState next;
  next.quantize.file = "/no/such/file.npy";
  QSignalSpy failed(&session, &Session::fileFailed);
  session.reset(next);
  QVERIFY(!session.checkpoint()); // never another file's content under this name
  QVERIFY(session.opening());
  QVERIFY(failed.wait());
  QVERIFY(!session.checkpoint());
  QCOMPARE(session.fileError()->culprit, std::string("/no/such/file.npy"));
  session.reset({});
  QVERIFY(session.checkpoint());
  QVERIFY(!session.fileError());
}

void SessionTest::changedFileIsReadAgain() {
  const QTemporaryDir folder;
  const QString path = writeFile(folder, QStringLiteral("a.safetensors"), "alpha");
  Session session;
  session.openFile(path);
  QTRY_COMPARE(firstTensor(session), std::string("alpha"));
  QFile::remove(path);
  writeFile(folder, QStringLiteral("a.safetensors"), "gamma");
  session.openFile(path);
  QTRY_COMPARE(firstTensor(session), std::string("gamma"));
  QVERIFY(!session.opening());
}

void SessionTest::receiversMayApplyAgain() {
  Session session;
  QList<int> seen;
  connect(&session, &Session::stateChanged, this, [&](const state::AppState& now) {
    if (now.integers.width != 8) return;
    state::AppState next = now;
    next.integers.width = 16;
    session.apply(next, QStringLiteral("again"));
  });
  connect(&session, &Session::stateChanged, this,
          [&seen](const state::AppState& now) { seen.append(now.integers.width); });
  state::AppState next;
  next.integers.a = "7";
  session.apply(next, QStringLiteral("first"));
  QCOMPARE(session.state().integers.width, 16);
  QCOMPARE(seen.size(), 2);
}

void SessionTest::destroyingWhileOpeningIsSafe() {
  const QTemporaryDir folder;
  const QString a = writeFile(folder, QStringLiteral("a.safetensors"), "alpha");
  for (int i = 0; i < 20; ++i) {
    Session session;
    session.openFile(a);
  }
  QTest::qWait(10);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
