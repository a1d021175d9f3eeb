#include "tests/core/formats/golden.h"

#include "core/formats/catalogue.h"
#include "core/formats/convert_kernel.h"
#include "core/formats/convert_scalar.h"

#include <QTest>

#include <hwy/highway.h>
#include <hwy/targets.h>

#include <algorithm>
#include <cstring>
#include <random>

using namespace qs::formats;

namespace {

using Bytes = std::vector<std::byte>;

/// While it lives, kernels run as on a machine whose best instructions are these.
class OnTarget {
public:
  explicit OnTarget(std::int64_t target) { hwy::SetSupportedTargetsForTest(target); }

  ~OnTarget() { hwy::SetSupportedTargetsForTest(0); }

  Q_DISABLE_COPY_MOVE(OnTarget)
};

std::vector<std::int64_t> targets() {
  std::vector<std::int64_t> list;
  for (std::int64_t left = hwy::SupportedTargets() & HWY_TARGETS; left != 0; left &= left - 1)
    list.push_back(left & -left);
  return list;
}

/// Patterns of every exponent, with ties and the values next to them, both signs, and the odd ones of the
/// standard.
std::vector<std::uint32_t> singles() {
  std::vector<std::uint32_t> list{0,          1,          0x007fffff, 0x00800000, 0x7f7fffff,
                                  0x7f800000, 0x7f800001, 0x7fc00000, 0x7fffffff, 0x7fbfffff};
  std::mt19937 random(3);
  for (std::uint32_t exponent = 0; exponent < 256; ++exponent) {
    for (std::uint32_t place = 0; place < 23; ++place) {
      const std::uint32_t tie = (random() << place) & 0x7fffff;
      for (const std::uint32_t near : {tie, tie - 1, tie + 1})
        list.push_back((exponent << 23) | (near & 0x7fffff));
    }
  }
  const std::size_t half = list.size();
  for (std::size_t i = 0; i < half; ++i)
    list.push_back(list[i] | 0x80000000);
  return list;
}

/// On ties of binary32 and its narrower relatives, a hair beside them, beyond binary32's range, and any.
std::vector<std::uint64_t> doubles() {
  std::vector<std::uint64_t> list{0x7fefffffffffffff, 0xffefffffffffffff, 1,
                                  0x8000000000000001, 0x7ff0000000000001, 0xfff8000000000000,
                                  0x47efffffefffffff, 0x47effffff0000000, 0x47f0000000000000,
                                  0x3690000000000000, 0x3690000000000001, 0x368fffffffffffff,
                                  0x0010000000000000};
  std::mt19937_64 random(5);
  for (const std::uint32_t bits : singles()) {
    const double value = std::bit_cast<float>(bits);
    const auto exact = std::bit_cast<std::uint64_t>(value);
    const std::uint64_t tie = exact | 0x10000000; // half a place of binary32's below
    for (const std::uint64_t pattern : {exact, exact + 1, exact - 1, tie, tie + 1, tie - 1, random()})
      list.push_back(pattern);
  }
  return list;
}

template <class Word>
Bytes bytesOf(const std::vector<Word>& words) {
  Bytes bytes(words.size() * sizeof(Word));
  std::memcpy(bytes.data(), words.data(), bytes.size());
  return bytes;
}

/// All codes of a format of at most 16 bits, and once more with bits set that do not belong to them.
Bytes allCodes(const Layout& layout) {
  const std::uint32_t count = 1U << bitWidth(layout);
  std::vector<std::uint16_t> words;
  for (std::uint32_t code = 0; code < count; ++code) {
    words.push_back(static_cast<std::uint16_t>(code));
    words.push_back(static_cast<std::uint16_t>(code | ~(count - 1)));
  }
  if (streamBytes(layout) == 2) return bytesOf(words);
  return bytesOf(std::vector<std::uint8_t>(words.begin(), words.end()));
}

template <class Conversion>
Bytes converted(const Conversion& conversion, const Bytes& source) {
  const auto in = static_cast<std::size_t>(conversion.sourceBytes());
  Bytes target(source.size() / in * static_cast<std::size_t>(conversion.targetBytes()));
  conversion.run(source, target, 0);
  return target;
}

/// Whether each target gives what the reference gives; says where not.
bool agree(const Layout& from, const Layout& to, const Converter::Options& options, const Bytes& source) {
  const ScalarConversion reference(from, to, options);
  const Bytes expected = converted(reference, source);
  for (const std::int64_t target : targets()) {
    const OnTarget only(target);
    const Bytes found = converted(Converter(from, to, options), source);
    if (found == expected) continue;
    const auto at = std::mismatch(found.begin(), found.end(), expected.begin()).first - found.begin();
    qWarning("%s: element %td with %s, %s", hwy::TargetName(target), at / reference.targetBytes(),
             std::string(roundingId(options.rounding)).c_str(),
             std::string(overflowId(options.overflow)).c_str());
    return false;
  }
  return true;
}

const Rounding deterministic[] = {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                                  Rounding::upward,      Rounding::downward,    Rounding::toOdd};
const Overflow policies[] = {Overflow::ieee, Overflow::saturate, Overflow::propagate};

/// Floats of the catalogue but binary32, and custom ones at the edges of what kernels know.
void addFloats(int mostBits) {
  QTest::addColumn<QString>("id");
  for (const FormatSpec& spec : catalogue()) {
    const bool isFloat = std::holds_alternative<FloatLayout>(spec.layout) && spec.id != "f32";
    if (isFloat && spec.bits <= mostBits) QTest::newRow(spec.id.c_str()) << QString::fromStdString(spec.id);
  }
  for (const char* id : {"e5m0",
                         "e2m0",
                         "e0m5[bias=3]",
                         "e8m7[bias=140]",
                         "e8m7[bias=100]",
                         "e8m7[nan=fn,inf=no]",
                         "e8m3",
                         "e4m3[subnormals=no]",
                         "e5m10[subnormals=no]",
                         "e5m3[signed=no]",
                         "e8m8[signed=no]",
                         "e4m3[inf=no]",
                         "e5m2[inf=yes,nan=none]",
                         "e5m2[nan=none,inf=no]",
                         "e9m6[bias=127]",
                         "e4m11[bias=-100]",
                         "binary8p1uf",
                         "binary8p1se",
                         "binary8p3se",
                         "binary8p4sf",
                         "binary6p3ue"}) {
    if (bitWidth(golden::layout(id)) <= mostBits) QTest::newRow(id) << QString::fromLatin1(id);
  }
}

/// Integers and fixed point of at most 16 bits, and some that kernels leave to the reference.
void addFixed() {
  QTest::addColumn<QString>("id");
  for (const char* id : {"int2", "int4", "int8", "int16", "uint1", "uint2", "uint4", "uint8", "uint16",
                         "int7", "uint13", "q3.4", "uq0.8", "q0.15", "fixed8.-3", "fixed16.90", "ufixed6.20"})
    QTest::newRow(id) << QString::fromLatin1(id);
}

} // namespace

