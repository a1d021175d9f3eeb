#include "tests/core/formats/golden.h"

#include "core/formats/convert_scalar.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

using namespace qs::formats;

namespace {

template <class Target, class Source>
std::vector<Target> converted(const Converter& converter, const std::vector<Source>& in,
                              std::uint64_t firstIndex = 0) {
  std::vector<Target> out(in.size());
  converter.run(std::as_bytes(std::span(in)), std::as_writable_bytes(std::span(out)), firstIndex);
  return out;
}

/// Random patterns, so that every exponent is as likely as any other; each exponent's edges among them.
template <class Word>
std::vector<Word> patterns(std::size_t count) {
  std::mt19937_64 random(7);
  std::vector<Word> list;
  for (std::size_t i = 0; i < count; ++i) {
    auto word = static_cast<Word>(random());
    if (i % 3 == 1) word &= ~Word{0} << (sizeof(Word) * 4); // short significands make ties
    list.push_back(word);
  }
  return list;
}

} // namespace

class TestConvert : public QObject {
  Q_OBJECT

private slots:

  void agreesWithTheProcessor() {
    const std::vector<std::uint64_t> wide = patterns<std::uint64_t>(200000);
    const Converter narrow(golden::layout("f64"), golden::layout("f32"), {});
    const std::vector<float> floats = converted<float>(narrow, wide);
    for (std::size_t i = 0; i < wide.size(); ++i) {
      const auto expected = static_cast<float>(std::bit_cast<double>(wide[i]));
      QVERIFY(std::isnan(expected)
                  ? std::isnan(floats[i])
                  : std::bit_cast<std::uint32_t>(expected) == std::bit_cast<std::uint32_t>(floats[i]));
    }
    const std::vector<std::uint32_t> single = patterns<std::uint32_t>(100000);
    const Converter widen(golden::layout("f32"), golden::layout("f64"), {});
    const std::vector<double> doubles = converted<double>(widen, single);
    for (std::size_t i = 0; i < single.size(); ++i) {
      const double expected = std::bit_cast<float>(single[i]);
      QVERIFY(std::isnan(expected)
                  ? std::isnan(doubles[i])
                  : std::bit_cast<std::uint64_t>(expected) == std::bit_cast<std::uint64_t>(doubles[i]));
    }
    const Converter fromInteger(golden::layout("int64"), golden::layout("f32"), {});
    const std::vector<float> rounded = converted<float>(fromInteger, wide);
    for (std::size_t i = 0; i < wide.size(); ++i)
      QCOMPARE(rounded[i], static_cast<float>(static_cast<std::int64_t>(wide[i])));
  }

  void clampsToIntegers() {
    const std::vector<double> in{0.5,   1.5,    -0.5,   -1.5,         126.5,    127.5,
                                 1e300, -128.4, -1e300, std::nan(""), HUGE_VAL, -0.0};
    const std::vector<std::int8_t> expected{0, 2, 0, -2, 126, 127, 127, -128, -128, 0, 127, 0};
    const Converter converter(golden::layout("f64"), golden::layout("int8"), {});
    QCOMPARE(converted<std::int8_t>(converter, in), expected);
  }

  void everyPathAgreesWithEncode_data() {
    QTest::addColumn<QString>("to");
    for (const char* id : {"f32",
                           "tf32",
                           "f16",
                           "bf16",
                           "e5m2",
                           "e4m3fn",
                           "e4m3fnuz",
                           "e3m4",
                           "e2m1fn",
                           "e8m0fnu",
                           "int8",
                           "uint16",
                           "int64",
                           "posit8",
                           "posit16",
                           "posit32",
                           "posit3",
                           "posit64",
                           "nf4",
                           "e8m3[bias=140]",
                           "e5m0",
                           "e4m3[subnormals=no]",
                           "e5m3[signed=no]",
                           "e6m20",
                           "binary8p3se",
                           "binary8p1uf",
                           "e5m2[inf=yes,nan=none]"}) {
      QTest::newRow(id) << QString::fromLatin1(id);
    }
  }

