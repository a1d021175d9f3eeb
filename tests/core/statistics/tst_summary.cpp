#include "core/statistics/summary.h"
#include "tests/core/statistics/sequences.h"
#include "tests/core/tensor_of.h"

#include <tbb/global_control.h>

#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

using namespace qs;
using statistics::Summary;

namespace {

struct Expected {
  double min, max, mean, deviation, skewness, kurtosis;
};

/// Equal to 12 digits, or both as small as rounding makes them.
bool near(double actual, double expected, double scale = 0) {
  return std::abs(actual - expected) <= 1e-12 * std::max(std::abs(expected), scale);
}

Summary summaryOf(const tensors::TensorView& view) {
  Unwatched unwatched;
  const auto made = statistics::summarise(view, unwatched);
  return made ? *made : Summary{};
}

/// Cancels after some calls; notes whether progress ever went back.
class Watcher final : public Monitor {
public:
  explicit Watcher(int calls) : m_left(calls) {}

  bool advance(std::uint64_t done, std::uint64_t total) override {
    forward = forward && done >= last && done <= total;
    last = done;
    return --m_left > 0;
  }

  bool forward = true;
  std::uint64_t last = 0;

private:
  int m_left;
};

} // namespace

class TestSummary : public QObject {
  Q_OBJECT

private slots:
  void momentsAgreeWithNumPy_data();
  void momentsAgreeWithNumPy();
  void countsClassesAndLeavesNonFiniteOut();
  void constantsHaveNoDeviation();
  void emptyTensorsHaveNoMoments();
  void mergingPartsGivesTheWhole();
  void doesNotDependOnTheNumberOfThreads();
  void integersAndDoublesAreReadInFull();
  void hugeValuesDoNotOverflow();
  void tinyValuesDoNotUnderflow();
  void complexNumbersAreRefused();
  void stopsWhenAsked();
};

// Made with NumPy 1.24 in longdouble: x.min(), x.max(), x.mean(), √((x−m)²).mean(), and the third and fourth
// standardised central moments, of the sequence `spread` (u), u·u·u as float32 and as float64, 0.02·u as
// float32 with element 77777 set to 130 deviations, and 1000 + 0.001·u as float64.
void TestSummary::momentsAgreeWithNumPy_data() {
  QTest::addColumn<int>("sequence");
  QTest::addColumn<QList<double>>("expected");
  QTest::newRow("uniform") << 0
                           << QList<double>{-0.5,
                                            0.49999725818634033,
                                            1.2485325336456298e-07,
                                            0.28867589358625906,
                                            4.129428555494747e-06,
                                            -1.2000002993724128};
  QTest::newRow("cubed, binary32") << 1
                                   << QList<double>{-0.125,
                                                    0.12499794363975525,
                                                    1.3055733357465268e-07,
                                                    0.047245921953184347,
                                                    1.6546532367090678e-05,
                                                    0.76923586580016623};
  QTest::newRow("cubed, binary64") << 2
                                   << QList<double>{-0.125,
                                                    0.12499794365103155,
                                                    1.3055287303196777e-07,
                                                    0.047245921950393822,
                                                    1.6545962386627193e-05,
                                                    0.76923586662072874};
  QTest::newRow("outlier") << 3 << QList<double>{-0.0099999997764825821, 0.75054198503494263,
                                                 3.7222680667100507e-06, 0.0060124740433833016,
                                                 9.7241649233412701,     1212.6137865066792};
}

void TestSummary::momentsAgreeWithNumPy() {
  QFETCH(int, sequence);
  QFETCH(QList<double>, expected);
  std::vector<double> values = spread(200000);
  if (sequence == 1 || sequence == 2) values = cubed(values);
  if (sequence == 3) {
    for (double& value : values)
      value *= 0.02;
    values[77777] = 0.02 * 130 * 0.28867;
  }
  const Summary s = summaryOf(sequence == 2 ? tensorOf(values) : tensorOf(narrowed(values)));
  QCOMPARE(s.elements(), 200000u);
  QCOMPARE(s.min(), expected[0]);
  QCOMPARE(s.max(), expected[1]);
  QVERIFY(near(s.mean(), expected[2], expected[3]));
  QVERIFY(near(s.standardDeviation(), expected[3]));
  QVERIFY(near(s.skewness(), expected[4], 1));
  QVERIFY(near(s.excessKurtosis(), expected[5]));
}

void TestSummary::countsClassesAndLeavesNonFiniteOut() {
  constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
  const Summary s = summaryOf(tensorOf(std::vector<float>{1, inf, -0.0f, nan, 3, -inf, 0, -nan, 1e-45f}));
  QCOMPARE(s.elements(), 9u);
  QCOMPARE(s.finite(), 5u);
  QCOMPARE(s.zeros(), 2u);
  QCOMPARE(s.nans(), 2u);
  QCOMPARE(s.infinities(), 2u);
  QCOMPARE(s.max(), 3.0);
  QCOMPARE(s.mean(), 0.8); // 4/5
  const Summary zeros = summaryOf(tensorOf(std::vector<float>{-0.0f, -0.0f}));
  QVERIFY(!std::signbit(zeros.min()) && !std::signbit(zeros.max()));
}

void TestSummary::constantsHaveNoDeviation() {
  const Summary s = summaryOf(tensorOf(std::vector<double>(100000, 0.1)));
  QCOMPARE(s.mean(), 0.1);
  QCOMPARE(s.standardDeviation(), 0.0);
  QVERIFY(std::isnan(s.skewness()));
  QVERIFY(std::isnan(s.excessKurtosis()));
}

