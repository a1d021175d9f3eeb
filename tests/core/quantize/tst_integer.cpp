#include "tests/core/quantize/golden.h"
#include "tests/core/quantize/schemes.h"

#include <QTest>
#include <algorithm>
#include <limits>

using qs::quantize::Settings;
using Codes = std::vector<std::int32_t>;

namespace {

bool near(double actual, double expected, double relative) {
  return std::abs(actual - expected) <= relative * std::abs(expected);
}

Settings affine() {
  return {{"symmetric", "no"}};
}

} // namespace

class TestInteger : public QObject {
  Q_OBJECT

private slots:
  void affineAgreesWithTorchAndOnnx_data();
  void affineAgreesWithTorchAndOnnx();
  void channelsAgreeWithTorch_data();
  void channelsAgreeWithTorch();
  void fourValuesAtEveryWidth();
  void affineRailsByHand();
  void zeroPointsOfSymmetricData();
  void affineOfFourValuesByHand();
  void narrowLeavesOutTheLowestCode();
  void roundingModes_data();
  void roundingModes();
  void stochasticRoundingIsUnbiasedAndRepeatable();
  void gaussianReferenceValues();
  void bestClipOfAGaussian();
  void outlierFlattensTheRest();
  void groupsHaveTheirOwnScales();
  void everyAxisCutsTheSame();
  void runsMayStartAnywhere();
  void scaleFormatsAreWhatIsStored();
  void scalesNeverVanish();
  void mseCalibrationFindsTheBestClip();
  void calibrationByPercentile();
  void percentilesAreExactAtAnySize();
  void percentilesOfMostlyZeros();
  void calibrationPerGroupEqualsGroupByGroup_data();
  void calibrationPerGroupEqualsGroupByGroup();
};

// torch.quantize_per_tensor (1.13; qint8, quint8 is the same shifted by 128) and ONNX QuantizeLinear.
void TestInteger::affineAgreesWithTorchAndOnnx_data() {
  QTest::addColumn<QString>("distribution");
  for (const char* distribution : {"normal", "skewed", "positive", "halves", "constant"})
    QTest::addRow("%s", distribution) << QString::fromLatin1(distribution);
}

void TestInteger::affineAgreesWithTorchAndOnnx() {
  QFETCH(QString, distribution);
  const Golden golden("affine/affine.qz");
  const auto at = [&](const char* name) { return distribution + QLatin1Char('/') + QLatin1String(name); };
  const auto input = golden.array<float>(at("input"));
  const Quantized made = quantized("int", affine(), input);
  const auto signedCodes = golden.array<std::int8_t>(at("torch_qint8.q"));
  const auto unsignedCodes = golden.array<std::uint8_t>(at("torch_quint8.q")),
             onnx = golden.array<std::uint8_t>(at("onnx_u8.q"));
  QCOMPARE(signedCodes.size(), input.size());
  QCOMPARE(made.codes, Codes(signedCodes.begin(), signedCodes.end()));
  for (std::size_t i = 0; i < input.size(); ++i) {
    QCOMPARE(made.codes[i] + 128, static_cast<int>(unsignedCodes[i]));
    QCOMPARE(made.codes[i] + 128, static_cast<int>(onnx[i]));
  }
  QCOMPARE(made.restored, golden.array<float>(at("torch_qint8.deq")));
}

void TestInteger::channelsAgreeWithTorch_data() {
  affineAgreesWithTorchAndOnnx_data();
}

// torch.quantize_per_channel with scales max|row|/127, zero points 0.
void TestInteger::channelsAgreeWithTorch() {
  QFETCH(QString, distribution);
  const Golden golden("affine/affine.qz");
  const auto at = [&](const char* name) { return distribution + QLatin1Char('/') + QLatin1String(name); };
  const auto input = golden.array<float>(at("input"));
  const auto shape = golden.array<std::int32_t>(at("shape"));
  const std::vector<std::uint64_t> sizes(shape.begin(), shape.end());
  const Quantized made = quantized("int", {{"granularity", "channel"}}, input, sizes);
  const auto codes = golden.array<std::int8_t>(at("torch_perchannel.q"));
  QCOMPARE(made.codes, Codes(codes.begin(), codes.end()));
  QCOMPARE(made.restored, golden.array<float>(at("torch_perchannel.deq")));
  QCOMPARE(made.quantizer->groups(), sizes[0]);
}

