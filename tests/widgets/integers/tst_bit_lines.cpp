#include "widgets/integers/bit_lines.h"

#include <QTest>

using namespace qs::widgets;

namespace {

BitLine line(int low, int high) {
  BitLine made;
  made.low = low;
  made.high = high;
  return made;
}

} // namespace

/// Where patterns below each other lie.
class TestBitLines : public QObject {
  Q_OBJECT

private slots:

  void everyCellHasItsPlace_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("available");
    for (const int bits : {1, 4, 8, 9, 16, 33, 64})
      for (const double available : {480.0, 896.0, 1600.0})
        QTest::addRow("%d bits in %g", bits, available) << bits << available;
  }

  void everyCellHasItsPlace() {
    QFETCH(int, bits);
    QFETCH(double, available);
    BitLine sum = line(0, bits - 1);
    sum.rule = true;
    const BitLinesLayout layout = layoutBitLines({line(0, bits - 1), sum}, bits, available, 60, 80, 1);
    QVERIFY(layout.width <= available + 0.5);
    QList<QRectF> cells;
    for (int row = 0; row < 2; ++row)
      for (int bit = 0; bit < bits; ++bit)
        cells.append(layout.cellOf(row, bit));
    for (const QRectF& cell : cells) {
      QVERIFY(cell.left() >= 59.5 && cell.bottom() <= layout.height + 0.5);
      QVERIFY(cell.right() <= available - 79.5);
    }
    for (qsizetype i = 0; i < cells.size(); ++i)
      for (qsizetype j = i + 1; j < cells.size(); ++j)
        QVERIFY(!cells[i].adjusted(0.1, 0.1, -0.1, -0.1).intersects(cells[j]));
  }

  void bitsStandAboveEachOther() {
    const BitLinesLayout layout = layoutBitLines({line(0, 15), line(0, 7)}, 16, 896, 60, 80, 1);
    QCOMPARE(layout.cellOf(0, 3).left(), layout.cellOf(1, 3).left());
    QVERIFY(layout.cellOf(0, 3).bottom() <= layout.cellOf(1, 3).top());
    QVERIFY(layout.cellOf(0, 4).right() < layout.cellOf(0, 3).left()); // nibbles stand apart
  }

  void aRuleLiesBetweenItsLines() {
    BitLine sum = line(0, 7);
    sum.rule = true;
    const BitLinesLayout layout = layoutBitLines({line(0, 7), sum}, 8, 896, 60, 80, 1);
    QVERIFY(layout.ruleOf(1, 0) > layout.cellOf(0, 0).bottom());
    QVERIFY(layout.ruleOf(1, 0) < layout.cellOf(1, 0).top());
  }

  void bitsThatFellOutStandOutside() {
    const BitLinesLayout layout = layoutBitLines({line(-1, 8)}, 8, 896, 60, 80, 1);
    QVERIFY(layout.cellOf(0, 8).right() < layout.cellOf(0, 7).left());
    QVERIFY(layout.cellOf(0, -1).left() > layout.cellOf(0, 0).right());
    BitLine out = line(-1, 7);
    out.outside = -1;
    out.outsideSet = true;
    QVERIFY(out.bit(-1) && !out.bit(0));
  }

  void wideOnesTakeSeveralBlocks() {
    const BitLinesLayout layout = layoutBitLines({line(0, 63), line(0, 63)}, 64, 896, 60, 80, 1);
    QVERIFY(layout.grid.blocks.size() > 1);
    QCOMPARE(layout.cellOf(0, 32).left(), layout.cellOf(0, 0).left());
    QVERIFY(layout.cellOf(1, 32).bottom() < layout.cellOf(0, 31).top()); // both lines, then the next block
  }

  void marksBelongToBits() {
    BitLine marked = line(-1, 3);
    marked.marks = {BitMark::lost, BitMark::filled, BitMark::copied};
    QCOMPARE(marked.mark(-1), BitMark::lost);
    QCOMPARE(marked.mark(1), BitMark::copied);
    QCOMPARE(marked.mark(3), BitMark::plain);
  }
};

QTEST_APPLESS_MAIN(TestBitLines)
#include "tst_bit_lines.moc"
