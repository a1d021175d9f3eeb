#include "core/quantize/report.h"
#include "tests/core/quantize/schemes.h"

#include <QTest>
#include <algorithm>
#include <limits>

using namespace qs;
using quantize::Settings;

// Every row of the catalogue, with its defaults and with variations, on every kind of difficult tensor.

namespace {

constexpr float most = std::numeric_limits<float>::max(), least = std::numeric_limits<float>::denorm_min();
constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

/// Defaults, then each choice of each parameter alone, then each number at both ends.
std::vector<Settings> variations(const quantize::Scheme& scheme) {
  std::vector<Settings> all = {{}};
  for (const quantize::Parameter& parameter : scheme.parameters) {
    if (parameter.key == "axis" || parameter.key == "group") continue;
    std::vector<std::string> values = parameter.choices;
    if (parameter.kind == quantize::Parameter::Kind::number) values = {"0.01", "50", "1"};
    if (parameter.kind == quantize::Parameter::Kind::integer)
      values = {std::to_string(static_cast<int>(parameter.low)),
                std::to_string(static_cast<int>(parameter.high))};
    for (const std::string& value : values) {
      Settings settings = {{parameter.key, value}};
      if (value == "group") settings["group"] = "4";
      if (quantize::complete(scheme, settings)) all.push_back(settings);
    }
    if (parameter.key == "symmetric")
      for (const char* calibration : {"percentile", "mse", "entropy"})
        all.push_back({{"symmetric", "no"}, {"bits", "2"}, {"calibration", calibration}});
  }
  return all;
}

struct Case {
  const char* name;
  std::vector<float> values; ///< a multiple of four
};

const std::vector<Case>& finiteCases() {
  static const std::vector<Case> cases = {
      {"one element repeated", {0.1f, 0.1f, 0.1f, 0.1f}},
      {"zeros", std::vector<float>(8, 0.0f)},
      {"negative zeros", std::vector<float>(8, -0.0f)},
      {"largest", {most, -most, most / 3, 1}},
      {"largest only", {most, most, most, most}},
      {"most negative only", {-most, -most, -most, -most}},
      {"smallest", {least, -least, 0, 3 * least}},
      {"subnormal", {1e-39f, -1e-40f, 1e-38f, 1e-45f}},
      {"far from zero", {1e7f, 1e7f + 1, 1e7f + 2, 1e7f + 3}},
      {"all scales", {1e-30f, 1, 1e30f, -1e-10f}},
      {"all negative", {-1, -2, -3, -4}},
      {"ordinary", {0.5f, -0.25f, 2, -3, 0, 1.5f, -1, 0.125f}},
  };
  return cases;
}

} // namespace

class TestSchemeContract : public QObject {
  Q_OBJECT

private slots:
  void rowsAreComplete();
  void finiteTensorsSurvive_data();
  void finiteTensorsSurvive();
  void scalarsAndSingleElements();
  void emptyTensorsAreRefused();
  void integersAndComplexNumbersAreRefused();
  void theFirstNonFiniteValueIsNamed_data();
  void theFirstNonFiniteValueIsNamed();
  void doublesBeyondBinary32AreNamed();
  void doublesTooSmallForBinary32AreRefused();
  void reportsAreConsistent_data();
  void reportsAreConsistent();
  void impossibleCutsAreNamed();
  void cancellingStops();
};

void TestSchemeContract::rowsAreComplete() {
  QVERIFY(quantize::catalogue().size() >= 4);
  for (const quantize::Scheme& scheme : quantize::catalogue()) {
    QVERIFY(!scheme.name.empty() && !scheme.family.empty() && !scheme.formula.empty());
    QVERIFY(quantize::find(scheme.id).has_value());
    for (const quantize::Parameter& parameter : scheme.parameters) {
      QVERIFY(!parameter.label.empty() && !parameter.help.empty());
      QVERIFY(quantize::complete(scheme, {{parameter.key, parameter.fallback}}).has_value());
    }
  }
}

void TestSchemeContract::finiteTensorsSurvive_data() {
  QTest::addColumn<int>("scheme");
  QTest::addColumn<int>("tensor");
  for (std::size_t i = 0; i < quantize::catalogue().size(); ++i)
    for (std::size_t k = 0; k < finiteCases().size(); ++k)
      QTest::addRow("%s %s", quantize::catalogue()[i].id.c_str(), finiteCases()[k].name)
          << static_cast<int>(i) << static_cast<int>(k);
}

