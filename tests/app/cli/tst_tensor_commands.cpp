#include "tests/app/cli/run_qscope.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using qs::testing::Ran;
using qs::testing::runQscope;

namespace {

QString dataPath(const char* name) {
  return QStringLiteral(QS_TEST_DATA "/containers/") + QString::fromLatin1(name);
}

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256(const QByteArray& bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestTensorCommands : public QObject {
  Q_OBJECT

private slots:
  void listHasTheColumnsOfTheContract();
  void listPrintsTablesAndCsv();
  void controlCharactersDoNotReachTheTerminal();
  void controlCharactersOfFileNamesNeither();
  void showPrintsTheShortestText_data();
  void showPrintsTheShortestText();
  void showAsJsonGivesExactNumbers();
  void showOfNothingIsAnEmptyList();
  void showRefusesIndicesThatDoNotExist_data();
  void showRefusesIndicesThatDoNotExist();
  void showRefusesBadIndices_data();
  void showRefusesBadIndices();
  void exportWritesWhatNumPyWrites();
  void exportStoredGivesTheBytes_data();
  void exportStoredGivesTheBytes();
  void exportOverItselfIsSafe();
  void aFailedExportLeavesTheOldFile();
  void checkAcceptsAndListsViolations();
  void badInputGivesOneLine_data();
  void badInputGivesOneLine();
};

void TestTensorCommands::listHasTheColumnsOfTheContract() {
  const QString file = dataPath("safetensors/all_dtypes.safetensors");
  const Ran ran = runQscope({u"list"_qs, file, u"--json"_qs});
  QCOMPARE(ran.status, 0);
  const QJsonArray tensors = QJsonDocument::fromJson(ran.out).array();
  QCOMPARE(tensors.size(), 22);
  const QJsonObject four = tensors.at(19).toObject();
  QCOMPARE(four.keys(), (QStringList{u"bits_per_weight"_qs, u"bytes"_qs, u"elements"_qs, u"encoding"_qs,
                                     u"file"_qs, u"name"_qs, u"offset"_qs, u"shape"_qs}));
  for (const auto& tensor : tensors) {
    QCOMPARE(tensor[u"elements"].toInt(), 8);
    QCOMPARE(tensor[u"shape"].toArray(), (QJsonArray{2, 4}));
    QCOMPARE(tensor[u"bits_per_weight"].toDouble(), tensor[u"bytes"].toDouble());
    QCOMPARE(tensor[u"file"].toString(), file);
  }
  const auto last = tensors.last();
  QCOMPARE(last[u"offset"].toInteger() + last[u"bytes"].toInteger(), QFile(file).size());
}

void TestTensorCommands::listPrintsTablesAndCsv() {
  const Ran text = runQscope({u"list"_qs, dataPath("safetensors/shapes.safetensors"), u"--stored"_qs});
  QCOMPARE(text.status, 0);
  QVERIFY(text.out.startsWith("name"));
  QCOMPARE(text.out.count('\n'), 7);
  QVERIFY(text.out.contains("[1, 2, 1, 3, 1]"));
  const Ran csv = runQscope({u"list"_qs, dataPath("npy/c_f4.npy"), u"--csv"_qs});
  QVERIFY(csv.out.startsWith(
      "name,encoding,shape,elements,bytes,bits_per_weight,file,offset\n,f32,\"[3, 4]\",12,48,32,"));
}

void TestTensorCommands::controlCharactersDoNotReachTheTerminal() {
  const QTemporaryDir folder;
  QFile file(folder.filePath(u"w.safetensors"_qs));
  const QByteArray header = R"({"a\u001b[2J\nb":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})";
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(1, static_cast<char>(header.size())) + QByteArray(7, '\0') + header);
  file.close();
  const Ran ran = runQscope({u"list"_qs, file.fileName()});
  QCOMPARE(ran.status, 0);
  QVERIFY(ran.out.contains("a [2J b"));
  QVERIFY(!ran.out.contains('\x1b'));
  const Ran stats = runQscope({u"stats"_qs, file.fileName()});
  QVERIFY(stats.out.contains("a [2J b") && !stats.out.contains('\x1b'));
}

void TestTensorCommands::controlCharactersOfFileNamesNeither() {
  const QTemporaryDir folder;
  const QString name = folder.filePath(u"a\x1b[2J.npy"_qs);
  QVERIFY(QFile::copy(dataPath("npy/c_f4.npy"), name));
  const Ran list = runQscope({u"list"_qs, name});
  QVERIFY(list.out.contains("a [2J.npy") && !list.out.contains('\x1b'));
  QVERIFY(runQscope({u"list"_qs, name, u"--csv"_qs}).out.contains("a\x1b[2J.npy"));
}

void TestTensorCommands::showPrintsTheShortestText_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("out");
  // The stored bytes are listed with the files: 92b60f41 is 8.98207…, 0554 is 64.3125 in half precision.
  const QString half = dataPath("npy/c_f2.npy");
  QTest::newRow("shortest in half precision")
      << QStringList{half, u"--at"_qs, u"0,0"_qs} << QByteArray("index  value\n0,0    64.3\n");
  QTest::newRow("several, into the next row")
      << QStringList{dataPath("npy/c_i4.npy"), u"--at"_qs, u"0,2"_qs, u"--count"_qs, u"2"_qs}
      << QByteArray("index  value\n0,2    35\n0,3    -21\n");
  QTest::newRow("Fortran order is shown in rows")
      << QStringList{dataPath("npy/high_rank.npy"), u"--at"_qs, u"0,0,0,1,1,1"_qs}
      << QByteArray("index        value\n0,0,0,1,1,1  7\n");
  QTest::newRow("scalar") << QStringList{dataPath("npy/scalar_0d.npy")}
                          << QByteArray("index  value\n       2.5\n");
  QTest::newRow("no elements") << QStringList{dataPath("npy/empty.npy")} << QByteArray("index  value\n");
  QTest::newRow("more than there are") << QStringList{dataPath("npy/one_elem.npy"), u"--count"_qs, u"99"_qs}
                                       << QByteArray("index  value\n0      7\n");
}

void TestTensorCommands::showPrintsTheShortestText() {
  QFETCH(QStringList, arguments);
  QFETCH(QByteArray, out);
  const Ran ran = runQscope(QStringList{u"show"_qs} + arguments);
  QCOMPARE(ran.error, QByteArray());
  QCOMPARE(ran.status, 0);
  QCOMPARE(ran.out, out);
}

void TestTensorCommands::showAsJsonGivesExactNumbers() {
  const Ran ran = runQscope({u"show"_qs, dataPath("npy/c_c8.npy"), {}, u"--json"_qs, u"--count"_qs, u"1"_qs});
  const QJsonObject document = QJsonDocument::fromJson(ran.out).object();
  QCOMPARE(document[u"encoding"].toString(), u"c64"_qs);
  // 0c6976c1 little-endian: 0xc176690c = −(1 + 0x76690c/2^23)·2^3 = −15.400646209716797
  QCOMPARE(document[u"values"].toArray().at(0).toArray(), (QJsonArray{-15.400646209716797, 0}));
}

void TestTensorCommands::showOfNothingIsAnEmptyList() {
  const Ran ran = runQscope({u"show"_qs, dataPath("npy/empty.npy"), u"--json"_qs});
  QCOMPARE(ran.status, 0);
  const QJsonObject document = QJsonDocument::fromJson(ran.out).object();
  QVERIFY(document[u"values"].isArray() && document[u"values"].toArray().isEmpty());
  const QJsonArray index = document[u"index"].toArray();
  QCOMPARE(index.size(), document[u"shape"].toArray().size());
  for (const auto& place : index)
    QCOMPARE(place.toInt(-1), 0);
}

void TestTensorCommands::showRefusesIndicesThatDoNotExist_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("words");
  const QString scalar = dataPath("npy/scalar_0d.npy"), matrix = dataPath("npy/c_f4.npy");
  QTest::newRow("of a scalar") << QStringList{scalar, u"--at"_qs, u"99"_qs} << QByteArray("no axes");
  QTest::newRow("no number, of a scalar")
      << QStringList{scalar, u"--at"_qs, u"abc"_qs} << QByteArray("no axes");
  QTest::newRow("empty") << QStringList{matrix, u"--at"_qs, QString()} << QByteArray("2 whole numbers");
  const qsizetype axes =
      QJsonDocument::fromJson(runQscope({u"show"_qs, dataPath("npy/empty.npy"), u"--json"_qs}).out)[u"shape"]
          .toArray()
          .size();
  QTest::newRow("of no elements") << QStringList{dataPath("npy/empty.npy"), u"--at"_qs,
                                                 QStringList(axes, u"0"_qs).join(QLatin1Char(','))}
                                  << QByteArray("has no elements");
  QTest::newRow("negative count") << QStringList{matrix, u"--count"_qs, u"-1"_qs} << QByteArray("--count");
  QTest::newRow("count beyond 64 bits")
      << QStringList{matrix, u"--count"_qs, u"18446744073709551616"_qs} << QByteArray("--count");
}

