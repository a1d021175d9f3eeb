#include "core/statistics/error_stats.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <vector>

using qs::statistics::ErrorStats;
using qs::statistics::Metrics;

namespace {

Metrics metricsOf(const std::vector<float>& original, const std::vector<float>& restored) {
  ErrorStats stats;
  stats.add(0, original, restored);
  return stats.metrics();
}

} // namespace

class TestErrorStats : public QObject {
  Q_OBJECT

private slots:
  void metricsByHand();
  void mergingKeepsTheFirstWorst();
  void exactStorageHasInfiniteSqnr();
  void zerosHaveNoRelativeError();
  void hugeValuesDoNotOverflow();
  void nothingAddedHasNoMean();
};

void TestErrorStats::metricsByHand() {
  // e = (1, −1, 0, 2, −½): Σe² = 6.25, Σx² = 9+16+0+4+0.25 = 29.25, Σx̂² = 16+9+0+16+0 = 41, Σx·x̂ =
  // 12+12+0+8+0 = 32.
  const Metrics m = metricsOf({3, -4, 0, 2, 0.5f}, {4, -3, 0, 4, 0});
  const double sumE = 1 + 1 + 0 + 2 - 0.5;
  QCOMPARE(m.elements, 5u);
  QCOMPARE(m.mse, 6.25 / 5);
  QCOMPARE(m.rmse, std::sqrt(1.25));
  QCOMPARE(m.relativeRmse, std::sqrt(6.25 / 29.25));
  QCOMPARE(m.maxAbsError, 2.0);
  QCOMPARE(m.worstIndex, 3u);
  QCOMPARE(m.meanError, sumE / 5);
  QCOMPARE(m.sqnrDb, 10 * std::log10(29.25 / 6.25));
  QCOMPARE(m.cosine, 32 / std::sqrt(29.25 * 41));
  QCOMPARE(m.flushedToZero, 1u);
}

void TestErrorStats::mergingKeepsTheFirstWorst() {
  std::vector<float> original(10000, 1.0f), restored(10000, 1.0f);
  restored[4500] = restored[9000] = 0.0f;
  ErrorStats first, second;
  first.add(0, std::span<const float>(original).first(6000), std::span<const float>(restored).first(6000));
  second.add(6000, std::span<const float>(original).subspan(6000),
             std::span<const float>(restored).subspan(6000));
  second.addSaturated(3);
  first.merge(second);
  first.merge(ErrorStats{});
  const Metrics m = first.metrics();
  QCOMPARE(m.worstIndex, 4500u);
  QCOMPARE(m.mse, 2.0 / 10000);
  QCOMPARE(m.saturated, 3u);
  QCOMPARE(m.flushedToZero, 2u);
  QCOMPARE(second.metrics().worstIndex, 9000u);
}

void TestErrorStats::exactStorageHasInfiniteSqnr() {
  const Metrics m = metricsOf({1, -2, 0}, {1, -2, 0});
  QVERIFY(std::isinf(m.sqnrDb) && m.sqnrDb > 0);
  QCOMPARE(m.cosine, 1.0);
  QCOMPARE(m.rmse, 0.0);
  QCOMPARE(m.worstIndex, 0u);
}

void TestErrorStats::zerosHaveNoRelativeError() {
  const Metrics m = metricsOf({0, 0}, {0, 0});
  QVERIFY(std::isnan(m.relativeRmse));
  QVERIFY(std::isnan(m.cosine));
  QVERIFY(std::isnan(metricsOf({1, 2}, {0, 0}).cosine));
}

void TestErrorStats::hugeValuesDoNotOverflow() {
  constexpr float most = std::numeric_limits<float>::max();
  const Metrics m = metricsOf({most, -most}, {-most, most});
  QCOMPARE(m.maxAbsError, 2 * static_cast<double>(most));
  QCOMPARE(m.cosine, -1.0);
}

void TestErrorStats::nothingAddedHasNoMean() {
  const Metrics m = ErrorStats{}.metrics();
  QCOMPARE(m.elements, 0u);
  QVERIFY(std::isnan(m.mse) && std::isnan(m.meanError));
}

QTEST_APPLESS_MAIN(TestErrorStats)
#include "tst_error_stats.moc"
