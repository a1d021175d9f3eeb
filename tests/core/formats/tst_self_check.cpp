#include "tests/core/formats/golden.h"

#include "core/formats/self_check.h"
#include "core/formats/single_check.h"

#include <QTest>

#include <atomic>

using namespace qs::formats;

namespace {

/// Says stop when it has been asked so many times.
class Patience final : public qs::Monitor {
public:
  explicit Patience(int calls) : m_left(calls) {}

  bool advance(std::uint64_t, std::uint64_t) override { return --m_left > 0; }

private:
  std::atomic<int> m_left;
};

/// A check of conversion to bfloat16 that should fail: what is converted follows other rules.
SingleCheck misled(const Converter::Options& instead) {
  const Layout to = golden::layout("bf16");
  return {Converter(golden::layout("f32"), to, instead), to, Rounding::nearestEven};
}

std::uint64_t mismatchesInAll(const SingleCheck& check) {
  qs::Unwatched unwatched;
  return check.mismatchesInAll(unwatched).value();
}

} // namespace

class TestSelfCheck : public QObject {
  Q_OBJECT

private slots:

  void findsNothingInAllWhereNothingIsWrong() {
    QCOMPARE(mismatchesInAll(misled({Rounding::nearestEven, Overflow::ieee, 0})), std::uint64_t{0});
  }

  /// Ties away from zero are wrong where the code below is even: every second one of those up to the largest
  /// finite, 0x7f7f, of either sign. Each is a single pattern among 2^16 that are right.
  void countsEveryWrongTie() {
    const std::uint64_t evenCodes = (0x7f7f + 1) / 2;
    QCOMPARE(mismatchesInAll(misled({Rounding::nearestAway, Overflow::ieee, 0})), 2 * evenCodes);
  }

  /// With saturation 0x7f7f8000 … 0x7f7fffff and infinity give the largest finite code.
  void countsWrongInfinities() {
    QCOMPARE(mismatchesInAll(misled({Rounding::nearestEven, Overflow::saturate, 0})),
             std::uint64_t{2 * (0x8000 + 1)});
  }

  /// With all its upper codes finite the format gives the same for all finite values, but has no NaN and no
  /// infinity.
  void countsWrongNans() {
    const SingleCheck check(Converter(golden::layout("f32"), golden::layout("e8m7[nan=none,inf=no]"), {}),
                            golden::layout("bf16"), Rounding::nearestEven);
    QCOMPARE(mismatchesInAll(check), std::uint64_t{1} << 24);
  }

  void samplesJudgeEachValue() {
    qs::Unwatched unwatched;
    QCOMPARE(misled({Rounding::nearestEven, Overflow::ieee, 0}).mismatchesInSample(16381, unwatched).value(),
             std::uint64_t{0});
    // Toward zero a value in two goes wrong, and the sample has 262193 of them.
    const auto wrong = misled({Rounding::towardZero, Overflow::ieee, 0}).mismatchesInSample(16381, unwatched);
    QVERIFY(wrong > 120000U && wrong < 140000U);
  }

  void stopsWhenTold() {
    Patience patience(100);
    QVERIFY(!misled({}).mismatchesInAll(patience));
    Patience less(8);
    int reports = 0;
    QVERIFY(!selfCheck(false, less, [&reports](const CheckOutcome& outcome) {
      if (outcome.check.starts_with("f32")) ++reports;
    }));
    QCOMPARE(reports, 1); // a sample is five chunks
  }
};

QTEST_APPLESS_MAIN(TestSelfCheck)
#include "tst_self_check.moc"
