#include "core/numbers/parse.h"
#include "core/numbers/print.h"
#include "tests/core/numbers/tables.h"

using namespace qs::numbers;
using qs::numbers::test::ieeeValue;

class TestPrint : public QObject {
  Q_OBJECT

private slots:
  void expandsDecimalsInFull_data();
  void expandsDecimalsInFull();
  void expandsDoublesInFull();
  void printsSampledDoublesAsHexFloatAndDecimal();
  void roundsToDigits_data();
  void roundsToDigits();
  void printsWhatHasNoFiniteExpansionAsFraction();
  void printsSpecialValuesInEveryNotation();
};

void TestPrint::expandsDecimalsInFull_data() {
  QTest::addColumn<QByteArray>("fractionText");
  QTest::addColumn<QByteArray>("expected");
  for (const auto& row : test::rows("exact.csv"))
    QTest::newRow(row[0].constData()) << row[1] << row[2];
}

void TestPrint::expandsDecimalsInFull() {
  QFETCH(QByteArray, fractionText);
  QFETCH(QByteArray, expected);
  const Exact value = Exact::finite(Rational(fractionText.toStdString()));
  QCOMPARE(exactDecimal(value).c_str(), expected.constData());
  QCOMPARE(fraction(value).c_str(), fractionText.constData());
}

void TestPrint::expandsDoublesInFull() {
  for (const auto& row : test::rows("expansion.csv"))
    QCOMPARE(exactDecimal(ieeeValue(row[0].toULongLong(nullptr, 16), 11, 52)).c_str(), row[1].constData());
}

void TestPrint::printsSampledDoublesAsHexFloatAndDecimal() {
  int finite = 0;
  for (const auto& row : test::rows("binary64_samples.csv")) {
    if (row[1] == "inf" || row[1] == "nan") continue;
    const Exact value = ieeeValue(row[0].toULongLong(nullptr, 16), 11, 52);
    QCOMPARE(hexFloat(value).c_str(), row[2].constData());
    QCOMPARE(exactDecimal(value).c_str(), row[3].constData());
    ++finite;
  }
  QVERIFY(finite > 50);
}

void TestPrint::roundsToDigits_data() {
  QTest::addColumn<QByteArray>("value");
  QTest::addColumn<int>("digits");
  QTest::addColumn<QByteArray>("expected");
  for (const auto& row : test::rows("rounded.csv"))
    QTest::newRow((row[0] + " to " + row[1]).constData()) << row[0] << row[1].toInt() << row[2];
}

void TestPrint::roundsToDigits() {
  QFETCH(QByteArray, value);
  QFETCH(int, digits);
  QFETCH(QByteArray, expected);
  const Exact exact = Exact::from(std::strtod(value.constData(), nullptr));
  QCOMPARE(decimal(exact, digits).c_str(), expected.constData());
  QCOMPARE(decimal(exact.negated(), digits).c_str(), ("-" + expected).constData());
}

void TestPrint::printsWhatHasNoFiniteExpansionAsFraction() {
  const Exact third = Exact::finite(Rational(-1, 3));
  QCOMPARE(exactDecimal(third).c_str(), "-1/3");
  QCOMPARE(hexFloat(third).c_str(), "-1/3");
  QCOMPARE(decimal(third, 5).c_str(), "-0.33333");
  QCOMPARE(decimal(Exact::finite(Rational(2, 3)), 3).c_str(), "0.667");
  // 5^13·3 must not be mistaken for a power of five of the same length.
  QCOMPARE(exactDecimal(Exact::finite(Rational(1, BigInt("3662109375")))).c_str(), "1/3662109375");
}

void TestPrint::printsSpecialValuesInEveryNotation() {
  const std::pair<Exact, const char*> cases[] = {{Exact::infinity(), "inf"}, {Exact::infinity(true), "-inf"},
                                                 {Exact::nan(), "nan"},      {Exact::nan(true, true), "-nan"},
                                                 {Exact::zero(), "0"},       {Exact::zero(true), "-0"}};
  for (const auto& [value, text] : cases) {
    QCOMPARE(exactDecimal(value).c_str(), text);
    QCOMPARE(fraction(value).c_str(), text);
    QCOMPARE(decimal(value, 3).c_str(), text);
    if (!value.isZero()) QCOMPARE(hexFloat(value).c_str(), text);
  }
  QCOMPARE(hexFloat(Exact::zero()).c_str(), "0x0p+0");
  QCOMPARE(hexFloat(Exact::zero(true)).c_str(), "-0x0p+0");
}

QTEST_APPLESS_MAIN(TestPrint)
#include "tst_print.moc"
