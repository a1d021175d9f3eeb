#include "core/formats/catalogue.h"
#include "core/formats/encode.h"
#include "core/quantize/float_grid.h"
#include "tests/core/quantize/golden.h"
#include "tests/core/quantize/schemes.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <limits>

using qs::quantize::FloatGrid;
using qs::quantize::Settings;

namespace {

bool near(double actual, double expected, double relative) {
  return std::abs(actual - expected) <= relative * std::abs(expected);
}

double valueOf(const qs::formats::Layout& layout, qs::formats::Code code) {
  return qs::numbers::toDouble(qs::formats::exactValue(qs::formats::decode(layout, code)));
}

} // namespace

class TestScaledFloat : public QObject {
  Q_OBJECT

private slots:
  void fp8AgreesWithOutsideCodes_data();
  void fp8AgreesWithOutsideCodes();
  void fourValuesInThreeFormats();
  void gaussianReferenceValues_data();
  void gaussianReferenceValues();
  void roundingEqualsTheExactEncoder_data();
  void roundingEqualsTheExactEncoder();
  void formatsBeyondBinary32AreRefused_data();
  void formatsBeyondBinary32AreRefused();
  void aliasesAndCustomFormatsAreAccepted();
  void clippingSaturates();
};

// E4M3 codes of x/s with s = max|x|/448 of the tensor or of each row, by an exact table search (NumPy).
void TestScaledFloat::fp8AgreesWithOutsideCodes_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("granularity");
  QTest::newRow("tensor") << "tensor"
                          << "tensor";
  QTest::newRow("row") << "row"
                       << "channel";
}

void TestScaledFloat::fp8AgreesWithOutsideCodes() {
  QFETCH(QString, name);
  QFETCH(QString, granularity);
  const Golden golden("affine/fp8.qz");
  const auto input = golden.array<float>(QStringLiteral("input"));
  QCOMPARE(input.size(), 60000u);
  const Quantized made = quantized("float", {{"granularity", granularity.toStdString()}}, input, {200, 300});
  const auto steps = made.quantizer->steps();
  QCOMPARE(std::vector<float>(steps.begin(), steps.end()),
           golden.array<float>(name + QStringLiteral(".scale")));
  const auto codes = golden.array<std::uint8_t>(name + QStringLiteral(".codes"));
  QCOMPARE(made.codes, std::vector<std::int32_t>(codes.begin(), codes.end()));
}

void TestScaledFloat::fourValuesInThreeFormats() {
  const auto check = [](const char* format, const std::vector<double>& expected, double step) {
    const Quantized made = quantized("float", {{"format", format}}, v4);
    if (!near(made.quantizer->steps()[0], step, 1e-7)) return false;
    for (std::size_t i = 0; i < 4; ++i)
      if (!near(made.restored[i], expected[i], 1e-6)) return false;
    return true;
  };
  QVERIFY(check("e4m3fn", {-0.4875, 0.3, 1.2, -2.1}, 0.0046875));
  QVERIFY(check("e2m1fn", {-0.525, 0.35, 1.05, -2.1}, 0.35));
  // x/S in binary16 is −15600, 9360, 37440, −65504.
  const double s = 2.1 / 65504;
  QVERIFY(check("f16", {-15600 * s, 9360 * s, 37440 * s, -2.1}, s));
  QVERIFY(near(meanSquaredError(v4, quantized("float", {}, v4).restored), 3.90625e-5, 1e-4));
}

// Signal-to-noise ratios of the deterministic Gaussian of 1000 values, computed with exact rationals.
void TestScaledFloat::gaussianReferenceValues_data() {
  QTest::addColumn<QString>("format");
  QTest::addColumn<double>("decibels");
  QTest::newRow("E4M3") << "e4m3fn" << 31.55;
  QTest::newRow("E5M2") << "e5m2" << 25.61;
  QTest::newRow("E3M4") << "e3m4" << 37.53;
  QTest::newRow("E2M1") << "e2m1fn" << 18.91;
}

void TestScaledFloat::gaussianReferenceValues() {
  QFETCH(QString, format);
  QFETCH(double, decibels);
  const std::vector<float> g = gaussian(1000);
  const Quantized made = quantized("float", {{"format", format.toStdString()}}, g);
  QVERIFY(made.quantizer);
  QVERIFY(std::abs(sqnrDb(g, made.restored) - decibels) < 0.01);
}