/// The vector kernels on every instruction set that this machine has, against the exact scalar path. (All
/// 2^32 inputs: tst_checksums.)
class TestKernels : public QObject {
  Q_OBJECT

private slots:

  void initTestCase() {
    for (const std::int64_t target : targets())
      qInfo("on %s", hwy::TargetName(target));
  }

  void theMainPairsHaveOne() {
    for (const char* id : {"f16", "bf16", "e5m2", "e4m3fn", "e5m2fnuz", "e4m3fnuz", "e4m3b11fnuz", "e3m4",
                           "e3m2fn", "e2m3fn", "e2m1fn", "f64", "tf32"}) {
      const Layout layout = golden::layout(id);
      QVERIFY2(KernelConversion::make(golden::layout("f32"), layout, {}).has_value(), id);
      if (bitWidth(layout) != 19)
        QVERIFY2(KernelConversion::make(layout, golden::layout("f32"), {}).has_value(), id);
    }
    for (const char* id :
         {"f16", "bf16", "e5m2", "e4m3fn", "e2m1fn", "tf32", "int8", "uint8", "int4", "int16"})
      QVERIFY2(KernelConversion::make(golden::layout("f64"), golden::layout(id), {}).has_value(), id);
    for (const char* id : {"int4", "uint4", "int8", "uint8", "int16", "q7.8"}) {
      QVERIFY2(KernelConversion::make(golden::layout("f32"), golden::layout(id), {}).has_value(), id);
      QVERIFY2(KernelConversion::make(golden::layout(id), golden::layout("f32"), {}).has_value(), id);
    }
  }

  void narrowingGivesWhatTheReferenceGives_data() { addFloats(64); }

  void narrowingGivesWhatTheReferenceGives() {
    QFETCH(QString, id);
    const Bytes source = bytesOf(singles());
    for (const Rounding rounding : deterministic) {
      for (const Overflow policy : policies)
        QVERIFY(
            agree(golden::layout("f32"), golden::layout(id.toStdString()), {rounding, policy, 0}, source));
    }
  }