void TestInteger::fourValuesAtEveryWidth() {
  const Quantized eight = quantized("int", {}, v4);
  QCOMPARE(eight.codes, (Codes{-30, 18, 73, -127}));
  QVERIFY(near(eight.quantizer->steps()[0], 0.016535433, 1e-7));
  const double expected[] = {-0.496062992, 0.297637795, 1.207086614, -2.1};
  for (std::size_t i = 0; i < 4; ++i)
    QVERIFY(near(eight.restored[i], expected[i], 1e-7));
  QVERIFY(near(meanSquaredError(v4, eight.restored), 1.7825036e-5, 1e-4));
  QVERIFY(near(sqnrDb(v4, eight.restored), 49.386, 2e-5));
  const Quantized four = quantized("int", {{"bits", "4"}}, v4);
  QCOMPARE(four.codes, (Codes{-2, 1, 4, -7}));
  QVERIFY(near(meanSquaredError(v4, four.restored), 0.0025, 1e-5));
  QCOMPARE(quantized("int", {{"bits", "3"}}, v4).codes, (Codes{-1, 0, 2, -3}));
  QCOMPARE(quantized("int", {}, {-0.5f, 0.3f, 1.2f, -2.1f, 60}).codes, (Codes{-1, 1, 3, -4, 127}));
}

void TestInteger::affineRailsByHand() {
  Quantized made = quantized("int", affine(), {-234.1f, 251.51f});
  QVERIFY(near(made.quantizer->steps()[0], 1.904352941, 1e-7));
  QCOMPARE(made.quantizer->zeroPoints()[0], -5);
  made.apply({-234.1f, 251.51f, 0, 100, 300});
  QCOMPARE(made.codes, (Codes{-128, 127, -5, 48, 127}));
  const double expected[] = {-234.235412, 251.374588, 0, 100.930706, 251.374588};
  for (std::size_t i = 0; i < 5; ++i)
    QVERIFY(near(made.restored[i], expected[i], 1e-7));
  QCOMPARE(made.saturated, 1u);
}

/// As PyTorch computes: q_min − rint(min/S), every step in binary32; the values are NumPy's. For symmetric
/// data min/S is half-way but for the rounding of S.
void TestInteger::zeroPointsOfSymmetricData() {
  const std::pair<float, Codes> expected[] = {{1.0f, {0, -1, -1, 0, -1, 0, -1}},
                                              {1.4f, {0, 0, 0, 0, -1, 0, 0}},
                                              {0.3f, {0, 0, 0, 0, 0, 0, 0}},
                                              {3.3333333f, {0, 0, 0, 0, 0, 0, -1}}};
  for (const auto& [most, zeros] : expected)
    for (std::size_t i = 0; i < zeros.size(); ++i) {
      const Quantized made = quantized("int", {{"symmetric", "no"}, {"bits", std::to_string(i + 2)}},
                                       {-most, 0.1f * most, most});
      QCOMPARE(made.quantizer->zeroPoints()[0], zeros[i]);
    }
}

void TestInteger::affineOfFourValuesByHand() {
  const Quantized made = quantized("int", affine(), v4);
  QVERIFY(near(made.quantizer->steps()[0], 0.012941176, 1e-7));
  QCOMPARE(made.quantizer->zeroPoints()[0], 34);
  QCOMPARE(made.codes, (Codes{-5, 57, 127, -128}));
  QCOMPARE(made.quantizer->bitsPerWeight(), 8 + (32 + 8) / 4.0);
}

void TestInteger::narrowLeavesOutTheLowestCode() {
  Quantized full = quantized("int", {}, {1, -1}), narrow = quantized("int", {{"range", "narrow"}}, {1, -1});
  full.apply({-2, 2});
  narrow.apply({-2, 2});
  QCOMPARE(full.codes, (Codes{-128, 127}));
  QCOMPARE(narrow.codes, (Codes{-127, 127}));
  QCOMPARE(full.quantizer->grid(0).size(), 256u);
  QCOMPARE(narrow.quantizer->grid(0).size(), 255u);
  // Affine and narrow: 254 steps between the ends.
  QVERIFY(near(quantized("int", {{"symmetric", "no"}, {"range", "narrow"}}, {0, 254}).quantizer->steps()[0],
               1, 1e-7));
}

void TestInteger::roundingModes_data() {
  QTest::addColumn<QString>("mode");
  QTest::addColumn<Codes>("expected");
  // S = 1, of 13.5, −13.5, 2.5, −2.5, 2.25, −2.75, 0.49999997, −0.5 and the end 127.
  QTest::newRow("rne") << "rne" << Codes{14, -14, 2, -2, 2, -3, 0, 0, 127};
  QTest::newRow("rna") << "rna" << Codes{14, -14, 3, -3, 2, -3, 0, -1, 127};
  QTest::newRow("rtz") << "rtz" << Codes{13, -13, 2, -2, 2, -2, 0, 0, 127};
  QTest::newRow("rtp") << "rtp" << Codes{14, -13, 3, -2, 3, -2, 1, 0, 127};
  QTest::newRow("rtn") << "rtn" << Codes{13, -14, 2, -3, 2, -3, 0, -1, 127};
}

