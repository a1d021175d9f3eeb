#include "core/quantize/report.h"
#include "tests/core/quantize/schemes.h"

#include <tbb/global_control.h>

#include <QTest>
#include <bit>

using namespace qs;
using quantize::Report;
using quantize::Request;

namespace {

/// 300 × 1000 values of a Gaussian in mixed order; rows of different size.
const std::vector<float>& weights() {
  static const std::vector<float> values = [] {
    std::vector<float> made = gaussian(300000);
    for (std::size_t i = 0; i < made.size(); ++i)
      std::swap(made[i], made[i * 7919 % made.size()]);
    for (std::size_t i = 0; i < made.size(); ++i)
      made[i] *= 0.02f * (1 + static_cast<float>(i / 1000 % 7));
    return made;
  }();
  return values;
}

Request requestFor(const char* scheme, quantize::Settings settings = {}) {
  Request request;
  request.tensor = tensorOf(weights(), {300, 1000});
  request.scheme = scheme;
  request.settings = std::move(settings);
  return request;
}

std::shared_ptr<const Report> reportOf(const Request& request) {
  Unwatched unwatched;
  const auto made = quantize::analyse(request, unwatched);
  return made ? *made : nullptr;
}

} // namespace

class TestAnalyse : public QObject {
  Q_OBJECT

private slots:
  void metricsFollowFromTheParts();
  void doesNotDependOnTheNumberOfThreads_data();
  void doesNotDependOnTheNumberOfThreads();
  void samplesSayHowMuchTheySaw();
  void progressGoesForwardToTheEnd();
  void clipLinesAreTheEndsOfTheGrid();
  void clipLinesCoverTheGridsOfAllGroups();
  void theErrorAxisFitsTinyErrors();
  void wrongRequestsAreRefused();
};

void TestAnalyse::metricsFollowFromTheParts() {
  const auto report = reportOf(requestFor("int", {{"bits", "5"}, {"granularity", "channel"}}));
  QVERIFY(report);
  std::vector<float> restored(weights().size());
  const std::uint64_t saturated = report->quantizer->apply(0, weights(), restored, {});
  double ee = 0, worst = 0;
  std::uint64_t worstIndex = 0, flushed = 0;
  for (std::size_t i = 0; i < restored.size(); ++i) {
    const double e = static_cast<double>(restored[i]) - static_cast<double>(weights()[i]);
    ee += e * e;
    flushed += restored[i] == 0 && weights()[i] != 0 ? 1 : 0;
    if (std::abs(e) <= worst) continue;
    worst = std::abs(e);
    worstIndex = i;
  }
  QVERIFY(std::abs(report->metrics.mse * 300000 / ee - 1) < 1e-12);
  QCOMPARE(report->metrics.maxAbsError, worst);
  QCOMPARE(report->metrics.worstIndex, worstIndex);
  QCOMPARE(report->metrics.saturated, saturated);
  QCOMPARE(report->metrics.flushedToZero, flushed);
  QCOMPARE(report->original.total(), 300000u);
  QCOMPARE(report->restored.total(), 300000u);
  QCOMPARE(report->examined, 300000u);
  QCOMPARE(report->summary.elements(), 300000u);
}

void TestAnalyse::doesNotDependOnTheNumberOfThreads_data() {
  QTest::addColumn<QString>("granularity");
  QTest::addColumn<QString>("calibration");
  for (const char* granularity : {"tensor", "channel", "group"})
    for (const char* calibration : {"minmax", "percentile", "mse"})
      QTest::addRow("%s %s", granularity, calibration)
          << QString::fromLatin1(granularity) << QString::fromLatin1(calibration);
}

void TestAnalyse::doesNotDependOnTheNumberOfThreads() {
  QFETCH(QString, granularity);
  QFETCH(QString, calibration);
  const Request request = requestFor("int", {{"symmetric", "no"},
                                             {"group", "100"},
                                             {"granularity", granularity.toStdString()},
                                             {"calibration", calibration.toStdString()}});
  const auto fingerprint = [&](std::size_t threads) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    const auto report = reportOf(request);
    std::vector<std::uint64_t> all;
    if (!report) return all;
    for (const double value :
         {report->metrics.mse, report->metrics.cosine, report->metrics.meanError, report->summary.mean(),
          report->summary.excessKurtosis(), report->error.high()})
      all.push_back(std::bit_cast<std::uint64_t>(value));
    for (const auto* histogram : {&report->original, &report->restored, &report->error})
      all.insert(all.end(), histogram->counts().begin(), histogram->counts().end());
    for (const float step : report->quantizer->steps())
      all.push_back(std::bit_cast<std::uint32_t>(step));
    return all;
  };
  const auto one = fingerprint(1);
  QVERIFY(!one.empty());
  QCOMPARE(fingerprint(2), one);
}

