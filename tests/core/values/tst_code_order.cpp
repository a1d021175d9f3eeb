#include "core/formats/catalogue.h"
#include "core/values/code_order.h"

#include <QTest>

#include <algorithm>

using namespace qs;
using namespace qs::values;
using Rank = CodeOrder::Rank;

namespace {

constexpr formats::FloatLayout e4m3fn{4, 3, 7, true, formats::NanRule::allOnes, false};
constexpr formats::FloatLayout e4m3fnuz{4, 3, 8, true, formats::NanRule::negativeZero, false};
constexpr formats::FloatLayout f64{11, 52, 1023};

void layouts() {
  QTest::addColumn<formats::Layout>("layout");
  QTest::newRow("e4m3fn") << formats::Layout(e4m3fn);
  QTest::newRow("e4m3fnuz") << formats::Layout(e4m3fnuz);
  QTest::newRow("f16") << formats::Layout(formats::FloatLayout{5, 10, 15});
  QTest::newRow("no subnormals") << formats::Layout(
      formats::FloatLayout{4, 3, 7, true, formats::NanRule::ieee, true, false});
  QTest::newRow("unsigned float") << formats::Layout(formats::FloatLayout{4, 3, 7, false});
  QTest::newRow("no fraction") << formats::Layout(formats::FloatLayout{5, 0, 15});
  QTest::newRow("int8") << formats::Layout(formats::IntegerLayout{8, true});
  QTest::newRow("uint8") << formats::Layout(formats::IntegerLayout{8, false});
  QTest::newRow("int1") << formats::Layout(formats::IntegerLayout{1, true});
  QTest::newRow("e8m0") << formats::Layout(formats::ScaleLayout{});
  QTest::newRow("fixed point") << formats::Layout(formats::FixedLayout{8, 4, true});
  QTest::newRow("unsigned fixed point") << formats::Layout(formats::FixedLayout{8, 12, false});
  QTest::newRow("posit") << formats::Layout(formats::PositLayout{8});
  for (const char* table : {"fp4", "af4", "iq4nl", "ternary"}) // codes in an order of their own
    QTest::newRow(table) << formats::find(table)->layout;
}

} // namespace

Q_DECLARE_METATYPE(qs::formats::Layout)

class TestCodeOrder : public QObject {
  Q_OBJECT

private slots:

  /// The oracle is the sorted list of all decoded values.
  void ranksCountTheDistinctFiniteValuesInOrder_data() { layouts(); }

  void ranksCountTheDistinctFiniteValuesInOrder() {
    QFETCH(formats::Layout, layout);
    std::vector<numbers::Rational> values;
    for (formats::Code code = 0; code <= formats::codeMask(formats::bitWidth(layout)); ++code) {
      const formats::Decoded decoded = formats::decode(layout, code);
      if (decoded.isFinite()) values.push_back(formats::exactValue(decoded).value());
    }
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());

    const CodeOrder order(layout);
    QCOMPARE(order.highest() - order.lowest() + 1, Rank(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Rank rank = order.lowest() + Rank(i);
      QVERIFY(numbers::toRational(order.valueAt(rank)) == values[i]);
      QCOMPARE(order.rankOf(order.codeAt(rank)), std::optional(rank));
      QCOMPARE(order.atOrBelow(values[i]), rank);
    }
  }

  void roundingChangesAtTheFormatsOwnBorders() {
    using numbers::Rational;
    QVERIFY(CodeOrder(e4m3fn).roundingBorder(0) == Rational(1, 1024)); // half of the smallest, 2^-9
    // posit8 0x7e is 2^20, 0x7f 2^24: with no exponent bits left the border is the middle exponent.
    const CodeOrder posit(formats::PositLayout{8});
    QVERIFY(posit.roundingBorder(0x7e) == Rational(numbers::powerOfTwo(22)));
    QVERIFY(posit.roundingBorder(-0x7f) == Rational(-numbers::powerOfTwo(22)));
    QVERIFY(posit.roundingBorder(0x40) == Rational(17, 16)); // between 1 and 1.125
    QVERIFY(posit.roundingBorder(0) == 0);
    const CodeOrder table(formats::find("codebook[-1,0,4;at=-0.25,1]")->layout);
    QVERIFY(table.roundingBorder(0) == Rational(-1, 4));
    QVERIFY(table.roundingBorder(1) == 1);
  }

  void infinitiesAndNanHaveNoRank() {
    const CodeOrder half(formats::FloatLayout{5, 10, 15});
    QVERIFY(!half.rankOf(0x7c00));
    QVERIFY(!half.rankOf(0x7e00));
    QVERIFY(!CodeOrder(e4m3fnuz).rankOf(0x80));
    QCOMPARE(half.rankOf(0x8000), std::optional<Rank>(0)); // −0 is the zero
  }

  void nearestTakesTheCloserNeighbour() {
    const CodeOrder order(e4m3fn);
    const auto valueNear = [&](const char* text) {
      return numbers::toRational(order.valueAt(order.nearest(numbers::Rational(text))));
    };
    QVERIFY(valueNear("1/10") == numbers::Rational(13, 128)); // 0.1015625, not 0.09375
    QVERIFY(valueNear("10000") == 448);
    QVERIFY(valueNear("-10000") == -448);
  }

  void sixtyFourBitsReachTheirEnds() {
    const CodeOrder unsignedOrder(formats::IntegerLayout{64, false});
    QCOMPARE(unsignedOrder.codeAt(unsignedOrder.lowest()), formats::Code{0});
    QCOMPARE(unsignedOrder.codeAt(unsignedOrder.highest()), ~formats::Code{0});
    QCOMPARE(rankDistance(unsignedOrder.lowest(), unsignedOrder.highest()), 18446744073709551616.0);
    const CodeOrder signedOrder(formats::IntegerLayout{64, true});
    QCOMPARE(signedOrder.codeAt(signedOrder.lowest()), formats::Code{1} << 63);
    const CodeOrder real(f64);
    QCOMPARE(real.codeAt(real.highest()), formats::Code{0x7fefffffffffffff});
    QCOMPARE(real.atOrBelow(1), Rank(0x3ff0000000000000));
  }

  void bordersOfBinadesLieBetween() {
    const CodeOrder order(e4m3fn); // eight ranks to a binade
    QCOMPARE(order.borderBetween(0, 64), std::optional<Rank>(32));
    QCOMPARE(order.borderBetween(9, 17), std::optional<Rank>(16));
    QCOMPARE(order.borderBetween(-17, -9), std::optional<Rank>(-16));
    QVERIFY(!order.borderBetween(8, 16));
  }
};

QTEST_APPLESS_MAIN(TestCodeOrder)
#include "tst_code_order.moc"
