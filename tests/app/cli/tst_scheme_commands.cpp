#include "tests/app/cli/run_qscope.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <cstring>
#include <limits>

using qs::testing::Ran;
using qs::testing::runQscope;

namespace {

/// −0.5, 0.3, 1.2, −2.1: worked by hand at 8 bits, S = 2.1/127.
const QByteArray& v4() {
  static const QByteArray bytes = [] {
    const float values[] = {-0.5f, 0.3f, 1.2f, -2.1f};
    return QByteArray(reinterpret_cast<const char*>(values), sizeof values);
  }();
  return bytes;
}

QByteArray floats(const std::vector<float>& values) {
  return {reinterpret_cast<const char*>(values.data()),
          static_cast<qsizetype>(values.size() * sizeof(float))};
}

QString npyFile(const QTemporaryDir& folder, const QByteArray& shape, const QByteArray& values) {
  QByteArray header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }";
  header = header.leftJustified(117, ' ') + '\n';
  QString path = folder.filePath(u"x.npy"_qs);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(QByteArray("\x93NUMPY\x01\x00\x76\x00", 10) + header + values);
  return path;
}

/// The header and the data of a member of a zip whose members are stored one after the other without
/// compression.
struct Member {
  QByteArray header, data;
};

Member member(const QString& path, const QByteArray& name) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray all = file.readAll();
  const qsizetype magic = all.indexOf("\x93NUMPY", all.indexOf(name + ".npy"));
  if (magic < 0) return {};
  const auto headerSize = static_cast<qsizetype>(qFromLittleEndian<quint16>(all.constData() + magic + 8));
  qsizetype end = all.indexOf("PK\x03\x04", magic); // the next member or the directory
  if (end < 0) end = all.indexOf("PK\x01\x02", magic);
  const qsizetype start = magic + 10 + headerSize;
  return {all.mid(magic + 10, headerSize), all.mid(start, end - start)};
}

QList<int> int8s(const QByteArray& bytes) {
  QList<int> values;
  for (const char byte : bytes)
    values.append(static_cast<qint8>(byte));
  return values;
}

float floatAt(const QByteArray& bytes, qsizetype index) {
  float value = 0;
  if (bytes.size() >= (index + 1) * 4) std::memcpy(&value, bytes.constData() + index * 4, 4);
  return value;
}

} // namespace

class TestSchemeCommands : public QObject {
  Q_OBJECT

private slots:
  void schemesListEveryRow();
  void quantizePrintsTheMetricsOfTheContract();
  void partsHaveTheirNamesAndTypes();
  void partsOfAStream();
  void partsGoBehindALink();
  void packedBytesNeedALayout();
  void statsPrintsTheColumnsOfTheContract();
  void statsListsWhatHasNoFigures();
  void errorsNameFileAndPlace_data();
  void errorsNameFileAndPlace();
  void histogramCountsAsNumPy();
  void histogramCountsWhatLiesOutside();
  void wrongUse_data();
  void wrongUse();
  void badInput_data();
  void badInput();

private:
  QTemporaryDir m_folder;
};

void TestSchemeCommands::schemesListEveryRow() {
  const Ran ran = runQscope({u"schemes"_qs, u"--json"_qs});
  QCOMPARE(ran.status, 0);
  QStringList ids;
  const QJsonArray rows = QJsonDocument::fromJson(ran.out).array();
  for (const auto& row : rows) {
    ids.append(row[u"id"].toString());
    QVERIFY(!row[u"family"].toString().isEmpty());
    QCOMPARE(row[u"bits_per_weight"].toInt(), 8);
    const QJsonArray parameters = row[u"parameters"].toArray();
    for (const auto& parameter : parameters)
      QVERIFY(!parameter[u"key"].toString().isEmpty() && !parameter[u"default"].isUndefined());
  }
  for (const QString& id : {u"absmax"_qs, u"zeropoint"_qs, u"int"_qs, u"float"_qs})
    QVERIFY(ids.contains(id));
  QVERIFY(runQscope({u"schemes"_qs}).out.contains("clip=1 (0.01…1)"));
  QVERIFY(runQscope({u"schemes"_qs, u"--csv"_qs})
              .out.startsWith("id,family,name,formula,parameters,bits_per_weight\n"));
}