  void everyPathAgreesWithEncode() {
    QFETCH(QString, to);
    const Layout layout = golden::layout(to.toStdString());
    for (const char* mode : {"rne", "rna", "rtz", "rtp", "rtn", "rto", "stochastic"}) {
      for (const char* policy : {"ieee", "saturate", "propagate"}) {
        const Converter::Options options{*roundingFrom(mode), *overflowFrom(policy), 99};
        QVERIFY(agree<std::uint32_t>("f32", layout, options));
        QVERIFY(agree<std::uint64_t>("f64", layout, options));
        QVERIFY(agree<std::uint16_t>("bf16", layout, options));
        QVERIFY(agree<std::uint8_t>("e4m3fn", layout, options));
        QVERIFY(agree<std::uint32_t>("int32", layout, options));
      }
    }
  }

  void stochasticDependsOnSeedAndIndexAlone() {
    const Converter::Options options{Rounding::stochastic, Overflow::ieee, 5};
    const std::vector<float> in(10000, 1.0f + 0.25f / 1024); // a quarter of an ulp of binary16 above 1
    const Converter converter(golden::layout("f32"), golden::layout("f16"), options);
    const std::vector<std::uint16_t> whole = converted<std::uint16_t>(converter, in);
    const std::vector<float> tail(in.begin() + 3333, in.end());
    const std::vector<std::uint16_t> rest = converted<std::uint16_t>(converter, tail, 3333);
    QVERIFY(std::equal(rest.begin(), rest.end(), whole.begin() + 3333));
    const auto ups = std::ranges::count(whole, std::uint16_t{0x3c01});
    QCOMPARE(ups + std::ranges::count(whole, std::uint16_t{0x3c00}), 10000);
    // Binomial with p = ¼: mean 2500, standard deviation 43; five of them.
    QVERIFY2(std::abs(ups - 2500) < 217, qPrintable(QString::number(ups)));
    const Converter other(golden::layout("f32"), golden::layout("f16"),
                          {Rounding::stochastic, Overflow::ieee, 6});
    QVERIFY(converted<std::uint16_t>(other, in) != whole);
  }

  void drawsAsTheReferenceDoes_data() {
    QTest::addColumn<QString>("to");
    for (const char* id :
         {"f16", "bf16", "e5m2", "e4m3fn", "e4m3fnuz", "e2m1fn", "e8m22", "e8m7[nan=fn,inf=no]"})
      QTest::newRow(id) << QString::fromLatin1(id);
  }

  void drawsAsTheReferenceDoes() {
    QFETCH(QString, to);
    for (const Overflow overflow : {Overflow::ieee, Overflow::saturate, Overflow::propagate}) {
      const Converter::Options options{Rounding::stochastic, overflow, 17};
      QVERIFY(sameAsReference("f32", to.toStdString(), options, patterns<std::uint32_t>(50000)));
      QVERIFY(sameAsReference("f64", to.toStdString(), options, patterns<std::uint64_t>(50000)));
      // Doubles near binary32's range, where the narrow formats are.
      std::vector<std::uint64_t> near;
      near.reserve(50000);
      for (const std::uint32_t bits : patterns<std::uint32_t>(50000))
        near.push_back(std::bit_cast<std::uint64_t>(std::bit_cast<float>(bits) * 1.000000001));
      QVERIFY(sameAsReference("f64", to.toStdString(), options, near));
    }
  }

  void positsAreCutAsTheReferenceCutsThem_data() {
    QTest::addColumn<QString>("to");
    for (const char* id : {"posit3", "posit5", "posit12", "posit16", "posit20", "posit31", "posit32"})
      QTest::newRow(id) << QString::fromLatin1(id);
  }

