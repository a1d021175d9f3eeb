#include "core/statistics/histogram.h"
#include "tests/core/statistics/sequences.h"
#include "tests/core/tensor_of.h"

#include <tbb/global_control.h>

#include <QTest>
#include <limits>

using namespace qs;
using statistics::Histogram;

namespace {

using Counts = QList<quint64>;

Counts countsOf(const Histogram& histogram) {
  return {histogram.counts().begin(), histogram.counts().end()};
}

/// Added in one go, which takes the fast way, and one by one, which searches.
template <class T>
Histogram filled(double low, double high, int bins, const std::vector<T>& values, bool oneByOne) {
  Histogram made(low, high, bins);
  if (!oneByOne) {
    made.add(std::span<const T>(values));
    return made;
  }
  for (const T& value : values)
    made.add(std::span<const T>(&value, 1));
  return made;
}

std::vector<double> fractions(int count, double divisor, double origin = 0, double width = 1) {
  std::vector<double> values(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i)
    values[static_cast<std::size_t>(i)] = origin + i / divisor * width;
  return values;
}

} // namespace

class TestHistogram : public QObject {
  Q_OBJECT

private slots:
  void countsAgreeWithNumPy_data();
  void countsAgreeWithNumPy();
  void edgesAgreeWithNumPy();
  void whatLiesOutsideIsCounted();
  void rangesFarFromZeroAreExact();
  void widthsMayOverflow();
  void tensorsGiveTheSameForAnyNumberOfThreads();
  void rangeOfConstantsHasWidth();
  void impossibleRequestsAreRefused_data();
  void impossibleRequestsAreRefused();
};

// numpy.histogram (1.24) of the values as float64, over the given range.
void TestHistogram::countsAgreeWithNumPy_data() {
  QTest::addColumn<std::vector<double>>("values");
  QTest::addColumn<bool>("single");
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::addColumn<Counts>("expected");
  const std::vector<double> cubes = cubed(spread(200000));
  QTest::newRow("cubed, binary32") << cubes << true << -0.1 << 0.1
                                   << Counts{9850, 12992, 21462, 97056, 21462, 12993, 9848};
  QTest::newRow("cubed, binary64") << cubes << false << -0.125 << 0.1
                                   << Counts{4847,  5397,  6140,  7204, 8900, 12198, 23978,
                                             78913, 15093, 10054, 7849, 6560, 5698};
  QTest::newRow("values on rounded edges")
      << fractions(11, 10) << false << 0.0 << 1.0 << Counts{1, 1, 2, 0, 1, 2, 1, 0, 1, 2};
  QTest::newRow("narrow, far from zero") << fractions(33, 32, 1000, 0x1p-12) << false << 1000.0
                                         << 1000 + 0x1p-12 << Counts{4, 4, 4, 4, 4, 4, 4, 5};
}

void TestHistogram::countsAgreeWithNumPy() {
  QFETCH(std::vector<double>, values);
  QFETCH(bool, single);
  QFETCH(double, low);
  QFETCH(double, high);
  QFETCH(Counts, expected);
  const int bins = static_cast<int>(expected.size());
  for (const bool oneByOne : {false, true}) {
    const Histogram made = single ? filled(low, high, bins, narrowed(values), oneByOne)
                                  : filled(low, high, bins, values, oneByOne);
    QCOMPARE(countsOf(made), expected);
    QCOMPARE(made.total(), values.size());
  }
}

void TestHistogram::edgesAgreeWithNumPy() {
  // numpy.linspace(-0.1, 0.1, 8)
  const double expected[] = {-0x1.999999999999ap-4, -0x1.2492492492492p-4, -0x1.5f15f15f15f16p-5,
                             -0x1.d41d41d41d420p-7, 0x1.d41d41d41d420p-7,  0x1.5f15f15f15f18p-5,
                             0x1.2492492492492p-4,  0x1.999999999999ap-4};
  const Histogram histogram(-0.1, 0.1, 7);
  for (int i = 0; i <= 7; ++i)
    QCOMPARE(histogram.edge(i), expected[i]);
}

void TestHistogram::whatLiesOutsideIsCounted() {
  constexpr float inf = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
  const std::vector<float> values = {-inf, -3.4e38f, -1.0001f, -1, 0, 1, 1.0001f, 3.4e38f, inf, nan, -nan};
  for (const bool oneByOne : {false, true}) {
    const Histogram made = filled(-1, 1, 2, values, oneByOne);
    QCOMPARE(countsOf(made), (Counts{1, 2}));
    QCOMPARE(made.below(), 3u);
    QCOMPARE(made.above(), 3u);
    QCOMPARE(made.notANumber(), 2u);
    QCOMPARE(made.total(), 11u);
  }
}