void TestSchemeCommands::quantizePrintsTheMetricsOfTheContract() {
  const QString file = npyFile(m_folder, "(4,)", v4());
  const Ran ran =
      runQscope({u"quantize"_qs, file, u"--scheme"_qs, u"int"_qs, u"--set"_qs, u"bits=8"_qs, u"--json"_qs});
  QCOMPARE(ran.status, 0);
  const QJsonObject metrics = QJsonDocument::fromJson(ran.out).object();
  for (const char* key : {"rmse", "mse", "relative_rmse", "max_abs_error", "mean_error", "sqnr_db", "cosine",
                          "saturated", "flushed_to_zero", "bits_per_weight", "bytes"})
    QVERIFY2(metrics.contains(QLatin1String(key)), key);
  QVERIFY(std::abs(metrics[u"mse"].toDouble() / 1.7825036e-5 - 1) < 1e-4);
  QVERIFY(std::abs(metrics[u"sqnr_db"].toDouble() - 49.386) < 1e-3);
  QVERIFY(std::abs(metrics[u"max_abs_error"].toDouble() - 0.007086614) < 1e-7);
  QCOMPARE(metrics[u"bits_per_weight"].toDouble(), 16.0);
  QCOMPARE(metrics[u"bytes"].toInt(), 8);
  // Settings may be repeated: 4 bits have the error 0.0025.
  const Ran four = runQscope({u"quantize"_qs, u"--scheme"_qs, u"int"_qs, u"--set"_qs, u"bits=4"_qs,
                              u"--set"_qs, u"range=narrow"_qs, file, u"--json"_qs});
  QVERIFY(std::abs(QJsonDocument::fromJson(four.out)[u"mse"].toDouble() / 0.0025 - 1) < 1e-5);
}

void TestSchemeCommands::partsHaveTheirNamesAndTypes() {
  const QString file = npyFile(m_folder, "(2, 2)", v4()), out = m_folder.filePath(u"parts.npz"_qs);
  const Ran ran = runQscope({u"quantize"_qs, file, u"--scheme"_qs, u"int"_qs, u"--set"_qs, u"symmetric=no"_qs,
                             u"--set"_qs, u"scale_format=e8m0fnu"_qs, u"--out"_qs, out});
  QCOMPARE(ran.status, 0);
  const Member codes = member(out, "codes"), scales = member(out, "scales"),
               zeros = member(out, "zero_points");
  QVERIFY(codes.header.contains("'|i1'") && codes.header.contains("(2, 2)"));
  // S = 3.3/255 = 0.01294, as a power of two upwards 2^-6 (code 121); Z = round(−128 + 2.1·64) = 6.
  QVERIFY(scales.header.contains("'|u1'"));
  QCOMPARE(scales.data, QByteArray(1, 121));
  QVERIFY(zeros.header.contains("'<i4'"));
  QCOMPARE(zeros.data, QByteArray("\x06\x00\x00\x00", 4));
  QCOMPARE(int8s(codes.data), (QList<int>{-26, 25, 83, -128})); // x·64 = −32, 19.2, 76.8, −134.4
  const Member restored = member(out, "dequantized");
  QVERIFY(restored.header.contains("'<f4'"));
  QCOMPARE(floatAt(restored.data, 0), -0.5f);
  QCOMPARE(floatAt(restored.data, 3), -134 / 64.0f);
}

void TestSchemeCommands::partsOfAStream() {
  const QString out = m_folder.filePath(u"stream.npz"_qs);
  const Ran ran = runQscope(
      {u"quantize"_qs, u"--raw"_qs, u"1x4"_qs, u"--scheme"_qs, u"absmax"_qs, u"--out"_qs, out}, v4());
  QCOMPARE(ran.status, 0);
  QCOMPARE(ran.out, QByteArray());
  QCOMPARE(int8s(member(out, "codes").data), (QList<int>{-30, 18, 73, -127}));
  QVERIFY(std::abs(floatAt(member(out, "scales").data, 0) - 127 / 2.1f) < 1e-4f);
  QVERIFY(member(out, "zero_points").data.isEmpty());
  const Ran floating = runQscope({u"quantize"_qs, u"--raw"_qs, u"2x2"_qs, u"--scheme"_qs, u"float"_qs,
                                  u"--set"_qs, u"granularity=channel"_qs, u"--out"_qs, out},
                                 floats({448, 1, 224, -224}));
  QCOMPARE(floating.status, 0);
  QVERIFY(member(out, "codes").header.contains("'|u1'"));
  QCOMPARE(member(out, "codes").data, QByteArray("\x7e\x38\x7e\xfe", 4)); // 448, 1; 448, −448 in E4M3FN
  QCOMPARE(floatAt(member(out, "scales").data, 1), 0.5f);
}

