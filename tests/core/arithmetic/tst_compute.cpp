#include "core/arithmetic/compute.h"
#include "core/formats/catalogue.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace qs;
using namespace qs::arithmetic;
using formats::Code;
using formats::Rounding;
using numbers::Exact;
using numbers::Rational;

namespace {

formats::FloatLayout layoutOf(const char* id) {
  return std::get<formats::FloatLayout>(formats::find(id)->layout);
}

double valueOf(const formats::FloatLayout& layout, Code code) {
  return numbers::toDouble(formats::exactValue(formats::decode(layout, code)));
}

/// Exact for numbers of at most five significant bits, quotients excepted.
double onDoubles(Operation operation, double a, double b) {
  switch (operation) {
  case Operation::add:
    return a + b;
  case Operation::subtract:
    return a - b;
  case Operation::multiply:
    return a * b;
  default:
    return a / b;
  }
}

/// By definition, with rationals and no special cases. Precondition: finite operands, no zero divisor.
Rational exactly(Operation operation, const Rational& a, const Rational& b) {
  switch (operation) {
  case Operation::add:
    return a + b;
  case Operation::subtract:
    return a - b;
  case Operation::multiply:
    return a * b;
  default:
    return a / b;
  }
}

} // namespace

class TestCompute : public QObject {
  Q_OBJECT

private slots:
  void allPairsOfEightBits_data();
  void allPairsOfEightBits();
  void equalsEncodeOfTheExactResult_data();
  void equalsEncodeOfTheExactResult();
  void rootsLieBetweenTheirNeighbours();
  void cancellationFollowsTheMode();
  void zerosKeepTheirSigns_data();
  void zerosKeepTheirSigns();
  void specialValues_data();
  void specialValues();
  void resultsMayHaveAnotherFormat();
  void otherFormatsAreRefused();
  void operationsHaveSymbols();
};

void TestCompute::allPairsOfEightBits_data() {
  QTest::addColumn<QByteArray>("format");
  QTest::addColumn<Operation>("operation");
  for (const char* format : {"e4m3fn", "e5m2"})
    for (const Operation operation :
         {Operation::add, Operation::subtract, Operation::multiply, Operation::divide})
      QTest::addRow("%s %s", format, std::string(operationSymbol(operation)).c_str())
          << QByteArray(format) << operation;
}

/// Against doubles: sums and products are exact there, quotients rounded to 53 ≥ 2·4 + 2 bits, which does not
/// change what they round to.
void TestCompute::allPairsOfEightBits() {
  QFETCH(QByteArray, format);
  QFETCH(Operation, operation);
  const formats::FloatLayout layout = layoutOf(format.constData());
  std::vector<double> values;
  values.reserve(256);
  for (Code code = 0; code < 256; ++code)
    values.push_back(valueOf(layout, code));
  for (Code a = 0; a < 256; ++a) {
    for (Code b = 0; b < 256; ++b) {
      const double wide = onDoubles(operation, values[a], values[b]);
      const Outcome outcome = compute({operation, {Operand{layout, a}, {layout, b}, {}}, layout, {}});
      const formats::Decoded got = formats::decode(layout, outcome.code);
      if (std::isnan(wide)) {
        QCOMPARE(got.cls, formats::ValueClass::nan);
        continue;
      }
      const formats::Encoded expected = formats::encode(layout, Exact::from(wide));
      if (got.cls == formats::ValueClass::nan) // E4M3FN delivers NaN for what is too large
        QCOMPARE(outcome.code & 0x7f, expected.code & 0x7f);
      else
        QCOMPARE(outcome.code, expected.code);
      QCOMPARE(outcome.flags.inexact, std::isfinite(wide) && expected.inexact);
      QCOMPARE(outcome.flags.overflow, std::isfinite(wide) && expected.overflow);
      QCOMPARE(outcome.flags.divideByZero, operation == Operation::divide && values[b] == 0 &&
                                               std::isfinite(values[a]) && values[a] != 0);
    }
  }
}

void TestCompute::equalsEncodeOfTheExactResult_data() {
  QTest::addColumn<QByteArray>("rounding");
  for (const char* id : {"rne", "rna", "rtz", "rtp", "rtn", "rto", "stochastic"})
    QTest::newRow(id) << QByteArray(id);
}

