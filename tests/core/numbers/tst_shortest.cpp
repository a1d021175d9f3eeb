#include "core/numbers/print.h"
#include "tests/core/numbers/tables.h"

#include <charconv>
#include <cmath>
#include <random>

using namespace qs::numbers;
using qs::numbers::test::ieeeValue;

namespace {

struct Layout {
  int exponentBits, fractionBits;
};

constexpr Layout half{5, 10}, single{8, 23}, twofold{11, 52};

/// The interval that rounds to a positive code, half to even.
Interval around(std::uint64_t code, const Layout& layout) {
  const auto value = [&](std::uint64_t c) {
    return ieeeValue(c, layout.exponentBits, layout.fractionBits).value();
  };
  const Rational here = value(code), below = value(code - 1);
  const std::uint64_t largest = (((std::uint64_t{1} << layout.exponentBits) - 1) << layout.fractionBits) - 1;
  const Rational above = code == largest ? Rational(here + (here - below)) : value(code + 1);
  const bool even = code % 2 == 0;
  return {(here + below) / 2, (here + above) / 2, even, even};
}

std::string shortest(std::uint64_t code, const Layout& layout) {
  return shortestDecimal(ieeeValue(code, layout.exponentBits, layout.fractionBits).value(),
                         around(code, layout));
}

/// Digits without zeros at either end, and the exponent of the first: the same for every layout of one
/// number.
std::pair<std::string, int> canonical(const std::string& text) {
  const auto e = text.find('e');
  std::string digits = text.substr(0, e);
  int exponent = e == std::string::npos ? 0 : std::stoi(text.substr(e + 1));
  const auto point = digits.find('.');
  exponent += static_cast<int>(point == std::string::npos ? digits.size() : point) - 1;
  if (point != std::string::npos) digits.erase(point, 1);
  const auto first = digits.find_first_not_of('0');
  digits.erase(0, first);
  digits.erase(digits.find_last_not_of('0') + 1);
  return {digits, exponent - static_cast<int>(first)};
}

template <class Float>
std::string standard(Float value) {
  std::array<char, 64> text{};
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific).ptr;
  return {text.data(), end};
}

} // namespace

class TestShortest : public QObject {
  Q_OBJECT

private slots:
  void agreesWithPythonAndNumPy();
  void agreesWithToCharsOnRandomFloats();
  void agreesWithToCharsOnRandomDoubles();
  void agreesWithToCharsAtBinadeBorders();
  void endsBelongOnlyWhenClosed();
  void anIntervalFromZeroGivesTheNearest();
  void choosesTheNearestOfSeveral();
  void aTieGoesToTheEvenDigit();
  void laysOutBySize();
};

void TestShortest::agreesWithPythonAndNumPy() {
  for (const auto& row : test::rows("shortest.csv")) {
    const Layout& layout = row[0] == "f16" ? half : row[0] == "f32" ? single : twofold;
    QCOMPARE(shortest(row[1].toULongLong(nullptr, 16), layout).c_str(), row[2].constData());
  }
}

void TestShortest::agreesWithToCharsOnRandomFloats() {
  std::mt19937 random(11);
  for (int i = 0; i < 10000; ++i) {
    const std::uint32_t code = static_cast<std::uint32_t>(random()) % 0x7f7fffffu + 1;
    const auto text = shortest(code, single);
    QCOMPARE(canonical(text), canonical(standard(std::bit_cast<float>(code))));
    float back = 0;
    std::from_chars(text.data(), text.data() + text.size(), back);
    QCOMPARE(std::bit_cast<std::uint32_t>(back), code);
  }
}

void TestShortest::agreesWithToCharsOnRandomDoubles() {
  std::mt19937_64 random(13);
  for (int i = 0; i < 4000; ++i) {
    const std::uint64_t code = random() % 0x7fefffffffffffffu + 1;
    QCOMPARE(canonical(shortest(code, twofold)), canonical(standard(std::bit_cast<double>(code))));
  }
}

void TestShortest::agreesWithToCharsAtBinadeBorders() {
  for (std::uint64_t field = 1; field < 2047; field += 3)
    for (const std::uint64_t code : {(field << 52) - 1, field << 52, (field << 52) + 1})
      QCOMPARE(canonical(shortest(code, twofold)), canonical(standard(std::bit_cast<double>(code))));
}

void TestShortest::endsBelongOnlyWhenClosed() {
  const Rational value(1234, 1000), low(12, 10), high(13, 10);
  QCOMPARE(shortestDecimal(value, {low, high, false, false}).c_str(), "1.23");
  QCOMPARE(shortestDecimal(value, {low, high, true, false}).c_str(), "1.2");
  QCOMPARE(shortestDecimal(value, {low, high, false, true}).c_str(), "1.3");
  QCOMPARE(shortestDecimal(value, {low, high, true, true}).c_str(), "1.2");
}

void TestShortest::anIntervalFromZeroGivesTheNearest() {
  // The smallest positive value of a format whose lower neighbour is zero.
  QCOMPARE(shortestDecimal(powerOfTwo(-9), {0, powerOfTwo(-9) * 3 / 2, false, false}).c_str(), "0.002");
  QCOMPARE(shortestDecimal(powerOfTwo(-9), {0, powerOfTwo(-9), false, true}).c_str(), "0.001");
  QCOMPARE(shortestDecimal(powerOfTwo(-9), {0, powerOfTwo(-9), false, false}).c_str(), "0.001");
  QCOMPARE(shortestDecimal(0, {0, 1, true, true}).c_str(), "0");
}

void TestShortest::choosesTheNearestOfSeveral() {
  QCOMPARE(shortestDecimal(Rational(96, 100), {Rational(1, 2), 2, true, true}).c_str(), "1");
  QCOMPARE(shortestDecimal(Rational(94, 100), {Rational(1, 2), 2, true, true}).c_str(), "0.9");
  QCOMPARE(shortestDecimal(Rational(1, 3), {Rational(3, 10), Rational(4, 10), false, false}).c_str(), "0.33");
}

void TestShortest::aTieGoesToTheEvenDigit() {
  QCOMPARE(shortestDecimal(Rational(25, 10), {1, 9, true, true}).c_str(), "2");
  QCOMPARE(shortestDecimal(Rational(35, 10), {1, 9, true, true}).c_str(), "4");
}

void TestShortest::laysOutBySize() {
  const auto near = [](const char* text) {
    const Rational value(text);
    return shortestDecimal(value, {value * Rational(99, 100), value * Rational(101, 100), false, false});
  };
  QCOMPARE(near("1/100000").c_str(), "0.00001");
  QCOMPARE(near("1/1000000").c_str(), "1e-6");
  QCOMPARE(near("10000000000000000").c_str(), "10000000000000000");
  QCOMPARE(near("100000000000000000").c_str(), "1e17");
  QCOMPARE(near("151000000000000000").c_str(), "1.5e17");
}

QTEST_APPLESS_MAIN(TestShortest)
#include "tst_shortest.moc"