void TestSummary::emptyTensorsHaveNoMoments() {
  const Summary s = summaryOf(tensorOf(std::vector<float>{}, {0, 4}));
  QCOMPARE(s.elements(), 0u);
  QVERIFY(std::isnan(s.min()) && std::isnan(s.max()) && std::isnan(s.mean()) && std::isnan(s.absmax()));
}

void TestSummary::mergingPartsGivesTheWhole() {
  const std::vector<double> values = cubed(spread(50001));
  Summary all, left, right;
  all.add(std::span<const double>(values));
  left.add(std::span<const double>(values).first(777));
  right.add(std::span<const double>(values).subspan(777));
  left.merge(right);
  left.merge(Summary{});
  QCOMPARE(left.elements(), all.elements());
  QVERIFY(near(left.mean(), all.mean(), 0.05));
  QVERIFY(near(left.standardDeviation(), all.standardDeviation()));
  QVERIFY(near(left.skewness(), all.skewness(), 1));
  QVERIFY(near(left.excessKurtosis(), all.excessKurtosis()));
}

void TestSummary::doesNotDependOnTheNumberOfThreads() {
  const auto view = tensorOf(narrowed(cubed(spread(1000003))));
  const auto bits = [&](std::size_t threads) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    const Summary s = summaryOf(view);
    std::vector<std::uint64_t> all;
    for (const double value : {s.mean(), s.standardDeviation(), s.skewness(), s.excessKurtosis()})
      all.push_back(std::bit_cast<std::uint64_t>(value));
    return all;
  };
  const auto one = bits(1);
  QVERIFY(!one.empty());
  for (int i = 0; i < 4; ++i)
    QCOMPARE(bits(2), one);
}

void TestSummary::integersAndDoublesAreReadInFull() {
  // 2^24 + 1 is no binary32 number.
  const Summary integers = summaryOf(tensorOf(std::vector<std::int32_t>{16777217, 16777217}, {2}, "int32"));
  QCOMPARE(integers.max(), 16777217.0);
  const Summary doubles = summaryOf(tensorOf(std::vector<double>{1e300, -1e300}));
  QCOMPARE(doubles.max(), 1e300);
  QCOMPARE(doubles.infinities(), 0u);
}

// In rational arithmetic, and square roots of 60 digits.
void TestSummary::hugeValuesDoNotOverflow() {
  const Summary largest = summaryOf(tensorOf(std::vector<double>{1.7e308, -1.7e308, 1.5e308, 5e-324}));
  QVERIFY(near(largest.mean(), 3.75e307));
  QVERIFY(near(largest.standardDeviation(), 1.3663363421939709e308));
  QVERIFY(near(largest.skewness(), -0.5132622890798542));
  QVERIFY(near(largest.excessKurtosis(), -1.3328030437441838));
  QCOMPARE(largest.zeros(), 0u);
  const Summary large = summaryOf(tensorOf(std::vector<double>{1e100, -1e100, 3e100, 0}));
  QVERIFY(near(large.skewness(), 0.4346507595746656));
  QVERIFY(near(large.excessKurtosis(), -1.1542857142857144));
  QCOMPARE(large.zeros(), 1u);
  // Two values, equally often: the mean and the deviation are half of the larger one, the kurtosis is 1 − 3.
  std::vector<double> blocks(8192, 1.0);
  std::fill_n(blocks.begin(), 4096, 0x1p600);
  for (int order = 0; order < 2; ++order, std::ranges::reverse(blocks)) {
    const Summary merged = summaryOf(tensorOf(blocks));
    QVERIFY(near(merged.mean(), 0x1p599));
    QVERIFY(near(merged.standardDeviation(), 0x1p599));
    QVERIFY(near(merged.skewness(), 0, 1));
    QVERIFY(near(merged.excessKurtosis(), -2));
  }
}

/// The same figures as those of the values times 2^600, which are computed plainly.
void TestSummary::tinyValuesDoNotUnderflow() {
  std::vector<double> plain(10'000);
  for (std::size_t i = 0; i < plain.size(); ++i)
    plain[i] = 1 + static_cast<double>(i * 7919 % 10'007) / 10'007;
  std::fill(plain.begin() + 4096, plain.begin() + 8192, 0.0); // a block of zeros between
  std::vector<double> tiny = plain;
  for (double& value : tiny)
    value = std::ldexp(value, -600);
  const Summary expected = summaryOf(tensorOf(plain)), actual = summaryOf(tensorOf(tiny));
  QCOMPARE(actual.mean(), std::ldexp(expected.mean(), -600));
  QVERIFY(near(actual.standardDeviation() * 0x1p600, expected.standardDeviation()));
  QVERIFY(near(actual.skewness(), expected.skewness()));
  QVERIFY(near(actual.excessKurtosis(), expected.excessKurtosis()));
  QCOMPARE(actual.zeros(), 4096u);
  plain.insert(plain.end(), tiny.begin(), tiny.end()); // beside large values they are as good as zero
  QVERIFY(near(summaryOf(tensorOf(plain)).mean(), expected.mean() / 2));
}

void TestSummary::complexNumbersAreRefused() {
  Unwatched unwatched;
  const auto made = statistics::summarise(tensorOf(std::vector<double>{1, 2}, {2}, "c64"), unwatched);
  QVERIFY(!made);
  QCOMPARE(made.error().code, ErrorCode::unsuitableTensor);
}

void TestSummary::stopsWhenAsked() {
  const auto view = tensorOf(std::vector<float>(1000000, 1.0f));
  Watcher patient(1000), hasty(3);
  QVERIFY(statistics::summarise(view, patient).has_value());
  QVERIFY(patient.forward);
  QCOMPARE(patient.last, 1000000u);
  const auto stopped = statistics::summarise(view, hasty);
  QVERIFY(!stopped);
  QCOMPARE(stopped.error().code, ErrorCode::cancelled);
}

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
