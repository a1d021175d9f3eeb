#include "core/formats/catalogue.h"
#include "widgets/binades/significand_stretch.h"

#include <QTest>

using namespace qs;
using namespace qs::widgets;
using formats::Code;

class TestSignificandStretch : public QObject {
  Q_OBJECT

private slots:

  /// 1.5 in binary16 is code 0x3E00: half a binade up, and each code takes 1/1024 of it.
  void codesHaveASpan() {
    const values::BinadeMap map(formats::find("f16")->layout);
    const SignificandSpan span = spanOf(map, map.placeOf(0x3E00));
    QCOMPARE(span.from, wholeBinade / 2);
    QCOMPARE(span.width, wholeBinade / 1024);
    const values::BinadeMap listed(formats::find("nf4")->layout);
    QCOMPARE(spanOf(listed, listed.placeOf(3)).width, wholeBinade);
  }

  void stretchesEndWithinTheBinade() {
    const SignificandStretch late = settled({2, wholeBinade - 1}, 16);
    QCOMPARE(late.start, wholeBinade / 4 * 3);
    QCOMPARE(settled({2, wholeBinade / 8 + 5}, 16).start, wholeBinade / 8); // down to a column
  }

  void movingShowsWhatItIsAskedFor_data() {
    QTest::addColumn<qulonglong>("from");
    QTest::addColumn<qulonglong>("start");
    const Code column = wholeBinade / 64; // a quarter of the binade in sixteen columns
    QTest::newRow("already there") << qulonglong(20 * column) << qulonglong(16 * column);
    QTest::newRow("just before") << qulonglong(15 * column) << qulonglong(15 * column);
    QTest::newRow("just behind") << qulonglong(32 * column) << qulonglong(17 * column);
    QTest::newRow("far behind") << qulonglong(60 * column) << qulonglong(48 * column); // the end
    QTest::newRow("far, to the middle") << qulonglong(50 * column) << qulonglong(42 * column);
  }

  void movingShowsWhatItIsAskedFor() {
    QFETCH(qulonglong, from);
    QFETCH(qulonglong, start);
    const SignificandStretch moved = movedTo({2, wholeBinade / 4}, {from, wholeBinade / 64}, 16);
    QCOMPARE(qulonglong(moved.start), start);
    QVERIFY(shows(moved, {from, wholeBinade / 64}));
  }

  void columnsAreCountedToTheEnds() {
    const SignificandStretch quarter{2, wholeBinade / 4};
    QCOMPARE(movedBy(quarter, 1, 16).start, wholeBinade / 64 * 17);
    QCOMPARE(movedBy(quarter, -100, 16).start, Code{0});
    QCOMPARE(movedBy(quarter, 100, 16).start, wholeBinade / 4 * 3);
  }

  /// What stands at a third of the width stays there, except at the ends.
  void zoomingKeepsTheAnchor() {
    const Code unit = wholeBinade / 192; // thirds of sixty-fourths
    const SignificandStretch half{1, 48 * unit};
    const SignificandStretch deeper = zoomedAt(half, 80 * unit, 2);
    QCOMPARE(deeper.start, 64 * unit);
    QCOMPARE(zoomedAt(deeper, 80 * unit, 1).start, 48 * unit);
    QCOMPARE(zoomedAt(half, 48 * unit, 0).start, Code{0});
  }

  void aScrollBarReachesBothEnds_data() {
    QTest::addColumn<int>("zoom");
    QTest::newRow("all") << 0;
    QTest::newRow("columns") << 3;
    QTest::newRow("more columns than steps") << 47;
  }

  void aScrollBarReachesBothEnds() {
    QFETCH(int, zoom);
    const StretchBar bar(zoom, 32);
    QCOMPARE(bar.at(0).start, Code{0});
    const SignificandStretch last = bar.at(bar.maximum());
    QCOMPARE(last.start + last.width(), wholeBinade);
    QCOMPARE(bar.valueOf(last), bar.maximum());
    QVERIFY(bar.pageStep() >= 1);
    QCOMPARE(zoom == 0, bar.maximum() == 0);
    if (zoom == 3) QCOMPARE(bar.maximum(), 7 * 32);
  }
};

QTEST_APPLESS_MAIN(TestSignificandStretch)
#include "tst_significand_stretch.moc"
