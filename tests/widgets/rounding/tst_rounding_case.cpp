#include "core/values/bit_tail.h"
#include "core/values/rounding_case.h"
#include "widgets/rounding/microscope_layout.h"
#include "widgets/rounding/tail_layout.h"

#include <QTest>

using namespace qs;
using namespace qs::widgets;
using formats::Overflow;
using formats::Rounding;
using numbers::Rational;

namespace {

constexpr formats::FloatLayout e4m3fn{4, 3, 7, true, formats::NanRule::allOnes, false};
constexpr formats::FloatLayout f16{5, 10, 15};
constexpr formats::IntegerLayout int8{8, true};
constexpr formats::IntegerLayout uint8{8, false};
constexpr formats::ScaleLayout scale{};
constexpr formats::FloatLayout flushing{4, 3, 7, true, formats::NanRule::ieee, true, false};

const formats::Layout& layoutOf(int which) {
  static const formats::Layout all[] = {f16, e4m3fn, int8, uint8, scale, flushing};
  return all[which];
}

enum Format { F16, E4M3FN, INT8, UINT8, E8M0, FLUSHING };

QString textOf(const Rational& number) {
  return QString::fromStdString(number.str());
}

QString bitsOf(const std::vector<bool>& bits) {
  QString text;
  for (const bool bit : bits)
    text += bit ? u'1' : u'0';
  return text;
}

} // namespace

class TestRoundingCase : public QObject {
  Q_OBJECT

private slots:

