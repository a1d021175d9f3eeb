#include "widgets/histogram/ticks.h"

#include <QTest>

#include <cmath>

using namespace qs::widgets;

class HistogramTicksTest : public QObject {
  Q_OBJECT

private slots:

  void numbersAreSetAsInPrint_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << 4 << QStringLiteral("0");
    QTest::newRow("trailing zeros go") << 0.25 << 6 << QStringLiteral("0.25");
    QTest::newRow("minus sign") << -1.5 << 4 << QStringLiteral("−1.5");
    QTest::newRow("rounded") << 0.123456 << 3 << QStringLiteral("0.123");
    QTest::newRow("small") << 1.25e-7 << 4 << QStringLiteral("1.25×10⁻⁷");
    QTest::newRow("large") << -3e12 << 4 << QStringLiteral("−3×10¹²");
    QTest::newRow("largest plain") << 999999.0 << 6 << QStringLiteral("999999");
    QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << 4 << QStringLiteral("−∞");
  }

  void numbersAreSetAsInPrint() {
    QFETCH(double, value);
    QFETCH(int, digits);
    QTEST(numberText(value, digits), "text");
  }

  void countsAreGroupedByThinSpaces() {
    QCOMPARE(countText(999), QStringLiteral("999"));
    QCOMPARE(countText(1048576), QStringLiteral("1\u2009048\u2009576"));
  }

  void labelsNeverOverlap_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("length");
    for (const double length : {60.0, 200.0, 800.0}) {
      QTest::addRow("symmetric %g", length) << -1.0 << 1.0 << length;
      QTest::addRow("tiny %g", length) << -3e-9 << 7e-9 << length;
      QTest::addRow("far from zero %g", length) << 1000.001 << 1000.002 << length;
      QTest::addRow("huge %g", length) << -1e30 << 3e30 << length;
    }
  }

  void labelsNeverOverlap() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, length);
    const TextWidth sevenPerLetter = [](const QString& text) {
      return 7.0 * static_cast<double>(text.size());
    };
    const auto ticks = linearTicks(low, high, length, sevenPerLetter, 10);
    double end = -INFINITY;
    for (const Tick& tick : ticks) {
      const double middle = (tick.at - low) / (high - low) * length;
      const double half = sevenPerLetter(tick.label) / 2;
      QVERIFY2(middle - half >= end + 10 - 1e-6, qPrintable(tick.label));
      end = middle + half;
      QVERIFY(tick.at >= low - (high - low) * 1e-6 && tick.at <= high + (high - low) * 1e-6);
    }
    if (length >= 800) QVERIFY2(ticks.size() >= 3, qPrintable(QString::number(ticks.size())));
  }

  void ticksAreRoundNumbers() {
    const auto ticks = linearTicks(-0.53, 0.61, 480, [](const QString&) { return 30.0; });
    QStringList labels;
    for (const Tick& tick : ticks)
      labels += tick.label;
    QCOMPARE(labels, (QStringList{QStringLiteral("−0.4"), QStringLiteral("−0.2"), QStringLiteral("0"),
                                  QStringLiteral("0.2"), QStringLiteral("0.4"), QStringLiteral("0.6")}));
  }

  void aDegenerateAxisHasNoTicks() {
    const TextWidth none = [](const QString&) { return 0.0; };
    QVERIFY(linearTicks(1, 1, 100, none).empty());
    QVERIFY(linearTicks(0, 1, 0, none).empty());
    QVERIFY(linearTicks(0, INFINITY, 100, none).empty());
    QVERIFY(logTicks(0, 1, 100, 12).empty());
  }

  void aLogAxisLabelsPowersOfTen() {
    QStringList labels;
    for (const Tick& tick : logTicks(0.6, 30000, 400, 14))
      if (!tick.label.isEmpty()) labels += tick.label;
    QCOMPARE(labels, (QStringList{QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("100"),
                                  QStringLiteral("1\u2009000"), QStringLiteral("10⁴")}));
  }

  void aShortLogAxisLeavesLabelsOut() {
    int labels = 0;
    for (const Tick& tick : logTicks(0.6, 1e9, 60, 14))
      labels += tick.label.isEmpty() ? 0 : 1;
    QVERIFY2(labels >= 1 && labels <= 3,
             qPrintable(QString::number(labels))); // 60 px hold two lines of 14 with air
  }
};

QTEST_APPLESS_MAIN(HistogramTicksTest)
#include "tst_histogram_ticks.moc"