void TestInteger::roundingModes() {
  QFETCH(QString, mode);
  QFETCH(Codes, expected);
  const std::vector<float> values = {13.5f, -13.5f, 2.5f, -2.5f, 2.25f, -2.75f, 0.49999997f, -0.5f, 127};
  QCOMPARE(quantized("int", {{"round", mode.toStdString()}}, values).codes, expected);
  if (mode == QLatin1String("rtz")) QCOMPARE(quantized("int", {{"round", "rtz"}}, v4).codes[2], 72);
}

void TestInteger::stochasticRoundingIsUnbiasedAndRepeatable() {
  std::vector<float> values(40001, 10.25f);
  values[40000] = 127; // S = 1
  const Quantized made = quantized("int", {{"round", "stochastic"}, {"seed", "7"}}, values);
  const auto up = std::ranges::count(made.codes, 11);
  QCOMPARE(std::ranges::count(made.codes, 10), 40000 - up);
  QVERIFY(std::abs(static_cast<double>(up) / 40000 - 0.25) < 0.011); // five deviations of a binomial share
  QCOMPARE(quantized("int", {{"round", "stochastic"}, {"seed", "7"}}, values).codes, made.codes);
  QVERIFY(quantized("int", {{"round", "stochastic"}, {"seed", "8"}}, values).codes != made.codes);
  Codes part(1000);
  made.quantizer->apply(5000, std::span<const float>(values).subspan(5000, 1000), {}, part);
  QVERIFY(std::equal(part.begin(), part.end(), made.codes.begin() + 5000));
}

// Reference values of the deterministic Gaussian of 1000 values, computed with exact quantiles.
void TestInteger::gaussianReferenceValues() {
  const std::vector<float> g = gaussian(1000);
  QVERIFY(near(g.back(), 3.2905, 1e-4));
  QVERIFY(std::abs(sqnrDb(g, quantized("int", {}, g).restored) - 42.54) < 0.01);
  const Quantized four = quantized("int", {{"bits", "4"}}, g);
  QVERIFY(std::abs(sqnrDb(g, four.restored) - 17.35) < 0.01);
  QVERIFY(near(meanSquaredError(g, four.restored), 0.018367, 1e-3));
}

void TestInteger::bestClipOfAGaussian() {
  const std::vector<float> g = gaussian(1000);
  double best = 1, bestClip = 0;
  for (int permille = 500; permille <= 1000; permille += 5) {
    const std::string clip = std::to_string(permille / 1000.0);
    const double error = meanSquaredError(
        g, quantized("int", {{"bits", "4"}, {"range", "narrow"}, {"clip", clip}}, g).restored);
    if (error >= best) continue;
    best = error;
    bestClip = permille / 1000.0 * 3.2905;
  }
  QVERIFY(std::abs(bestClip - 2.47) <= 0.02);
  QVERIFY(near(best, 0.012460, 1e-3));
}

void TestInteger::outlierFlattensTheRest() {
  std::vector<float> g = gaussian(1000);
  g.push_back(10);
  const Quantized made = quantized("int", {{"bits", "4"}}, g);
  QCOMPARE(std::ranges::count(made.codes, 0), 524);
  QVERIFY(near(meanSquaredError(g, made.restored), 0.16984, 1e-3));
  QVERIFY(near(meanSquaredError(g, quantized("int", {{"bits", "4"}, {"clip", "0.37"}}, g).restored), 0.06290,
               1e-3));
}

void TestInteger::groupsHaveTheirOwnScales() {
  const std::vector<float> values = {1, 127, 2, 254, -3, -381, 0, 0};
  const Quantized made = quantized("int", {{"granularity", "group"}, {"group", "2"}}, values, {2, 4});
  QCOMPARE(std::vector<float>(made.quantizer->steps().begin(), made.quantizer->steps().end()),
           (std::vector<float>{1, 2, 3, 1}));
  QCOMPARE(made.codes, (Codes{1, 127, 1, 127, -1, -127, 0, 0}));
  QCOMPARE(made.restored, values);
  QCOMPARE(made.quantizer->bitsPerWeight(), 8 + 32.0 * 4 / 8);
  // 4 bits, groups of 128, binary16 scale, 4-bit zero point.
  const Quantized four = quantized(
      "int", {{"bits", "4"}, {"symmetric", "no"}, {"granularity", "group"}, {"scale_format", "f16"}},
      gaussian(1024), {4, 256});
  QCOMPARE(four.quantizer->bitsPerWeight(), 4.15625);
}

