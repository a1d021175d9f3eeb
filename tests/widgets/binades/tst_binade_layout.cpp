#include "core/formats/catalogue.h"
#include "widgets/binades/binade_layout.h"

#include <QTest>

using namespace qs;
using namespace qs::widgets;
using formats::Code;

namespace {

values::BinadeMap mapOf(const char* text) {
  return values::BinadeMap(formats::find(text)->layout);
}

/// Sixteen rows below a heading, the last one below its own.
const QSizeF size(900, 2 * 20 + 24 * 16);

/// The stretch that begins at a multiple of its width and holds the place.
SignificandStretch stretchWith(const values::BinadeMap& map, const values::BinadePlace& place, int zoom) {
  const SignificandStretch whole{zoom, 0};
  return {zoom, spanOf(map, place).from / whole.width() * whole.width()};
}

} // namespace

class TestBinadeLayout : public QObject {
  Q_OBJECT

private slots:

  /// 900 − 92 for the labels leaves 404 on either side of them.
  void negativeValuesMirrorPositiveOnes() {
    const values::BinadeMap map = mapOf("e4m3fn");
    const BinadeLayout layout = layoutBinades(map, size, {}, {0, {}});
    QCOMPARE(layout.cells.size(), 16 * 16);
    const BinadeCell& one = layout.cells[layout.cellOf(map.placeOf(0x38))];
    const BinadeCell& minusOne = layout.cells[layout.cellOf(map.placeOf(0xB8))];
    QCOMPARE(one.rect.left(), 404.0 + 92);
    QCOMPARE(minusOne.rect.right(), 404.0);
    QCOMPARE(one.rect.width(), 404.0 / 8);
    QCOMPARE(one.rect.top(), minusOne.rect.top());
  }

