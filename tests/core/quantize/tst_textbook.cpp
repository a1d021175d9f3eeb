#include "tests/core/quantize/golden.h"
#include "tests/core/quantize/schemes.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <limits>

namespace {

std::vector<std::uint32_t> bitsOf(const std::vector<float>& values) {
  std::vector<std::uint32_t> bits;
  bits.reserve(values.size());
  for (const float value : values)
    bits.push_back(std::bit_cast<std::uint32_t>(value));
  return bits;
}

} // namespace

class TestTextbook : public QObject {
  Q_OBJECT

private slots:
  void agreesWithTheOriginal_data();
  void agreesWithTheOriginal();
  void absmaxOfFourValuesByHand();
  void zerosGiveZeroCodes();
  void clipMultipliesTheRange();
  void gridHoldsEveryRestoredValue();
  void rangesBeyondBinary32StayFinite();
};

// Codes and dequantized bits computed by the notebook's own torch code (torch 1.13), five distributions.
void TestTextbook::agreesWithTheOriginal_data() {
  QTest::addColumn<QString>("distribution");
  QTest::addColumn<QString>("scheme");
  for (const char* distribution : {"normal", "skewed", "positive", "halves", "constant"})
    for (const char* scheme : {"absmax", "zeropoint"})
      QTest::addRow("%s %s", scheme, distribution)
          << QString::fromLatin1(distribution) << QString::fromLatin1(scheme);
}

void TestTextbook::agreesWithTheOriginal() {
  QFETCH(QString, distribution);
  QFETCH(QString, scheme);
  const Golden golden("affine/affine.qz");
  const auto input = golden.array<float>(distribution + QStringLiteral("/input"));
  QVERIFY(!input.empty());
  const Quantized made = quantized(scheme.toLatin1().constData(), {}, input);
  QVERIFY(made.quantizer);
  const QString stem = distribution + QLatin1Char('/') + scheme;
  const auto codes = golden.array<std::int8_t>(stem + QStringLiteral(".q"));
  QCOMPARE(made.codes, std::vector<std::int32_t>(codes.begin(), codes.end()));
  QCOMPARE(bitsOf(made.restored), bitsOf(golden.array<float>(stem + QStringLiteral(".deq"))));
  QCOMPARE(made.saturated, 0u);
}

void TestTextbook::absmaxOfFourValuesByHand() {
  const Quantized made = quantized("absmax", {}, v4);
  QCOMPARE(made.codes, (std::vector<std::int32_t>{-30, 18, 73, -127}));
  QVERIFY(std::abs(made.quantizer->scales()[0] - 127 / 2.1) < 1e-5);
  QVERIFY(std::abs(made.quantizer->steps()[0] - 2.1 / 127) < 1e-8);
  QCOMPARE(made.quantizer->bitsPerWeight(), 8 + 32 / 4.0);
}

void TestTextbook::zerosGiveZeroCodes() {
  const Quantized absmax = quantized("absmax", {}, std::vector<float>(7, 0.0f));
  QCOMPARE(absmax.codes, std::vector<std::int32_t>(7, 0));
  QCOMPARE(absmax.restored, std::vector<float>(7, 0.0f));
  const Quantized zeropoint = quantized("zeropoint", {}, std::vector<float>(7, 0.0f));
  QCOMPARE(zeropoint.codes, std::vector<std::int32_t>(7, -128)); // z = round(−128)
  QCOMPARE(zeropoint.restored, std::vector<float>(7, 0.0f));
}

void TestTextbook::clipMultipliesTheRange() {
  // clip ½: s = 127/1.05; −2.1·s = −254 is clipped, 1.2·s = 145.1 too, 0.3·s = 36.3, −0.5·s = −60.5.
  const Quantized made = quantized("absmax", {{"clip", "0.5"}}, v4);
  QCOMPARE(made.codes[1], 36);
  QCOMPARE(made.codes[2], 127);
  QCOMPARE(made.codes[3], -127);
  QCOMPARE(made.saturated, 2u);
}

void TestTextbook::gridHoldsEveryRestoredValue() {
  for (const char* scheme : {"absmax", "zeropoint"}) {
    const Quantized made = quantized(scheme, {}, v4);
    const std::vector<float> grid = made.quantizer->grid(0);
    QCOMPARE(grid.size(), std::string(scheme) == "absmax" ? 255u : 256u);
    QVERIFY(std::ranges::is_sorted(grid));
    for (const float value : made.restored)
      QVERIFY(std::ranges::binary_search(grid, value));
  }
}

void TestTextbook::rangesBeyondBinary32StayFinite() {
  constexpr float most = std::numeric_limits<float>::max(), least = std::numeric_limits<float>::denorm_min();
  const Quantized huge = quantized("zeropoint", {}, {-most, most, 0});
  for (std::size_t i = 0; i < 3; ++i) {
    QVERIFY(std::isfinite(huge.restored[i]));
    QVERIFY(std::abs(huge.restored[i] - std::vector<float>{-most, most, 0}[i]) <= most / 100);
  }
  const Quantized far = quantized("zeropoint", {}, {1e30f, 1e30f});
  QCOMPARE(far.restored, (std::vector<float>{1e30f, 1e30f}));
  const Quantized tiny = quantized("absmax", {}, {least, -least, 0});
  QCOMPARE(tiny.codes,
           (std::vector<std::int32_t>{0, 0, 0})); // 127/2^-149 is not representable: flushed, not NaN
  QVERIFY(std::isfinite(tiny.quantizer->scales()[0]));
}

QTEST_APPLESS_MAIN(TestTextbook)
#include "tst_textbook.moc"