  void neighboursAndTie_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected"); // below, tie, above; a star marks what the format does not have
    const auto row = [](const char* name, Format format, const char* value, const char* expected) {
      QTest::newRow(name) << static_cast<int>(format) << QString::fromLatin1(value)
                          << QString::fromLatin1(expected);
    };
    row("binary16 steps by 2 above 2048", F16, "2049", "2048 2049 2050");
    row("below the smallest subnormal", F16, "1/100000000", "0 1/33554432 1/16777216");
    row("threshold of overflow 65520", F16, "65519", "65504 65520 65536*");
    row("the largest itself", F16, "65504", "65504 65520 65536*");
    row("far beyond", F16, "1000000", "65504 65520 65536*");
    row("negative end", F16, "-65521", "-65536* -65520 -65504");
    row("E4M3FN's tie 464", E4M3FN, "464", "448 464 480*");
    row("a value of the format is the lower neighbour", E4M3FN, "1", "1 17/16 9/8");
    row("integers end too", INT8, "300", "127 255/2 128*");
    row("unsigned below zero", UINT8, "-3", "-1* -1/2 0");
    row("powers of two", E8M0, "5/2", "2 3 4");
    row("without subnormals, the gap to zero", FLUSHING, "1/1000", "0 1/128 1/64");
  }

  void neighboursAndTie() {
    QFETCH(int, format);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const values::RoundingCase found =
        values::roundingCase(values::CodeOrder(layoutOf(format)), Rational(value.toStdString()));
    const auto side = [](const values::RoundingSide& s) {
      return textOf(s.value) + (s.code ? QString() : QStringLiteral("*"));
    };
    QCOMPARE(side(found.below) + u' ' + textOf(found.tie) + u' ' + side(found.above), expected);
  }

  void theShareIsExact() {
    const values::CodeOrder order(f16);
    QVERIFY(values::roundingCase(order, Rational("20493/10")).share() == Rational("13/20"));
    QVERIFY(values::roundingCase(order, Rational(2049)).isTie());
    QVERIFY(values::roundingCase(order, Rational(2048)).exact());
    QVERIFY(!values::roundingCase(order, Rational(65536)).exact()); // what would come next is no value
    const values::RoundingCase moved = withValue(values::roundingCase(order, Rational(2049)), Rational(2050));
    QVERIFY(moved.share() == 1 && moved.below.value == 2048);
  }

  // Modes in the order rne rna rtz rtp rtn rto stochastic; each as direction and reason.
  void everyModeSaysWhy_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("overflow");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Format format, const char* value, const char* expected,
                        Overflow overflow = Overflow::ieee) {
      QTest::newRow(name) << static_cast<int>(format) << QString::fromLatin1(value)
                          << static_cast<int>(overflow) << QString::fromLatin1(expected);
    };
    // Draw 0 of the stochastic mode goes away from zero whenever anything is cut off.
    row("a tie between 2048, even, and 2050", F16, "2049", "-even +away -zero +up -down +odd +chance");
    row("a negative tie", F16, "-2049", "+even -away +zero +up -down -odd -chance");
    row("nearer to the lower", F16, "4097/2", "-near -near -zero +up -down +odd +chance");
    row("exact", F16, "2048", "=exact =exact =exact =exact =exact =exact =exact");
    // Cut down to 65504, 65520 has not overflowed (754-2019 §7.4: the result with unbounded exponent
    // decides).
    row("at the threshold", F16, "65520", "+over +over -zero +over -down -odd +over");
    row("beyond what would come next", F16, "65537", "+over +over -stop +over -stop -stop +over");
    row("saturating", F16, "65520", "-stop -stop -zero -stop -down -odd -stop", Overflow::saturate);
    row("integers clamp", INT8, "300", "-stop -stop -stop -stop -stop -stop -stop");
  }

  void everyModeSaysWhy() {
    QFETCH(int, format);
    QFETCH(QString, value);
    QFETCH(int, overflow);
    QFETCH(QString, expected);
    const char* const names[] = {"exact", "near", "even",   "away", "zero", "up",
                                 "down",  "odd",  "chance", "over", "stop"};
    QStringList found;
    for (const values::ModeOutcome& each :
         values::allModes(layoutOf(format), Rational(value.toStdString()),
                          {Rounding::nearestEven, static_cast<Overflow>(overflow), 0})) {
      const QChar sign = each.direction > 0 ? u'+' : each.direction < 0 ? u'-' : u'=';
      found.append(sign + QString::fromLatin1(names[static_cast<int>(each.reason)]));
    }
    QCOMPARE(found.join(u' '), expected);
  }

  void theMicroscopeShowsBothNeighbours() {
    const values::CodeOrder order(f16);
    const values::RoundingCase between = values::roundingCase(order, Rational("4097/2")); // 2048.5
    const AxisMap map(order, microscopeStretch(between), 1000);
    const MicroscopeLayout places = layoutMicroscope(between, map);
    // an eighth of the gap on both sides: the gap takes 8 parts of 10
    QVERIFY(std::abs(places.below - 100) < 0.01 && std::abs(places.above - 900) < 0.01);
    QVERIFY(std::abs(places.tie - 500) < 0.01 && std::abs(places.value - 300) < 0.01);
    const MicroscopeLayout far = layoutMicroscope(withValue(between, Rational(9999)), map);
    QVERIFY(far.valueRight && far.value == 1000);
  }

  // 0.1 = 2^-4 × 1.1001100110|011001…: the first bits cut off are 0 1 1 0 0 1, repeating for ever.
  void theTailOfOneTenth() {
    const auto tail = values::bitTail(values::roundingCase(values::CodeOrder(f16), Rational("1/10")), 4, 6);
    QVERIFY(tail);
    QCOMPARE(bitsOf(tail->kept), QStringLiteral("0110"));
    QVERIFY(tail->keptMore);
    QCOMPARE(bitsOf(tail->tail), QStringLiteral("011001"));
    QVERIFY(tail->tailMore && tail->endless && tail->sticky && !tail->guard() && tail->round());
    QCOMPARE(tail->place, -14);
  }

  void theTailOfATie() {
    const auto tail = values::bitTail(values::roundingCase(values::CodeOrder(f16), Rational(2049)), 12, 8);
    QCOMPARE(bitsOf(tail->kept), QStringLiteral("010000000000"));
    QVERIFY(!tail->keptMore);
    QCOMPARE(bitsOf(tail->tail), QStringLiteral("10"));
    QVERIFY(!tail->sticky && !tail->tailMore && !tail->endless);
  }

  /// Bits beyond those shown still count for the sticky bit.
  void stickySeesWhatIsNotShown() {
    const Rational value = Rational(2048) + numbers::powerOfTwo(-40);
    const auto tail = values::bitTail(values::roundingCase(values::CodeOrder(f16), value), 4, 4);
    QVERIFY(tail->sticky && tail->tailMore && !tail->endless);
  }

  void aNegativeNumberHasTheTailOfItsMagnitude() {
    const auto tail =
        values::bitTail(values::roundingCase(values::CodeOrder(int8), Rational("-23/4")), 4, 4); // 101.11
    QCOMPARE(bitsOf(tail->kept) + u'.' + bitsOf(tail->tail), QStringLiteral("0101.11"));
  }

  void thereIsNoTailWithoutALastPlace() {
    QVERIFY(!values::bitTail(values::roundingCase(values::CodeOrder(f16), Rational(1000000)), 4, 4));
    QVERIFY(values::bitTail(values::roundingCase(values::CodeOrder(f16), Rational(65510)), 4,
                            4)); // as if the format went on
  }

  void tailCellsStandInARowInsideTheirWidth() {
    for (const double width : {330.0, 640.0, 1200.0}) {
      const TailRoom room = tailRoom(width, 1);
      const auto tail = values::bitTail(values::roundingCase(values::CodeOrder(f16), Rational("1/10")),
                                        room.kept, room.tail);
      const TailLayout places = layoutTail(*tail, 1);
      QVERIFY(places.tailDots.right() <= width);
      double right = places.keptDots.right();
      for (const std::vector<QRectF>* cells : {&places.kept, &places.tail})
        for (const QRectF& cell : *cells) {
          QVERIFY(cell.left() >= right);
          right = cell.right();
        }
      QVERIFY(places.cut.left() > places.kept.back().right() && places.cut.left() < places.tail[0].left());
      QCOMPARE(places.sticky.right(), places.tailDots.right());
    }
  }

  /// Letters of 12 px are about 7 px wide: "S = 0" 36, "R" 8. Each is centred above its part.
  void theLettersOfAShortTailStandApart() {
    const auto tail = values::bitTail(values::roundingCase(values::CodeOrder(f16), Rational("2049")), 8, 6);
    const TailLayout places = layoutTail(*tail, 1);
    QVERIFY(places.sticky.center().x() - 18 >= places.tail[1].center().x() + 4 + 7);
  }
};

QTEST_APPLESS_MAIN(TestRoundingCase)
#include "tst_rounding_case.moc"
