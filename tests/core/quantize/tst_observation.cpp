#include "core/quantize/report.h"
#include "tests/core/quantize/schemes.h"
#include "tests/core/watched_bytes.h"

#include <QTest>
#include <algorithm>

using namespace qs;
using quantize::Request;
using quantize::Settings;
using tensors::TensorView;

namespace {

/// 60 rows of 500 values; every row is wider than the one before.
std::vector<float> widening() {
  std::vector<float> values = gaussian(30000);
  for (std::size_t i = 0; i < values.size(); ++i)
    std::swap(values[i], values[i * 7919 % values.size()]);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::size_t row = i / 500;
    values[i] *= 1 + static_cast<float>(row) / 8;
  }
  return values;
}

struct Watched {
  TensorView view;
  std::shared_ptr<WatchedBytes> source;
};

Watched watched() {
  TensorView view = tensorOf(widening(), {60, 500});
  const auto source = std::make_shared<WatchedBytes>(view.source);
  view.source = source;
  return {view, source};
}

std::shared_ptr<const quantize::Report> reportOf(const Request& request) {
  Unwatched unwatched;
  const auto made = quantize::analyse(request, unwatched);
  return made ? *made : nullptr;
}

/// True when memory changes nothing: the same scales, zero points and errors as without.
bool agrees(Request request, const std::shared_ptr<quantize::ObservationMemory>& memory) {
  const auto expected = reportOf(request);
  request.memory = memory;
  const auto actual = reportOf(request);
  return expected && actual && std::ranges::equal(actual->quantizer->steps(), expected->quantizer->steps()) &&
         std::ranges::equal(actual->quantizer->zeroPoints(), expected->quantizer->zeroPoints()) &&
         actual->metrics.mse == expected->metrics.mse && actual->error.high() == expected->error.high() &&
         actual->original.low() == expected->original.low();
}

} // namespace

class TestObservation : public QObject {
  Q_OBJECT

private slots:
  void anotherClipReadsOnlyTheSample_data();
  void anotherClipReadsOnlyTheSample();
  void anythingElseIsLookedAtAnew();
  void otherTensorsAreNotMistaken();
  void errorsAreNotRemembered();
  void memoryDoesNotHoldTheFile();
};

void TestObservation::anotherClipReadsOnlyTheSample_data() {
  QTest::addColumn<QString>("scheme");
  QTest::addColumn<QString>("calibration");
  QTest::newRow("absmax") << "absmax" << QString();
  QTest::newRow("zeropoint") << "zeropoint" << QString();
  QTest::newRow("float") << "float" << QString();
  for (const char* calibration : {"minmax", "percentile", "mse", "entropy"})
    QTest::newRow(calibration) << "int" << calibration;
}

void TestObservation::anotherClipReadsOnlyTheSample() {
  QFETCH(QString, scheme);
  QFETCH(QString, calibration);
  const Watched tensor = watched();
  Request request{tensor.view, scheme.toStdString(), {}, 64, 1000};
  if (!calibration.isEmpty()) request.settings["calibration"] = calibration.toStdString();
  request.memory = std::make_shared<quantize::ObservationMemory>();
  QVERIFY(reportOf(request));
  QVERIFY(tensor.source->bytesRead >= 30000 * sizeof(float));
  tensor.source->bytesRead = 0;
  request.settings["clip"] = "0.5";
  const auto clipped = reportOf(request);
  QVERIFY(clipped);
  QCOMPARE(tensor.source->bytesRead.load(), clipped->examined * sizeof(float));
  QVERIFY(clipped->examined < 3000);
  QVERIFY(agrees(request, request.memory));
}

