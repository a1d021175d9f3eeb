#include "widgets/bitfield/layout.h"

#include <QTest>

using namespace qs;
using namespace qs::widgets;

namespace {

constexpr formats::FloatLayout f16{5, 10, 15};
constexpr formats::FloatLayout f64{11, 52, 1023};

BitRow rowOf(const formats::Layout& layout, bool hidden = true) {
  BitRow row = bitRowOf(layout);
  if (hidden) row.hidden = true;
  return row;
}

double gapBetween(const BitLayout& layout, int left, int right) {
  return (layout.cellOf(right).left() - layout.cellOf(left).right()) / layout.cell;
}

} // namespace

class TestBitLayout : public QObject {
  Q_OBJECT

private slots:

  void mostSignificantBitIsLeft() {
    const BitLayout layout = layoutBits(rowOf(f16), 900, 1);
    QCOMPARE(layout.cells.size(), 16);
    QCOMPARE(layout.cells.first().bit, 15);
    QCOMPARE(layout.cells.last().bit, 0);
    for (int i = 1; i < 16; ++i)
      QVERIFY(layout.cells[i].rect.left() > layout.cells[i - 1].rect.right());
  }

  void cellsKeepTheirSize_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("scale");
    for (const int bits : {1, 4, 8, 16, 19, 32, 64})
      for (const double width : {300.0, 716.0, 900.0, 1600.0})
        for (const double scale : {1.0, 2.0})
          QTest::addRow("%d bits in %g at %g", bits, width, scale) << bits << width << scale;
  }

  void cellsKeepTheirSize() {
    QFETCH(int, bits);
    QFETCH(double, width);
    QFETCH(double, scale);
    const BitLayout layout = layoutBits(bitRowOf(formats::IntegerLayout{bits, false}), width, scale);
    QCOMPARE(layout.cells.size(), bits);
    QVERIFY(layout.cell >= 20 * scale);
    QVERIFY(layout.cell <= 48 * scale);
    const bool narrowest = layout.rows.size() == (bits + 7) / 8;
    QVERIFY(layout.width <= width || narrowest);
    for (const BitCell& cell : layout.cells)
      QCOMPARE(cell.rect.width(), cell.rect.height());
  }

  void sixteenBitsAreLargeOnAnUsualPage() {
    const BitLayout layout = layoutBits(rowOf(f16), 880, 1);
    QVERIFY(layout.cell >= 36);
    QCOMPARE(layout.rows.size(), 1);
  }

  void sixtyFourBitsWrapAtByteBorders() {
    const BitLayout layout = layoutBits(rowOf(f64), 880, 1);
    QVERIFY(layout.rows.size() > 1);
    for (int i = 1; i < layout.cells.size(); ++i)
      if (layout.cells[i].row != layout.cells[i - 1].row) QCOMPARE((layout.cells[i].bit + 1) % 8, 0);
    QVERIFY(layout.rows[1].cellTop >= layout.rows[0].bottom);
    QCOMPARE(layout.height, layout.rows.last().bottom);
  }

  void gapsGrowFromBitToNibbleToByteToField() {
    const BitLayout layout = layoutBits(bitRowOf(formats::IntegerLayout{32, true}), 1600, 1);
    const double plain = gapBetween(layout, 2, 1), nibble = gapBetween(layout, 4, 3),
                 byte = gapBetween(layout, 8, 7), field = gapBetween(layout, 31, 30);
    QVERIFY(plain < nibble && nibble < byte && byte < field);
  }

  void hiddenBitStandsBetweenExponentAndFraction() {
    const BitLayout layout = layoutBits(rowOf(f16), 900, 1);
    QVERIFY(layout.hidden);
    QVERIFY(layout.hidden->left() > layout.cellOf(10).right());
    QVERIFY(layout.hidden->right() < layout.cellOf(9).left());
    QVERIFY(layout.binaryPoint->x() > layout.hidden->right() &&
            layout.binaryPoint->x() < layout.cellOf(9).left());
    QCOMPARE(layout.bitAt(layout.hidden->center()), -1);
  }

  void compactRowsNameTheirFieldsByLetters() {
    const BitLayout layout = layoutCompactBits(rowOf(f16), 400, 1);
    QCOMPARE(layout.cells.size(), 16);
    QCOMPARE(layout.letters.size(), 3);
    QVERIFY(!layout.hidden && layout.spans.isEmpty() && layout.rows.isEmpty());
    for (const BitLetter& letter : layout.letters)
      for (const BitCell& cell : layout.cells)
        QVERIFY(!letter.rect.intersects(cell.rect));
  }

  void compactCellsFitTheirWidthOrWrapAtBytes_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("width");
    for (const int bits : {1, 4, 8, 19, 32, 64})
      for (const double width : {160.0, 330.0, 640.0, 1200.0})
        QTest::addRow("%d bits in %g", bits, width) << bits << width;
  }

  void compactCellsFitTheirWidthOrWrapAtBytes() {
    QFETCH(int, bits);
    QFETCH(double, width);
    const BitLayout layout = layoutCompactBits(bitRowOf(formats::IntegerLayout{bits, true}), width, 1);
    QVERIFY(layout.width <= width);
    QVERIFY(layout.cell >= 7 && layout.cell <= 16);
    for (qsizetype i = 1; i < layout.cells.size(); ++i) {
      const BitCell &left = layout.cells[i - 1], &right = layout.cells[i];
      QVERIFY(!left.rect.intersects(right.rect));
      if (left.row != right.row) QCOMPARE(left.bit % 8, 0);
    }
  }

  void noHiddenBitWithoutOne() { QVERIFY(!layoutBits(rowOf(f16, false), 900, 1).hidden); }

  void bitAtFindsEachCellAndNothingBetween() {
    const BitLayout layout = layoutBits(rowOf(f64), 880, 1);
    for (const BitCell& cell : layout.cells)
      QCOMPARE(layout.bitAt(cell.rect.center()), cell.bit);
    QCOMPARE(layout.bitAt(QPointF(1, 1)), -1);
  }

  void bracketsSpanTheirFields() {
    const BitLayout layout = layoutBits(rowOf(f16), 900, 1);
    QCOMPARE(layout.spans.size(), 3);
    QCOMPARE(layout.spans[1].left, layout.cellOf(14).left());
    QCOMPARE(layout.spans[1].right, layout.cellOf(10).right());
    for (const BitSpan& span : layout.spans)
      QVERIFY(span.opens && span.closes && span.reading);
  }

  void aWrappedFieldStaysOpenAtTheBreak() {
    const BitLayout layout = layoutBits(rowOf(f64), 880, 1);
    int openings = 0, closings = 0, readings = 0;
    for (const BitSpan& span : layout.spans) {
      if (span.group != 2) continue;
      openings += span.opens ? 1 : 0;
      closings += span.closes ? 1 : 0;
      readings += span.reading ? 1 : 0;
    }
    QCOMPARE(openings, 1);
    QCOMPARE(closings, 1);
    QCOMPARE(readings, 1);
  }

  void labelsNeverOverlap_data() {
    QTest::addColumn<QList<double>>("centres");
    QTest::addRow("apart") << QList<double>{50, 200, 350};
    QTest::addRow("crowded at the left") << QList<double>{5, 10, 15};
    QTest::addRow("crowded at the right") << QList<double>{380, 390, 399};
  }

  void labelsNeverOverlap() {
    QFETCH(QList<double>, centres);
    QList<LabelWish> wishes;
    for (const double centre : centres)
      wishes.append({centre, 60});
    const QList<double> lefts = placeLabels(wishes, 0, 400, 10);
    QVERIFY(lefts.first() >= 0);
    QVERIFY(lefts.last() + 60 <= 400);
    for (int i = 1; i < lefts.size(); ++i)
      QVERIFY(lefts[i] >= lefts[i - 1] + 70);
  }

  void aLabelWithRoomIsCentred() { QCOMPARE(placeLabels({{200, 60}}, 0, 400, 10).constFirst(), 170.0); }
};

QTEST_MAIN(TestBitLayout)
#include "tst_bit_layout.moc"
