#include "tests/app/cli/run_qscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using qs::testing::Ran;
using qs::testing::runQscope;

namespace {

QStringList words(const char* line) {
  return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QJsonObject json(const char* line) {
  return QJsonDocument::fromJson(runQscope(words(line) + QStringList{u"--json"_qs}).out).object();
}

} // namespace

class TestArithmeticCommands : public QObject {
  Q_OBJECT

private slots:
  void operationsGiveResultAndFlags_data();
  void operationsGiveResultAndFlags();
  void stepsCarryTheirRows();
  void textShowsTheCut();
  void codesAndFormatsMayDiffer();
  void sumsFollowTheCourse_data();
  void sumsFollowTheCourse();
  void sumsTellWhereTheyStall();
  void dotProductsAndOrders();
  void badInputGivesOneLine_data();
  void badInputGivesOneLine();
};

void TestArithmeticCommands::operationsGiveResultAndFlags_data() {
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("flags");
  // Curriculum, lessons 5 to 7.
  const auto row = [](const char* line, const char* value, const char* flags) {
    QTest::newRow(line) << QString::fromLatin1(value) << QString::fromLatin1(flags);
  };
  row("arith f16 65504 + 16", "inf", "overflow inexact");
  row("arith f16 300 x 300", "inf", "overflow inexact");
  row("arith bf16 300 * 300", "90112", "inexact");
  row("arith f16 2048 + 1", "2048", "inexact");
  row("arith f16 1 / 0", "inf", "divide_by_zero");
  row("arith f16 sqrt -1", "nan", "invalid");
  row("arith f16 4 sqrt", "2", "");
  row("arith f16 3 fma 5 -15", "0", "");
  row("arith f16 1 - 1 --round rtn", "-0", "");
  row("arith f16 65504 + 65504 --overflow saturate", "65504", "overflow inexact");
}

void TestArithmeticCommands::operationsGiveResultAndFlags() {
  QFETCH(QString, value);
  QFETCH(QString, flags);
  const QJsonObject document = json(QTest::currentDataTag());
  QStringList raised;
  const QJsonArray said = document[u"flags"_qs].toArray();
  for (const auto& flag : said)
    raised.append(flag.toString());
  QCOMPARE(raised.join(QLatin1Char(' ')), flags);
  const QJsonObject result = document[u"result"_qs].toObject();
  QCOMPARE(result[u"exact"_qs].toString(), value);
  QCOMPARE(document[u"reasons"_qs].toArray().size(), raised.size());
}

/// E4M3: 1.5 · 1.5 = 2.25: 12 · 12 = 144 in units of 2⁻⁶.
void TestArithmeticCommands::stepsCarryTheirRows() {
  const QJsonObject document = json("arith e4m3fn 1.5 * 1.5");
  QCOMPARE(document[u"exact"_qs].toString(), u"2.25"_qs);
  QStringList ids;
  const QJsonArray steps = document[u"steps"_qs].toArray();
  for (const auto& step : steps)
    ids.append(step.toObject()[u"step"_qs].toString());
  QCOMPARE(ids.join(QLatin1Char(' ')), u"operands operate normalise cut round deliver"_qs);
  const QJsonArray rows = document[u"steps"_qs].toArray()[1].toObject()[u"rows"_qs].toArray();
  QCOMPARE(rows[0].toObject()[u"bits"_qs].toString(), u"1100"_qs);
  QCOMPARE(rows[2].toObject()[u"bits"_qs].toString(), u"10010000"_qs);
  QCOMPARE(rows[2].toObject()[u"low"_qs].toInt(), -6);
  const QJsonObject cut = document[u"cut"_qs].toObject();
  QCOMPARE(cut[u"last_kept"_qs].toInt(), -2);
  QVERIFY(!cut[u"guard"_qs].toBool() && !cut[u"away"_qs].toBool());
  QVERIFY(json("arith f16 1 / 3")[u"exact"_qs].isNull()); // it does not end
}

void TestArithmeticCommands::textShowsTheCut() {
  const Ran ran = runQscope(words("arith f16 2048 + 1"));
  QCOMPARE(ran.status, 0);
  const QList<QByteArray> lines = ran.out.split('\n');
  QVERIFY(lines.contains("A       + 10000000000"));
  QVERIFY(lines.contains("B       +            10000000000"));
  QVERIFY(lines.contains(QByteArray(21, ' ') + "GR" + QByteArray(9, 's')));
  QVERIFY(ran.out.contains("even: it stays"));
  QVERIFY(ran.out.contains("inexact"));
}

void TestArithmeticCommands::codesAndFormatsMayDiffer() {
  const QJsonObject codes = json("arith f16 0x6800 + 0b0011110000000000 --codes");
  QCOMPARE(codes[u"result"_qs].toObject()[u"code"_qs].toString(), u"0x6800"_qs);
  const QJsonObject wide = json("arith f16 2048 + 1 --result f32");
  QCOMPARE(wide[u"result"_qs].toObject()[u"exact"_qs].toString(), u"2049"_qs);
  const QJsonObject mixed = json("arith f16 1 + 0x1p-24 --b f32 --result f32 --round rtp");
  QCOMPARE(mixed[u"result"_qs].toObject()[u"code"_qs].toString(), u"0x3f800001"_qs);
}

void TestArithmeticCommands::sumsFollowTheCourse_data() {
  QTest::addColumn<double>("result");
  QTest::newRow("sum f16 0.1 --repeat 1000") << 105.1875;
  QTest::newRow("sum bf16 0.1 --repeat 1000") << 32.0;
  QTest::newRow("sum bf16 -0.0001 --start 1 --repeat 1000") << 1.0;
  QTest::newRow("sum f16 2048 1 1") << 2048.0;
  QTest::newRow("sum f16 2048 1 1 --order backward") << 2050.0;
  QTest::newRow("sum f16 0.1 --repeat 4 --order pairwise")
      << 0.39990234375; // 4 · 0.0999755859375, doubled twice
}

void TestArithmeticCommands::sumsFollowTheCourse() {
  QFETCH(double, result);
  QCOMPARE(json(QTest::currentDataTag())[u"result"_qs].toDouble(), result);
}

void TestArithmeticCommands::sumsTellWhereTheyStall() {
  const QJsonObject document = json("sum e4m3fn 1 --repeat 30 --steps 2");
  QCOMPARE(document[u"stalled_from"_qs].toObject()[u"step"_qs].toInt(), 17);
  QCOMPARE(document[u"first_absorbed"_qs].toObject()[u"value"_qs].toDouble(), 16.0);
  QCOMPARE(document[u"drift"_qs].toString(), u"-14"_qs);
  QCOMPARE(document[u"exact_of_stored"_qs].toString(), u"30"_qs);
  QCOMPARE(document[u"exact_of_typed"_qs].toString(), u"30"_qs);
  const QJsonArray steps = document[u"steps"_qs].toArray();
  QCOMPARE(steps.size(), 2);
  QCOMPARE(steps[1].toObject()[u"step"_qs].toInt(), 30);
  QVERIFY(json("sum e4m3fn 1 --repeat 3")[u"stalled_from"_qs].isNull());
}

void TestArithmeticCommands::dotProductsAndOrders() {
  // 300 · 300 is beyond FP16, but products are added unrounded:  90000 and −65504 are exact in binary32.
  const QJsonObject dot = json("sum f16 300;1 --factors 300;-65504 --accumulator f32");
  QCOMPARE(dot[u"result"_qs].toDouble(), 24496.0);
}

void TestArithmeticCommands::badInputGivesOneLine_data() {
  QTest::addColumn<int>("status");
  for (const char* line :
       {"arith int8 1 + 2", "arith f16 1 + 2 3", "arith f16 1 ? 2", "arith f16 one + 2", "arith nosuch 1 + 2",
        "arith f16 9 + 1 --codes", "arith f16 1 + 2 --round up", "arith f16 1 + 2 --round stochastic",
        "sum e8m0fnu 1", "sum f16 1;x", "sum f16 1 --repeat 0", "sum f16 1 --repeat -1",
        "sum f16 1 --repeat 200001", "sum f16 1 --order random", "sum f16 1 --factors 1;2",
        "sum f16 1 --order pairwise --compensated"})
    QTest::newRow(line) << 1;
}

void TestArithmeticCommands::badInputGivesOneLine() {
  QFETCH(int, status);
  const Ran ran = runQscope(words(QTest::currentDataTag()));
  // Unusable options are wrong usage, everything else bad input; neither prints a result.
  QVERIFY2(ran.status == status || ran.status == 2, ran.out.constData());
  QVERIFY(ran.out.isEmpty());
  QCOMPARE(ran.error.count('\n'), 1);
  const bool tooFew = QByteArray(QTest::currentDataTag()).contains("--repeat -");
  QVERIFY(!tooFew || ran.error.contains("--repeat"));
}

QTEST_APPLESS_MAIN(TestArithmeticCommands)
#include "tst_arithmetic_commands.moc"
