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

/// Among the largest positive patterns: the codes from 0x7e00 up, infinity and NaN.
std::uint64_t mismatchesOnTop(const SingleCheck& check) {
  qs::Unwatched unwatched;
  return check.mismatchesBetween(0x7e000000, 0x80000000, unwatched).value();
}

} // namespace

/// The check is misled on purpose, to see what it finds. (qscope selftest --full walks all of binary32.)
class TestSelfCheck : public QObject {
  Q_OBJECT

private slots:

  void findsNothingWhereNothingIsWrong() {
    QCOMPARE(mismatchesOnTop(misled({Rounding::nearestEven, Overflow::ieee, 0})), std::uint64_t{0});
  }

  /// Ties away from zero are wrong where the code below is even: every second one of those from 0x7e00 to the
  /// largest finite, 0x7f7f. Each is a single pattern among 2^16 that are right.
  void countsEveryWrongTie() {
    QCOMPARE(mismatchesOnTop(misled({Rounding::nearestAway, Overflow::ieee, 0})),
             std::uint64_t{(0x7f7f + 1 - 0x7e00) / 2});
  }

  /// With saturation 0x7f7f8000 … 0x7f7fffff and infinity give the largest finite code.
  void countsWrongInfinities() {
    QCOMPARE(mismatchesOnTop(misled({Rounding::nearestEven, Overflow::saturate, 0})),
             std::uint64_t{0x8000 + 1});
  }

  /// With all its upper codes finite the format gives the same for all finite values, but has no NaN and no
  /// infinity.
  void countsWrongNans() {
    const SingleCheck check(Converter(golden::layout("f32"), golden::layout("e8m7[nan=none,inf=no]"), {}),
                            golden::layout("bf16"), Rounding::nearestEven);
    QCOMPARE(mismatchesOnTop(check), std::uint64_t{1} << 23);
  }

  /// Upward and downward differ in all negative values that are not exact, and only there downward is further
  /// from zero: whole runs are wrong but for their exact first pattern.
  void countsWrongRuns() {
    const Layout to = golden::layout("bf16");
    const SingleCheck check(Converter(golden::layout("f32"), to, {Rounding::downward, Overflow::ieee, 0}), to,
                            Rounding::upward);
    qs::Unwatched unwatched;
    QCOMPARE(check.mismatchesBetween(0xbf000000, 0xbf800000, unwatched).value(), std::uint64_t{128} * 0xffff);
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
    QVERIFY(!misled({}).mismatchesBetween(0, std::uint64_t{1} << 32, patience));
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
