#include "core/values/rounding_case.h"

#include "core/formats/catalogue.h"
#include "core/values/bit_tail.h"

#include <QTest>

#include <algorithm>

using namespace qs;
using namespace qs::values;
using formats::Rounding;
using numbers::Rational;

namespace {

formats::Layout layoutOf(const char* id) {
  return formats::find(id)->layout;
}

ModeOutcome outcomeOf(const char* id, const Rational& value, Rounding rounding) {
  const std::vector<ModeOutcome> all = allModes(layoutOf(id), value, {});
  return *std::ranges::find(all, rounding, &ModeOutcome::rounding);
}

} // namespace

Q_DECLARE_METATYPE(qs::formats::Rounding)
Q_DECLARE_METATYPE(qs::values::RoundingReason)

class RoundingReasonsTest : public QObject {
  Q_OBJECT

private slots:

  void formatsWithRulesOfTheirOwnSayWhy_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<RoundingReason>("reason");
    QTest::addColumn<int>("direction");
    const auto row = [](const char* name, const char* format, const char* value, Rounding rounding,
                        RoundingReason reason, int direction) {
      QTest::newRow(name) << QByteArray(format) << QByteArray(value) << rounding << reason << direction;
    };
    row("an even code wins", "f16", "2049", Rounding::nearestEven, RoundingReason::tieEven, -1);
    row("away from zero", "f16", "2049", Rounding::nearestAway, RoundingReason::tieAway, 1);
    row("no even code without a fraction", "e5m0", "3", Rounding::nearestEven, RoundingReason::tieAway, 1);
    row("scales: up", "e8m0fnu", "3", Rounding::nearestEven, RoundingReason::tieUp, 1);
    row("scales: of the magnitude", "e8m0fnu", "-3", Rounding::nearestEven, RoundingReason::tieUp, 1);
    row("scales have no zero", "e8m0fnu", "0", Rounding::downward, RoundingReason::stopsAtSmallest, 1);
    row("posits never become zero", "posit16", "1/1000000000000000000000000000000", Rounding::towardZero,
        RoundingReason::stopsAtSmallest, 1);
    row("nor do negative ones", "posit16", "-1/1000000000000000000000000000000", Rounding::upward,
        RoundingReason::stopsAtSmallest, -1);
    row("other values of posits round as ever", "posit16", "1/3", Rounding::towardZero,
        RoundingReason::towardZero, -1);
    row("integers", "int8", "5/2", Rounding::nearestEven, RoundingReason::tieEven, -1);
  }

  void formatsWithRulesOfTheirOwnSayWhy() {
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    QFETCH(Rounding, rounding);
    QFETCH(RoundingReason, reason);
    QFETCH(int, direction);
    const ModeOutcome outcome = outcomeOf(format.constData(), Rational(value.toStdString()), rounding);
    QCOMPARE(static_cast<int>(outcome.reason), static_cast<int>(reason));
    QCOMPARE(outcome.direction, direction);
  }

  /// Below 2^-127 there is only zero, which the format does not have.
  void scalesBeginAtZero() {
    const CodeOrder order(layoutOf("e8m0fnu"));
    const RoundingCase between = roundingCase(order, 0);
    QVERIFY(between.below.value == 0 && !between.below.code);
    QVERIFY(between.above.code == formats::Code{0});
    QVERIFY(!between.exact());
  }

  /// What is cut off says nothing where rounding does not turn in the middle.
  void tailsAreLeftOutWhereTheyDecideNothing() {
    const auto hasTail = [](const char* id, const char* value) {
      return bitTail(roundingCase(CodeOrder(layoutOf(id)), Rational(value)), 8, 8).has_value();
    };
    QVERIFY(hasTail("f16", "2049"));
    QVERIFY(hasTail("e8m0fnu", "3"));
    QVERIFY(!hasTail("e8m0fnu", "0"));
    QVERIFY(!hasTail("posit16", "1/1000000000000000000000000000000"));
  }
};

QTEST_GUILESS_MAIN(RoundingReasonsTest)
#include "tst_rounding_reasons.moc"