void TestObservation::anythingElseIsLookedAtAnew() {
  const auto memory = std::make_shared<quantize::ObservationMemory>();
  const TensorView view = tensorOf(widening(), {60, 500});
  const std::vector<Settings> inTurn = {
      {{"calibration", "minmax"}},
      {{"calibration", "percentile"}, {"percentile", "90"}},
      {{"calibration", "percentile"}, {"percentile", "80"}},
      {{"calibration", "percentile"}, {"percentile", "80"}, {"granularity", "channel"}},
      {{"calibration", "percentile"}, {"percentile", "80"}, {"granularity", "channel"}, {"axis", "1"}},
      {{"calibration", "percentile"}, {"percentile", "80"}, {"granularity", "group"}, {"group", "50"}},
      {{"calibration", "percentile"}, {"percentile", "80"}, {"granularity", "group"}, {"group", "100"}},
      {{"calibration", "mse"}},
      {{"calibration", "mse"}, {"bits", "3"}},
      {{"calibration", "mse"}, {"bits", "3"}, {"symmetric", "no"}},
      {{"calibration", "mse"}, {"bits", "3"}, {"range", "narrow"}},
      {{"calibration", "entropy"}, {"bits", "4"}},
      {{"granularity", "channel"}},
      {{"granularity", "channel"}, {"axis", "1"}}};
  for (const Settings& settings : inTurn)
    for (const char* clip : {"1", "0.7"}) {
      Request request{view, "int", settings, 64};
      request.settings["clip"] = clip;
      QVERIFY(agrees(request, memory));
    }
}

void TestObservation::otherTensorsAreNotMistaken() {
  const auto memory = std::make_shared<quantize::ObservationMemory>();
  TensorView view = tensorOf(widening(), {60, 500});
  QVERIFY(agrees({view, "absmax", {}, 64}, memory));
  view.shape = {30, 500};
  QVERIFY(agrees({view, "absmax", {}, 64}, memory));
  view.offset = 30L * 500 * sizeof(float);
  QVERIFY(agrees({view, "absmax", {}, 64}, memory));
  QVERIFY(agrees({view, "int", {{"granularity", "channel"}}, 64}, memory));
  view.strides = {1, 30};
  QVERIFY(agrees({view, "int", {{"granularity", "channel"}}, 64}, memory));
  std::vector<float> turned = widening();
  std::ranges::reverse(turned);
  view.source = tensorOf(turned).source;
  QVERIFY(agrees({view, "int", {{"granularity", "channel"}}, 64}, memory));
  view.shape = {60, 500};
  view.strides = {};
  view.offset = 0;
  // Finite in every reading: 0x3f800000.
  view.source = tensorOf(std::vector<float>(30000, 1.0F)).source;
  for (const char* encoding : {"f32", "bf16", "f16"}) {
    view.encoding = tensors::encodingOf(encoding);
    QVERIFY(agrees({view, "absmax", {}, 64}, memory));
  }
  view.bigEndian = true;
  QVERIFY(agrees({view, "absmax", {}, 64}, memory));
}

void TestObservation::errorsAreNotRemembered() {
  const auto memory = std::make_shared<quantize::ObservationMemory>();
  std::vector<float> values = widening();
  values[777] = std::numeric_limits<float>::quiet_NaN();
  const TensorView view = tensorOf(values);
  for (int attempt = 0; attempt < 2; ++attempt) {
    Unwatched unwatched;
    Request request{view, "absmax", {}, 64};
    request.memory = memory;
    const auto made = quantize::analyse(request, unwatched);
    QVERIFY(!made);
    QCOMPARE(made.error().place, std::string("element [777]"));
  }
}

void TestObservation::memoryDoesNotHoldTheFile() {
  Watched tensor = watched();
  const std::weak_ptr<WatchedBytes> source = tensor.source;
  Request request{tensor.view, "absmax", {}, 64};
  const auto memory = request.memory = std::make_shared<quantize::ObservationMemory>();
  QVERIFY(reportOf(request));
  tensor = {};
  request.tensor = {};
  QVERIFY(source.expired());
  QVERIFY(agrees({tensorOf(widening(), {60, 500}), "absmax", {}, 64}, memory));
}

QTEST_APPLESS_MAIN(TestObservation)
#include "tst_observation.moc"
