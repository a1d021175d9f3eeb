#include "tests/core/formats/golden.h"

#include "core/formats/encode.h"
#include "core/numbers/parse.h"

#include <QTest>

using namespace qs::formats;

namespace {

QString flagsOf(const Encoded& encoded) {
  QString text;
  if (encoded.inexact) text += QLatin1Char('i');
  if (encoded.overflow) text += QLatin1Char('o');
  if (encoded.underflow) text += QLatin1Char('u');
  if (encoded.saturated) text += QLatin1Char('s');
  if (encoded.tie) text += QLatin1Char('t');
  return text;
}

} // namespace

/// Codes and flags (i inexact, o overflow, u underflow, s saturated, t tie) at the edges, derived by hand
/// from IEEE 754-2019 §4.3 and §7, OCP OFP8 and the rules in encode.h.
class TestFlags : public QObject {
  Q_OBJECT

private slots:

  void edges_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("overflow");
    QTest::addColumn<qulonglong>("code");
    QTest::addColumn<QString>("flags");
    const auto add = [](const char* id, const char* value, const char* round, const char* overflow, Code code,
                        const char* flags) {
      QTest::addRow("%s %s %s %s", id, value, round, overflow)
          << id << value << round << overflow << qulonglong{code} << flags;
    };
    floats(add);
    policies(add);
    others(add);
  }

  void edges() {
    QFETCH(QString, value);
    QFETCH(QString, round);
    QFETCH(QString, overflow);
    QFETCH(QString, id);
    QFETCH(qulonglong, code);
    const Layout layout = golden::layout(id.toStdString());
    const EncodeOptions options{*roundingFrom(round.toStdString()), *overflowFrom(overflow.toStdString()), 0};
    const Encoded encoded = encode(layout, qs::numbers::parse(value.toStdString())->value, options);
    QCOMPARE(encoded.code, Code{code});
    QTEST(flagsOf(encoded), "flags");
  }

  void stochasticRoundsUpWithTheDiscardedFraction() {
    // 1 + 1/1024·¼: a quarter of an ulp above 1 in binary16, so up exactly when randomBits < 2^62.
    const qs::numbers::Exact value = qs::numbers::parse("1 + 2^-12")->value;
    const Layout layout = golden::layout("f16");
    const auto codeFor = [&](std::uint64_t random) {
      return encode(layout, value, {Rounding::stochastic, Overflow::ieee, random}).code;
    };
    const std::uint64_t quarter = std::uint64_t{1} << 62;
    QCOMPARE(codeFor(0), Code{0x3c01});
    QCOMPARE(codeFor(quarter - 1), Code{0x3c01});
    QCOMPARE(codeFor(quarter), Code{0x3c00});
    QCOMPARE(codeFor(~std::uint64_t{0}), Code{0x3c00});
    const qs::numbers::Exact third = qs::numbers::parse("1/3")->value; // ⅓ of the way from 0 to 1
    const Layout integer = golden::layout("uint64");
    const std::uint64_t bits = 0x5555555555555555; // floor(2^64/3); the fraction is a little more
    QCOMPARE(encode(integer, third, {Rounding::stochastic, Overflow::ieee, bits}).code, Code{1});
    QCOMPARE(encode(integer, third, {Rounding::stochastic, Overflow::ieee, bits + 1}).code, Code{0});
  }

  void namesRoundTrip() {
    for (const char* id : {"rne", "rna", "rtz", "rtp", "rtn", "rto", "stochastic"})
      QCOMPARE(roundingId(*roundingFrom(id)), id);
    for (const char* id : {"ieee", "saturate", "propagate"})
      QCOMPARE(overflowId(*overflowFrom(id)), id);
    QVERIFY(!roundingFrom("nearest"));
    QVERIFY(!overflowFrom(""));
    QCOMPARE(roundingFrom("RNE").error().code, qs::ErrorCode::usage);
  }

  void errorIsStoredMinusInput() {
    const Layout half = golden::layout("f16");
    const qs::numbers::Exact third = qs::numbers::parse("1/3")->value;
    // 0x3555 is 1365/4096 (NumPy: float16(1/3) = 0.33325195…); 1365/4096 − 1/3 = −1/12288.
    QCOMPARE(encode(half, third).code, Code{0x3555});
    QCOMPARE(*storedError(half, 0x3555, third), qs::numbers::Rational(-1, 12288));
    QVERIFY(!storedError(half, 0x7c00, third));
    QVERIFY(!storedError(half, 0x3555, qs::numbers::Exact::infinity()));
  }

