#include "core/quantize/thresholds.h"
#include "core/statistics/histogram.h"
#include "tests/core/quantize/golden.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace qs::quantize;

// The calibrators of ModelOpt on numpy.histogram(|x|, 512 bins, 0…max) of 6040 heavy-tailed values.
class TestThresholds : public QObject {
  Q_OBJECT

private slots:
  void initTestCase();
  void percentileAgreesWithTheOriginal();
  void entropyAgreesWithTheOriginal();
  void meanSquareAgreesWithTheOriginal();
  void percentileOfValuesByHand();
  void rangesAreCutOnBothSides();

private:
  qs::statistics::Histogram m_histogram;
  std::vector<float> m_magnitudes;
  double m_top = 0;
};

void TestThresholds::initTestCase() {
  std::vector<float> data = Golden("affine/calibration.qz").array<float>(QStringLiteral("data"));
  QCOMPARE(data.size(), 6040u);
  for (float& value : data)
    value = std::abs(value);
  m_magnitudes = data;
  m_top = static_cast<double>(std::ranges::max(data));
  m_histogram = qs::statistics::Histogram(0, m_top, 512);
  m_histogram.add(std::span<const float>(data));
}

/// The original gives the left edge of the bin that the percentile lies in.
void TestThresholds::percentileAgreesWithTheOriginal() {
  for (const auto& [percentile, edge] : {std::pair{99.9, 8.493110656738281}, {99.0, 2.785956621170044}}) {
    std::vector<float> magnitudes = m_magnitudes;
    const double exact = percentileThreshold(magnitudes, percentile);
    QVERIFY(exact > edge - 1e-5 && exact < edge + m_top / 512 + 1e-5);
  }
}

void TestThresholds::entropyAgreesWithTheOriginal() {
  QVERIFY(std::abs(entropyThreshold(m_histogram.counts(), m_top, 8) - 9.142265319824219) < 1e-5);
  // The same search on numpy.histogram with scipy.stats.entropy, with more bins and for fewer bits.
  QVERIFY(std::abs(entropyThreshold(m_histogram.counts(), m_top, 4) - 3.4621596336) < 1e-5);
  qs::statistics::Histogram fine(0, m_top, 2048);
  fine.add(std::span<const float>(m_magnitudes));
  QVERIFY(std::abs(entropyThreshold(fine.counts(), m_top, 8) - 10.1024736185) < 1e-5);
  QVERIFY(std::abs(entropyThreshold(fine.counts(), m_top, 4) - 3.7934991298) < 1e-5);
}

void TestThresholds::meanSquareAgreesWithTheOriginal() {
  Weighted centres;
  std::vector<double> candidates;
  for (int i = 0; i < 512; ++i) {
    const double centre = (m_histogram.edge(i) + m_histogram.edge(i + 1)) / 2;
    centres.values.push_back(static_cast<float>(centre));
    centres.weights.push_back(static_cast<float>(m_histogram.counts()[static_cast<std::size_t>(i)]));
    if (i >= 64) candidates.push_back(centre);
  }
  const IntegerGrid narrow{8, true, true};
  const auto limit = static_cast<float>(m_top);
  QVERIFY(std::abs(meanSquaredThreshold(centres, {-limit, limit}, candidates, narrow) - 13.726922035217285) <
          1e-4);
}

void TestThresholds::percentileOfValuesByHand() {
  std::vector<float> values = {5, 1, 4, 2, 3};
  QCOMPARE(percentileThreshold(values, 50), 3.0); // 3 of 5 values are needed to reach half
  QCOMPARE(percentileThreshold(values, 100), 5.0);
  QCOMPARE(percentileThreshold(values, 60), 3.0);
  std::vector<float> sparse = {0, 7, 0, 2, 0, 0}, zeros = {0, 0};
  QCOMPARE(percentileThreshold(sparse, 50), 2.0);
  QCOMPARE(percentileThreshold(sparse, 90), 7.0); // 6 of 6 are needed
  QCOMPARE(percentileThreshold(zeros, 50), 0.0);
}

void TestThresholds::rangesAreCutOnBothSides() {
  const ValueRange both = within({-3, 5}, 4), inside = within({-1, 2}, 4);
  QCOMPARE(both.low, -3.0f);
  QCOMPARE(both.high, 4.0f);
  QCOMPARE(inside.low, -1.0f);
  QCOMPARE(inside.high, 2.0f);
}

QTEST_APPLESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