void TestCompute::equalsEncodeOfTheExactResult() {
  QFETCH(QByteArray, rounding);
  std::mt19937_64 random(7);
  const char* ids[] = {"f64",
                       "f32",
                       "bf16",
                       "f16",
                       "e5m2",
                       "e4m3fn",
                       "e4m3fnuz",
                       "e2m1fn",
                       "e6m0[inf=no]",
                       "e5m10[subnormals=no]",
                       "e8m7[signed=no]",
                       "binary8p3se"};
  for (int i = 0; i < 3000; ++i) {
    const auto layout = layoutOf(ids[random() % std::size(ids)]),
               other = layoutOf(ids[random() % std::size(ids)]);
    const auto target = i % 2 == 0 ? layout : layoutOf(ids[random() % std::size(ids)]);
    const auto operation = static_cast<Operation>(random() % 4);
    const Code a = random() & formats::codeMask(formats::bitWidth(layout));
    const Code b = random() & formats::codeMask(formats::bitWidth(other));
    const auto left = formats::decode(layout, a), right = formats::decode(other, b);
    if (!left.isFinite() || !right.isFinite() || right.significand == 0 || left.significand == 0) continue;
    const Rational exact =
        exactly(operation, formats::exactValue(left).value(), formats::exactValue(right).value());
    if (exact == 0) continue; // its sign has tests of its own
    const formats::EncodeOptions options{*formats::roundingFrom(rounding.toStdString()),
                                         formats::Overflow::ieee, random()};
    const formats::Encoded expected = formats::encode(target, Exact::finite(exact), options);
    const Outcome outcome = compute({operation, {Operand{layout, a}, {other, b}, {}}, target, options});
    QCOMPARE(outcome.code, expected.code);
    QCOMPARE(outcome.encoded.tie, expected.tie);
    QCOMPARE(outcome.flags.inexact, expected.inexact);
    QCOMPARE(outcome.flags.overflow, expected.overflow);
    QCOMPARE(outcome.flags.underflow, expected.underflow);
  }
}

/// Toward zero and upward bracket the root: low² ≤ x ≤ high², one ulp apart.
void TestCompute::rootsLieBetweenTheirNeighbours() {
  std::mt19937_64 random(11);
  for (const char* id : {"f64", "f16", "e5m2", "e4m3fn"}) {
    const auto layout = layoutOf(id);
    for (int i = 0; i < 500; ++i) {
      const Code code = random() & formats::codeMask(formats::bitWidth(layout) - 1);
      const auto decoded = formats::decode(layout, code);
      if (!decoded.isFinite() || decoded.significand == 0) continue;
      const auto root = [&](Rounding rounding) {
        return compute({Operation::squareRoot, {Operand{layout, code}, {}, {}}, layout, {rounding}});
      };
      const Outcome low = root(Rounding::towardZero), high = root(Rounding::upward);
      const Rational x = formats::exactValue(decoded).value();
      const Rational below = formats::exactValue(formats::decode(layout, low.code)).value();
      const Rational above = formats::exactValue(formats::decode(layout, high.code)).value();
      QVERIFY(below * below <= x && x <= above * above);
      QCOMPARE(low.flags.inexact, below * below != x);
      QCOMPARE(high.code - low.code, Code{low.flags.inexact ? 1u : 0u});
    }
  }
}

/// IEEE 754-2019 §6.3.
void TestCompute::cancellationFollowsTheMode() {
  const auto layout = layoutOf("f16");
  const Code one = 0x3c00, minusOne = 0xbc00;
  for (const char* id : {"rne", "rna", "rtz", "rtp", "rtn", "rto"}) {
    const formats::EncodeOptions options{*formats::roundingFrom(id)};
    const Code zero = std::string_view(id) == "rtn" ? 0x8000 : 0;
    const auto result = [&](Operation operation, Code a, Code b, Code c) {
      return compute({operation, {Operand{layout, a}, {layout, b}, {layout, c}}, layout, options}).code;
    };
    QCOMPARE(result(Operation::add, one, minusOne, 0), zero);
    QCOMPARE(result(Operation::subtract, minusOne, minusOne, 0), zero);
    QCOMPARE(result(Operation::fusedMultiplyAdd, minusOne, one, one), zero);
    QCOMPARE(result(Operation::add, 0, 0x8000, 0), zero);
    QCOMPARE(result(Operation::add, 0x8000, 0x8000, 0), Code{0x8000});
    QCOMPARE(result(Operation::subtract, 0x8000, 0, 0), Code{0x8000});
  }
}

void TestCompute::zerosKeepTheirSigns_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("a");
  QTest::addColumn<int>("b");
  QTest::addColumn<int>("result");
  QTest::newRow("0 × −1") << Operation::multiply << 0 << 0xbc00 << 0x8000;
  QTest::newRow("−0 × −1") << Operation::multiply << 0x8000 << 0xbc00 << 0;
  QTest::newRow("−0 ÷ 1") << Operation::divide << 0x8000 << 0x3c00 << 0x8000;
  QTest::newRow("1 ÷ −∞") << Operation::divide << 0x3c00 << 0xfc00 << 0x8000;
  QTest::newRow("√−0") << Operation::squareRoot << 0x8000 << 0 << 0x8000;
  QTest::newRow("√0") << Operation::squareRoot << 0 << 0 << 0;
  QTest::newRow("tiny × −tiny underflows to −0") << Operation::multiply << 0x0001 << 0x8001 << 0x8000;
}

void TestCompute::zerosKeepTheirSigns() {
  QFETCH(Operation, operation);
  QFETCH(int, a);
  QFETCH(int, b);
  QFETCH(int, result);
  const auto layout = layoutOf("f16");
  const Outcome outcome = compute(
      {operation, {Operand{layout, static_cast<Code>(a)}, {layout, static_cast<Code>(b)}, {}}, layout, {}});
  QCOMPARE(outcome.code, static_cast<Code>(result));
}

