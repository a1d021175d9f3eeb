#include "app/pages/formats/compare_texts.h"
#include "app/pages/formats/density_layout.h"
#include "core/formats/catalogue.h"
#include "core/formats/encode.h"
#include "core/values/framework_cards.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace qs;
using namespace qs::pages;
using formats::Code;
using numbers::BigInt;

namespace {

formats::Layout layoutOf(const QByteArray& text) {
  return formats::find(text.toStdString())->layout;
}

const values::FrameworkCard& cardOf(const std::vector<values::FrameworkCard>& cards, const char* framework) {
  return *std::ranges::find(cards, framework, &values::FrameworkCard::framework);
}

} // namespace

class TestFormatComparison : public QObject {
  Q_OBJECT

private slots:

  /// Distinct finite values, ±0 as one: from the widths of the fields, less the codes of infinity and NaN.
  void valuesAreCounted_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("count");
    const auto row = [](const char* format, const char* count) {
      QTest::newRow(format) << QByteArray(format) << QByteArray(count);
    };
    row("f64", "18437736874454810623");
    row("f32", "4278190079");
    row("tf32", "522239");
    row("f16", "63487");
    row("bf16", "65279");
    row("e5m2", "247");
    row("e4m3fn", "253");
    row("e4m3fnuz", "255");
    row("e4m3", "239");
    row("e3m4", "223");
    row("e3m2fn", "63");
    row("e2m1fn", "15");
    row("e8m0fnu", "255");
    row("int8", "256");
    row("uint64", "18446744073709551616");
    row("int64", "18446744073709551616");
    row("posit8", "255");
    row("posit32", "4294967295");
    row("e3m2[subnormals=no]", "49"); // 6 binades of 4 values, twice, and 0
  }

  void valuesAreCounted() {
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, count);
    QCOMPARE(QByteArray::fromStdString(values::valueCount(*values::profileOf(layoutOf(format))).str()),
             count);
  }

  /// e4m3fn and e5m2: in each of the 15 binades 2⁻⁶ … 2⁸ the four values with two fraction bits, 4 + 2 + 1 of
  /// the subnormal ones of e4m3fn; twice, and 0: 135. binary16 and bfloat16: 128 in each of 30 binades, 3·128
  /// + 127 subnormal ones of binary16; twice, and 0: 8703. int8 in e4m3fn: 1 … 16 and then 8 in each binade:
  /// 39 positive, the same and −128 negative, and 0: 80.
  void commonValuesAreCounted_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("onlyFirst");
    QTest::addColumn<QByteArray>("common");
    QTest::addColumn<QByteArray>("onlySecond");
    const auto row = [](const char* first, const char* second, const char* only, const char* common,
                        const char* other) {
      QTest::addRow("%s %s", first, second) << QByteArray(first) << QByteArray(second) << QByteArray(only)
                                            << QByteArray(common) << QByteArray(other);
    };
    row("e4m3fn", "e5m2", "118", "135", "112");
    row("f16", "bf16", "54784", "8703", "56576");
    row("int8", "e4m3fn", "176", "80", "173");
    row("int8", "uint8", "128", "128", "128");
    row("f32", "f64", "0", "4278190079", "18437736870176620544");
    row("int8", "f16", "0", "256", "63231");
    row("f16", "f16", "0", "63487", "0");
    row("posit8", "f32", "0", "255", "4278189824");
    row("nf4", "f32", "0", "16", "4278190063");
    row("nf4", "f16", "13", "3", "63484"); // 0 and ±1: the others are binary32 numbers
    row("int64", "uint64", "9223372036854775808", "9223372036854775808", "9223372036854775808");
  }

  void commonValuesAreCounted() {
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const values::SetComparison sets = values::compareSets(layoutOf(first), layoutOf(second));
    QTEST(QByteArray::fromStdString(sets.onlyFirst.str()), "onlyFirst");
    QTEST(QByteArray::fromStdString(sets.common.str()), "common");
    QTEST(QByteArray::fromStdString(sets.onlySecond.str()), "onlySecond");
  }

  /// Counting by shape agrees with trying every value of the first in the second.
  void countingAgreesWithTrying_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const char* formats[] = {"e5m2",           "e4m3fn", "e4m3fnuz",    "e2m1fn",
                             "int8",           "uint4",  "e0m3",        "e5m0",
                             "e8m0fnu",        "f16",    "bf16",        "posit8",
                             "posit16",        "nf4",    "fp4",         "fixed8.3",
                             "tf32",           "f64",    "binary8p3se", "e3m2[bias=9,subnormals=no]",
                             "e4m3[signed=no]"};
    for (const char* first : formats)
      for (const char* second : formats)
        if (formats::find(first)->bits <= 8)
          QTest::addRow("%s %s", first, second) << QByteArray(first) << QByteArray(second);
  }

  void countingAgreesWithTrying() {
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const formats::Layout a = layoutOf(first), b = layoutOf(second);
    int common = 0;
    bool zero = false; // counted once
    for (Code code = 0; code <= formats::codeMask(formats::bitWidth(a)); ++code) {
      const formats::Decoded value = formats::decode(a, code);
      if (!value.isFinite() || (value.significand == 0 && std::exchange(zero, true))) continue;
      const numbers::Exact exact = formats::exactValue(value);
      const numbers::Exact back = formats::exactValue(formats::decode(b, formats::encode(b, exact).code));
      if (numbers::compare(exact, back) == 0) ++common;
    }
    QCOMPARE(values::compareSets(a, b).common, BigInt(common));
    QCOMPARE(values::compareSets(b, a).common, BigInt(common));
  }

  /// With IEEE rules the top exponent field of e4m3 is infinity and NaN: seven numbers on either side are
  /// lost, the last code is NaN in both.
  void movedCodesAreCounted() {
    const auto moved = values::movedCodes(layoutOf("e4m3fn"), layoutOf("e4m3"));
    QCOMPARE(moved->count, std::uint64_t{14});
    QCOMPARE(*moved->example, Code{0x78});
    QCOMPARE(values::movedCodes(layoutOf("int8"), layoutOf("uint8"))->count, std::uint64_t{128});
    QCOMPARE(values::movedCodes(layoutOf("f16"), layoutOf("f16"))->count, std::uint64_t{0});
    QVERIFY(!values::movedCodes(layoutOf("f16"), layoutOf("e5m2")));
    QVERIFY(!values::movedCodes(layoutOf("f32"), layoutOf("int32")));
  }

  /// C17 §5.2.4.2.2 for binary32 and binary64; the same formulas for the others.
  void limitsAreKnown_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("roundTrip");
    QTest::addColumn<QByteArray>("infinities");
    QTest::addColumn<QByteArray>("nans");
    const auto row = [](const char* format, int digits, int roundTrip, const char* infinities,
                        const char* nans) {
      QTest::newRow(format) << QByteArray(format) << digits << roundTrip << QByteArray(infinities)
                            << QByteArray(nans);
    };
    row("f64", 15, 17, "2", "9007199254740990"); // 2⁵³ − 2
    row("f32", 6, 9, "2", "16777214");
    row("tf32", 3, 5, "2", "2046");
    row("f16", 3, 5, "2", "2046");
    row("bf16", 2, 4, "2", "254");
    row("e5m2", 0, 2, "2", "6");
    row("e4m3fn", 0, 3, "0", "2");
    row("e4m3fnuz", 0, 3, "0", "1");
    row("e8m0fnu", 0, 2, "0", "1");
    row("int8", 2, 3, "0", "0");
    row("uint8", 2, 3, "0", "0");
    row("int64", 18, 19, "0", "0");
    row("e3m2[subnormals=no]", 0, 2, "2", "6");
    row("posit16", -1, -1, "0", "1"); // NaR; the digits depend on the value
    row("nf4", -1, -1, "0", "0");
  }

  void limitsAreKnown() {
    QFETCH(QByteArray, format);
    const values::FormatFacts facts = values::factsOf(layoutOf(format));
    QTEST(facts.digits.value_or(-1), "digits");
    QTEST(facts.roundTripDigits.value_or(-1), "roundTrip");
    QTEST(QByteArray::fromStdString(facts.infinities.str()), "infinities");
    QTEST(QByteArray::fromStdString(facts.nans.str()), "nans");
  }

  /// 65504 over 2⁻²⁴ is (2 − 2⁻¹⁰)·2³⁹, about 1.1·10¹²; binary64 has 2098 binades.
  void theDynamicRangeIsOfPositiveValues() {
    const values::FormatFacts half = values::factsOf(layoutOf("f16"));
    QVERIFY(std::abs(*half.rangeInBinades - (39 + std::log2(2 - std::exp2(-10)))) < 1e-12);
    QVERIFY(std::abs(*values::factsOf(layoutOf("int8")).rangeInBinades - std::log2(127)) < 1e-12);
    QVERIFY(std::abs(*values::factsOf(layoutOf("f64")).rangeInBinades - 2098) < 1e-9);
  }

  void densityCountsPositiveValues() {
    const auto half = values::densityOf(layoutOf("f16"));
    QCOMPARE(half.front().exponent, -24);
    QCOMPARE(half.front().count, 1.0);
    QCOMPARE(half.back().exponent, 15);
    QCOMPARE(half.back().count, 1024.0);
    QCOMPARE(values::densityOf(layoutOf("e4m3fn")).back().count, 7.0); // the eighth is NaN
    QCOMPARE(values::densityOf(layoutOf("int8")).size(), std::size_t{7});
  }

  void bothFormatsShareOneAxis() {
    const QRectF plot(50, 20, 500, 150);
    const DensityLayout layout =
        layoutDensity({values::densityOf(layoutOf("f16")), values::densityOf(layoutOf("bf16"))}, plot, 60);
    QCOMPARE(layout.lowExponent, -133);
    QCOMPARE(layout.highExponent, 128);
    QCOMPARE(layout.curves.size(), 2);
    for (const QPolygonF& curve : layout.curves) {
      QVERIFY(plot.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(curve.boundingRect()));
      QCOMPARE(curve.first().y(), plot.bottom());
      QCOMPARE(curve.last().y(), plot.bottom());
    }
    QCOMPARE(layout.curves[1].boundingRect().left(), plot.left());
    QCOMPARE(layout.exponentAt(layout.xOf(0) + 0.1), 0);
    for (qsizetype i = 1; i < layout.values.size(); ++i)
      QVERIFY(layout.values[i].position - layout.values[i - 1].position >= 60);
    QVERIFY(layout.yOf(10) < layout.yOf(7));
  }

  void gapsInTheDensityReachTheAxis() {
    const std::vector<values::BinadeDensity> density = {{0, 4}, {3, 4}};
    const DensityLayout layout = layoutDensity({density}, QRectF(0, 0, 400, 100), 60);
    QCOMPARE(layout.curves[0].size(), 8); // two boxes
  }

  /// As printed by PyTorch 2, NumPy 1.24 and the C standard's sample limits.
  void frameworksPrintTheirLimits_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("framework");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* format, const char* framework, const char* line) {
      QTest::addRow("%s %s", format, framework)
          << QByteArray(format) << QByteArray(framework) << QByteArray(line);
    };
    row("f16", "PyTorch",
        "finfo(resolution=0.001, min=-65504, max=65504, eps=0.000976562, smallest_normal=6.10352e-05, "
        "tiny=6.10352e-05, dtype=float16)");
    row("bf16", "PyTorch",
        "finfo(resolution=0.01, min=-3.38953e+38, max=3.38953e+38, eps=0.0078125, "
        "smallest_normal=1.17549e-38, "
        "tiny=1.17549e-38, dtype=bfloat16)");
    row("f32", "PyTorch",
        "finfo(resolution=1e-06, min=-3.40282e+38, max=3.40282e+38, eps=1.19209e-07, "
        "smallest_normal=1.17549e-38, "
        "tiny=1.17549e-38, dtype=float32)");
    row("f64", "PyTorch",
        "finfo(resolution=1e-15, min=-1.79769e+308, max=1.79769e+308, eps=2.22045e-16, "
        "smallest_normal=2.22507e-308, tiny=2.22507e-308, dtype=float64)");
    row("e4m3fn", "PyTorch",
        "finfo(resolution=1, min=-448, max=448, eps=0.125, smallest_normal=0.015625, tiny=0.015625, "
        "dtype=float8_e4m3fn)");
    row("int8", "PyTorch", "iinfo(min=-128, max=127, dtype=int8)");
    row("f16", "NumPy", "finfo: eps = 0.000977, max = 65500.0");
    row("f32", "NumPy", "finfo: eps = 1.1920929e-07, max = 3.4028235e+38");
    row("f64", "NumPy", "finfo: eps = 2.220446049250313e-16, max = 1.7976931348623157e+308");
    row("bf16", "NumPy", "ml_dtypes.finfo: eps = 0.0078125, max = 3.38953e+38");
    row("f32", "C", "FLT_MAX = 3.40282347e+38, FLT_EPSILON = 1.1920929e-07");
    row("f64", "C", "DBL_MAX = 1.7976931348623157e+308, DBL_EPSILON = 2.2204460492503131e-16");
    row("int8", "C", "INT8_MIN = -128");
    row("f16", "ONNX", "TensorProto = 10");
    row("bf16", "GGUF", "ggml_type = 30");
  }

  void frameworksPrintTheirLimits() {
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, framework);
    const auto cards = values::frameworkCards(*formats::find(format.toStdString()));
    QTEST(QByteArray::fromStdString(cardOf(cards, framework.constData()).lines.at(0)), "line");
  }

  void frameworksWithoutTheTypeSaySo() {
    const auto cards = values::frameworkCards(*formats::find("tf32"));
    QVERIFY(cardOf(cards, "PyTorch").names.empty());
    QVERIFY(cardOf(cards, "C").names.empty());
    QCOMPARE(cardOf(cards, "LLVM/MLIR").names.front(), std::string("FloatTF32"));
    QVERIFY(cardOf(values::frameworkCards(*formats::find("int4")), "PyTorch")
                .lines.empty()); // a shell without iinfo
    for (const formats::FormatSpec& format : formats::catalogue())
      QVERIFY(values::frameworkCards(format).size() >= 8);
  }

  void numbersAreWrittenAsPythonDoes_data() {
    QTest::addColumn<QByteArray>("decimal");
    QTest::addColumn<QByteArray>("python");
    const auto row = [](const char* decimal, const char* python) {
      QTest::newRow(decimal) << QByteArray(decimal) << QByteArray(python);
    };
    row("65500", "65500.0");
    row("0.00015", "0.00015");
    row("0.000015", "1.5e-05");
    row("1.5e-7", "1.5e-07");
    row("1e20", "1e+20");
    row("12345678901234567", "1.2345678901234567e+16");
    row("1000000000000000", "1000000000000000.0");
    row("10.5", "10.5");
    row("-0.5", "-0.5");
    row("0", "0.0");
    row("inf", "inf");
    row("5e-324", "5e-324");
  }

  void numbersAreWrittenAsPythonDoes() {
    QFETCH(QByteArray, decimal);
    QTEST(QByteArray::fromStdString(values::pythonNumber(decimal.toStdString(), 16, true)), "python");
  }

  /// 127 over 1 is 20·log10(127) = 42.08 dB.
  void rangesAreGivenInThreeUnits() {
    const Contender eight = contenderOf(*formats::find("int8"));
    QStringList texts;
    for (const FactRow& row : factRows(eight, eight))
      texts.append(row.name + u'=' + row.first);
    QVERIFY(texts.contains(QStringLiteral("dynamic range in binades=7.0")));
    QVERIFY(texts.contains(QStringLiteral("… in decades=2.1")));
    QVERIFY(texts.contains(QStringLiteral("… in dB=42")));
  }

  void movedCodesAreShownByAnExample() {
    const Contender fn = contenderOf(*formats::find("e4m3fn")), ieee = contenderOf(*formats::find("e4m3"));
    const auto rows = setRows(fn, ieee, values::compareSets(fn.format.layout, ieee.format.layout),
                              values::movedCodes(fn.format.layout, ieee.format.layout));
    // e4m3 ends at 240, e4m3fn at 448: the seven values of either sign above 240 are too large.
    QStringList names;
    for (const FactRow& row : rows)
      names.append(row.name);
    QCOMPARE(names,
             QStringList({QStringLiteral("in both"), QStringLiteral("only in FP8 E4M3FN"),
                          QStringLiteral("… too large for FP8 E4M3"), QStringLiteral("only in FP8 E4M3"),
                          QStringLiteral("codes that changed their value"),
                          QStringLiteral("the first of them: 0x78")}));
    QCOMPARE(rows[2].first, QStringLiteral("14"));
    QCOMPARE(rows[4].first, QStringLiteral("14"));
    QVERIFY(rows[5].first.endsWith(QStringLiteral(" → ∞")));
  }

  void verdictsNameTheWinner() {
    const auto verdict = [](const char* first, const char* second) {
      const Contender a = contenderOf(*formats::find(first)), b = contenderOf(*formats::find(second));
      return verdictText(a, b, values::compareSets(a.format.layout, b.format.layout));
    };
    QCOMPARE(verdict("f16", "bf16"),
             QStringLiteral("BF16 reaches ≈ 10³⁴ times as far as FP16. Near 1, FP16 is 8 times "
                            "as fine as BF16. Neither contains the other."));
    QVERIFY(
        verdict("e4m3fn", "f16").contains(QStringLiteral("Every value of FP8 E4M3FN is also one of FP16.")));
    QVERIFY(verdict("f16", "f16").contains(QStringLiteral("the same finite values")));
    QVERIFY(verdict("int8", "int4").contains(QStringLiteral("equally close")));
  }
};

QTEST_APPLESS_MAIN(TestFormatComparison)
#include "tst_format_comparison.moc"
