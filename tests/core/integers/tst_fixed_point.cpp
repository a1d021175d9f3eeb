#include "core/integers/fixed_point.h"
#include "core/numbers/parse.h"
#include "core/numbers/print.h"

#include <QTest>

using namespace qs::integers;
using namespace qs::numbers;

namespace {

Exact number(const char* text) {
  return parse(text)->value;
}

QByteArray text(const Exact& value) {
  return QByteArray::fromStdString(exactDecimal(value));
}

} // namespace

/// Integers with a binary point. Expected values are worked out beside them.
class TestFixedPoint : public QObject {
  Q_OBJECT

private slots:

  void readsPatterns_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("fractionBits");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<qulonglong>("pattern");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("1001.1000 signed: -8 + 1 + 1/2") << 8 << 4 << true << 0x98ULL << QByteArray("-6.5");
    QTest::newRow("1001.1000 unsigned: 8 + 1 + 1/2") << 8 << 4 << false << 0x98ULL << QByteArray("9.5");
    QTest::newRow("no fraction") << 8 << 0 << true << 0x98ULL << QByteArray("-104");
    QTest::newRow("all fraction: -1 + 1/128") << 8 << 7 << true << 0x81ULL << QByteArray("-0.9921875");
    QTest::newRow("point left of the bits") << 4 << 6 << false << 0xfULL << QByteArray("0.234375"); // 15/64
    QTest::newRow("point right of the bits") << 4 << -3 << false << 0xfULL << QByteArray("120");
    QTest::newRow("64 bits") << 64 << 32 << true << 0x8000000000000000ULL << QByteArray("-2147483648");
    QTest::newRow("bits above the width") << 4 << 2 << false << 0xf5ULL << QByteArray("1.25");
  }

  void readsPatterns() {
    QFETCH(int, width);
    QFETCH(int, fractionBits);
    QFETCH(bool, isSigned);
    QFETCH(qulonglong, pattern);
    QTEST(text(fixedValue(pattern, {width, fractionBits, isSigned})), "value");
  }

  void knowsItsEndsAndItsStep() {
    const FixedPoint q{8, 4, true};
    QCOMPARE(text(fixedLeast(q)), QByteArray("-8"));
    QCOMPARE(text(fixedMost(q)), QByteArray("7.9375")); // 127/16
    QCOMPARE(text(fixedStep(q)), QByteArray("0.0625"));
    const FixedPoint u{8, 8, false};
    QCOMPARE(text(fixedLeast(u)), QByteArray("0"));
    QCOMPARE(text(fixedMost(u)), QByteArray("0.99609375")); // 255/256
  }

  void storesTheNearest_data() {
    QTest::addColumn<QByteArray>("real");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<int>("pattern"); // of 8 bits, 4 of them after the point
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<bool>("saturated");
    const auto row = [](const char* real, bool isSigned, int pattern, const char* error, bool saturated) {
      QTest::newRow(real) << QByteArray(real) << isSigned << pattern << QByteArray(error) << saturated;
    };
    row("0.1", true, 2, "0.025", false); // 1.6/16 → 2/16 = 0.125
    row("-0.1", true, 0xfe, "-0.025", false);
    row("1/32", true, 0, "-0.03125", false); // a tie of 0 and 1: even
    row("3/32", true, 2, "0.03125", false);  // a tie of 1 and 2: even
    row("-3/32", true, 0xfe, "-0.03125", false);
    row("7.96875", true, 0x7f, "-0.03125", true); // 127.5: the even integer 128 is no value
    row("7.95", true, 0x7f, "-0.0125", false);    // 127.2
    row("100", true, 0x7f, "-92.0625", true);
    row("-8.03125", true, 0x80, "0.03125", false); // −128.5 → −128, even
    row("-9", true, 0x80, "1", true);
    row("-0.5", false, 0, "0.5", true);
    row("15.9375", false, 0xff, "0", false);
    row("1e300", false, 0xff, nullptr, true);
    row("1e-300", true, 0, nullptr, false);
  }

  void storesTheNearest() {
    QFETCH(QByteArray, real);
    QFETCH(bool, isSigned);
    QFETCH(QByteArray, error);
    const FixedStored stored = storeFixed(number(real.constData()), {8, 4, isSigned});
    QTEST(static_cast<int>(stored.pattern), "pattern");
    QTEST(stored.saturated, "saturated");
    if (!error.isEmpty()) QCOMPARE(text(stored.error), error);
    QCOMPARE(text(stored.value), text(fixedValue(stored.pattern, {8, 4, isSigned})));
  }

  void everyPatternIsItsOwnNearest() {
    for (const int width : {1, 5, 8})
      for (const bool isSigned : {true, false})
        for (const int fractionBits : {-3, 0, 4, 11})
          for (Pattern pattern = 0; pattern <= mask(width); ++pattern) {
            const FixedPoint format{width, fractionBits, isSigned};
            const FixedStored stored = storeFixed(fixedValue(pattern, format), format);
            QCOMPARE(stored.pattern, pattern);
            QVERIFY(!stored.saturated && stored.error.isZero());
          }
  }

  void endsOf64BitsAreReached() {
    QCOMPARE(storeFixed(number("2^70"), {64, 0, false}).pattern, ~Pattern{0});
    QCOMPARE(storeFixed(number("-2^70"), {64, 0, true}).pattern, Pattern{1} << 63);
    QCOMPARE(storeFixed(number("-2^63"), {64, 0, true}).saturated, false);
  }

  void hasTwoNotations() {
    QCOMPARE(qNotation({8, 4, true}, false), std::string("Q3.4"));
    QCOMPARE(qNotation({8, 4, true}, true), std::string("Q4.4"));
    QCOMPARE(qNotation({8, 4, false}, false), std::string("UQ4.4"));
    QCOMPARE(qNotation({16, 15, true}, false), std::string("Q0.15"));
  }
};

QTEST_APPLESS_MAIN(TestFixedPoint)
#include "tst_fixed_point.moc"