void TestCompute::specialValues_data() {
  QTest::addColumn<QByteArray>("format");
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("a");
  QTest::addColumn<int>("b");
  QTest::addColumn<int>("result");
  QTest::addColumn<QByteArray>("flags"); // v z o u x
  const auto row = [](const char* name, const char* format, Operation operation, int a, int b, int result,
                      const char* flags) {
    QTest::newRow(name) << QByteArray(format) << operation << a << b << result << QByteArray(flags);
  };
  row("∞ − ∞", "f16", Operation::subtract, 0x7c00, 0x7c00, 0x7e00, "v");
  row("0 × ∞", "f16", Operation::multiply, 0, 0x7c00, 0x7e00, "v");
  row("0 ÷ 0", "f16", Operation::divide, 0, 0x8000, 0x7e00, "v");
  row("∞ ÷ ∞", "f16", Operation::divide, 0x7c00, 0xfc00, 0x7e00, "v");
  row("√−1", "f16", Operation::squareRoot, 0xbc00, 0, 0x7e00, "v");
  row("1 ÷ −0", "f16", Operation::divide, 0x3c00, 0x8000, 0xfc00, "z");
  row("∞ ÷ 0", "f16", Operation::divide, 0x7c00, 0, 0x7c00, "");
  row("max + max", "f16", Operation::add, 0x7bff, 0x7bff, 0x7c00, "ox");
  row("300 × 300", "f16", Operation::multiply, 0x5cb0, 0x5cb0, 0x7c00, "ox");
  row("300 × 300 in BF16", "bf16", Operation::multiply, 0x4396, 0x4396, 0x47b0, "x"); // 90000 → 90112
  row("2⁻¹⁴ ÷ 3", "f16", Operation::divide, 0x0400, 0x4200, 0x0155, "ux");            // 1024/3 = 341.3
  row("2⁻¹⁴ ÷ 2 is exact", "f16", Operation::divide, 0x0400, 0x4000, 0x0200, "");
  row("1 ÷ 0 without infinity", "e4m3fn", Operation::divide, 0x38, 0, 0x7f, "z");
  row("448 + 448 without infinity", "e4m3fn", Operation::add, 0x7e, 0x7e, 0x7f, "ox");
  row("6 + 6 without NaN", "e2m1fn", Operation::add, 0x7, 0x7, 0x7, "ox");
  row("1 − 1 without −0", "e4m3fnuz", Operation::subtract, 0x40, 0x40, 0, "");
  row("2048 + 1", "f16", Operation::add, 0x6800, 0x3c00, 0x6800, "x");
}

void TestCompute::specialValues() {
  QFETCH(QByteArray, format);
  QFETCH(Operation, operation);
  QFETCH(int, a);
  QFETCH(int, b);
  QFETCH(int, result);
  QFETCH(QByteArray, flags);
  const auto layout = layoutOf(format.constData());
  const Outcome outcome = compute(
      {operation, {Operand{layout, static_cast<Code>(a)}, {layout, static_cast<Code>(b)}, {}}, layout, {}});
  QCOMPARE(outcome.code, static_cast<Code>(result));
  QByteArray raised;
  if (outcome.flags.invalid) raised += 'v';
  if (outcome.flags.divideByZero) raised += 'z';
  if (outcome.flags.overflow) raised += 'o';
  if (outcome.flags.underflow) raised += 'u';
  if (outcome.flags.inexact) raised += 'x';
  QCOMPARE(raised, flags);
}

/// 1 + 2⁻²⁴ lies below the tie of binary32's last place (2⁻²⁴ is exactly half): even, so 1; into binary64 it
/// is exact.
void TestCompute::resultsMayHaveAnotherFormat() {
  const auto half = layoutOf("f16"), single = layoutOf("f32"), wide = layoutOf("f64");
  const Operand one{half, 0x3c00}, tiny{half, 0x0001};
  const Outcome narrow = compute({Operation::add, {one, tiny, {}}, single, {}});
  QCOMPARE(narrow.code, Code{0x3f800000});
  QVERIFY(narrow.encoded.tie);
  const Outcome exact = compute({Operation::add, {one, tiny, {}}, wide, {}});
  QVERIFY(!exact.flags.inexact);
  QCOMPARE(valueOf(wide, exact.code), 1.0 + 0x1p-24);
}

void TestCompute::otherFormatsAreRefused() {
  QVERIFY(floatLayoutOf(*formats::find("tf32")));
  const auto refused = floatLayoutOf(*formats::find("int8"));
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::unsupported);
  QCOMPARE(refused.error().culprit, std::string("int8"));
}

void TestCompute::operationsHaveSymbols() {
  for (const Operation operation : operations())
    QCOMPARE(*operationFrom(operationSymbol(operation)), operation);
  QCOMPARE(*operationFrom("×"), Operation::multiply);
  QCOMPARE(*operationFrom("÷"), Operation::divide);
  QCOMPARE(*operationFrom("−"), Operation::subtract);
  QVERIFY(!operationFrom("%"));
}

QTEST_APPLESS_MAIN(TestCompute)
#include "tst_compute.moc"
