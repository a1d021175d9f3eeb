#include "tests/app/cli/run_qscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using qs::testing::Ran;
using qs::testing::runQscope;

namespace {

QStringList words(const char* line) {
  return QString::fromLatin1(line).split(QLatin1Char(' '));
}

QJsonObject json(const QStringList& arguments) {
  return QJsonDocument::fromJson(runQscope(arguments + QStringList{u"--json"_qs}).out).object();
}

} // namespace

class TestIntegerCommands : public QObject {
  Q_OBJECT

private slots:
  void readsAPatternInEveryWay_data();
  void readsAPatternInEveryWay();
  void minusZeroKeepsItsSignInJson();
  void operationsGiveResultAndFlags_data();
  void operationsGiveResultAndFlags();
  void additionShowsEveryColumn();
  void the64BitEndsAreExactInJson();
  void textAlignsTheColumns();
  void baseShowsLadderAndSum();
  void longIntegersAreDigits();
  void badInputGivesOneLine_data();
  void badInputGivesOneLine();
};

void TestIntegerCommands::readsAPatternInEveryWay_data() {
  QTest::addColumn<QList<int>>("values"); // unsigned, two's, ones', sign-magnitude, offset
  // 11111011 by the definitions: −128 + 123, −127 + 123, −123, 251 − 128.
  for (const char* spelling : {"int 8 -5", "int 8 251", "int 8 0xfb", "int 8 0b11111011", "int 8 -- -5"})
    QTest::newRow(spelling) << QList<int>{251, -5, -4, -123, 123};
  QTest::newRow("int 8 0b10001001") << QList<int>{137, -119, -118, -9, 9};
  QTest::newRow("int 4 0b1000") << QList<int>{8, -8, -7, 0, 0};
}

void TestIntegerCommands::readsAPatternInEveryWay() {
  QFETCH(QList<int>, values);
  // Options go first: after "--" everything is a value.
  QStringList arguments = words(QTest::currentDataTag());
  arguments.insert(1, u"--json"_qs);
  const Ran ran = runQscope(arguments);
  QCOMPARE(ran.status, 0);
  const QJsonObject readings = QJsonDocument::fromJson(ran.out).object();
  qsizetype next = 0;
  for (const char* key : {"unsigned", "twos_complement", "ones_complement", "sign_magnitude", "offset"})
    QCOMPARE(readings[QLatin1String(key)].toInt(-999), values[next++]);
}

void TestIntegerCommands::minusZeroKeepsItsSignInJson() {
  const QByteArray ones = runQscope(words("int 8 0xff --json")).out;
  QVERIFY(ones.contains("\"ones_complement\": -0.0,") && ones.contains("\"sign_magnitude\": -127,"));
  const QByteArray top = runQscope(words("int 8 0x80 --json")).out;
  QVERIFY(top.contains("\"ones_complement\": -127,") && top.contains("\"sign_magnitude\": -0.0,"));
  QVERIFY(runQscope(words("int 8 0 --json")).out.contains("\"ones_complement\": 0,"));
}

void TestIntegerCommands::operationsGiveResultAndFlags_data() {
  QTest::addColumn<int>("value");
  QTest::addColumn<QByteArray>("flags");
  // Curriculum examples; C of a subtraction means that nothing was borrowed.
  QTest::newRow("int 8 100 + 50") << -106 << QByteArray("VN");
  QTest::newRow("int 8 -100 - 50") << 106 << QByteArray("CV");
  QTest::newRow("int 8 13 + -5") << 8 << QByteArray("C");
  QTest::newRow("int 8 5 - -3") << 8 << QByteArray();
  QTest::newRow("int 8 neg 5") << -5 << QByteArray("N");
  QTest::newRow("int 8 5 neg") << -5 << QByteArray("N");
  QTest::newRow("int 8 -128 neg") << -128 << QByteArray("VN");
  QTest::newRow("int 8 neg -128") << -128 << QByteArray("VN");
  QTest::newRow("int 8 not 5") << -6 << QByteArray("N");
  QTest::newRow("int 8 5 ~") << -6 << QByteArray("N");
  QTest::newRow("int 8 7 * -3") << -21 << QByteArray("CN"); // 7 · 253 needs more than 8 bits
  QTest::newRow("int 8 13 << 1") << 26 << QByteArray();
  QTest::newRow("int 8 -5 >> 1") << -3 << QByteArray("CN");
  QTest::newRow("int 8 -5 >>> 1") << 125 << QByteArray("C");
  // 00001101 and 11111011, by columns; rotations of 10000001 carry the bit that goes round.
  QTest::newRow("int 8 13 and -5") << 9 << QByteArray();
  QTest::newRow("int 8 13 & -5") << 9 << QByteArray();
  QTest::newRow("int 8 13 or -5") << -1 << QByteArray("N");
  QTest::newRow("int 8 13 | -5") << -1 << QByteArray("N");
  QTest::newRow("int 8 13 xor -5") << -10 << QByteArray("N");
  QTest::newRow("int 8 13 ^ 13") << 0 << QByteArray("Z");
  QTest::newRow("int 8 0x81 rol 1") << 3 << QByteArray("C");
  QTest::newRow("int 8 0x81 ror 1") << -64 << QByteArray("CN");
}