private:
  template <class Add>
  static void floats(Add add) {
    add("f16", "1", "rne", "ieee", 0x3c00, "");
    add("f16", "0.1", "rne", "ieee", 0x2e66, "i");
    add("f16", "-0", "rne", "ieee", 0x8000, "");
    add("f16", "1 + 2^-11", "rne", "ieee", 0x3c00, "it");
    add("f16", "1 + 2^-11", "rna", "ieee", 0x3c01, "it");
    add("f16", "1 + 2^-11", "rto", "ieee", 0x3c01, "it");
    add("f16", "1 + 3*2^-11", "rto", "ieee", 0x3c01, "it");
    add("f16", "65519", "rne", "ieee", 0x7bff, "i");
    add("f16", "65520", "rne", "ieee", 0x7c00, "iot");
    add("f16", "65520", "rtz", "ieee", 0x7bff, "it");  // truncated to 65504: no overflow
    add("f16", "65536", "rtz", "ieee", 0x7bff, "ios"); // 65536 itself lies beyond
    add("f16", "65536", "rto", "ieee", 0x7bff, "ios");
    add("f16", "-65536", "rtp", "ieee", 0xfbff, "ios");
    add("f16", "-65536", "rtn", "ieee", 0xfc00, "io");
    add("f16", "2^-25", "rne", "ieee", 0x0000, "iut");
    add("f16", "-2^-25", "rna", "ieee", 0x8001, "iut");
    add("f16", "2^-24", "rne", "ieee", 0x0001, ""); // exact: no underflow (§7.5)
    add("f16", "2^-60000", "rtp", "ieee", 0x0001, "iu");
    add("f16", "2^60000", "rne", "ieee", 0x7c00, "io");
    add("f16", "nan", "rne", "ieee", 0x7e00, "");
    add("f16", "-nan", "rne", "ieee", 0xfe00, "");
    add("e4m3fnuz", "-2^-20", "rne", "ieee", 0x00, "iu");
    add("e4m3fnuz", "-nan", "rne", "ieee", 0x80, "");
    add("e2m1fn", "nan", "rne", "ieee", 0x0, "i");
  }

  template <class Add>
  static void policies(Add add) {
    add("f16", "1e9", "rne", "saturate", 0x7bff, "ios");
    add("f16", "1e9", "rne", "propagate", 0x7bff, "ios");
    add("f16", "inf", "rne", "ieee", 0x7c00, "");
    add("f16", "inf", "rne", "saturate", 0x7bff, "ios");
    add("f16", "-inf", "rne", "propagate", 0xfc00, "");
    add("f16", "inf", "rtz", "ieee", 0x7c00, "");
    add("f16", "nan", "rne", "saturate", 0x7e00, "");
    add("e4m3fn", "464", "rne", "ieee", 0x7e, "it");
    add("e4m3fn", "-465", "rne", "ieee", 0xff, "io");
    add("e4m3fn", "465", "rtz", "ieee", 0x7e, "i");
    add("e4m3fn", "480", "rtz", "ieee", 0x7e, "ios");
    add("e4m3fn", "480", "rto", "ieee", 0x7e, "ios");
    add("e4m3fn", "inf", "rtz", "ieee", 0x7f, "io");
    add("e4m3fn", "inf", "rne", "propagate", 0x7e, "ios");
    add("e2m1fn", "6.9", "rne", "ieee", 0x7, "i");
    add("e2m1fn", "7", "rne", "ieee", 0x7, "iost");
    add("e2m1fn", "-inf", "rne", "ieee", 0xf, "ios");
    add("e4m3fnuz", "1000", "rne", "ieee", 0x80, "io");
    add("binary8p4sf", "1000", "rne", "ieee", 0x7f, "ios"); // same values as e4m3fnuz, P3109's own overflow
    add("binary8p3se", "1e9", "rto", "ieee", 0x7f, "io");   // to odd: infinity's code is the odd one
  }

  template <class Add>
  static void others(Add add) {
    add("e4m3[signed=no]", "-1", "rne", "ieee", 0x7c, "io");
    add("e4m3[signed=no]", "-1", "rne", "saturate", 0x00, "ios");
    add("e4m3[signed=no]", "-2^-30", "rne", "ieee", 0x00, "iu");
    add("int8", "127.5", "rne", "ieee", 0x7f, "iost");
    add("int8", "126.5", "rne", "ieee", 0x7e, "it");
    add("int8", "-128.5", "rne", "ieee", 0x80, "it");
    add("int8", "-129", "rtz", "ieee", 0x80, "ios");
    add("int8", "-inf", "rne", "ieee", 0x80, "ios");
    add("int8", "-0", "rne", "ieee", 0x00, "");
    add("int8", "nan", "rne", "ieee", 0x00, "i");
    add("int8", "0.3", "rto", "ieee", 0x01, "i");
    add("int1", "1", "rne", "ieee", 0x0, "ios");
    add("int1", "-0.6", "rne", "ieee", 0x1, "i");
    add("uint4", "-0.5", "rne", "ieee", 0x0, "it");
    add("uint4", "-0.5", "rna", "ieee", 0x0, "iost");
    add("uint64", "2^64 - 1/2", "rne", "ieee", ~Code{0}, "iost");
    add("uint64", "2^64 - 1/2 - 2^-200", "rne", "ieee", ~Code{0}, "i");
    add("uint64", "2^80", "rne", "ieee", ~Code{0}, "ios");
    add("int64", "-2^63", "rne", "ieee", Code{1} << 63, "");
    add("e8m0fnu", "1", "rne", "ieee", 0x7f, "");
    add("e8m0fnu", "-1", "rne", "ieee", 0x7f, "i");
    add("e8m0fnu", "1.5", "rne", "ieee", 0x80, "it");
    add("e8m0fnu", "1.5", "rtz", "ieee", 0x7f, "it");
    add("e8m0fnu", "0", "rne", "ieee", 0x00, "i");
    add("e8m0fnu", "2^-128", "rtp", "ieee", 0x00, "iu");
    add("e8m0fnu", "2^128", "rtz", "ieee", 0xff, "io");
    add("e8m0fnu", "2^128", "rne", "saturate", 0xfe, "ios");
    add("e8m0fnu", "inf", "rne", "propagate", 0xfe, "ios");
  }
};

QTEST_GUILESS_MAIN(TestFlags)
#include "tst_flags.moc"
