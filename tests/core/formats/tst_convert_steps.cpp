#include "tests/core/formats/golden.h"

#include "core/formats/convert_steps.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace qs::formats;

namespace {

const Rounding deterministic[] = {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                                  Rounding::upward,      Rounding::downward,    Rounding::toOdd};

/// The values of the format and the middles between adjacent ones, arithmetic and geometric, with what lies a
/// few places beside them; each exponent's edges, infinities, NaNs, and any patterns.
std::vector<std::uint32_t> patternsFor(const Layout& to) {
  std::vector<std::uint32_t> list{0x7f800000, 0x7f800001, 0x7fffffff, 0xff800000,
                                  0xff800001, 0xffffffff, 0x80000000};
  const auto around = [&list](double value) {
    const auto pattern = std::bit_cast<std::uint32_t>(static_cast<float>(value));
    for (std::uint32_t near = pattern - 3; near != pattern + 4; ++near)
      list.push_back(near);
  };
  for (Code code = 0; code <= codeMask(bitWidth(to)); ++code) {
    const auto next = neighbours(to, code).next;
    if (!next || !decode(to, code).isFinite() || !decode(to, *next).isFinite()) continue;
    const double low = toDouble(exactValue(decode(to, code))), high = toDouble(exactValue(decode(to, *next)));
    for (const double value :
         {low, high, (low + high) / 2, std::copysign(std::sqrt(std::fabs(low * high)), low)})
      around(value);
  }
  std::mt19937 random(11);
  for (std::uint32_t upper = 0; upper < 512; ++upper) {
    for (const std::uint32_t low :
         {0U, 1U, 0x400000U, 0x600000U, 0x7fffffU, static_cast<std::uint32_t>(random()) & 0x7fffff})
      list.push_back((upper << 23) | low);
  }
  return list;
}

} // namespace

/// Conversion by looking up, against the reference.
class TestConvertSteps : public QObject {
  Q_OBJECT

private slots:

  void givesWhatTheReferenceGives_data() {
    QTest::addColumn<QString>("id");
    for (const char* id : {"posit8",
                           "posit6",
                           "posit3",
                           "nf4",
                           "fp4",
                           "af4",
                           "iq4nl",
                           "ternary",
                           "e8m0fnu",
                           "int4",
                           "uint5",
                           "uint1",
                           "e4m3fn",
                           "e5m2",
                           "e2m1fn",
                           "e4m3[subnormals=no]",
                           "e5m3[signed=no]",
                           "binary8p1uf",
                           "q0.4",
                           "fixed5.-3"})
      QTest::newRow(id) << QString::fromLatin1(id);
  }

  void givesWhatTheReferenceGives() {
    QFETCH(QString, id);
    const Layout from = golden::layout("f32"), to = golden::layout(id.toStdString());
    const std::vector<std::uint32_t> patterns = patternsFor(to);
    const auto source = std::as_bytes(std::span(patterns));
    for (const Rounding rounding : deterministic) {
      for (const Overflow overflow : {Overflow::ieee, Overflow::saturate, Overflow::propagate}) {
        const auto steps = StepConversion::make(from, to, {rounding, overflow, 0});
        if (rounding == Rounding::toOdd && std::holds_alternative<CodebookLayout>(to))
          continue; // an even code is given for its very value alone: two steps on the spot
        QVERIFY2(steps.has_value(), std::string(roundingId(rounding)).c_str());
        std::vector<std::byte> found(patterns.size()), expected(patterns.size());
        steps->run(source, found);
        ScalarConversion(from, to, {rounding, overflow, 0}).run(source, expected, 0);
        const auto at = std::ranges::mismatch(found, expected).in1 - found.begin();
        if (found != expected)
          QFAIL(qPrintable(QString::number(patterns[static_cast<std::size_t>(at)], 16) + " " +
                           std::string(roundingId(rounding)).c_str()));
      }
    }
  }

  void leavesTheRestToOthers() {
    const Layout single = golden::layout("f32"), wide = golden::layout("f64"),
                 narrow = golden::layout("posit8");
    QVERIFY(!StepConversion::make(wide, narrow, {}));
    QVERIFY(!StepConversion::make(single, golden::layout("posit16"), {}));
    QVERIFY(!StepConversion::make(single, golden::layout("int8"), {})); // more steps in a binade than buckets
    QVERIFY(!StepConversion::make(single, narrow, {Rounding::stochastic, Overflow::ieee, 0}));
  }
};

QTEST_APPLESS_MAIN(TestConvertSteps)
#include "tst_convert_steps.moc"