void TestTensorCommands::showRefusesIndicesThatDoNotExist() {
  QFETCH(QStringList, arguments);
  QFETCH(QByteArray, words);
  const Ran ran = runQscope(QStringList{u"show"_qs} + arguments);
  QCOMPARE(ran.status, 2);
  QVERIFY(ran.out.isEmpty());
  QVERIFY2(ran.error.contains(words) && ran.error.count('\n') == 1, ran.error.constData());
}

void TestTensorCommands::showRefusesBadIndices_data() {
  QTest::addColumn<QString>("at");
  QTest::addColumn<QByteArray>("words");
  QTest::newRow("beyond the second axis") << u"2,4"_qs << QByteArray("axis 1 goes from 0 to 3");
  QTest::newRow("beyond 64 bits") << u"99999999999999999999,0"_qs << QByteArray("axis 0 goes from 0 to 2");
  QTest::newRow("too few") << u"2"_qs << QByteArray("2 whole numbers");
  QTest::newRow("too many") << u"2,1,0"_qs << QByteArray("2 whole numbers");
  QTest::newRow("negative") << u"-1,0"_qs << QByteArray("2 whole numbers");
  QTest::newRow("words") << u"a,b"_qs << QByteArray("2 whole numbers");
}

void TestTensorCommands::showRefusesBadIndices() {
  QFETCH(QString, at);
  QFETCH(QByteArray, words);
  const Ran ran = runQscope({u"show"_qs, dataPath("npy/c_f4.npy"), u"--at"_qs, at});
  QCOMPARE(ran.status, 2);
  QVERIFY(ran.out.isEmpty());
  QVERIFY2(ran.error.contains(words) && ran.error.contains("[3, 4]"), ran.error.constData());
}