void TestSchemeCommands::partsGoBehindALink() {
  const QString out = m_folder.filePath(u"behind.npz"_qs), link = m_folder.filePath(u"link.npz"_qs);
  QFile old(out);
  QVERIFY(old.open(QIODevice::WriteOnly));
  old.close();
  QVERIFY(QFile::link(out, link));
  QCOMPARE(
      runQscope({u"quantize"_qs, u"--raw"_qs, u"1x4"_qs, u"--scheme"_qs, u"absmax"_qs, u"--out"_qs, link},
                v4())
          .status,
      0);
  QCOMPARE(QFile::symLinkTarget(link), out);
  QCOMPARE(int8s(member(out, "codes").data), (QList<int>{-30, 18, 73, -127}));
}

void TestSchemeCommands::packedBytesNeedALayout() {
  for (const QString& command : {u"quantize"_qs, u"dequantize"_qs}) {
    const Ran ran = runQscope({command, u"--raw"_qs, u"1x4"_qs, u"--scheme"_qs, u"absmax"_qs}, v4());
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.error.startsWith("qscope: absmax: ") && ran.error.contains("--out"));
    QCOMPARE(ran.error.count('\n'), 1);
  }
}

void TestSchemeCommands::statsPrintsTheColumnsOfTheContract() {
  constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
  const QString file = npyFile(m_folder, "(7,)", floats({1, 2, 4, 8, 0, inf, nan}));
  const Ran ran = runQscope({u"stats"_qs, file, u"--csv"_qs});
  QCOMPARE(ran.status, 0);
  QVERIFY(ran.out.startsWith("name,elements,min,max,absmax,mean,std,skewness,kurtosis_excess,zeros,nan,inf,"
                             "p0.1,p1,p50,p99,p99.9\n"));
  const QJsonObject row =
      QJsonDocument::fromJson(runQscope({u"stats"_qs, file, u"--json"_qs}).out).array().at(0).toObject();
  QCOMPARE(row[u"elements"].toInt(), 7);
  QCOMPARE(row[u"mean"].toDouble(), 3.0);
  QCOMPARE(row[u"std"].toDouble(), std::sqrt(8.0)); // (4 + 1 + 1 + 25 + 9) / 5
  QCOMPARE(row[u"p50"].toDouble(), 2.0);
  QCOMPARE(row[u"zeros"].toInt() * 100 + row[u"nan"].toInt() * 10 + row[u"inf"].toInt(), 111);
}

void TestSchemeCommands::statsListsWhatHasNoFigures() {
  const QString complex = QStringLiteral(QS_TEST_DATA "/containers/npy/c_c8.npy");
  const Ran csv = runQscope({u"stats"_qs, complex, u"--csv"_qs});
  QCOMPARE(csv.status, 0);
  const QByteArrayList lines = csv.out.split('\n');
  QCOMPARE(lines.size(), 3); // the last one is empty
  QCOMPARE(lines[0].count(','), lines[1].count(','));
  QVERIFY(lines[1].endsWith(QByteArray(15, ',')));
  const QJsonObject row =
      QJsonDocument::fromJson(runQscope({u"stats"_qs, complex, u"--json"_qs}).out).array().at(0).toObject();
  QVERIFY(row[u"elements"].toInt() > 0 && row[u"mean"].isNull() && row.contains(u"p99.9"));
  QFile file(m_folder.filePath(u"none.safetensors"_qs));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(1, 2) + QByteArray(7, '\0') + "{}");
  file.close();
  QCOMPARE(runQscope({u"stats"_qs, file.fileName(), u"--csv"_qs}).out, lines[0] + '\n');
}

