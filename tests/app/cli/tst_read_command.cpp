#include "tests/app/cli/run_qscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using qs::testing::Ran;
using qs::testing::runQscope;

namespace {

QJsonArray recordsOf(const QStringList& options, const QByteArray& text) {
  const Ran ran = runQscope(QStringList{QStringLiteral("read"), QStringLiteral("--json")} + options, text);
  return ran.status == 0 ? QJsonDocument::fromJson(ran.out).array() : QJsonArray();
}

QStringList options(const char* line) {
  return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestReadCommand : public QObject {
  Q_OBJECT

private slots:
  void dumpsAreDecoded();
  void numbersAreRoundedAndTheErrorIsTold();
  void theTextNamesTheFormat();
  void failuresAreOneLine_data();
  void failuresAreOneLine();
};

void TestReadCommand::dumpsAreDecoded() {
  const QByteArray dump = "00000000: 0000 803f 0000 0040  ...?...@\n";
  QJsonArray records = recordsOf(options("--as f32"), dump);
  QCOMPARE(records.size(), 2);
  QCOMPARE(records[0][QLatin1String("code")].toString(), QStringLiteral("0x3f800000"));
  QCOMPARE(records[0][QLatin1String("value")].toDouble(), 1.0);
  QCOMPARE(records[1][QLatin1String("value")].toDouble(), 2.0);
  QCOMPARE(records[1][QLatin1String("class")].toString(), QStringLiteral("normal"));
  records = recordsOf(options("--as bf16 --endian big"), "3f 80 40 00");
  QCOMPARE(records.size(), 2);
  QCOMPARE(records[1][QLatin1String("value")].toDouble(), 2.0);
}

void TestReadCommand::numbersAreRoundedAndTheErrorIsTold() {
  const QJsonObject record = recordsOf(options("--as f16 --round rtz"), "0.1").at(0).toObject();
  QCOMPARE(record[QLatin1String("input")].toString(), QStringLiteral("0.1"));
  QCOMPARE(record[QLatin1String("code")].toString(), QStringLiteral("0x2e66"));
  // 1638/16384 − 1/10 = −1/40960 (golden: 0x2e66 is 1.599609375·2^-4)
  QCOMPARE(record[QLatin1String("error")].toString(), QStringLiteral("-0.0000244140625"));
}

void TestReadCommand::theTextNamesTheFormat() {
  QCOMPARE(recordsOf({}, "array([1., 2.], dtype=float16)").at(1)[QLatin1String("format")].toString(),
           QStringLiteral("f16"));
  QCOMPARE(recordsOf({}, "1 2 3").at(0)[QLatin1String("format")].toString(), QStringLiteral("f64"));
}

void TestReadCommand::failuresAreOneLine_data() {
  QTest::addColumn<QString>("arguments");
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("error");
  QTest::newRow("codes need a format") << QString() << QByteArray("00 00 80 3f") << 2 << QByteArray("--as");
  QTest::newRow("place") << QString() << QByteArray("1 2\n3 x\n") << 1
                         << QByteArray("standard input: 2:3: “x”");
  QTest::newRow("nothing") << QString() << QByteArray() << 1 << QByteArray("no number");
  QTest::newRow("rest of bytes") << QStringLiteral("--as f32") << QByteArray("00 00 80") << 1
                                 << QByteArray("3 bytes");
  QTest::newRow("bad format") << QStringLiteral("--as f17") << QByteArray("1") << 1 << QByteArray("f17");
  QTest::newRow("bad order") << QStringLiteral("--endian middle") << QByteArray("1") << 2
                             << QByteArray("endian");
}

void TestReadCommand::failuresAreOneLine() {
  QFETCH(QString, arguments);
  QFETCH(QByteArray, text);
  QFETCH(int, status);
  QFETCH(QByteArray, error);
  const Ran ran = runQscope(
      QStringList{QStringLiteral("read")} + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts), text);
  QCOMPARE(ran.status, status);
  QVERIFY2(ran.error.contains(error), ran.error.constData());
  QVERIFY(ran.out.isEmpty());
  if (status == 1) QCOMPARE(ran.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestReadCommand)
#include "tst_read_command.moc"