void TestTensorCommands::exportWritesWhatNumPyWrites() {
  const QByteArray numpy = contents(dataPath("npy/c_f4.npy"));
  QCOMPARE(runQscope({u"export"_qs, dataPath("npy/c_f4.npy"), u"--out"_qs, u"-"_qs}).out, numpy);
  const QTemporaryDir folder;
  const QString out = folder.filePath(u"w.npy"_qs);
  QCOMPARE(runQscope({u"export"_qs, dataPath("npy/c_f4.npy"), u"--out"_qs, out}).status, 0);
  QCOMPARE(contents(out), numpy);
  // The same values in Fortran order become the row-major file that NumPy wrote of them.
  const QByteArray ordered =
      runQscope({u"export"_qs, dataPath("npy/fortran_f4.npy"), u"--out"_qs, u"-"_qs}).out;
  QCOMPARE(ordered.sliced(128), contents(dataPath("npy/v2_f4.npy")).sliced(128));
}

void TestTensorCommands::exportStoredGivesTheBytes_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("tensor");
  QTest::addColumn<QByteArray>("hash");
  const QJsonObject files = QJsonDocument::fromJson(contents(dataPath("expected.json"))).object();
  for (const char* name : {"safetensors/all_dtypes.safetensors", "npy/bigendian_i2.npy", "npy/fortran_f4.npy",
                           "npy/c_c16.npy"}) {
    const QJsonArray tensors = files[QLatin1String(name)].toArray();
    for (const auto& tensor : tensors)
      QTest::newRow(qPrintable(QLatin1String(name) + tensor[u"name"].toString()))
          << dataPath(name) << tensor[u"name"].toString() << tensor[u"sha256"].toString().toLatin1();
  }
}