  void cellsNeverOverlapAndStayInside_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("zoom");
    for (const char* format :
         {"f64", "f32", "f16", "e4m3fn", "e2m1fn", "int8", "uint64", "int4", "e8m0fnu", "int1"})
      for (const int zoom : {0, 2, 9})
        QTest::addRow("%s zoomed %d", format, zoom) << QByteArray(format) << zoom;
  }

  void cellsNeverOverlapAndStayInside() {
    QFETCH(QByteArray, format);
    QFETCH(int, zoom);
    const values::BinadeMap map = mapOf(format.constData());
    const Code code = formats::codeMask(formats::bitWidth(map.layout())) / 3;
    const values::BinadePlace current = map.placeOf(code);
    const BinadeLayout layout =
        layoutBinades(map, size, {}, {std::max(0, current.row - 4), stretchWith(map, current, zoom)});
    QVERIFY(!layout.cells.isEmpty());
    for (qsizetype i = 0; i < layout.cells.size(); ++i) {
      const QRectF& rect = layout.cells[i].rect;
      QVERIFY(rect.left() >= 0 && rect.right() <= size.width() + 1e-6 && rect.top() >= 20);
      if (i == 0 || layout.cells[i - 1].first.row != layout.cells[i].first.row) continue;
      QVERIFY(rect.left() >= layout.cells[i - 1].rect.right() - 1e-6);
    }
    const int cell = layout.cellOf(current);
    QVERIFY(cell >= 0); // the current value is never outside the stretch
    QCOMPARE(layout.cellAt(layout.cells[cell].rect.center()), cell);
  }

  /// 1024 significands in 404 pixels: 32 cells of 32 codes; three halvings leave 128 significands, 4 in a
  /// cell.
  void cellsStandForSeveralCodesWhereTheyMust() {
    const values::BinadeMap map = mapOf("f16");
    const values::BinadePlace current = map.placeOf(0x3E66); // fraction 0x266: in the fifth eighth
    const BinadeLayout whole = layoutBinades(map, size, {}, {14, stretchWith(map, current, 0)});
    QCOMPARE(whole.cells[whole.cellOf(current)].count, Code{32});
    QCOMPARE(whole.cells[whole.cellOf(current)].first.index, Code{0x260});
    const BinadeLayout part = layoutBinades(map, size, {}, {14, stretchWith(map, current, 3)});
    QCOMPARE(part.cells[part.cellOf(current)].count, Code{4});
    QCOMPARE(part.columns.last().low, 0.5);
    QCOMPARE(part.columns.last().high, 0.625);
    QCOMPARE(part.cellOf(map.placeOf(0x3C00)), -1);
    const BinadeLayout single = layoutBinades(map, size, {}, {14, stretchWith(map, current, 5)});
    QCOMPARE(single.cells[single.cellOf(current)].count, Code{1});
  }

  /// 5 = 1.25·2² and 10 = 1.25·2³ stand below each other, though the upper row has twice as many cells.
  void equalSignificandsStandBelowEachOther() {
    const values::BinadeMap map = mapOf("int8");
    const BinadeLayout layout = layoutBinades(map, size, {}, {0, {}});
    const QRectF five = layout.cells[layout.cellOf(map.placeOf(5))].rect;
    const QRectF ten = layout.cells[layout.cellOf(map.placeOf(10))].rect;
    QCOMPARE(five.left(), ten.left());
    QCOMPARE(five.width(), 2 * ten.width());
  }

  /// A quarter of the significands from 1.375 on: the first cell is 1.375, the last 1.5625.
  void aStretchBeginsAtAnyColumn() {
    const values::BinadeMap map = mapOf("e5m6");
    const SignificandStretch stretch{2, wholeBinade / 8 * 3};
    const BinadeLayout layout = layoutBinades(map, size, {}, {10, stretch});
    const int row = map.placeOf(0x3C0).row; // 1 = 0 01111 000000
    QList<Code> codes;
    for (const BinadeCell& cell : layout.cells)
      if (cell.first.row == row && !cell.first.negative) codes.append(map.codeAt(cell.first));
    QCOMPARE(codes.size(), 16);
    QCOMPARE(codes.first(), Code{0x3C0 + 24}); // 24/64 = 0.375
    QCOMPARE(codes.last(), Code{0x3C0 + 39});
    QCOMPARE(layout.columns.first().low, 0.375);
    QCOMPARE(layout.columns.first().high, 0.625);
  }

  /// The 3 and 4 of an integer's rows begin at 1.5 and 1: of a stretch from 1.25 to 1.75 the lower row's only
  /// two values 2 (1) and 3 (1.5) each show a half.
  void cellsAreCutAtTheEdgesOfTheStretch() {
    const values::BinadeMap map = mapOf("int8");
    const BinadeLayout layout = layoutBinades(map, size, {}, {0, {1, wholeBinade / 4}});
    const QRectF two = layout.cells[layout.cellOf(map.placeOf(2))].rect;
    const QRectF three = layout.cells[layout.cellOf(map.placeOf(3))].rect;
    QCOMPARE(two.width(), 202.0); // half of 404
    QCOMPARE(two.right(), three.left());
    QCOMPARE(three.right(), 900.0);
  }

  /// Significands of subnormal values begin with 0 (IEEE 754-2019, 3.4).
  void subnormalValuesStandBelowAHeadingOfTheirOwn() {
    const values::BinadeMap map = mapOf("e4m3fn");
    const BinadeLayout layout = layoutBinades(map, size, {}, {0, {}});
    QCOMPARE(layout.columns.size(), 4);
    QCOMPARE(layout.columns[0].lead, 1);
    QCOMPARE(layout.columns[2].lead, 0);
    QCOMPARE(layout.columns[2].top, 20.0 + 24 * 15);
    QCOMPARE(layout.cells[layout.cellOf(map.placeOf(1))].rect.top(), 2 * 20 + 24.0 * 15);
    const BinadeLayout alone = layoutBinades(map, size, {}, {15, {}});
    QCOMPARE(alone.columns.size(), 2);
    QCOMPARE(alone.columns[0].lead, 0);
    QVERIFY(!hasSecondHeading(mapOf("int8")));
  }

  void rowsAreWholeOrLeftOut() {
    const values::BinadeMap map = mapOf("e4m3fn");
    QCOMPARE(layoutBinades(map, size - QSizeF(0, 1), {}, {0, {}}).rowCount, 15);
    QCOMPARE(layoutBinades(map, QSizeF(900, 10), {}, {0, {}}).rowCount, 1);
  }

  void oneSidedFormatsHaveTheirLabelsLeft() {
    const values::BinadeMap map = mapOf("uint8");
    const BinadeLayout layout = layoutBinades(map, size, {}, {0, {}});
    QCOMPARE(layout.columns.size(), 1);
    QVERIFY(layout.labels.first().rect.right() < layout.cells.first().rect.left());
  }

  void arrowsFollowTheScreen() {
    const values::BinadeMap map = mapOf("e4m3fn");
    const values::BinadePlace one = map.placeOf(0x38), minusOne = map.placeOf(0xB8);
    QCOMPARE(map.codeAt(*steppedPlace(map, one, 1, 0, 1)), Code{0x39});
    QCOMPARE(map.codeAt(*steppedPlace(map, one, -1, 0, 1)), Code{0xB8}); // over the middle
    QCOMPARE(map.codeAt(*steppedPlace(map, minusOne, -1, 0, 1)), Code{0xB9});
    QCOMPARE(map.codeAt(*steppedPlace(map, minusOne, 1, 0, 1)), Code{0x38});
    QCOMPARE(map.codeAt(*steppedPlace(map, one, 0, -1, 1)), Code{0x40}); // 2
    QCOMPARE(map.codeAt(*steppedPlace(map, map.placeOf(0x3B), 0, 1, 1)), Code{0x33});
    QVERIFY(!steppedPlace(map, map.placeOf(0x3F), 1, 0, 1));
    QVERIFY(!steppedPlace(map, map.placeOf(0x7E), 0, -1, 1));
    QVERIFY(!steppedPlace(map, map.placeOf(0), 0, 1, 1));
  }

  /// From 5 up to 10; from 7 down to 3; −128 has only its own side.
  void rowsOfOtherLengthsKeepTheSignificand() {
    const values::BinadeMap map = mapOf("int8");
    QCOMPARE(map.codeAt(*steppedPlace(map, map.placeOf(5), 0, -1, 1)), Code{10});
    QCOMPARE(map.codeAt(*steppedPlace(map, map.placeOf(7), 0, 1, 1)), Code{3});
    QCOMPARE(map.codeAt(*steppedPlace(map, map.placeOf(64), 0, -1, 1)), Code{0x80});
    QCOMPARE(map.codeAt(*steppedPlace(map, map.placeOf(0xFF), 0, 1, 1)), Code{0});
  }

  void zoomEndsWhereNothingIsLeftToHalve() {
    QCOMPARE(deepestZoom(mapOf("f64")), 52);
    QCOMPARE(deepestZoom(mapOf("e4m3fn")), 3);
    QCOMPARE(deepestZoom(mapOf("e8m0fnu")), 0);
    QCOMPARE(deepestZoom(mapOf("nf4")), 0); // listed values follow no rule
  }
};

QTEST_APPLESS_MAIN(TestBinadeLayout)
#include "tst_binade_layout.moc"
