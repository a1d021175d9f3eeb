#include "core/tensors/tensor_view.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

using namespace qs;
using tensors::TensorView;

namespace {

template <class T>
TensorView viewOf(std::string_view encoding, const std::vector<T>& codes) {
  std::vector<std::byte> bytes(codes.size() * sizeof(T));
  std::memcpy(bytes.data(), codes.data(), bytes.size());
  TensorView view;
  view.name = "w";
  view.encoding = tensors::encodingOf(encoding);
  view.shape = {codes.size()};
  view.bytes = bytes.size();
  view.source = ByteSource::own(std::move(bytes), "memory");
  return view;
}

template <class Real, class T>
std::vector<Real> valuesOf(std::string_view encoding, const std::vector<T>& codes) {
  std::vector<Real> values(codes.size());
  if (!tensors::read(viewOf(encoding, codes), 0, values)) values.clear();
  return values;
}

std::vector<std::uint16_t> all16() {
  std::vector<std::uint16_t> codes(65536);
  for (std::size_t i = 0; i < codes.size(); ++i)
    codes[i] = static_cast<std::uint16_t>(i);
  return codes;
}

template <class Real>
bool same(Real a, Real b) {
  return (std::isnan(a) && std::isnan(b) && std::signbit(a) == std::signbit(b)) ||
         (a == b && std::signbit(a) == std::signbit(b));
}

} // namespace

class TestReadValues : public QObject {
  Q_OBJECT

private slots:
  void everyHalfIsWhatTheProcessorSays();
  void everyBfloatIsTheUpperHalfOfAFloat();
  void smallFormats_data();
  void smallFormats();
  void integersAreRoundedOnce_data();
  void integersAreRoundedOnce();
  void doublesAreRoundedOnceToFloat();
  void floatsKeepTheirBits();
  void nineteenBitCodesLieInFourBytes();
  void booleansAreZeroAndOne();
  void complexElementsAreRefused();
  void codesAreTheStoredPatterns();
};

void TestReadValues::everyHalfIsWhatTheProcessorSays() {
#ifndef __FLT16_MANT_DIG__
  QSKIP("this compiler has no half precision type to compare with");
#else
  const auto codes = all16();
  const auto floats = valuesOf<float>("f16", codes);
  const auto doubles = valuesOf<double>("f16", codes);
  QCOMPARE(floats.size(), codes.size());
  QCOMPARE(doubles.size(), codes.size());
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto expected = static_cast<float>(std::bit_cast<_Float16>(codes[i]));
    QVERIFY2(same(floats[i], expected), qPrintable(QString::number(i, 16)));
    QVERIFY2(same(doubles[i], static_cast<double>(expected)), qPrintable(QString::number(i, 16)));
  }
#endif
}

void TestReadValues::everyBfloatIsTheUpperHalfOfAFloat() {
  const auto codes = all16();
  const auto floats = valuesOf<float>("bf16", codes);
  QCOMPARE(floats.size(), codes.size());
  for (std::size_t i = 0; i < codes.size(); ++i)
    QVERIFY2(same(floats[i], std::bit_cast<float>(static_cast<std::uint32_t>(i) << 16)),
             qPrintable(QString::number(i, 16)));
}

void TestReadValues::smallFormats_data() {
  QTest::addColumn<QByteArray>("encoding");
  QTest::addColumn<int>("code");
  QTest::addColumn<double>("value");
  const double inf = std::numeric_limits<double>::infinity();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  // The limits of OCP OFP8 1.0 table 1 and OCP MX 1.0 tables 1–4.
  QTest::newRow("E4M3 largest") << QByteArray("e4m3fn") << 0x7e << 448.0;
  QTest::newRow("E4M3 NaN") << QByteArray("e4m3fn") << 0x7f << nan;
  QTest::newRow("E4M3 least") << QByteArray("e4m3fn") << 0x01 << 0x1p-9;
  QTest::newRow("E4M3 minus one") << QByteArray("e4m3fn") << 0xb8 << -1.0;
  QTest::newRow("E5M2 largest") << QByteArray("e5m2") << 0x7b << 57344.0;
  QTest::newRow("E5M2 infinity") << QByteArray("e5m2") << 0xfc << -inf;
  QTest::newRow("E5M2 least") << QByteArray("e5m2") << 0x01 << 0x1p-16;
  QTest::newRow("E4M3FNUZ largest") << QByteArray("e4m3fnuz") << 0x7f << 240.0;
  QTest::newRow("E5M2FNUZ NaN") << QByteArray("e5m2fnuz") << 0x80 << -nan;
  QTest::newRow("E8M0 least") << QByteArray("e8m0fnu") << 0x00 << 0x1p-127;
  QTest::newRow("E8M0 one") << QByteArray("e8m0fnu") << 0x7f << 1.0;
  QTest::newRow("E8M0 NaN") << QByteArray("e8m0fnu") << 0xff << nan;
  QTest::newRow("E3M2 largest") << QByteArray("e3m2fn") << 0x1f << 28.0;
  QTest::newRow("E2M3 largest") << QByteArray("e2m3fn") << 0x1f << 7.5;
  QTest::newRow("E2M1 largest") << QByteArray("e2m1fn") << 0x07 << 6.0;
  QTest::newRow("int8 least") << QByteArray("int8") << 0x80 << -128.0;
  QTest::newRow("uint8 largest") << QByteArray("uint8") << 0xff << 255.0;
  QTest::newRow("int4 least") << QByteArray("int4") << 0x08 << -8.0;
}