void TestHistogram::rangesFarFromZeroAreExact() {
  // Neighbours of 1000 in binary32 are 2^-14 apart: eight bins of two neighbours each.
  std::vector<float> values(16);
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = 1000 + static_cast<float>(i) * 0x1p-14f;
  for (const bool oneByOne : {false, true})
    QCOMPARE(countsOf(filled(1000, 1000 + 0x1p-10, 8, values, oneByOne)), Counts(8, 2));
  // Bins finer than the spacing of binary32.
  const Histogram fine = filled(1000, 1000 + 0x1p-10, 1024, values, false);
  for (int i = 0; i < 16; ++i)
    QCOMPARE(fine.counts()[static_cast<std::size_t>(i) * 64], 1u);
}

void TestHistogram::widthsMayOverflow() {
  // Thirds of −1.5·2^1023 … 1.5·2^1023 end at ∓2^1022.
  const double end = 1.5 * 0x1p1023;
  const std::vector<double> values = {-end, -0x1p1022, 0, 0x1p1022, end};
  Unwatched unwatched;
  const auto made = statistics::histogram(tensorOf(values), -end, end, 3, unwatched);
  QVERIFY(made.has_value());
  QCOMPARE(countsOf(*made), (Counts{1, 2, 2}));
  QCOMPARE(made->edge(0), -end);
  QCOMPARE(made->edge(1), -0x1p1022);
  QCOMPARE(made->edge(2), 0x1p1022);
  QCOMPARE(made->edge(3), end);
  // 4096 values evenly over ±1.5·2^127: the width is no binary32 number.
  std::vector<float> spaced(4096);
  for (std::size_t i = 0; i < spaced.size(); ++i)
    spaced[i] = static_cast<float>((static_cast<double>(i) + 0.5) / 4096 * 3 - 1.5) * 0x1p127F;
  const auto wide = statistics::histogram(tensorOf(spaced), -1.5 * 0x1p127, 1.5 * 0x1p127, 8, unwatched);
  QVERIFY(wide.has_value());
  QCOMPARE(countsOf(*wide), Counts(8, 512));
}

void TestHistogram::tensorsGiveTheSameForAnyNumberOfThreads() {
  const auto view = tensorOf(narrowed(cubed(spread(200000))));
  for (const std::size_t threads : {1, 2}) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    Unwatched unwatched;
    const auto made = statistics::histogram(view, -0.1, 0.1, 7, unwatched);
    QVERIFY(made.has_value());
    QCOMPARE(countsOf(*made), (Counts{9850, 12992, 21462, 97056, 21462, 12993, 9848}));
  }
}

void TestHistogram::rangeOfConstantsHasWidth() {
  QCOMPARE(statistics::histogramBounds(3, 3).low, 2.5);
  QCOMPARE(statistics::histogramBounds(3, 3).high, 3.5);
  for (const double value : {1e30, -3.4028234663852886e38, 1e200}) {
    const auto bounds = statistics::histogramBounds(value, value);
    QVERIFY(bounds.low < value && value < bounds.high);
  }
  constexpr double most = std::numeric_limits<double>::max();
  QCOMPARE(statistics::histogramBounds(most, most).high, most);
  QVERIFY(statistics::histogramBounds(most, most).low < most);
}

void TestHistogram::impossibleRequestsAreRefused_data() {
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::addColumn<int>("bins");
  constexpr double inf = std::numeric_limits<double>::infinity();
  QTest::newRow("no bins") << 0.0 << 1.0 << 0;
  QTest::newRow("too many bins") << 0.0 << 1.0 << 70000;
  QTest::newRow("descending") << 1.0 << 0.0 << 8;
  QTest::newRow("no width") << 1.0 << 1.0 << 8;
  QTest::newRow("infinite") << 0.0 << inf << 8;
  QTest::newRow("infinite below") << -inf << 0.0 << 8;
}

void TestHistogram::impossibleRequestsAreRefused() {
  QFETCH(double, low);
  QFETCH(double, high);
  QFETCH(int, bins);
  Unwatched unwatched;
  const auto made = statistics::histogram(tensorOf(std::vector<float>{1}), low, high, bins, unwatched);
  QVERIFY(!made);
  QCOMPARE(made.error().code, ErrorCode::usage);
}

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
