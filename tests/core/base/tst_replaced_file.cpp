#include "core/base/replaced_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using qs::ReplacedFile;

class TestReplacedFile : public QObject {
  Q_OBJECT

private slots:
  void theNewFileTakesItsNameAtTheEnd();
  void whatIsNotCommittedIsTakenBack();
  void theNewFileIsAsPrivateAsTheOld();
  void linksAreFollowed();
  void impossiblePlacesAreErrors();

private:
  [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

  static bool put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
  }

  static QByteArray taken(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
  }

  static bool replace(const QString& path, const char* bytes) {
    ReplacedFile file(path.toStdString());
    return file.open() && file.write(bytes) && file.commit();
  }

  QTemporaryDir m_folder;
};

void TestReplacedFile::theNewFileTakesItsNameAtTheEnd() {
  QVERIFY(put(path("a"), "old"));
  ReplacedFile file(path("a").toStdString());
  QVERIFY(file.open());
  QVERIFY(file.write("new"));
  QCOMPARE(taken(path("a")), QByteArray("old"));
  QVERIFY(file.commit());
  QCOMPARE(taken(path("a")), QByteArray("new"));
}

void TestReplacedFile::whatIsNotCommittedIsTakenBack() {
  const QTemporaryDir folder;
  const QString name = folder.filePath(QStringLiteral("a"));
  QVERIFY(put(name, "old"));
  {
    ReplacedFile file(name.toStdString());
    QVERIFY(file.open());
    QVERIFY(file.write("new"));
  }
  QCOMPARE(taken(name), QByteArray("old"));
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a")});
}

void TestReplacedFile::theNewFileIsAsPrivateAsTheOld() {
  for (const auto& permissions :
       {QFile::ReadOwner | QFile::WriteOwner, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup}) {
    QVERIFY(put(path("private"), "old"));
    QVERIFY(QFile::setPermissions(path("private"), permissions));
    QVERIFY(replace(path("private"), "new"));
    const auto mask = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(path("private")) & mask, QFile::Permissions(permissions));
  }
}

void TestReplacedFile::linksAreFollowed() {
  QVERIFY(put(path("target"), "old"));
  QVERIFY(QFile::link(path("target"), path("link")));
  QVERIFY(replace(path("link"), "new"));
  QCOMPARE(taken(path("target")), QByteArray("new"));
  QCOMPARE(QFile::symLinkTarget(path("link")), path("target"));
}

void TestReplacedFile::impossiblePlacesAreErrors() {
  ReplacedFile nowhere("/nowhere/at/all");
  const auto opened = nowhere.open();
  QVERIFY(!opened);
  QCOMPARE(opened.error().culprit, std::string("/nowhere/at/all"));
}

QTEST_APPLESS_MAIN(TestReplacedFile)
#include "tst_replaced_file.moc"