void TestReadValues::smallFormats() {
  QFETCH(QByteArray, encoding);
  QFETCH(int, code);
  QFETCH(double, value);
  const std::vector<std::uint8_t> bytes = {static_cast<std::uint8_t>(code), 0};
  TensorView view = viewOf(encoding.toStdString(), bytes);
  view.shape = {1};
  std::array<float, 1> asFloat{};
  std::array<double, 1> asDouble{};
  QVERIFY(tensors::read(view, 0, asFloat));
  QVERIFY(tensors::read(view, 0, asDouble));
  QCOMPARE(std::isnan(asDouble[0]), std::isnan(value));
  QVERIFY(std::isnan(value) || same(asDouble[0], value));
  QVERIFY(std::isnan(value) || same(asFloat[0], static_cast<float>(value)));
}

void TestReadValues::integersAreRoundedOnce_data() {
  QTest::addColumn<qint64>("stored");
  QTest::addColumn<float>("expected");
  QTest::newRow("exact") << qint64{-16777216} << -16777216.0F;
  QTest::newRow("tie to even, down") << qint64{16777217} << 16777216.0F;
  QTest::newRow("tie to even, up") << qint64{16777219} << 16777220.0F;
  // Halfway between floats plus one: double would drop the one and fall back to even.
  QTest::newRow("just over a tie") << (qint64{1} << 60) + (qint64{1} << 36) + 1 << 0x1.000002p60F;
  QTest::newRow("least") << std::numeric_limits<qint64>::min() << -0x1p63F;
}

void TestReadValues::integersAreRoundedOnce() {
  QFETCH(qint64, stored);
  QFETCH(float, expected);
  const auto values = valuesOf<float>("int64", std::vector<qint64>{stored});
  QCOMPARE(values.size(), 1u);
  QCOMPARE(values[0], expected);
}

void TestReadValues::doublesAreRoundedOnceToFloat() {
  const std::vector<double> stored = {1 + 0x1p-24, 1 + 0x1p-24 + 0x1p-52, 1e300, -1e-300, 0x1p-149,
                                      0x1.8p-150};
  const auto values = valuesOf<float>("f64", stored);
  QCOMPARE(values, (std::vector<float>{1, 1 + 0x1p-23F, std::numeric_limits<float>::infinity(), -0.0F,
                                       0x1p-149F, 0x1p-149F}));
  QCOMPARE(valuesOf<double>("f64", stored), stored);
}

void TestReadValues::floatsKeepTheirBits() {
  const std::vector<std::uint32_t> codes = {0x7fc12345, 0xff800000, 0x80000000, 0x00000001, 0x7f7fffff};
  const auto values = valuesOf<float>("f32", codes);
  QCOMPARE(values.size(), codes.size());
  QVERIFY(
      std::ranges::equal(values, codes, {}, [](float value) { return std::bit_cast<std::uint32_t>(value); }));
  const auto doubles = valuesOf<double>("f32", codes);
  QVERIFY(std::isnan(doubles[0]));
  QCOMPARE(doubles[3], 0x1p-149);
  QCOMPARE(doubles[4], 0x1.fffffep127);
}

void TestReadValues::nineteenBitCodesLieInFourBytes() {
  // TF32: sign, 8 bits of exponent, 10 of fraction: the upper 19 bits of a float
  const std::vector<std::uint32_t> codes = {0x3fc00000U >> 13, 0xc0400000U >> 13};
  QCOMPARE(valuesOf<float>("tf32", codes), (std::vector<float>{1.5F, -3.0F}));
}

void TestReadValues::booleansAreZeroAndOne() {
  QCOMPARE(valuesOf<float>("bool", std::vector<std::uint8_t>{0, 1}), (std::vector<float>{0, 1}));
}

void TestReadValues::complexElementsAreRefused() {
  const TensorView view = viewOf("c64", std::vector<float>{1, 2});
  std::array<float, 1> values{};
  std::array<double, 1> doubles{};
  std::array<formats::Code, 1> codes{};
  for (const auto& read : {tensors::read(view, 0, values), tensors::read(view, 0, doubles),
                           tensors::readCodes(view, 0, codes)}) {
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::unsuitableTensor);
    QCOMPARE(read.error().place, std::string("w"));
  }
}

void TestReadValues::codesAreTheStoredPatterns() {
  const std::vector<std::uint64_t> stored = {0, ~std::uint64_t{0}, 0x8000000000000001};
  for (const char* encoding : {"uint64", "int64", "f64"}) {
    std::vector<formats::Code> codes(3);
    QVERIFY(tensors::readCodes(viewOf(encoding, stored), 0, codes));
    QCOMPARE(codes, stored);
  }
}

QTEST_APPLESS_MAIN(TestReadValues)
#include "tst_read_values.moc"
