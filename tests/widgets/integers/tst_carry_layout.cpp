#include "widgets/integers/carry_layout.h"

#include <QTest>

using namespace qs::widgets;

/// Where an addition in columns lies: nothing overlaps, nothing leaves the width it was given.
class TestCarryLayout : public QObject {
  Q_OBJECT

private slots:

  void everyWidthFits_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("available");
    QTest::addColumn<double>("scale");
    for (const int bits : {1, 4, 7, 8, 12, 16, 24, 32, 33, 64})
      for (const double available : {640.0, 896.0, 1600.0})
        for (const double scale : {1.0, 2.0})
          QTest::addRow("%d bits in %g at %g", bits, available * scale, scale)
              << bits << available * scale << scale;
  }

  void everyWidthFits() {
    QFETCH(int, bits);
    QFETCH(double, available);
    QFETCH(double, scale);
    const double labels = 60 * scale, values = 100 * scale;
    const CarryLayout layout = layoutCarry(bits, available, labels, values, scale);
    QCOMPARE(layout.columns.size(), bits);
    QVERIFY(layout.width <= available + 0.5);
    QVERIFY(layout.cell >= 18 * scale && layout.cell <= 34 * scale);
    for (int bit = 0; bit < bits; ++bit) {
      const CarryColumn& column = layout.columns[bit];
      QCOMPARE(column.bit, bit);
      QVERIFY(column.sum.left() >= labels - 0.5);
      QVERIFY(column.carry.bottom() <= column.augend.top() + 0.01 &&
              column.addend.bottom() < column.sum.top());
      if (bit > 0 && layout.columns[bit - 1].block == column.block)
        QVERIFY(column.sum.right() <= layout.columns[bit - 1].sum.left() + 0.01);
    }
    QVERIFY(layout.carryOut.right() <= layout.columns[bits - 1].carry.left());
  }

  void linesAreWrappedWithTheMostSignificantBitsOnTop() {
    const CarryLayout layout = layoutCarry(64, 896, 60, 120, 1);
    QCOMPARE(layout.blocks.size(), 2);
    QCOMPARE(layout.blocks[0].high, 63);
    QCOMPARE(layout.blocks[0].low, 32);
    QCOMPARE(layout.blocks[1].low, 0);
    QVERIFY(layout.blocks[0].bottom < layout.blocks[1].top);
    QCOMPARE(layout.columns[32].sum.left(), layout.columns[0].sum.left());
  }

  void nibblesStandApart() {
    const CarryLayout layout = layoutCarry(8, 896, 60, 120, 1);
    const auto gap = [&](int bit) {
      return layout.columns[bit - 1].sum.left() - layout.columns[bit].sum.right();
    };
    QVERIFY(gap(4) > gap(3) + 2);
    QVERIFY(qAbs(gap(3)) < 0.01);
  }
};

QTEST_APPLESS_MAIN(TestCarryLayout)
#include "tst_carry_layout.moc"