void TestAnalyse::samplesSayHowMuchTheySaw() {
  const auto whole = reportOf(requestFor("absmax"));
  Request request = requestFor("absmax");
  request.sample = 30000;
  const auto part = reportOf(request);
  QVERIFY(part);
  QCOMPARE(part->elements, 300000u);
  QVERIFY(part->examined > 25000 && part->examined < 35000);
  QCOMPARE(part->original.total(), part->examined);
  QCOMPARE(part->metrics.elements, part->examined);
  // The scale is exact all the same, and the figures are close.
  QCOMPARE(part->quantizer->scales()[0], whole->quantizer->scales()[0]);
  QVERIFY(std::abs(part->metrics.sqnrDb - whole->metrics.sqnrDb) < 0.5);
  request.sample = 1000000;
  QCOMPARE(reportOf(request)->examined, 300000u);
}

void TestAnalyse::progressGoesForwardToTheEnd() {
  class Watcher final : public Monitor {
  public:
    bool advance(std::uint64_t done, std::uint64_t total) override {
      forward = forward && done >= last && done <= total && (all == 0 || total == all);
      last = done;
      all = total;
      return true;
    }

    bool forward = true;
    std::uint64_t last = 0, all = 0;
  };

  for (const char* calibration : {"minmax", "mse"}) {
    for (const char* granularity : {"tensor", "channel"}) {
      Watcher watcher;
      QVERIFY(quantize::analyse(
          requestFor("int", {{"calibration", calibration}, {"granularity", granularity}}), watcher));
      QVERIFY(watcher.forward);
      QCOMPARE(watcher.last, watcher.all);
    }
  }
}

void TestAnalyse::clipLinesAreTheEndsOfTheGrid() {
  Request request = requestFor("int", {{"bits", "4"}, {"clip", "0.5"}});
  request.tensor = tensorOf(std::vector<float>{1.4f, -14, 7, 0});
  const auto report = reportOf(request); // S = 1: −8…7
  QVERIFY(report);
  QCOMPARE(report->clipLow, -8.0);
  QCOMPARE(report->clipHigh, 7.0);
  QCOMPARE(report->metrics.saturated, 1u);
  QCOMPARE(report->metrics.maxAbsError, 6.0);
}

/// A row from 0 to 1 and one from −2 to 0, each with its own affine grid.
void TestAnalyse::clipLinesCoverTheGridsOfAllGroups() {
  Request request = requestFor("int", {{"symmetric", "no"}, {"granularity", "channel"}});
  request.tensor = tensorOf(std::vector<float>{0, 0.5f, 1, -2, -1, 0}, {2, 3});
  const auto report = reportOf(request);
  QVERIFY(report);
  QVERIFY(std::abs(report->clipLow + 2) < 0.01);
  QVERIFY(std::abs(report->clipHigh - 1) < 0.01);
  request = requestFor("zeropoint"); // its grid need not reach 0
  request.tensor = tensorOf(std::vector<float>{100, 101, 102});
  const auto far = reportOf(request);
  QVERIFY(far);
  QVERIFY(far->clipLow > 99 && far->clipHigh < 103);
}

void TestAnalyse::theErrorAxisFitsTinyErrors() {
  Request request = requestFor("int", {{"bits", "4"}});
  std::vector<float> tiny = weights();
  for (float& value : tiny)
    value *= 1e-40F;
  request.tensor = tensorOf(tiny);
  const auto report = reportOf(request);
  QVERIFY(report);
  QVERIFY(report->metrics.maxAbsError > 0);
  QVERIFY(report->error.high() < 3 * report->metrics.maxAbsError);
  QVERIFY(report->error.high() >= report->metrics.maxAbsError);
}

void TestAnalyse::wrongRequestsAreRefused() {
  Unwatched unwatched;
  Request request = requestFor("absmax");
  request.bins = 0;
  QCOMPARE(quantize::analyse(request, unwatched).error().code, ErrorCode::usage);
  request.bins = 256;
  request.scheme = "nothing";
  QCOMPARE(quantize::analyse(request, unwatched).error().code, ErrorCode::usage);
}

QTEST_APPLESS_MAIN(TestAnalyse)
#include "tst_analyse.moc"