void TestSchemeCommands::errorsNameFileAndPlace_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("place");
  const QStringList quantize = {u"quantize"_qs, u"FILE"_qs, u"--scheme"_qs, u"int"_qs};
  QTest::newRow("element") << quantize << QByteArray("element [1, 0]: the value nan");
  QTest::newRow("axis") << quantize +
                               QStringList{u"--set"_qs, u"granularity=channel"_qs, u"--set"_qs, u"axis=2"_qs}
                        << QByteArray("axis=2: there is no such axis; the shape is [2, 2]");
  QTest::newRow("group") << quantize + QStringList{u"--set"_qs, u"granularity=group"_qs}
                         << QByteArray("group=128: groups of 128 do not divide the last axis, which has 2");
  QTest::newRow("range") << QStringList{u"histogram"_qs, u"FILE"_qs, u"--range"_qs, u"1:0"_qs}
                         << QByteArray("the range 1 to 0");
}

void TestSchemeCommands::errorsNameFileAndPlace() {
  QFETCH(QStringList, arguments);
  QFETCH(QByteArray, place);
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  const QByteArray values = floats({1, 2, place.startsWith("element") ? nan : 3, 4});
  const QString array = npyFile(m_folder, "(2, 2)", values);
  const auto ran = [&](const QString& file) {
    return runQscope(QStringList(arguments).replaceInStrings(u"FILE"_qs, file)).error;
  };
  const QByteArray named = ran(array);
  QVERIFY2(named.startsWith("qscope: " + array.toUtf8() + ": " + place), named.constData());
  const QByteArray header = R"({"w":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}})";
  QFile file(m_folder.filePath(u"w.safetensors"_qs));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(1, static_cast<char>(header.size())) + QByteArray(7, '\0') + header + values);
  file.close();
  const QByteArray tensor = ran(file.fileName()), sign = place.startsWith("the") ? ": " : ", ";
  QVERIFY2(tensor.startsWith("qscope: " + file.fileName().toUtf8() + ": w" + sign + place),
           tensor.constData());
}

void TestSchemeCommands::histogramCountsAsNumPy() {
  const QString file = npyFile(m_folder, "(4,)", v4());
  // numpy.histogram([-0.5, 0.3, 1.2, -2.1], 3): the range is −2.1…1.2.
  const Ran ran = runQscope({u"histogram"_qs, file, u"--bins"_qs, u"3"_qs, u"--json"_qs});
  QCOMPARE(ran.status, 0);
  const QJsonObject made = QJsonDocument::fromJson(ran.out).object();
  QCOMPARE(made[u"counts"].toArray(), (QJsonArray{1, 1, 2}));
  QCOMPARE(made[u"edges"].toArray().size(), 4);
  QCOMPARE(made[u"edges"].toArray().at(0).toDouble(), static_cast<double>(-2.1f));
}

void TestSchemeCommands::histogramCountsWhatLiesOutside() {
  const QString file = npyFile(m_folder, "(4,)", v4());
  const Ran csv =
      runQscope({u"histogram"_qs, file, u"--bins"_qs, u"2"_qs, u"--range"_qs, u"-1:1"_qs, u"--csv"_qs});
  QCOMPARE(csv.status, 0);
  QCOMPARE(csv.out, QByteArray("low,high,count\n-inf,-1.0,1\n-1.0,0.0,1\n0.0,1.0,1\n1.0,inf,1\n"));
}

void TestSchemeCommands::wrongUse_data() {
  QTest::addColumn<QStringList>("arguments");
  const QString file = npyFile(m_folder, "(4,)", v4());
  QTest::newRow("no scheme") << QStringList{u"quantize"_qs, file};
  QTest::newRow("unknown scheme") << QStringList{u"quantize"_qs, file, u"--scheme"_qs, u"int8"_qs};
  QTest::newRow("unknown key") << QStringList{u"quantize"_qs, file,        u"--scheme"_qs,
                                              u"int"_qs,      u"--set"_qs, u"bit=4"_qs};
  QTest::newRow("no value") << QStringList{u"quantize"_qs, file,        u"--scheme"_qs,
                                           u"int"_qs,      u"--set"_qs, u"bits"_qs};
  QTest::newRow("value out of range")
      << QStringList{u"quantize"_qs, file, u"--scheme"_qs, u"int"_qs, u"--set"_qs, u"bits=9"_qs};
  QTest::newRow("unknown format") << QStringList{u"quantize"_qs, file,        u"--scheme"_qs,
                                                 u"float"_qs,    u"--set"_qs, u"format=nosuch"_qs};
  QTest::newRow("document of a stream") << QStringList{u"quantize"_qs, u"--raw"_qs, u"1x4"_qs, u"--scheme"_qs,
                                                       u"int"_qs,      u"--out"_qs, u"x"_qs,   u"--json"_qs};
  QTest::newRow("file and stream") << QStringList{u"quantize"_qs, file,           u"--raw"_qs,
                                                  u"1x4"_qs,      u"--scheme"_qs, u"int"_qs};
  QTest::newRow("neither") << QStringList{u"quantize"_qs, u"--scheme"_qs, u"int"_qs};
  QTest::newRow("parts to standard output")
      << QStringList{u"quantize"_qs, file, u"--scheme"_qs, u"int"_qs, u"--out"_qs, u"-"_qs};
  QTest::newRow("no columns") << QStringList{u"quantize"_qs, u"--raw"_qs, u"4"_qs, u"--scheme"_qs,
                                             u"int"_qs,      u"--out"_qs, u"x"_qs};
  QTest::newRow("too large") << QStringList{u"quantize"_qs, u"--raw"_qs, u"4294967296x4294967296"_qs,
                                            u"--scheme"_qs, u"int"_qs};
  QTest::newRow("no range") << QStringList{u"histogram"_qs, file, u"--range"_qs, u"1"_qs};
  QTest::newRow("no bins") << QStringList{u"histogram"_qs, file, u"--bins"_qs, u"0"_qs};
}