void TestTensorCommands::exportStoredGivesTheBytes() {
  QFETCH(QString, file);
  QFETCH(QString, tensor);
  QFETCH(QByteArray, hash);
  const Ran ran = runQscope({u"export"_qs, file, tensor, u"--stored"_qs, u"--out"_qs, u"-"_qs});
  QCOMPARE(ran.error, QByteArray());
  QCOMPARE(ran.status, 0);
  QCOMPARE(sha256(ran.out), hash);
}

void TestTensorCommands::exportOverItselfIsSafe() {
  const QTemporaryDir folder;
  const QString file = folder.filePath(u"w.npy"_qs);
  QVERIFY(QFile::copy(dataPath("npy/c_f8.npy"), file));
  QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
  const QByteArray expected = runQscope({u"export"_qs, file, u"--out"_qs, u"-"_qs}).out;
  QCOMPARE(runQscope({u"export"_qs, file, u"--out"_qs, file}).status, 0);
  QCOMPARE(contents(file), expected);
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"w.npy"_qs});
}

void TestTensorCommands::aFailedExportLeavesTheOldFile() {
  const QTemporaryDir folder;
  const QString out = folder.filePath(u"old.npy"_qs);
  QFile old(out);
  QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
  old.close();
  const Ran ran = runQscope({u"export"_qs, dataPath("npy/c_c8.npy"), u"--out"_qs, out});
  QCOMPARE(ran.status, 1);
  QVERIFY2(ran.error.contains("complex"), ran.error.constData());
  QCOMPARE(contents(out), QByteArray("old"));
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestTensorCommands::checkAcceptsAndListsViolations() {
  const Ran good = runQscope({u"check"_qs, dataPath("npy/c_f4.npy"), u"--json"_qs});
  QCOMPARE(good.status, 0);
  QCOMPARE(QJsonDocument::fromJson(good.out).array().size(), 0);
  const Ran bad =
      runQscope({u"check"_qs, dataPath("malformed/safetensors/overlap.safetensors"), u"--json"_qs});
  QCOMPARE(bad.status, 1);
  QCOMPARE(bad.error.count('\n'), 1);
  const QJsonArray violations = QJsonDocument::fromJson(bad.out).array();
  QCOMPARE(violations.size(), 1);
  QCOMPARE(violations.at(0)[u"tensor"].toString(), u"b"_qs);
  QCOMPARE(violations.at(0)[u"offset"].toInt(), 62); // 8 bytes of length and 54 of header precede "b"
}

void TestTensorCommands::badInputGivesOneLine_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("words");
  const QString shapes = dataPath("safetensors/shapes.safetensors");
  QTest::newRow("missing file") << QStringList{u"list"_qs, u"/nowhere.npy"_qs} << 1
                                << QByteArray("/nowhere.npy");
  QTest::newRow("missing file to check")
      << QStringList{u"check"_qs, u"/nowhere.npy"_qs} << 1 << QByteArray("/nowhere.npy");
  QTest::newRow("folder") << QStringList{u"list"_qs, u"/"_qs} << 1 << QByteArray("regular file");
  QTest::newRow("broken file") << QStringList{u"show"_qs, dataPath("malformed/npy/data_truncated.npy")} << 1
                               << QByteArray("12 bytes");
  QTest::newRow("no such tensor") << QStringList{u"show"_qs, shapes, u"W"_qs} << 1 << QByteArray("scalar, ");
  QTest::newRow("which tensor") << QStringList{u"show"_qs, shapes} << 2 << QByteArray("which of its tensors");
  QTest::newRow("nowhere to write") << QStringList{u"export"_qs, shapes, u"m"_qs, u"--out"_qs,
                                                   u"/nowhere/m.npy"_qs}
                                    << 1 << QByteArray("/nowhere/m.npy");
  QTest::newRow("no file") << QStringList{u"list"_qs} << 2 << QByteArray("FILE");
}

void TestTensorCommands::badInputGivesOneLine() {
  QFETCH(QStringList, arguments);
  QFETCH(int, status);
  QFETCH(QByteArray, words);
  const Ran ran = runQscope(arguments);
  QCOMPARE(ran.status, status);
  QVERIFY(ran.out.isEmpty());
  QVERIFY(ran.error.startsWith("qscope: "));
  QCOMPARE(ran.error.count('\n'), 1);
  QVERIFY2(ran.error.contains(words), ran.error.constData());
}

QTEST_GUILESS_MAIN(TestTensorCommands)
#include "tst_tensor_commands.moc"