void TestIntegerCommands::operationsGiveResultAndFlags() {
  QFETCH(int, value);
  QFETCH(QByteArray, flags);
  const QJsonObject operation = json(words(QTest::currentDataTag()));
  QCOMPARE(operation[u"result"].toObject()[u"twos_complement"].toInt(-999), value);
  const QJsonObject shown = operation[u"flags"].toObject();
  for (const char flag : {'C', 'V', 'N', 'Z'}) {
    QVERIFY(shown[QString(QLatin1Char(flag))].isBool());
    QCOMPARE(shown[QString(QLatin1Char(flag))].toBool(), flags.contains(flag));
  }
}

void TestIntegerCommands::additionShowsEveryColumn() {
  const QJsonObject operation = json(words("int 8 100 + 50"));
  QCOMPARE(operation[u"carry_into_top"].toInt(), 1);
  QCOMPARE(operation[u"carry_out"].toInt(-1), 0);
  const QJsonArray columns = operation[u"columns"].toArray();
  QCOMPARE(columns.size(), 8);
  // 01100100 + 00110010: column 5 adds 1 + 1.
  const QJsonObject fifth = columns[5].toObject();
  QCOMPARE(fifth[u"a"].toInt(-1), 1);
  QCOMPARE(fifth[u"b"].toInt(-1), 1);
  QCOMPARE(fifth[u"carry_in"].toInt(-1), 0);
  QCOMPARE(fifth[u"sum"].toInt(-1), 0);
  QCOMPARE(fifth[u"carry_out"].toInt(-1), 1);
  QCOMPARE(operation[u"steps"].toArray().size(), 10); // operands, eight columns, result
}

void TestIntegerCommands::the64BitEndsAreExactInJson() {
  const QByteArray most = runQscope(words("int 64 -1 --json")).out;
  QVERIFY(most.contains("\"unsigned\": 18446744073709551615"));
  const QByteArray least = runQscope(words("int 64 -9223372036854775808 --json")).out;
  QVERIFY(least.contains("\"twos_complement\": -9223372036854775808"));
}

void TestIntegerCommands::textAlignsTheColumns() {
  const Ran ran = runQscope(words("int 8 13 + -5"));
  QCOMPARE(ran.status, 0);
  QVERIFY2(ran.out.startsWith("carries 111111110\n"
                              "A        00001101  13\n"
                              "B        11111011  -5 (251 unsigned)\n"
                              "         --------\n"
                              "result   00001000  8\n"),
           ran.out.constData());
}

void TestIntegerCommands::baseShowsLadderAndSum() {
  const QJsonObject fifty = json(words("base 50"));
  QCOMPARE(fifty[u"digits"].toString(), u"110010"_qs);
  QByteArray remainders;
  const QJsonArray ladder = fifty[u"ladder"].toArray();
  for (const auto& rung : ladder)
    remainders += QByteArray::number(rung[u"remainder"].toInt());
  QCOMPARE(remainders, QByteArray("010011")); // in the order they are produced
  QCOMPARE(json(words("base 255 --to 16"))[u"digits"].toString(), u"ff"_qs);
  QCOMPARE(json(words("base -1z --from 36 --to 10"))[u"value"].toInt(), -71);
  QCOMPARE(json(words("base 13"))[u"sum"].toString(), u"1*2^3 + 1*2^2 + 0*2^1 + 1*2^0"_qs);
}

void TestIntegerCommands::longIntegersAreDigits() {
  QCOMPARE(json(words("base 2^64 --to 16"))[u"value"].toString(), u"18446744073709551616"_qs);
}

void TestIntegerCommands::badInputGivesOneLine_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("message");
  QTest::newRow("int 8 256") << 1 << QByteArray("qscope: 256: outside the ranges of 8 bits");
  QTest::newRow("int 8 abc") << 1 << QByteArray("qscope: abc: ");
  QTest::newRow("int 8 1.5 + 1") << 1 << QByteArray("qscope: 1.5: this is no integer");
  QTest::newRow("int 8 1 rol 65") << 1 << QByteArray("qscope: 65: a shift is by 0 to 64 places");
  QTest::newRow("int 8 1 << 65") << 1 << QByteArray("qscope: 65: a shift is by 0 to 64 places");
  QTest::newRow("int 65 1") << 2 << QByteArray("qscope: 65: a width");
  QTest::newRow("int 8 1 / 1") << 2 << QByteArray("qscope: /: no such operator");
  QTest::newRow("int 8 1 +") << 2 << QByteArray("qscope: +: this operator takes two operands");
  QTest::newRow("int 8 1 neg 1") << 2 << QByteArray("qscope: neg: this operator takes one operand");
  QTest::newRow("int 8") << 2 << QByteArray("qscope: int: ");
  QTest::newRow("base 1/3") << 1 << QByteArray("qscope: 1/3: this is no integer");
  QTest::newRow("base 12 --from 2") << 1 << QByteArray("qscope: 12: offset 1: this is no digit of base 2");
  QTest::newRow("base 12 --to 37") << 2 << QByteArray("qscope: base: ");
}

void TestIntegerCommands::badInputGivesOneLine() {
  QFETCH(int, status);
  QFETCH(QByteArray, message);
  const Ran ran = runQscope(words(QTest::currentDataTag()));
  QCOMPARE(ran.status, status);
  QVERIFY(ran.out.isEmpty());
  QVERIFY2(ran.error.startsWith(message), ran.error.constData());
  QCOMPARE(ran.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestIntegerCommands)
#include "tst_integer_commands.moc"