void TestSchemeCommands::wrongUse() {
  QFETCH(QStringList, arguments);
  const Ran ran = runQscope(arguments);
  QCOMPARE(ran.status, 2);
  QCOMPARE(ran.out, QByteArray());
  QCOMPARE(ran.error.count('\n'), 1);
}

void TestSchemeCommands::badInput_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("input");
  QTest::addColumn<QByteArray>("message");
  const QStringList stream = {u"quantize"_qs,
                              u"--raw"_qs,
                              u"2x2"_qs,
                              u"--scheme"_qs,
                              u"zeropoint"_qs,
                              u"--out"_qs,
                              m_folder.filePath(u"y.npz"_qs)};
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  QTest::newRow("short stream") << stream << v4().left(15) << QByteArray("16 bytes");
  QTest::newRow("long stream") << stream << v4() + "x" << QByteArray("16 bytes");
  QTest::newRow("huge shape, no data")
      << QStringList{u"quantize"_qs, u"--raw"_qs, u"1000000x1000000"_qs, u"--scheme"_qs, u"int"_qs,
                     u"--out"_qs,    u"x"_qs}
      << v4() << QByteArray("only 16");
  QTest::newRow("nan") << stream << floats({1, 2, nan, 4}) << QByteArray("element [1, 0]");
  QTest::newRow("empty") << QStringList{u"quantize"_qs, u"--raw"_qs, u"0x4"_qs, u"--scheme"_qs,
                                        u"int"_qs,      u"--out"_qs, u"x"_qs}
                         << QByteArray() << QByteArray("empty");
  const QString file = npyFile(m_folder, "(4,)", v4());
  QTest::newRow("group does not divide")
      << QStringList{u"quantize"_qs, file, u"--scheme"_qs, u"int"_qs, u"--set"_qs, u"granularity=group"_qs}
      << QByteArray() << QByteArray("do not divide");
  QTest::newRow("no such folder") << QStringList{u"quantize"_qs,
                                                 u"--raw"_qs,
                                                 u"2x2"_qs,
                                                 u"--scheme"_qs,
                                                 u"int"_qs,
                                                 u"--out"_qs,
                                                 m_folder.filePath(u"no/y.npz"_qs)}
                                  << v4() << QByteArray("no/y.npz");
  QTest::newRow("no such file") << QStringList{u"stats"_qs, u"/nowhere.npy"_qs} << QByteArray()
                                << QByteArray("/nowhere.npy");
}

void TestSchemeCommands::badInput() {
  QFETCH(QStringList, arguments);
  QFETCH(QByteArray, input);
  QFETCH(QByteArray, message);
  const Ran ran = runQscope(arguments, input);
  QCOMPARE(ran.status, 1);
  QVERIFY2(ran.error.contains(message), ran.error.constData());
  QCOMPARE(ran.error.count('\n'), 1);
  QVERIFY(!QFile::exists(m_folder.filePath(u"y.npz"_qs)));
}

QTEST_APPLESS_MAIN(TestSchemeCommands)
#include "tst_scheme_commands.moc"