  void allCodesWidenToWhatTheReferenceGives_data() { addFloats(16); }

  void allCodesWidenToWhatTheReferenceGives() {
    QFETCH(QString, id);
    const Layout from = golden::layout(id.toStdString());
    const Bytes source = allCodes(from);
    for (const Overflow policy : policies) {
      for (const char* to : {"f32", "f64", "f16", "e4m3fn", "e4m3fnuz", "e2m1fn"})
        QVERIFY2(agree(from, golden::layout(to), {Rounding::nearestEven, policy, 0}, source), to);
    }
    for (const Rounding rounding : deterministic)
      QVERIFY(agree(from, golden::layout("e5m2"), {rounding, Overflow::ieee, 0}, source));
  }

  void binary64RoundsToWhatTheReferenceGives() {
    for (const Overflow policy : policies)
      QVERIFY(agree(golden::layout("f64"), golden::layout("f32"), {Rounding::nearestEven, policy, 0},
                    bytesOf(doubles())));
  }

  void binary64NarrowsInOneRounding_data() { addFloats(32); }

  void binary64NarrowsInOneRounding() {
    QFETCH(QString, id);
    const Layout to = golden::layout(id.toStdString());
    const Bytes source = bytesOf(doubles());
    for (const Rounding rounding : deterministic)
      QVERIFY(agree(golden::layout("f64"), to, {rounding, Overflow::ieee, 0}, source));
    for (const Overflow policy : {Overflow::saturate, Overflow::propagate})
      QVERIFY(agree(golden::layout("f64"), to, {Rounding::nearestEven, policy, 0}, source));
  }

  void integersRoundAndClampAsTheReferenceDoes_data() { addFixed(); }

  void integersRoundAndClampAsTheReferenceDoes() {
    QFETCH(QString, id);
    const Layout to = golden::layout(id.toStdString());
    for (const Rounding rounding : deterministic) {
      QVERIFY(agree(golden::layout("f32"), to, {rounding, Overflow::ieee, 0}, bytesOf(singles())));
      QVERIFY(agree(golden::layout("f64"), to, {rounding, Overflow::saturate, 0}, bytesOf(doubles())));
      QVERIFY(
          agree(golden::layout("bf16"), to, {rounding, Overflow::ieee, 0}, allCodes(golden::layout("bf16"))));
    }
  }

  void integersBecomeFloatsAsTheReferenceSays_data() { addFixed(); }

  void integersBecomeFloatsAsTheReferenceSays() {
    QFETCH(QString, id);
    const Layout from = golden::layout(id.toStdString());
    for (const char* to : {"f32", "f64", "f16", "e4m3fn", "uint4", "q3.4"}) {
      for (const Rounding rounding : deterministic)
        QVERIFY2(agree(from, golden::layout(to), {rounding, Overflow::ieee, 0}, allCodes(from)), to);
    }
  }

  void anyLengthAtAnyAddress() {
    const std::vector<std::uint32_t> words = singles();
    for (const char* id : {"f16", "e4m3fn", "f64"}) {
      const Layout to = golden::layout(id);
      const Bytes source = bytesOf(words),
                  expected = converted(ScalarConversion(golden::layout("f32"), to, {}), source);
      for (const std::int64_t target : targets()) {
        const OnTarget only(target);
        const Converter converter(golden::layout("f32"), to, {});
        for (std::size_t count = 0; count < 150; ++count) {
          for (const std::size_t shift : {0, 1, 2, 3, 61})
            QVERIFY2(fitsExactly(converter, source, expected, count, shift), hwy::TargetName(target));
        }
      }
    }
  }