void TestScaledFloat::roundingEqualsTheExactEncoder_data() {
  QTest::addColumn<QString>("format");
  for (const char* format :
       {"e4m3fn", "e5m2", "e4m3fnuz", "e5m2fnuz", "e4m3b11fnuz", "e3m4", "e3m2fn", "e2m3fn", "e2m1fn", "f16",
        "bf16", "e5m3[bias=20]", "e4m0[bias=8]", "e4m0", "e0m3", "e4m3[subnormals=no]", "e4m3[signed=no]",
        "e3m0[inf=no,nan=none,bias=4]"})
    QTest::addRow("%s", format) << QString::fromLatin1(format);
}

// The encoder works in exact integers and has its own outside tables; here every value, every midpoint, and
// their binary32 neighbours go through both.
void TestScaledFloat::roundingEqualsTheExactEncoder() {
  QFETCH(QString, format);
  const auto spec = qs::formats::find(format.toStdString());
  QVERIFY(spec.has_value());
  const FloatGrid grid(spec->layout);
  std::vector<float> values = qs::quantize::finiteValues(spec->layout);
  std::vector<float> inputs;
  const auto step = std::max<std::size_t>(1, values.size() / 2000);
  for (std::size_t i = 0; i + 1 < values.size(); i += step) {
    const float middle = values[i] + (values[i + 1] - values[i]) / 2;
    for (const float centre : {values[i], middle})
      for (const float towards : {-HUGE_VALF, centre, HUGE_VALF})
        inputs.push_back(std::nextafter(centre, towards));
  }
  QVERIFY(inputs.size() > 30);
  qs::formats::EncodeOptions saturating;
  saturating.overflow = qs::formats::Overflow::saturate;
  for (const float input : inputs) {
    const auto exact =
        qs::formats::encode(spec->layout, qs::numbers::Exact::from(static_cast<double>(input)), saturating);
    const float rounded = std::clamp(grid.round(input), grid.lowest(), grid.max());
    if (static_cast<double>(rounded) != valueOf(spec->layout, exact.code) ||
        static_cast<qs::formats::Code>(grid.code(rounded)) != exact.code)
      QFAIL(qPrintable(QStringLiteral("%1: %2, code %3, expected %4")
                           .arg(double(input))
                           .arg(double(rounded))
                           .arg(grid.code(rounded))
                           .arg(exact.code)));
  }
}

void TestScaledFloat::formatsBeyondBinary32AreRefused_data() {
  QTest::addColumn<QString>("format");
  for (const char* format :
       {"f32", "tf32", "e10m5", "e5m3[bias=400]", "int8", "e8m0fnu", "e5m2x", "e4m3fn[", ""})
    QTest::addRow("'%s'", format) << QString::fromLatin1(format);
}

void TestScaledFloat::formatsBeyondBinary32AreRefused() {
  QFETCH(QString, format);
  const Quantized made = quantized("float", {{"format", format.toStdString()}}, v4);
  QVERIFY(!made.quantizer);
  QVERIFY(made.error.code == qs::ErrorCode::usage || made.error.code == qs::ErrorCode::invalidFormat);
  QVERIFY(!made.error.why().empty());
}

void TestScaledFloat::aliasesAndCustomFormatsAreAccepted() {
  const auto scheme = qs::quantize::find("float");
  QVERIFY(scheme.has_value());
  const auto completed = qs::quantize::complete(**scheme, {{"format", "torch.float8_e5m2"}});
  QVERIFY(completed.has_value());
  QCOMPARE(completed->at("format"), std::string("e5m2"));
  QVERIFY(quantized("float", {{"format", "e3m3"}}, v4).quantizer);
}

void TestScaledFloat::clippingSaturates() {
  const Quantized made = quantized("float", {{"clip", "0.5"}}, v4);
  QCOMPARE(made.saturated, 2u); // 1.2 and −2.1 lie beyond ±1.05
  QVERIFY(near(made.restored[3], -1.05, 1e-6));
  const auto grid = made.quantizer->grid(0);
  QCOMPARE(grid.size(), 253u); // distinct finite values of E4M3FN
  QCOMPARE(made.quantizer->storage().signedCodes, false);
}

QTEST_APPLESS_MAIN(TestScaledFloat)
#include "tst_scaled_float.moc"