  /// Every exponent with all bits, few bits, and patterns that end in ties or next to them.
  void positsAreCutAsTheReferenceCutsThem() {
    QFETCH(QString, to);
    std::vector<std::uint32_t> singles = patterns<std::uint32_t>(20000);
    std::vector<std::uint64_t> doubles = patterns<std::uint64_t>(20000);
    std::mt19937_64 random(21);
    for (std::uint64_t i = 0; i < 200000; ++i) {
      const std::uint64_t place = random() % 52, top = std::uint64_t{0x37f + random() % 257} << 52; // 2^±128
      const std::uint64_t tie = top | ((random() << place) & 0xfffffffffffff) | (random() << 63);
      doubles.push_back(tie + random() % 3 - 1);
      singles.push_back(std::bit_cast<std::uint32_t>(static_cast<float>(std::bit_cast<double>(tie))) +
                        static_cast<std::uint32_t>(random() % 3) - 1);
    }
    for (const char* mode : {"rne", "rna", "rtz", "rtp", "rtn", "rto"}) {
      const Converter::Options options{*roundingFrom(mode), Overflow::ieee, 0};
      QVERIFY2(sameAsReference("f32", to.toStdString(), options, singles), mode);
      QVERIFY2(sameAsReference("f64", to.toStdString(), options, doubles), mode);
    }
  }

  void usesTheSmallestPowerOfTwoBytes() {
    QCOMPARE(streamBytes(golden::layout("int1")), 1);
    QCOMPARE(streamBytes(golden::layout("e5m2")), 1);
    QCOMPARE(streamBytes(golden::layout("e5m3")), 2);
    QCOMPARE(streamBytes(golden::layout("tf32")), 4);
    QCOMPARE(streamBytes(golden::layout("e8m24")), 8);
    const Converter converter(golden::layout("tf32"), golden::layout("f32"), {});
    // 1.5 is 0x1fe00 in 19 bits; TF32 is the upper 19 bits of binary32. Bits above the code are ignored.
    QCOMPARE(converted<std::uint32_t>(converter, std::vector<std::uint32_t>{0x1fe00, 0xfff9fe00}),
             (std::vector<std::uint32_t>{0x3fc00000, 0x3fc00000}));
  }

private:
  template <class Word>
  static bool sameAsReference(const char* from, const std::string& to, const Converter::Options& options,
                              const std::vector<Word>& in) {
    constexpr std::uint64_t firstIndex = 1000;
    const Converter converter(golden::layout(from), golden::layout(to), options);
    const ScalarConversion reference(golden::layout(from), golden::layout(to), options);
    const auto bytes = static_cast<std::size_t>(converter.targetBytes());
    std::vector<std::byte> found(in.size() * bytes), expected(in.size() * bytes);
    converter.run(std::as_bytes(std::span(in)), found, firstIndex);
    reference.run(std::as_bytes(std::span(in)), expected, firstIndex);
    return found == expected;
  }

  /// Whether the conversion of random patterns gives, bit for bit, what encode gives for the exact values.
  template <class Word>
  static bool agree(const char* from, const Layout& to, const Converter::Options& options) {
    const Layout source = golden::layout(from);
    const Converter converter(source, to, options);
    const std::vector<Word> in = patterns<Word>(1200);
    const auto bytes = static_cast<std::size_t>(converter.targetBytes());
    std::vector<std::byte> out(in.size() * bytes);
    converter.run(std::as_bytes(std::span(in)), out);
    for (std::size_t i = 0; i < in.size(); ++i) {
      Code code = 0;
      std::memcpy(&code, &out[i * bytes], bytes);
      const EncodeOptions rules{options.rounding, options.overflow, stochasticBits(options.seed, i)};
      if (code == encode(to, exactValue(decode(source, in[i])), rules).code) continue;
      qWarning("%s %llx with %s", from, static_cast<unsigned long long>(in[i]),
               std::string(roundingId(options.rounding)).c_str());
      return false;
    }
    return true;
  }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
