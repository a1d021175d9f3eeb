#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/line_labels.h"
#include "widgets/numberline/viewport.h"

#include <QTest>

#include <algorithm>

using namespace qs;
using namespace qs::widgets;
using numbers::Rational;

namespace {

constexpr formats::FloatLayout e4m3fn{4, 3, 7, true, formats::NanRule::allOnes, false};
constexpr formats::FloatLayout f16{5, 10, 15};
constexpr formats::FloatLayout f64{11, 52, 1023};
constexpr double width = 800, minGap = 4;

struct Case {
  formats::Layout layout;
  LineViewport view;
};

QList<Case> cases() {
  QList<Case> all;
  for (const formats::Layout& layout : std::initializer_list<formats::Layout>{
           e4m3fn, f16, f64, formats::IntegerLayout{64, true}, formats::ScaleLayout{}}) {
    const values::CodeOrder order(layout);
    for (const LineScale scale : {LineScale::linear, LineScale::symlog, LineScale::code}) {
      all.append({layout, whole(order, scale)});
      all.append({layout, fitted(order, scale, order.nearest(Rational(1)))});
      all.append({layout, fitted(order, scale, order.lowest())});
    }
  }
  return all;
}

double textWidth(const QString& text, LabelRow) {
  return 8.0 * static_cast<double>(text.size());
}

} // namespace

class TestLineLayout : public QObject {
  Q_OBJECT

private slots:

  void marksAreApartAscendingAndInView() {
    for (const Case& c : cases()) {
      const values::CodeOrder order(c.layout);
      const LineLayout layout = layoutLine(AxisMap(order, c.view, width), minGap);
      QVERIFY(layout.marks.size() <= std::size_t(width / minGap) + 2);
      for (std::size_t i = 1; i < layout.marks.size(); ++i) {
        QVERIFY(layout.marks[i].rank > layout.marks[i - 1].rank);
        QVERIFY(layout.marks[i].x - layout.marks[i - 1].x >= minGap * 0.999);
      }
      for (const LineMark& mark : layout.marks)
        QVERIFY(mark.x >= 0 && mark.x <= width);
      double end = 0;
      for (const LineBand& band : layout.bands) {
        QVERIFY(band.left >= end - 1e-6 && band.right > band.left && band.right <= width);
        end = band.right;
      }
    }
  }

  /// Each visible value is either a mark or inside a band.
  void noVisibleValueIsLost() {
    for (const LineScale scale : {LineScale::linear, LineScale::symlog, LineScale::code}) {
      const values::CodeOrder order(e4m3fn);
      const AxisMap map(order, {Rational(-20), Rational(460), scale}, width);
      const LineLayout layout = layoutLine(map, minGap);
      for (auto rank = order.lowest(); rank <= order.highest(); ++rank) {
        const double x = map.positionOfRank(rank);
        if (x < 0 || x > width) continue;
        const bool marked = std::ranges::find(layout.marks, rank, &LineMark::rank) != layout.marks.end();
        const bool banded = std::ranges::any_of(
            layout.bands, [&](const LineBand& b) { return x >= b.left - 1e-6 && x <= b.right + 1e-6; });
        QVERIFY(marked || banded);
      }
    }
  }

  void bandsCountTheirValues() {
    const values::CodeOrder order(f16);
    const AxisMap map(order, whole(order, LineScale::linear), width);
    double count = 0;
    for (const LineBand& band : layoutLine(map, minGap).bands)
      count += band.perPixel * (band.right - band.left);
    QVERIFY(std::abs(count - 63486) < 1); // 63487 distinct finite values: one less gaps
  }

  /// On the logarithmic line of a wider format nothing is drawn between zero and the smallest value.
  void thereIsNoBandWhereThereAreNoValues() {
    const values::CodeOrder wide(f64), order(e4m3fn);
    const AxisMap map(wide, {Rational(-1), Rational("1000000"), LineScale::symlog}, width);
    const LineLayout layout = layoutLine(LaneMap(map, order), minGap);
    const double zero = map.position(Rational(0)), least = map.position(Rational(1, 512));
    QVERIFY(least - zero > 100);
    for (const LineBand& band : layout.bands)
      QVERIFY(band.right <= map.position(Rational(-1, 512)) + 1 || band.left >= least - 1);
    double marks = 0, counted = 0;
    for (const LineMark& mark : layout.marks)
      if (mark.x >= zero - 1) ++marks;
    for (const LineBand& band : layout.bands)
      if (band.left >= zero - 1) counted += band.perPixel * (band.right - band.left);
    QVERIFY(std::abs(marks + counted - 127) <= 8); // 0 … 448 without NaN; runs share their ends
  }

