#include "core/base/byte_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using qs::ByteSource;

namespace {

std::filesystem::path pathIn(const QTemporaryDir& folder, const QString& name) {
  return folder.filePath(name).toStdString();
}

std::filesystem::path written(const QTemporaryDir& folder, const QByteArray& bytes) {
  const QString path = folder.filePath(QStringLiteral("bytes"));
  QFile file(path);
  const bool opened = file.open(QIODevice::WriteOnly);
  Q_ASSERT(opened);
  file.write(bytes);
  return path.toStdString();
}

QByteArray readAll(const ByteSource& source) {
  QByteArray bytes(static_cast<qsizetype>(source.size()), '?');
  const auto read = source.read(0, std::as_writable_bytes(std::span(bytes.data(), source.size())));
  return read ? bytes : QByteArray("failed");
}

} // namespace

class TestByteSource : public QObject {
  Q_OBJECT

private slots:
  void readsWhatTheFileHolds();
  void anEmptyFileIsAnEmptySource();
  void refusesWhatIsNoRegularFile_data();
  void refusesWhatIsNoRegularFile();
  void readsBeyondTheEndFail_data();
  void readsBeyondTheEndFail();
  void aShortenedFileGivesAnError();
  void aRemovedFileStaysReadable();
  void ownedBytesReadLikeAFile();
  void threadsReadAtTheSameTime();

private:
  QTemporaryDir m_folder;
};

void TestByteSource::readsWhatTheFileHolds() {
  const auto source = ByteSource::open(written(m_folder, "0123456789"));
  QVERIFY(source);
  QCOMPARE((*source)->size(), 10u);
  QCOMPARE((*source)->name(), pathIn(m_folder, QStringLiteral("bytes")).string());
  std::array<char, 3> middle{};
  QVERIFY((*source)->read(4, std::as_writable_bytes(std::span(middle))));
  QCOMPARE(QByteArray(middle.data(), 3), QByteArray("456"));
}

void TestByteSource::anEmptyFileIsAnEmptySource() {
  const auto source = ByteSource::open(written(m_folder, {}));
  QVERIFY(source);
  QCOMPARE((*source)->size(), 0u);
  QVERIFY((*source)->read(0, {}));
  std::byte one{};
  QVERIFY(!(*source)->read(0, std::span(&one, 1)));
}

void TestByteSource::refusesWhatIsNoRegularFile_data() {
  QTest::addColumn<QString>("path");
  QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing"));
  QTest::newRow("folder") << m_folder.path();
  const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
  QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
  QTest::newRow("named pipe without a writer") << pipe;
  QTest::newRow("device") << QStringLiteral("/dev/zero");
  QTest::newRow("empty path") << QString();
}

void TestByteSource::refusesWhatIsNoRegularFile() {
  QFETCH(QString, path);
  const auto source = ByteSource::open(path.toStdString());
  QVERIFY(!source);
  QCOMPARE(source.error().code, qs::ErrorCode::unreadable);
  QCOMPARE(source.error().culprit, path.toStdString());
  QVERIFY(!source.error().why().empty());
}

void TestByteSource::readsBeyondTheEndFail_data() {
  QTest::addColumn<quint64>("offset");
  QTest::addColumn<qsizetype>("count");
  QTest::newRow("one byte too many") << quint64{6} << qsizetype{5};
  QTest::newRow("at the end") << quint64{10} << qsizetype{1};
  QTest::newRow("past the end, nothing asked") << quint64{11} << qsizetype{0};
  QTest::newRow("sum wraps") << ~quint64{0} << qsizetype{2};
}

void TestByteSource::readsBeyondTheEndFail() {
  QFETCH(quint64, offset);
  QFETCH(qsizetype, count);
  std::vector<std::byte> out(static_cast<std::size_t>(count));
  const auto file = ByteSource::open(written(m_folder, "0123456789"));
  const auto owned = ByteSource::own(std::vector<std::byte>(10), "ten bytes");
  QVERIFY(file);
  for (const ByteSource* source : {file->get(), owned.get()}) {
    const auto read = source->read(offset, out);
    QVERIFY(!read);
    QCOMPARE(read.error().code, qs::ErrorCode::unreadable);
    QCOMPARE(read.error().offset.value(), offset);
    QCOMPARE(read.error().culprit, source->name());
  }
}

void TestByteSource::aShortenedFileGivesAnError() {
  const auto path = written(m_folder, QByteArray(10000, 'x'));
  const auto source = ByteSource::open(path);
  QVERIFY(source);
  std::filesystem::resize_file(path, 4096);
  std::vector<std::byte> out(8192);
  const auto read = (*source)->read(0, out);
  QVERIFY(!read);
  QCOMPARE(read.error().offset.value(), 4096u);
}

void TestByteSource::aRemovedFileStaysReadable() {
  const auto path = written(m_folder, "still here");
  const auto source = ByteSource::open(path);
  QVERIFY(source);
  std::filesystem::remove(path);
  QCOMPARE(readAll(**source), QByteArray("still here"));
}

void TestByteSource::ownedBytesReadLikeAFile() {
  const auto source = ByteSource::own({std::byte{'a'}, std::byte{'b'}}, "two bytes");
  QCOMPARE(source->name(), std::string("two bytes"));
  QCOMPARE(readAll(*source), QByteArray("ab"));
  QVERIFY(source->read(2, {}));
}

void TestByteSource::threadsReadAtTheSameTime() {
  QByteArray bytes(qsizetype{64} * 1024, '\0');
  for (qsizetype i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<char>(i / 256);
  const auto source = ByteSource::open(written(m_folder, bytes));
  QVERIFY(source);
  std::array<bool, 4> good{};
  {
    std::array<std::jthread, 4> threads;
    for (std::size_t t = 0; t < threads.size(); ++t)
      threads[t] = std::jthread([&, t] {
        good[t] = true;
        for (int round = 0; round < 50; ++round)
          good[t] = good[t] && readAll(**source) == bytes;
      });
  }
  QVERIFY(good == (std::array<bool, 4>{true, true, true, true}));
}

QTEST_APPLESS_MAIN(TestByteSource)
#include "tst_byte_source.moc"
