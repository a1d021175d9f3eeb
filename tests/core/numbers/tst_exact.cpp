#include "tests/core/numbers/tables.h"

#include <cmath>
#include <limits>
#include <random>

using namespace qs::numbers;
using qs::numbers::test::ieeeValue;

class TestExact : public QObject {
  Q_OBJECT

private slots:
  void dyadicsKeepValueAndSign();
  void doublesAreTakenExactly();
  void specialDoublesKeepKindAndSign();
  void randomDoublesReturnUnchanged();
  void toDoubleRoundsToNearestEven_data();
  void toDoubleRoundsToNearestEven();
  void dyadicFormIsFoundOnlyWhereItFits();
  void floorLog2IsExactAtPowers();
  void orderTreatsZerosAsEqualAndNanAsUnordered();
};

void TestExact::dyadicsKeepValueAndSign() {
  QVERIFY(Exact::from(Dyadic{false, 3, -2}).value() == Rational(3, 4));
  QVERIFY(Exact::from(Dyadic{true, 12, 3}).value() == -96);
  QVERIFY(Exact::from(Dyadic{false, 96, -5}).value() == 3);
  const Exact zero = Exact::from(Dyadic{true, 0, 17});
  QVERIFY(zero.isZero() && zero.negative);
  QVERIFY(!Exact::finite(0).negative);
  QVERIFY(Exact::finite(Rational(-1, 3)).negative);
  QVERIFY(Exact::finite(Rational(-1, 3)).magnitude == Rational(1, 3));
}

void TestExact::doublesAreTakenExactly() {
  // 0.1 as binary64 is 3602879701896397/2^55 (Python's (0.1).as_integer_ratio()).
  QVERIFY(Exact::from(0.1).value() == Rational(BigInt(3602879701896397), BigInt(36028797018963968)));
  QVERIFY(Exact::from(std::numeric_limits<double>::denorm_min()).value() == powerOfTwo(-1074));
  QVERIFY(Exact::from(-0.0).isZero() && Exact::from(-0.0).negative);
}

void TestExact::specialDoublesKeepKindAndSign() {
  QCOMPARE(Exact::from(-HUGE_VAL).kind, Exact::Kind::infinity);
  QVERIFY(Exact::from(-HUGE_VAL).negative);
  const Exact signalling = Exact::from(std::bit_cast<double>(0xfff0000000000001u));
  QVERIFY(signalling.isNan() && signalling.negative && signalling.signalling);
  QVERIFY(!Exact::from(std::bit_cast<double>(0x7ff8000000000000u)).signalling);
  QVERIFY(std::isnan(toDouble(signalling)) && std::signbit(toDouble(signalling)));
  QCOMPARE(toDouble(Exact::infinity(true)), -HUGE_VAL);
  QVERIFY(std::signbit(toDouble(Exact::zero(true))));
}

void TestExact::randomDoublesReturnUnchanged() {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20000; ++i) {
    const auto code = random();
    const auto value = std::bit_cast<double>(code);
    if (!std::isfinite(value)) continue;
    QVERIFY(Exact::from(value).value() == ieeeValue(code, 11, 52).value());
    QCOMPARE(std::bit_cast<std::uint64_t>(toDouble(Exact::from(value))), code);
  }
}

void TestExact::toDoubleRoundsToNearestEven_data() {
  QTest::addColumn<QByteArray>("fraction");
  QTest::addColumn<QByteArray>("expected");
  for (const auto& row : test::rows("exact.csv"))
    QTest::newRow(row[0].constData()) << row[1] << row[3];
}

void TestExact::toDoubleRoundsToNearestEven() {
  QFETCH(QByteArray, fraction);
  QFETCH(QByteArray, expected);
  QCOMPARE(toDouble(Exact::finite(Rational(fraction.toStdString()))),
           std::strtod(expected.constData(), nullptr));
}

void TestExact::dyadicFormIsFoundOnlyWhereItFits() {
  QCOMPARE(toDyadic(Exact::finite(Rational(-3, 8))), (Dyadic{true, 3, -3}));
  QCOMPARE(toDyadic(Exact::finite(powerOfTwo(300))), (Dyadic{false, 1, 300}));
  QCOMPARE(toDyadic(Exact::zero(true)), (Dyadic{true, 0, 0}));
  const BigInt widest = (BigInt(1) << 64) - 1;
  QCOMPARE(toDyadic(Exact::finite(Rational(widest, 2))), (Dyadic{false, ~std::uint64_t{0}, -1}));
  QVERIFY(!toDyadic(Exact::finite(Rational((widest << 1) + 1))));
  QVERIFY(!toDyadic(Exact::finite(Rational(1, 3))));
  QVERIFY(!toDyadic(Exact::infinity()));
}

void TestExact::floorLog2IsExactAtPowers() {
  for (const int exponent : {-100000, -1074, -1, 0, 1, 63, 64, 1023, 100000})
    QCOMPARE(floorLog2(powerOfTwo(exponent)), exponent);
  QCOMPARE(floorLog2(powerOfTwo(70) - 1), 69);
  QCOMPARE(floorLog2(powerOfTwo(-70) * Rational(3, 2)), -70);
  QCOMPARE(floorLog2(Rational(1, 3)), -2);
  QCOMPARE(floorLog2(Rational(2, 3)), -1);
}

void TestExact::orderTreatsZerosAsEqualAndNanAsUnordered() {
  const Exact third = Exact::finite(Rational(1, 3)), half = Exact::finite(Rational(1, 2));
  QVERIFY(compare(third, half) == std::partial_ordering::less);
  QVERIFY(compare(third.negated(), half.negated()) == std::partial_ordering::greater);
  QVERIFY(compare(third.negated(), half) == std::partial_ordering::less);
  QVERIFY(compare(half, Exact::finite(Rational(2, 4))) == std::partial_ordering::equivalent);
  QVERIFY(compare(Exact::zero(true), Exact::zero()) == std::partial_ordering::equivalent);
  QVERIFY(compare(Exact::infinity(true), third.negated()) == std::partial_ordering::less);
  QVERIFY(compare(Exact::infinity(), Exact::infinity()) == std::partial_ordering::equivalent);
  QVERIFY(compare(Exact::nan(), Exact::nan()) == std::partial_ordering::unordered);
}

QTEST_APPLESS_MAIN(TestExact)
#include "tst_exact.moc"