void TestSchemeContract::finiteTensorsSurvive() {
  QFETCH(int, scheme);
  QFETCH(int, tensor);
  const quantize::Scheme& row = quantize::catalogue()[static_cast<std::size_t>(scheme)];
  const std::vector<float>& values = finiteCases()[static_cast<std::size_t>(tensor)].values;
  for (const Settings& settings : variations(row)) {
    const Quantized made = quantized(row.id.c_str(), settings, values, {values.size() / 4, 4});
    if (!made.quantizer) {
      QCOMPARE(made.error.code, ErrorCode::usage); // entropy refuses groups
      continue;
    }
    const quantize::Quantizer& q = *made.quantizer;
    QCOMPARE(q.steps().size(), q.groups());
    const double bound = q.errorBound();
    for (std::size_t i = 0; i < values.size(); ++i) {
      QVERIFY(std::isfinite(made.restored[i]));
      const double error = std::abs(static_cast<double>(made.restored[i]) - static_cast<double>(values[i]));
      QVERIFY2(error <= bound, qPrintable(QStringLiteral("%1 > %2").arg(error).arg(bound)));
      const auto group = q.groupOf(i);
      QVERIFY(q.steps()[group] > 0 && std::isfinite(q.steps()[group]));
      const auto grid = q.grid(group);
      QVERIFY(std::ranges::is_sorted(grid));
      QVERIFY(std::ranges::binary_search(grid, made.restored[i]));
    }
    QVERIFY(q.bitsPerWeight() > q.storage().codeBits);
    // Quantizing what was restored changes nothing, when nothing is random and no zero point is out of reach.
    if (row.id != "zeropoint" && !settings.contains("round")) {
      Quantized again = made;
      again.apply(made.restored);
      QCOMPARE(again.restored, made.restored);
    }
  }
}

void TestSchemeContract::scalarsAndSingleElements() {
  for (const quantize::Scheme& row : quantize::catalogue()) {
    for (const std::vector<std::uint64_t>& shape : {std::vector<std::uint64_t>{}, {1}, {1, 1, 1}}) {
      const Quantized made = quantized(row.id.c_str(), {}, {-0.75f}, shape);
      QVERIFY(made.quantizer);
      QVERIFY(std::abs(static_cast<double>(made.restored[0]) + 0.75) <= made.quantizer->errorBound());
      QVERIFY(made.quantizer->errorBound() < 0.03);
    }
  }
}

void TestSchemeContract::emptyTensorsAreRefused() {
  for (const quantize::Scheme& row : quantize::catalogue()) {
    const Quantized made = quantized(row.id.c_str(), {}, {}, {3, 0});
    QVERIFY(!made.quantizer);
    QCOMPARE(made.error.code, ErrorCode::unsuitableTensor);
    QVERIFY(made.error.why().find("[3, 0]") != std::string::npos);
  }
}

void TestSchemeContract::integersAndComplexNumbersAreRefused() {
  Unwatched unwatched;
  for (const quantize::Scheme& row : quantize::catalogue()) {
    for (const char* encoding : {"int32", "c64"}) {
      const auto view = tensorOf(std::vector<std::int64_t>{1, 2}, {2}, encoding);
      const auto made = quantize::calibrate(row.id, {}, view, unwatched);
      QVERIFY(!made);
      QCOMPARE(made.error().code, ErrorCode::unsuitableTensor);
      QCOMPARE(made.error().culprit, std::string("weights"));
    }
  }
}

void TestSchemeContract::theFirstNonFiniteValueIsNamed_data() {
  QTest::addColumn<float>("value");
  QTest::newRow("nan") << notANumber;
  QTest::newRow("inf") << infinity;
  QTest::newRow("-inf") << -infinity;
}

void TestSchemeContract::theFirstNonFiniteValueIsNamed() {
  QFETCH(float, value);
  std::vector<float> values(200000, 1.0f);
  values[150123] = value; // row 750, column 123 of 1000 × 200
  values[180000] = -value;
  for (const quantize::Scheme& row : quantize::catalogue()) {
    const Quantized made = quantized(row.id.c_str(), {}, values, {1000, 200});
    QVERIFY(!made.quantizer);
    QCOMPARE(made.error.code, ErrorCode::unsuitableTensor);
    QCOMPARE(made.error.place, std::string("element [750, 123]"));
  }
}