  void allCodesOfASmallViewAreMarks() {
    const values::CodeOrder order(f64);
    const auto one = order.nearest(Rational(1));
    const LineLayout layout =
        layoutLine(AxisMap(order, fitted(order, LineScale::linear, one), width), minGap);
    QVERIFY(layout.bands.empty());
    QVERIFY(layout.marks.size() >= 13);
    const auto at = std::ranges::find(layout.marks, one, &LineMark::rank);
    QVERIFY(at != layout.marks.end() && at->major);
  }

  void regionsLieSideBySideInTheirOrder() {
    const values::CodeOrder order(e4m3fn);
    const AxisMap map(order, {Rational(-500), Rational(500), LineScale::symlog}, width);
    const LineLayout layout = layoutLine(map, minGap);
    QList<RegionKind> kinds;
    for (const LineRegion& region : layout.regions)
      kinds.append(region.kind);
    const QList<RegionKind> expected = {RegionKind::overflow, RegionKind::normal,    RegionKind::subnormal,
                                        RegionKind::zero,     RegionKind::subnormal, RegionKind::normal,
                                        RegionKind::overflow};
    QCOMPARE(kinds, expected);
    for (std::size_t i = 1; i < layout.regions.size(); ++i)
      QCOMPARE(layout.regions[i].left, layout.regions[i - 1].right);
    QVERIFY(std::abs(layout.regions[5].right - map.position(Rational(448))) < 1e-6);
    QVERIFY(std::abs(layout.regions[4].right - map.position(Rational(1, 64))) < 1e-6);
    QVERIFY(std::abs(layout.regions[3].right - map.position(Rational(1, 1024))) <
            1e-6); // half the smallest subnormal
  }

  void bordersAreTheLandmarks() {
    const values::CodeOrder order(e4m3fn);
    const LineLayout layout = layoutLine(AxisMap(order, {Rational(0), Rational(1, 8)}, width), minGap);
    QCOMPARE(layout.borders.size(), std::size_t(2));
    QVERIFY(numbers::toRational(order.valueAt(layout.borders[0].rank)) == Rational(1, 64));
    QVERIFY(numbers::toRational(order.valueAt(layout.borders[1].rank)) == Rational(1, 512));
  }

  void labelsNeverOverlap() {
    for (const Case& c : cases()) {
      const values::CodeOrder order(c.layout);
      const AxisMap map(order, c.view, width);
      const auto stored = order.nearest(map.valueAt(width / 2));
      const LineContent content{stored, map.valueAt(width / 2 + 5), QStringLiteral("entered 0.1")};
      const QList<LineLabel> labels =
          labelLine(map, layoutLine(map, minGap), content, &textWidth, [&](values::CodeOrder::Rank rank) {
            return QString::fromStdString(briefText(c.layout, order.codeAt(rank)));
          });
      QVERIFY(labels.size() >= 3);
      for (const LineLabel& a : labels) {
        QVERIFY(a.left >= 0 && a.left + a.width <= width);
        for (const LineLabel& b : labels)
          QVERIFY(&a == &b || a.row != b.row || a.left + a.width <= b.left || b.left + b.width <= a.left);
      }
      QVERIFY(std::ranges::any_of(labels, [](const LineLabel& l) { return l.kind == LabelKind::stored; }));
    }
  }

  void midpointsLieHalfway() {
    const values::CodeOrder order(e4m3fn);
    const QList<Rational> midpoints = midpointsAround(order, order.nearest(Rational(1)));
    QVERIFY(midpoints == QList<Rational>({Rational(31, 32), Rational(17, 16)})); // 15/16, 1, 9/8
  }

  void briefTextIsExactWhileShort_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("448, not 450") << QStringLiteral("448") << 0x7e;
    QTest::newRow("smallest subnormal") << QStringLiteral("0.002") << 0x01; // 0.001953125 is too long
    QTest::newRow("NaN") << QStringLiteral("nan") << 0x7f;
  }

  void briefTextIsExactWhileShort() {
    QFETCH(QString, text);
    QFETCH(int, code);
    QCOMPARE(QString::fromStdString(briefText(e4m3fn, formats::Code(code))), text);
  }

  /// The walk touches pixels, not codes: 2^64 of them give no more to draw than 16 do.
  void asMuchIsDrawnAsFitsThePixels() {
    for (const Case& c : cases()) {
      const values::CodeOrder order(c.layout);
      const LineLayout layout = layoutLine(AxisMap(order, c.view, width), minGap);
      QVERIFY(!layout.regions.empty());
      QVERIFY(double(layout.marks.size()) <= width / minGap + 1);
      QVERIFY(double(layout.bands.size()) <= width);
    }
  }
};

QTEST_APPLESS_MAIN(TestLineLayout)
#include "tst_line_layout.moc"
