#include "core/values/catchment.h"
#include "widgets/numberline/lane_scene.h"
#include "widgets/numberline/pixel_decimal.h"
#include "widgets/numberline/stack_layout.h"
#include "widgets/numberline/viewport.h"

#include <QTest>

#include <algorithm>

using namespace qs;
using namespace qs::widgets;
using formats::Overflow;
using formats::Rounding;
using numbers::Dyadic;
using numbers::Rational;

namespace {

constexpr formats::FloatLayout e4m3fn{4, 3, 7, true, formats::NanRule::allOnes, false};
constexpr formats::FloatLayout e5m2{5, 2, 15};
constexpr formats::FloatLayout f16{5, 10, 15};
constexpr formats::FloatLayout bf16{8, 7, 127};
constexpr formats::FloatLayout f32{8, 23, 127};
constexpr formats::FloatLayout f64{11, 52, 1023};
constexpr formats::IntegerLayout int8{8, true};
constexpr double width = 1100, minGap = 4;

Rational text(const char* fraction) {
  return Rational(fraction);
}

double textWidth(const QString& label, LabelRow) {
  return 8.0 * static_cast<double>(label.size());
}

std::shared_ptr<const values::CodeOrder> orderOf(const formats::Layout& layout) {
  return std::make_shared<const values::CodeOrder>(layout);
}

} // namespace

class TestLineStack : public QObject {
  Q_OBJECT

private slots:

  void dyadicsCompareByValue_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < 7; ++i)
      QTest::addRow("%d", i) << i;
  }

  void dyadicsCompareByValue() {
    const std::vector<Dyadic> ascending = {{true, 3, 900},    {true, 1, -1074}, {false, 0, 5},
                                           {false, 1, -1074}, {false, 7, -2},   {false, ~0ULL, -63},
                                           {false, 1, 1023}};
    QFETCH(int, which);
    const auto at = static_cast<std::size_t>(which);
    for (std::size_t i = 0; i < ascending.size(); ++i)
      QVERIFY(numbers::compare(ascending[at], ascending[i]) == (at <=> i));
    const Dyadic other{ascending[at].negative, ascending[at].significand, ascending[at].exponent};
    QVERIFY(numbers::compare(other, ascending[at]) == 0);
  }

  void zerosAreEqualAndUnreducedFormsToo() {
    QVERIFY(numbers::compare({true, 0, 3}, {false, 0, -9}) == 0);
    QVERIFY(numbers::compare({false, 4, 0}, {false, 1, 2}) == 0);
  }

  /// Both searches agree, and what they find brackets the number.
  void ranksOfForeignValuesAreFound() {
    const values::CodeOrder from(f16);
    for (const formats::Layout& layout :
         std::initializer_list<formats::Layout>{e4m3fn, bf16, int8, formats::ScaleLayout{}}) {
      const values::CodeOrder order(layout);
      for (auto rank = from.lowest(); rank <= from.highest(); rank += 97) {
        const Dyadic value = from.valueAt(rank);
        const auto below = order.atOrBelow(value);
        QCOMPARE(below, order.atOrBelow(numbers::toRational(value)));
        if (below > order.lowest()) QVERIFY(numbers::compare(order.valueAt(below), value) <= 0);
        if (below < order.highest()) QVERIFY(numbers::compare(order.valueAt(below + 1), value) > 0);
      }
    }
  }

  void foreignValuesLieBetweenTheCodesOfTheAxis() {
    const values::CodeOrder axis(e4m3fn), lane(f16);
    const AxisMap map(axis, whole(axis, LineScale::code), width);
    const LaneMap laneMap(map, lane);
    const auto one = axis.nearest(Rational(1));
    const double left = map.positionOfRank(one), right = map.positionOfRank(one + 1); // 1 and 9/8
    QVERIFY(std::abs(laneMap.positionOfRank(lane.nearest(Rational(1))) - left) < 1e-6);
    const double quarter = laneMap.positionOfRank(lane.nearest(text("33/32")));
    QVERIFY(std::abs(quarter - (left + (right - left) / 4)) < 1e-6);
  }

  void everyLaneKeepsItsMarksApartAndLosesNone_data() {
    QTest::addColumn<int>("axis");
    QTest::addColumn<int>("scale");
    for (int axis = 0; axis < 3; ++axis)
      for (int scale = 0; scale < 3; ++scale)
        QTest::addRow("axis %d scale %d", axis, scale) << axis << scale;
  }

  void everyLaneKeepsItsMarksApartAndLosesNone() {
    QFETCH(int, axis);
    QFETCH(int, scale);
    const formats::Layout axes[] = {f16, e5m2, int8};
    const values::CodeOrder own(axes[axis]);
    for (const formats::Layout& layout : std::initializer_list<formats::Layout>{e4m3fn, int8, f16}) {
      const values::CodeOrder order(layout);
      const AxisMap map(own, {Rational(-20), Rational(460), static_cast<LineScale>(scale)}, width);
      const LaneMap lane(map, order);
      const LineLayout line = layoutLine(lane, minGap);
      for (std::size_t i = 1; i < line.marks.size(); ++i)
        QVERIFY(line.marks[i].x - line.marks[i - 1].x >= minGap * 0.99);
      for (auto rank = order.lowest(); rank <= order.highest(); ++rank) {
        const double x = lane.positionOfRank(rank);
        if (x < 0 || x > width) continue;
        const bool marked = std::ranges::find(line.marks, rank, &LineMark::rank) != line.marks.end();
        const bool banded = std::ranges::any_of(
            line.bands, [&](const LineBand& b) { return x >= b.left - 1e-6 && x <= b.right + 1e-6; });
        QVERIFY(marked || banded);
      }
    }
  }

  // E4M3FN around 1 (0x38): 15/16 (0x37), 1, 9/8 (0x39), 5/4. Half ways 31/32, 17/16, 19/16. Even codes own
  // ties. 448 is 0x7e, half a place above it 464; beyond there is NaN, or 448 again when saturating.
  void catchments_data() {
    QTest::addColumn<int>("rounding");
    QTest::addColumn<int>("overflow");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Rounding rounding, const char* value, const char* expected,
                        Overflow overflow = Overflow::ieee) {
      QTest::newRow(name) << static_cast<int>(rounding) << static_cast<int>(overflow)
                          << QString::fromLatin1(value) << QString::fromLatin1(expected);
    };
    row("even takes both ties", Rounding::nearestEven, "1", "[31/32 17/16]");
    row("odd takes none", Rounding::nearestEven, "9/8", "(17/16 19/16)");
    row("away takes the inner tie", Rounding::nearestAway, "1", "[31/32 17/16)");
    row("away, negative", Rounding::nearestAway, "-1", "(-17/16 -31/32]");
    row("toward zero", Rounding::towardZero, "1", "[1 9/8)");
    row("toward zero, negative", Rounding::towardZero, "-1", "(-9/8 -1]");
    row("toward zero, zero", Rounding::towardZero, "0", "(-1/512 1/512)");
    row("upward", Rounding::upward, "1", "(15/16 1]");
    row("downward", Rounding::downward, "1", "[1 9/8)");
    row("to odd, an even one", Rounding::toOdd, "1", "[1 1]");
    row("to odd, an odd one", Rounding::toOdd, "9/8", "(1 5/4)");
    row("largest", Rounding::nearestEven, "448", "[432 464]");
    row("largest, away", Rounding::nearestAway, "448", "[432 464)");
    row("largest, saturating", Rounding::nearestEven, "448", "[432 ...", Overflow::saturate);
    row("largest, toward zero", Rounding::towardZero, "448", "[448 ...");
    row("zero", Rounding::nearestEven, "0", "[-1/1024 1/1024]");
  }

  void catchments() {
    QFETCH(int, rounding);
    QFETCH(int, overflow);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const values::CodeOrder order(e4m3fn);
    const auto found =
        values::catchmentOf(order, order.nearest(Rational(value.toStdString())),
                            {static_cast<Rounding>(rounding), static_cast<Overflow>(overflow), 0});
    QVERIFY(found);
    const auto end = [](const std::optional<Rational>& at) {
      return at ? QString::fromStdString(at->str()) : QStringLiteral("...");
    };
    QString shown = (found->lowOwned ? u'[' : u'(') + end(found->low) + u' ' + end(found->high);
    if (found->high) shown += found->highOwned ? u']' : u')';
    QCOMPARE(shown, expected);
  }

  void stochasticRoundingHasNoBorders() {
    const values::CodeOrder order(e4m3fn);
    QVERIFY(!values::catchmentOf(order, 1, {Rounding::stochastic, Overflow::ieee, 0}));
    QVERIFY(!values::watershedAbove(order, 1, {Rounding::stochastic, Overflow::ieee, 0}));
  }

  void tiesKnowTheirOwner() {
    const values::CodeOrder order(e4m3fn);
    const auto one = order.nearest(Rational(1));
    const auto even = values::watershedAbove(order, one, {Rounding::nearestEven, Overflow::ieee, 0});
    QVERIFY(even->at == text("17/16") && !even->ownedAbove);
    QVERIFY(values::watershedAbove(order, one, {Rounding::nearestAway, Overflow::ieee, 0})->ownedAbove);
    const auto negative = values::watershedAbove(order, -one - 1, {Rounding::nearestAway, Overflow::ieee, 0});
    QVERIFY(negative->at == text("-17/16") && !negative->ownedAbove);
  }

  void draggingGivesTheShortestDecimalOfThePixel() {
    const values::CodeOrder order(f64);
    const AxisMap map(order, {Rational(0), Rational(1)}, 1000);
    QCOMPARE(QString::fromStdString(decimalAt(map, 100)), QStringLiteral("0.1"));
    QCOMPARE(QString::fromStdString(decimalAt(map, 333)), QStringLiteral("0.333"));
    QCOMPARE(QString::fromStdString(decimalAt(map, 0)), QStringLiteral("0"));
    const AxisMap negative(order, {Rational(-1), Rational(0)}, 1000);
    QCOMPARE(QString::fromStdString(decimalAt(negative, 100)), QStringLiteral("-0.9"));
  }

  void textsOfNumbersAreExact() {
    QCOMPARE(QString::fromStdString(exactText(text("-3/8"))), QStringLiteral("-0.375"));
    QCOMPARE(QString::fromStdString(exactText(numbers::powerOfTwo(-149))), QStringLiteral("0x1p-149"));
  }

  // Binary16: 1 has the last place 2^-10, 2047 has 1, 2048 and beyond 2.
  void distancesAreCountedInTheLane() {
    const values::CodeOrder order(f16);
    const auto near = distanceIn(order, Rational(1), text("513/512"));
    QVERIFY(near->ulps == 2 && near->steps == 2);
    const auto across = distanceIn(order, Rational(2047), Rational(2050));
    QVERIFY(across->ulps == 3 && across->steps == 2);
    QVERIFY(distanceIn(order, Rational(2050), Rational(2047))->steps == 2);
    QVERIFY(!distanceIn(order, Rational(70000), Rational(1)));
  }

  void lanesTellWhatBecameOfTheValue_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<int>("landing");
    QTest::addColumn<QString>("ulps");
    const auto row = [](const char* name, int format, const char* entered, Landing landing,
                        const char* ulps) {
      QTest::newRow(name) << format << QString::fromLatin1(entered) << static_cast<int>(landing)
                          << QString::fromLatin1(ulps);
    };
    row("2049 is halfway", 0, "2049", Landing::down, "-1/2"); // down to 2048, whose place is 2
    row("2051 goes up", 0, "2051", Landing::up, "1/2");       // to 2052, the even one
    row("exact", 0, "2048", Landing::exact, "0");
    row("overflow", 0, "65520", Landing::overflow, "");
    row("NaN for want of infinity", 1, "500", Landing::overflow, "");
    row("integers clamp", 2, "300", Landing::saturated, "-173");
  }

  void lanesTellWhatBecameOfTheValue() {
    QFETCH(int, format);
    QFETCH(QString, entered);
    QFETCH(int, landing);
    QFETCH(QString, ulps);
    const formats::Layout layouts[] = {f16, e4m3fn, int8};
    const numbers::Exact value = numbers::Exact::finite(Rational(entered.toStdString()));
    const StackLane lane = laneFor(QStringLiteral("lane"), orderOf(layouts[format]), value,
                                   formats::encode(layouts[format], value));
    QCOMPARE(static_cast<int>(lane.landing), landing);
    QCOMPARE(lane.ulps ? QString::fromStdString(lane.ulps->str()) : QString(), ulps);
  }

  void lanesLieBelowEachOther() {
    const StackLayout layout = layoutStack(1280, 6, 1);
    QCOMPARE(layout.lanes.size(), std::size_t(6));
    for (std::size_t i = 0; i < 6; ++i) {
      QCOMPARE(layout.lanes[i].left(), layout.left());
      QCOMPARE(layout.lanes[i].width(), layout.width());
      QVERIFY(layout.names[i].right() <= layout.lanes[i].left());
      if (i > 0) QVERIFY(layout.lanes[i].top() >= layout.lanes[i - 1].bottom());
      QCOMPARE(layout.laneAt(layout.lanes[i].center()), static_cast<int>(i));
    }
    QVERIFY(layout.axis.top() >= layout.lanes.back().bottom());
    QVERIFY(layout.overview.top() >= layout.axis.bottom() && layout.height >= layout.overview.bottom());
    QCOMPARE(layout.laneAt(layout.header.center()), -1);
  }

  void theVisiblePieceOfTheOverviewStaysVisible() {
    const QRectF strip(10, 0, 100, 12);
    QCOMPARE(overviewPiece(strip, 50, 50.001, 3).width(), 3.0);
    QCOMPARE(overviewPiece(strip, 100, 100, 3).right(), strip.right());
    QCOMPARE(overviewPiece(strip, 20, 60, 3), QRectF(30, 0, 40, 12));
  }

  /// From ±1.8e308 to one last place of binary64 at 0.1, whatever the format of the axis.
  void zoomReachesOneUlpOfTheFinestLane() {
    const values::CodeOrder own(f16), fine(f64);
    const std::vector<const values::CodeOrder*> lanes = {&own, &fine};
    LineViewport view{Rational(-1), Rational(1)};
    const auto zoom = [&](const Rational& place, double factor) {
      const AxisMap map(own, view, width);
      const double pixel = map.position(place);
      view = zoomed(map, pixel, factor, limitsAt(map, pixel, lanes));
    };
    for (int i = 0; i < 300; ++i)
      zoom(text("1/3"), 16);
    const Rational largest = numbers::toRational(fine.valueAt(fine.highest()));
    QVERIFY(view.low <= -largest && view.high >= largest);
    const Rational tenth = text("1/10");
    for (int i = 0; i < 300; ++i)
      zoom(tenth, 1.0 / 16);
    for (int i = 0; i < 8; ++i)
      zoom(tenth, 0.5);
    const Rational ulp = numbers::powerOfTwo(-56); // 0.1 lies in [2^-4, 2^-3): 2^(-4-52)
    QVERIFY(view.low < tenth && tenth < view.high);
    QVERIFY(view.high - view.low >= ulp && view.high - view.low < 4 * ulp);
    const auto below = fine.atOrBelow(tenth);
    const AxisMap map(own, view, width);
    const LaneMap lane(map, fine);
    const double gap = lane.positionOfRank(below + 1) - lane.positionOfRank(below);
    const double expected = numbers::toDouble(numbers::Exact::finite(ulp / (view.high - view.low))) * width;
    QVERIFY(std::abs(gap - expected) < 0.001);
  }

  /// What six lanes show depends on the pixels, not on how many codes their formats have.
  void sixLanesShowAsMuchAsFitsThePixels() {
    const auto own = orderOf(f16);
    const std::vector<std::shared_ptr<const values::CodeOrder>> orders = {
        own, orderOf(f32), orderOf(bf16), orderOf(e5m2), orderOf(e4m3fn), orderOf(int8)};
    for (const LineScale scale : {LineScale::linear, LineScale::symlog, LineScale::code}) {
      for (const LineViewport& view : {whole(*own, scale), fitted(*own, scale, own->nearest(text("1/10")))}) {
        const AxisMap map(*own, view, width);
        for (const auto& order : orders) {
          const numbers::Exact tenth = numbers::Exact::finite(text("1/10"));
          const StackLane lane =
              laneFor(QStringLiteral("lane"), order, tenth, formats::encode(order->layout(), tenth));
          const LaneScene scene = sceneOf(LaneMap(map, *order), lane, {}, {}, &textWidth,
                                          [](values::CodeOrder::Rank) { return QStringLiteral("0.1"); });
          QVERIFY(!scene.line.regions.empty());
          QVERIFY(double(scene.line.marks.size() + scene.line.bands.size()) <= width);
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestLineStack)
#include "tst_line_stack.moc"