void TestSchemeContract::doublesBeyondBinary32AreNamed() {
  Unwatched unwatched;
  const auto made = quantize::calibrate("absmax", {}, tensorOf(std::vector<double>{1, 2, 1e39}), unwatched);
  QVERIFY(!made);
  QCOMPARE(made.error().place, std::string("element [2]"));
  QVERIFY(made.error().why().find("1e+39") != std::string::npos);
}

void TestSchemeContract::doublesTooSmallForBinary32AreRefused() {
  Unwatched unwatched;
  for (const quantize::Scheme& row : quantize::catalogue()) {
    const auto tiny = tensorOf(std::vector<double>{1e-300, -2e-310, 3e-46});
    const auto made = quantize::calibrate(row.id, {}, tiny, unwatched);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::unsuitableTensor);
    QVERIFY(made.error().why().find("3e-46") != std::string::npos);
    QVERIFY(quantize::calibrate(row.id, {}, tensorOf(std::vector<double>{0, 0}), unwatched));
    QVERIFY(quantize::calibrate(row.id, {}, tensorOf(std::vector<double>{1, 1e-300}), unwatched));
    QVERIFY(quantize::calibrate(row.id, {}, tensorOf(std::vector<float>{1e-40F, 2e-40F}), unwatched));
  }
}

void TestSchemeContract::reportsAreConsistent_data() {
  finiteTensorsSurvive_data();
}

void TestSchemeContract::reportsAreConsistent() {
  QFETCH(int, scheme);
  QFETCH(int, tensor);
  const std::vector<float>& values = finiteCases()[static_cast<std::size_t>(tensor)].values;
  quantize::Request request;
  request.tensor = tensorOf(values);
  request.scheme = quantize::catalogue()[static_cast<std::size_t>(scheme)].id;
  Unwatched unwatched;
  const auto report = quantize::analyse(request, unwatched);
  QVERIFY(report.has_value());
  const quantize::Report& r = **report;
  QCOMPARE(r.examined, values.size());
  QCOMPARE(r.summary.finite(), values.size());
  QCOMPARE(r.original.total(), values.size());
  QCOMPARE(r.original.below() + r.original.above(), 0u);
  QCOMPARE(r.error.total(), values.size());
  QCOMPARE(r.error.below() + r.error.above() + r.error.notANumber(), 0u);
  QCOMPARE(r.error.low(), -r.error.high());
  QVERIFY(r.clipLow <= r.clipHigh);
  QVERIFY(!r.settings.empty());
}

void TestSchemeContract::impossibleCutsAreNamed() {
  const std::vector<float> values(24, 1.0f);
  for (const char* id : {"int", "float"}) {
    const Quantized group = quantized(id, {{"granularity", "group"}, {"group", "5"}}, values, {2, 12});
    QCOMPARE(group.error.code, ErrorCode::usage);
    QVERIFY(group.error.oneLine().find('5') != std::string::npos &&
            group.error.oneLine().find("12") != std::string::npos);
    const Quantized axis = quantized(id, {{"granularity", "channel"}, {"axis", "2"}}, values, {2, 12});
    QCOMPARE(axis.error.code, ErrorCode::usage);
    QVERIFY(axis.error.oneLine().find("[2, 12]") != std::string::npos);
    QVERIFY(!quantized(id, {{"granularity", "channel"}}, {1}, {}).quantizer);
  }
}

void TestSchemeContract::cancellingStops() {
  class Never final : public Monitor {
  public:
    bool advance(std::uint64_t, std::uint64_t) override { return false; }
  };

  Never never;
  quantize::Request request;
  request.tensor = tensorOf(std::vector<float>(100000, 1.0f), {100, 1000});
  for (const quantize::Scheme& row : quantize::catalogue()) {
    request.scheme = row.id;
    for (const Settings& settings : variations(row)) {
      request.settings = settings;
      const auto report = quantize::analyse(request, never);
      QVERIFY(!report);
      QVERIFY(report.error().code == ErrorCode::cancelled || report.error().code == ErrorCode::usage);
    }
  }
}

QTEST_APPLESS_MAIN(TestSchemeContract)
#include "tst_scheme_contract.moc"