  void largeArraysGiveTheSameAsSmallPieces_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("to two bytes") << "f32"
                                  << "f16";
    QTest::newRow("to one byte") << "f32"
                                 << "e5m2";
    QTest::newRow("from two bytes") << "bf16"
                                    << "f32";
    QTest::newRow("from one byte") << "e4m3fn"
                                   << "f32";
    QTest::newRow("in two steps") << "bf16"
                                  << "e4m3fn";
    QTest::newRow("from eight bytes") << "f64"
                                      << "f16";
    QTest::newRow("to integers") << "f32"
                                 << "int8";
    QTest::newRow("from integers") << "uint16"
                                   << "f32";
  }

  void largeArraysGiveTheSameAsSmallPieces() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (const std::int64_t target : targets()) {
      const OnTarget only(target);
      const Converter converter(golden::layout(from.toStdString()), golden::layout(to.toStdString()), {});
      const auto in = static_cast<std::size_t>(converter.sourceBytes());
      const auto out = static_cast<std::size_t>(converter.targetBytes());
      const std::size_t count = (std::size_t{4} << 20) / out + 12345;
      Bytes source(count * in);
      std::mt19937 random(9);
      for (std::size_t i = 0; i + 4 <= source.size(); i += 4) {
        const auto word = static_cast<std::uint32_t>(random());
        std::memcpy(&source[i], &word, sizeof word);
      }
      Bytes expected(count * out);
      constexpr std::size_t piece = 10000;
      for (std::size_t i = 0; i < count; i += piece) {
        const std::size_t length = std::min(piece, count - i);
        converter.run(std::span(source).subspan(i * in, length * in),
                      std::span(expected).subspan(i * out, length * out));
      }
      for (const std::size_t shift : {0, 1, 4, 60}) {
        QVERIFY2(fitsExactly(converter, source, expected, count, shift), hwy::TargetName(target));
        Bytes shared(count * out);
        converter.runOnAllCores(source, shared);
        QVERIFY2(shared == expected, hwy::TargetName(target));
      }
      const auto kernel =
          KernelConversion::make(golden::layout(from.toStdString()), golden::layout(to.toStdString()), {});
      if (!kernel) continue;
      for (const kernels::Stores stores :
           {kernels::Stores::cached, kernels::Stores::streaming, kernels::Stores::interleaved}) {
        Bytes found(count * out);
        kernel->run(source.data(), found.data(), count, stores);
        QVERIFY2(found == expected, hwy::TargetName(target));
      }
    }
  }

  /// A slice of all binary32 inputs by default, all 2^32 of them with QS_FULL=1 in the environment.
  void everyTargetGivesTheSame_data() { addFloats(16); }

  void everyTargetGivesTheSame() {
    QFETCH(QString, id);
    const bool full = qEnvironmentVariableIntValue("QS_FULL") == 1;
    constexpr std::uint64_t all = std::uint64_t{1} << 32, piece = std::uint64_t{1} << 20;
    const std::uint64_t step = full ? piece : 97 * piece; // a prime, to meet different exponents
    const Layout to = golden::layout(id.toStdString());
    std::vector<std::uint32_t> words(piece);
    for (std::uint64_t first = 0; first < all; first += step) {
      std::ranges::generate(words, [word = static_cast<std::uint32_t>(first)]() mutable { return word++; });
      if (!full) words.resize(piece / 64);
      QVERIFY2(sameOnEveryTarget(to, bytesOf(words)), qPrintable(QString::number(first, 16)));
    }
  }

private:
  static bool sameOnEveryTarget(const Layout& to, const Bytes& source) {
    Bytes first;
    for (const std::int64_t target : targets()) {
      if (target == HWY_SCALAR || target == HWY_EMU128) continue; // no kernels there
      const OnTarget only(target);
      const Bytes found = converted(Converter(golden::layout("f32"), to, {}), source);
      if (first.empty()) first = found;
      if (found != first) return false;
    }
    return true;
  }

  /// Converts count elements between addresses that lie shift bytes beyond a multiple of 64, and looks that
  /// nothing is written beside them.
  static bool fitsExactly(const Converter& converter, const Bytes& source, const Bytes& expected,
                          std::size_t count, std::size_t shift) {
    constexpr std::size_t margin = 128;
    const std::size_t in = count * static_cast<std::size_t>(converter.sourceBytes());
    const std::size_t out = count * static_cast<std::size_t>(converter.targetBytes());
    Bytes room(in + margin), target(out + 2 * margin, std::byte{0xa5});
    const auto aligned = [&](std::byte* begin) {
      return begin + (64 - reinterpret_cast<std::uintptr_t>(begin) % 64) + shift;
    };
    std::byte *const from = aligned(room.data()), *const to = aligned(target.data());
    std::copy_n(source.begin(), in, from);
    converter.run({from, in}, {to, out});
    const bool same = std::equal(to, to + out, expected.begin());
    const auto untouched = [](std::byte byte) { return byte == std::byte{0xa5}; };
    return same && std::all_of(target.data(), to, untouched) &&
           std::all_of(to + out, target.data() + target.size(), untouched);
  }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "tst_kernels.moc"
