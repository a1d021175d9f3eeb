#include "widgets/numberline/viewport.h"

#include <QTest>

#include <cmath>

using namespace qs;
using namespace qs::widgets;
using numbers::Rational;

namespace {

constexpr formats::FloatLayout f16{5, 10, 15};
constexpr formats::FloatLayout f64{11, 52, 1023};
constexpr double width = 800;

Rational ulpsAround(const values::CodeOrder& order, int steps) {
  return numbers::toRational(order.valueAt(order.atOrBelow(1) + steps));
}

} // namespace

class TestAxisMap : public QObject {
  Q_OBJECT

private slots:

  void linearIsProportional() {
    const values::CodeOrder order(f16);
    const AxisMap map(order, {-1, 3}, width);
    QCOMPARE(map.position(Rational(-1)), 0.0);
    QCOMPARE(map.position(Rational(3)), width);
    QCOMPARE(map.position(Rational(1)), width / 2);
    QCOMPARE(map.position(numbers::Dyadic{false, 1, 1}), width * 3 / 4);
    QVERIFY(map.valueAt(200) == 0);
  }

  /// Two neighbours of binary64 near 1, a viewport of one ulp: doubles would have nothing left to subtract.
  void oneUlpOfBinary64FillsTheLine() {
    const values::CodeOrder order(f64);
    for (const LineScale scale : {LineScale::linear, LineScale::symlog, LineScale::code}) {
      const AxisMap map(order, {ulpsAround(order, 0), ulpsAround(order, 1), scale}, width);
      QVERIFY(std::abs(map.positionOfRank(order.atOrBelow(1))) < 1e-3);
      QVERIFY(std::abs(map.positionOfRank(order.atOrBelow(1) + 1) - width) < 1e-3);
      const Rational quarter = ulpsAround(order, 0) + numbers::powerOfTwo(-54);
      QVERIFY(std::abs(map.position(quarter) - width / 4) < 1e-3);
    }
  }

  void symlogIsLinearBelowTheSmallestNormalAndLogarithmicBeyond() {
    const values::CodeOrder order(f16);
    const AxisMap map(order, {-65504, 65504, LineScale::symlog}, width);
    QVERIFY(std::abs(map.position(Rational(0)) - width / 2) < 1e-6);
    const Rational normal = numbers::powerOfTwo(-14);
    const double whole = map.position(Rational(65504)) - map.position(Rational(0));
    // log2(1 + x/2^-14): 1 for the smallest normal, about 30 for the largest number
    const double unit = map.position(normal) - map.position(Rational(0));
    QVERIFY(std::abs(whole / unit - std::log2(1 + 65504 * 16384.0)) < 1e-6);
    const double doubling = map.position(Rational(4096)) - map.position(Rational(2048));
    QVERIFY(std::abs(doubling - unit) < 0.01);
    QVERIFY(std::abs(map.position(Rational(-7)) - (width - map.position(Rational(7)))) < 1e-6);
  }

  void codeScaleGivesEachValueTheSameRoom() {
    const values::CodeOrder order(f16);
    const AxisMap map(
        order,
        {numbers::toRational(order.valueAt(-10)), numbers::toRational(order.valueAt(30)), LineScale::code},
        width);
    for (values::CodeOrder::Rank rank = -10; rank <= 30; ++rank)
      QVERIFY(std::abs(map.positionOfRank(rank) - static_cast<double>(rank + 10) * 20) < 1e-6);
  }

  void valueAtUndoesPosition_data() {
    QTest::addColumn<int>("scale");
    QTest::newRow("linear") << int(LineScale::linear);
    QTest::newRow("symlog") << int(LineScale::symlog);
    QTest::newRow("code") << int(LineScale::code);
  }

  void valueAtUndoesPosition() {
    QFETCH(int, scale);
    for (const formats::Layout& layout : std::initializer_list<formats::Layout>{
             f16, f64, formats::IntegerLayout{64, false}, formats::ScaleLayout{}}) {
      const values::CodeOrder order(layout);
      const AxisMap map(order, whole(order, LineScale(scale)), width);
      for (int step = 0; step * 12.5 <= width; ++step) {
        const double pixel = step * 12.5;
        QVERIFY(std::abs(map.position(map.valueAt(pixel)) - pixel) < 0.01);
      }
    }
  }

  void zoomKeepsTheValueUnderTheCursor() {
    const values::CodeOrder order(f16);
    for (const LineScale scale : {LineScale::linear, LineScale::symlog, LineScale::code}) {
      const AxisMap before(order, {Rational(-100), Rational(300), scale}, width);
      const Rational anchor = before.valueAt(333);
      const AxisMap after(order, zoomed(before, 333, 0.5), width);
      QVERIFY(std::abs(after.position(anchor) - 333) < 0.01);
    }
  }

  void zoomStopsAtOneGapAndAtTheWholeLine() {
    const values::CodeOrder order(f64);
    LineViewport view = whole(order, LineScale::linear);
    int steps = 0;
    for (; steps < 5000; ++steps) {
      const AxisMap map(order, view, width);
      const LineViewport next = zoomed(map, map.position(Rational(1)), 0.5);
      if (next == view) break;
      view = next;
    }
    QVERIFY(steps > 1000 && steps < 1200);                     // from 2^1025 down to 2^-52
    QVERIFY(view.high - view.low >= numbers::powerOfTwo(-53)); // the gap below 1
    QVERIFY(view.high - view.low < numbers::powerOfTwo(-50));
    for (int i = 0; i < 1300; ++i)
      view = zoomed(AxisMap(order, view, width), 100, 2);
    QVERIFY(view == whole(order, LineScale::linear));
  }

  /// A thousand zooms and pans leave ends of a bounded length, not a fraction that grows with each.
  void viewportsStayShort() {
    const values::CodeOrder order(f64);
    LineViewport view{Rational(0), Rational(1)};
    for (int i = 0; i < 500; ++i) {
      view = zoomed(AxisMap(order, view, width), 17.3 + i % 700, i % 3 == 0 ? 1.3 : 0.9);
      view = panned(AxisMap(order, view, width), i % 2 == 0 ? 31.7 : -29.1);
    }
    QVERIFY(numerator(view.low) == 0 || msb(numbers::BigInt(abs(numerator(view.low)))) < 400);
    QVERIFY(msb(denominator(view.high)) < 400);
  }

  void panMovesByPixels() {
    const values::CodeOrder order(f16);
    const AxisMap map(order, {Rational(0), Rational(8)}, width);
    const LineViewport moved = panned(map, 100);
    QVERIFY(moved.low == -1 && moved.high == 7);
  }

  void fittedShowsTheValueItsNeighboursAndWhatWasEntered() {
    const values::CodeOrder order(formats::FloatLayout{4, 3, 7, true, formats::NanRule::allOnes, false});
    const LineViewport view = fitted(order, LineScale::linear, order.highest(), Rational(500));
    QVERIFY(view.low < numbers::toRational(order.valueAt(order.highest() - 6)));
    QVERIFY(view.high > 500);
    const LineViewport far = fitted(order, LineScale::linear, order.highest(), Rational(1000000));
    QVERIFY(far.high < 1000);
  }
};

QTEST_APPLESS_MAIN(TestAxisMap)
#include "tst_axis_map.moc"