void TestInteger::everyAxisCutsTheSame() {
  // A channel of any axis, quantized alone, gives what it gives within the tensor.
  const std::vector<std::uint64_t> shape = {5, 3, 17};
  std::vector<float> values = gaussian(5 * 3 * 17);
  for (std::size_t i = 0; i < values.size(); ++i)
    std::swap(values[i], values[i * 101 % values.size()]);
  for (int axis = -3; axis < 3; ++axis) {
    const Quantized made =
        quantized("int", {{"granularity", "channel"}, {"axis", std::to_string(axis)}}, values, shape);
    const auto chosen = static_cast<std::size_t>((axis + 3) % 3);
    QCOMPARE(made.quantizer->groups(), shape[chosen]);
    QCOMPARE(made.quantizer->granularity().axis, static_cast<int>(chosen));
    for (std::uint64_t channel = 0; channel < shape[chosen]; ++channel) {
      std::vector<float> alone, within;
      for (std::uint64_t i = 0; i < values.size(); ++i) {
        const std::uint64_t index[] = {i / 51, i / 17 % 3, i % 17};
        if (index[chosen] != channel) continue;
        QCOMPARE(made.quantizer->groupOf(i), channel);
        alone.push_back(values[i]);
        within.push_back(made.restored[i]);
      }
      QCOMPARE(quantized("int", {}, alone).restored, within);
    }
  }
}

void TestInteger::runsMayStartAnywhere() {
  const std::vector<float> values = gaussian(3 * 1100);
  for (const char* axis : {"0", "1"}) {
    const Quantized made = quantized("int", {{"granularity", "channel"}, {"axis", axis}, {"symmetric", "no"}},
                                     values, {3, 1100});
    std::vector<float> part(1500);
    made.quantizer->apply(777, std::span<const float>(values).subspan(777, 1500), part, {});
    QVERIFY(std::equal(part.begin(), part.end(), made.restored.begin() + 777));
  }
}

void TestInteger::scaleFormatsAreWhatIsStored() {
  // 2.1/127 = 0.016535433: binary16 neighbours are 2^-16 apart there, bfloat16 ones 2^-13, powers of two
  // round up.
  const auto step = [](const char* format) {
    return quantized("int", {{"scale_format", format}}, v4).quantizer->steps()[0];
  };
  QCOMPARE(step("f16"), std::ldexp(1084.0f, -16)); // 0x243C: 1084·2^-16
  QCOMPARE(step("bf16"), std::ldexp(135.0f, -13)); // 135.46 rounds to 135
  QCOMPARE(step("e8m0fnu"), 0x1p-5f);
  QCOMPARE(quantized("int", {{"scale_format", "e8m0fnu"}}, v4).saturated, 0u);
  QCOMPARE(quantized("int", {{"scale_format", "e8m0fnu"}}, v4).quantizer->bitsPerWeight(), 8 + 8 / 4.0);
}

void TestInteger::scalesNeverVanish() {
  constexpr float least = std::numeric_limits<float>::denorm_min();
  const Quantized tiny = quantized("int", {}, {least, -3 * least, 0});
  QCOMPARE(tiny.codes, (Codes{1, -3, 0})); // the step is held at 2^-149
  QCOMPARE(tiny.restored, (std::vector<float>{least, -3 * least, 0}));
  const Quantized half = quantized("int", {{"scale_format", "f16"}}, {1e-8f, -1e-8f});
  QVERIFY(half.quantizer->steps()[0] > 0);
}

void TestInteger::mseCalibrationFindsTheBestClip() {
  const std::vector<float> g = gaussian(1000);
  const Quantized four = quantized("int", {{"bits", "4"}, {"range", "narrow"}, {"calibration", "mse"}}, g);
  QVERIFY(std::abs(four.quantizer->steps()[0] * 7 - 2.47) <= 0.03);
  // The same answer from histograms: sixteen copies are too many values to search one by one.
  std::vector<float> many;
  for (int i = 0; i < 16; ++i)
    many.insert(many.end(), g.begin(), g.end());
  const Quantized more = quantized("int", {{"bits", "4"}, {"range", "narrow"}, {"calibration", "mse"}}, many);
  QVERIFY(std::abs(more.quantizer->steps()[0] * 7 - 2.47) <= 0.03);
  // At 8 bits nothing should be clipped.
  QVERIFY(near(quantized("int", {{"calibration", "mse"}}, g).quantizer->steps()[0] * 127, 3.2905, 1e-4));
}

void TestInteger::calibrationByPercentile() {
  std::vector<float> values;
  for (int i = 1; i <= 1000; ++i)
    values.push_back(static_cast<float>(i % 2 == 0 ? i : -i));
  const Settings settings = {{"calibration", "percentile"}, {"percentile", "90"}};
  QVERIFY(near(quantized("int", settings, values).quantizer->steps()[0] * 127, 900, 1e-6));
}

// Of 10001 magnitudes 1, 2, … 10000 and a million, the k-th smallest is k: an outlier moves no percentile.
void TestInteger::percentilesAreExactAtAnySize() {
  const std::pair<const char*, double> expected[] = {
      {"50", 5001}, {"90", 9001}, {"99.9", 9991}, {"99.99", 10000}, {"100", 1e6}};
  std::vector<float> values = {-1e6f};
  for (int i = 1; i <= 10000; ++i)
    values.push_back(static_cast<float>(i % 2 == 0 ? i : -i));
  std::vector<float> twice = values;
  for (const float value : values)
    twice.push_back(value / 4);
  for (const auto& [percentile, threshold] : expected) {
    Settings settings = {{"calibration", "percentile"}, {"percentile", percentile}};
    const auto step = static_cast<float>(threshold / 127);
    QCOMPARE(quantized("int", settings, values).quantizer->steps()[0], step);
    settings["granularity"] = "channel";
    const Quantized rows = quantized("int", settings, twice, {2, values.size()});
    QCOMPARE(rows.quantizer->steps()[0], step);
    QCOMPARE(rows.quantizer->steps()[1], step / 4);
  }
}

// A percentile of 0 would leave no grid: the smallest magnitude that is not 0 stands in for it.
void TestInteger::percentilesOfMostlyZeros() {
  const Settings settings = {{"calibration", "percentile"}, {"percentile", "50"}};
  for (const int zeros : {8, 3000}) {
    std::vector<float> values(static_cast<std::size_t>(zeros));
    values.insert(values.end(), {-0.0f, 0.25f, -8});
    const Quantized made = quantized("int", settings, values);
    QCOMPARE(made.quantizer->steps()[0], 0.25f / 127);
    QCOMPARE(made.codes[values.size() - 2], 127);
    QCOMPARE(quantized("int", settings, std::vector<float>(values.size())).quantizer->steps()[0], 1.0f);
  }
}

void TestInteger::calibrationPerGroupEqualsGroupByGroup_data() {
  QTest::addColumn<QString>("calibration");
  QTest::addColumn<int>("axis");
  QTest::addColumn<int>("columns");
  for (const char* calibration : {"percentile", "mse", "entropy"})
    for (const int axis : {0, 1})
      for (const int columns : {100, axis == 0 ? 2100 : 60})
        QTest::addRow("%s axis %d of 5 × %d", calibration, axis, columns)
            << QString::fromLatin1(calibration) << axis << columns;
}

void TestInteger::calibrationPerGroupEqualsGroupByGroup() {
  QFETCH(QString, calibration);
  QFETCH(int, axis);
  QFETCH(int, columns);
  const auto rows = std::size_t{5}, width = static_cast<std::size_t>(columns);
  std::vector<float> values = gaussian(static_cast<int>(rows * width));
  for (std::size_t i = 0; i < values.size(); ++i)
    std::swap(values[i], values[i * 7919 % values.size()]);
  const Settings settings = {
      {"bits", "5"}, {"symmetric", "no"}, {"calibration", calibration.toStdString()}, {"percentile", "97"}};
  Settings channels = settings;
  channels["granularity"] = "channel";
  channels["axis"] = std::to_string(axis);
  const Quantized made = quantized("int", channels, values, {rows, width});
  QVERIFY(made.quantizer);
  const std::size_t groups = axis == 0 ? rows : width;
  for (std::size_t group = 0; group < groups; group += groups / 5) {
    std::vector<float> alone;
    for (std::size_t i = 0; i < values.size(); ++i)
      if ((axis == 0 ? i / width : i % width) == group) alone.push_back(values[i]);
    QCOMPARE(made.quantizer->steps()[group], quantized("int", settings, alone).quantizer->steps()[0]);
  }
}

QTEST_APPLESS_MAIN(TestInteger)
#include "tst_integer.moc"
