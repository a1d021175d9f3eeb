#include "core/formats/catalogue.h"
#include "core/formats/encode.h"
#include "core/numbers/parse.h"
#include "tests/core/properties.h"

#include <QTest>

using namespace qs::formats;
using qs::numbers::BigInt;
using qs::numbers::Exact;
using qs::numbers::Rational;
using qs::testing::holds;

namespace {

constexpr Rounding modes[] = {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                              Rounding::upward,      Rounding::downward,    Rounding::toOdd};

/// Evenly from low … high−1, whatever size RapidCheck is at.
int pick(int low, int high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

FloatLayout logged(const FloatLayout& layout) {
  RC_LOG() << "float e" << layout.exponentBits << 'm' << layout.fractionBits << " bias " << layout.bias
           << (layout.isSigned ? " signed" : " unsigned") << " NaN rule " << static_cast<int>(layout.nan)
           << (layout.infinities ? " infinities" : "") << (layout.subnormals ? " subnormals" : "") << '\n';
  return layout;
}

/// Any float that the grammar of custom formats can name, of at most 24 bits, with every combination of rules
/// that validate accepts. No loop looks for one: the shrinking of a counterexample could stay in it for ever.
FloatLayout anyFloat() {
  FloatLayout layout;
  layout.exponentBits = pick(0, 9);
  layout.fractionBits = pick(0, 16);
  layout.bias = pick(-40, 140);
  layout.isSigned = pick(0, 4) > 0;
  layout.nan = *rc::gen::element(NanRule::none, NanRule::ieee, NanRule::allOnes, NanRule::negativeZero);
  layout.infinities = pick(0, 2) > 0;
  layout.subnormals = pick(0, 4) > 0;
  if (validate(layout)) return logged(layout);
  layout.nan = layout.exponentBits > 1 ? NanRule::ieee : NanRule::none;
  layout.infinities = layout.exponentBits > 1;
  layout.subnormals = layout.subnormals || layout.exponentBits < 2;
  if (validate(layout)) return logged(layout);
  return logged({4, 3, 7});
}

/// A format of the catalogue or a custom float. A counterexample names it.
Layout anyLayout() {
  if (pick(0, 2) > 0) return anyFloat();
  const auto all = catalogue();
  const FormatSpec& spec = all[static_cast<std::size_t>(pick(0, static_cast<int>(all.size())))];
  RC_LOG() << "format " << spec.id << '\n';
  return spec.layout;
}

Code anyBits(int bits) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<Code>()) & codeMask(bits);
}

Code anyCode(const Layout& layout) {
  return anyBits(bitWidth(layout));
}

bool isFinite(const Layout& layout, Code code) {
  return decode(layout, code).isFinite();
}

Rational valueOf(const Layout& layout, Code code) {
  return exactValue(decode(layout, code)).value();
}

/// A real somewhere between the smallest and the largest value of the format, most often between two
/// neighbours near a code picked at random: on it, at the midpoint, a hair beside it, or at any share of the
/// way.
Rational anyRealIn(const Layout& layout) {
  Code code = anyCode(layout);
  if (!isFinite(layout, code)) code = landmarks(layout).maxFinite.value_or(0);
  Rational low = valueOf(layout, code);
  const auto next = neighbours(layout, code).next;
  if (!next || !isFinite(layout, *next)) return low;
  const Rational width = valueOf(layout, *next) - low;
  const Rational hair = width / Rational(BigInt(1) << 90);
  switch (pick(0, 6)) {
  case 0:
    return low;
  case 1:
    return low + width / 2;
  case 2:
    return low + width / 2 + hair;
  case 3:
    return low + width / 2 - hair;
  default:
    return low + width * Rational(BigInt(pick(0, 1 << 30)), BigInt(1 << 30));
  }
}

Code rounded(const Layout& layout, const Rational& value, Rounding mode = Rounding::nearestEven) {
  return encode(layout, Exact::finite(value), {mode, Overflow::ieee, 0}).code;
}

bool sameValue(const Layout& layout, Code a, Code b) {
  return qs::numbers::compare(exactValue(decode(layout, a)), exactValue(decode(layout, b))) ==
         std::partial_ordering::equivalent;
}

Rational distance(const Rational& a, const Rational& b) {
  return a < b ? Rational(b - a) : Rational(a - b);
}

/// Scale formats take |x|, and nothing of theirs is negative or zero.
bool isScale(const Layout& layout) {
  return std::holds_alternative<ScaleLayout>(layout);
}

bool isPosit(const Layout& layout) {
  return std::holds_alternative<PositLayout>(layout);
}

bool isCodebook(const Layout& layout) {
  return std::holds_alternative<CodebookLayout>(layout);
}

/// Posits are rounded on their patterns and codebooks by thresholds of their own, not to what is nearest.
bool roundsToNearest(const Layout& layout) {
  return !isScale(layout) && !isPosit(layout) && !isCodebook(layout);
}

bool roundsToEvenCodes(const Layout& layout) {
  const auto* shape = std::get_if<FloatLayout>(&layout);
  return (shape && shape->fractionBits > 0 && shape->subnormals) ||
         std::holds_alternative<IntegerLayout>(layout);
}

} // namespace

class TestLaws : public QObject {
  Q_OBJECT

private slots:
  void encodingUndoesDecoding();
  void textComesBack();
  void shortestTextHasNoShorterOne();
  void encodingIsMonotonic();
  void nearestIsNearest();
  void directedModesBracket();
  void negationIsSymmetric();
  void codesOfOneSignAreInOrder();
  void neighboursAreNeighbours();
  void comparisonIsTotalOnFiniteValues();
  void roundingToOddFirstIsRoundingOnce();
  void conversionIsDecodingAndEncoding();
};

void TestLaws::encodingUndoesDecoding() {
  QVERIFY(holds("encode(decode(code)) is the code", [] {
    const Layout layout = anyLayout();
    const Code code = anyCode(layout);
    const Decoded decoded = decode(layout, code);
    const Rounding mode = *rc::gen::elementOf(std::vector<Rounding>(std::begin(modes), std::end(modes)));
    const Encoded back = encode(layout, exactValue(decoded), {mode, Overflow::ieee, 0});
    if (decoded.cls == ValueClass::nan || decoded.cls == ValueClass::nar) {
      const bool kept = decode(layout, back.code).cls == decoded.cls;
      RC_ASSERT(kept || isCodebook(layout)); // an unused code of a table says NaN, which none of its codes is
      return;
    }
    // A format without subnormals has many codes that mean zero.
    RC_ASSERT(sameValue(layout, back.code, code));
    // The format has no −0, or is a table whose quantizer compares with zero and so never gives it.
    const bool lost =
        decoded.cls == ValueClass::zero && (isCodebook(layout) || !landmarks(layout).negativeZero);
    RC_ASSERT(lost || decode(layout, back.code).negative == decoded.negative);
    RC_ASSERT(!back.inexact && !back.overflow && !back.underflow && !back.saturated);
  }));
}

void TestLaws::textComesBack() {
  QVERIFY(holds("every text of a value reads back as the code", [] {
    const Layout layout = anyLayout();
    const Code code = anyCode(layout);
    RC_PRE(isFinite(layout, code));
    const Exact value = exactValue(decode(layout, code));
    for (const std::string& text :
         {shortestText(layout, code), qs::numbers::exactDecimal(value), qs::numbers::hexFloat(value)}) {
      const auto parsed = qs::numbers::parse(text);
      RC_ASSERT(parsed.has_value());
      RC_ASSERT(sameValue(layout, encode(layout, parsed->value).code, code));
    }
  }));
}

void TestLaws::shortestTextHasNoShorterOne() {
  QVERIFY(holds("one digit less is another code", [] {
    const Layout layout = anyFloat();
    const Code code = anyCode(layout);
    RC_PRE(isFinite(layout, code));
    const Exact value = exactValue(decode(layout, code));
    RC_PRE(!value.isZero());
    const std::string shortest = shortestText(layout, code);
    // Significant digits: those of the coefficient, without zeros at its ends.
    std::string digits = shortest.substr(0, shortest.find('e'));
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    digits.erase(0, digits.find_first_not_of('0'));
    digits.erase(digits.find_last_not_of('0') + 1);
    RC_PRE(digits.size() > 1);
    // Both decimals with one digit less around the value: cut, and cut plus one unit.
    const Rational magnitude = value.magnitude;
    Rational unit = 1;
    const Rational limit = qs::numbers::parse("1e" + std::to_string(digits.size() - 1))->value.value();
    while (magnitude / unit >= limit)
      unit *= 10;
    while (magnitude / unit < limit / 10)
      unit /= 10;
    const Rational ratio = magnitude / unit;
    const BigInt cut = numerator(ratio) / denominator(ratio);
    for (const BigInt& candidate : {cut, BigInt(cut + 1)}) {
      const Rational real = Rational(candidate) * unit;
      const Code there = rounded(layout, value.negative ? Rational(-real) : real);
      const bool beyond = code == landmarks(layout).maxFinite || code == landmarks(layout).minFinite;
      RC_ASSERT(beyond || !sameValue(layout, there, code));
    }
  }));
}

void TestLaws::encodingIsMonotonic() {
  QVERIFY(holds("a ≤ b gives round(a) ≤ round(b) in every mode", [] {
    const Layout layout = anyLayout();
    Rational a = anyRealIn(layout), b = anyRealIn(layout);
    if (b < a) std::swap(a, b);
    for (const Rounding mode : modes)
      RC_ASSERT(valueOf(layout, rounded(layout, a, mode)) <= valueOf(layout, rounded(layout, b, mode)));
  }));
}

void TestLaws::nearestIsNearest() {
  QVERIFY(holds("no code is nearer than the nearest", [] {
    const Layout layout = anyLayout();
    RC_PRE(roundsToNearest(layout));
    const Rational real = anyRealIn(layout);
    const Encoded encoded = encode(layout, Exact::finite(real));
    const Rational error = distance(valueOf(layout, encoded.code), real);
    const Neighbours around = neighbours(layout, encoded.code);
    bool tie = false;
    for (const auto& other : {around.previous, around.next}) {
      if (!other || !isFinite(layout, *other)) continue;
      const Rational there = distance(valueOf(layout, *other), real);
      RC_ASSERT(error <= there);
      tie = tie || error == there;
    }
    RC_ASSERT(encoded.tie == tie);
    RC_ASSERT(encoded.inexact == (error != 0));
    if (tie && roundsToEvenCodes(layout)) RC_ASSERT((encoded.code & 1) == 0);
  }));
}

void TestLaws::directedModesBracket() {
  QVERIFY(holds("down ≤ x ≤ up, and they are neighbours or equal", [] {
    const Layout layout = anyLayout();
    RC_PRE(!isScale(layout) && !isPosit(layout)); // nothing but zero becomes a posit's zero
    const Rational real = anyRealIn(layout);
    const Code down = rounded(layout, real, Rounding::downward), up = rounded(layout, real, Rounding::upward);
    const Code inward = rounded(layout, real, Rounding::towardZero);
    const Rational low = valueOf(layout, down), high = valueOf(layout, up);
    RC_ASSERT(low <= real && real <= high);
    // A table without zero may have nothing between the value and zero.
    RC_ASSERT(isCodebook(layout) || valueOf(layout, inward) == (real < 0 ? high : low));
    if (low == high) {
      RC_ASSERT(low == real);
      return;
    }
    const auto next = neighbours(layout, down).next;
    RC_ASSERT(next.has_value());
    RC_ASSERT(valueOf(layout, *next) == high);
  }));
}

void TestLaws::negationIsSymmetric() {
  QVERIFY(holds("round(−x) = −round(x), with up and down exchanged", [] {
    FloatLayout shape = anyFloat();
    shape.isSigned = true;
    RC_PRE(validate(shape).has_value());
    const Layout layout = shape;
    const Rational real = anyRealIn(layout);
    for (const Rounding mode : modes) {
      const Rounding mirrored = mode == Rounding::upward     ? Rounding::downward
                                : mode == Rounding::downward ? Rounding::upward
                                                             : mode;
      const Rational there = valueOf(layout, rounded(layout, -real, mirrored));
      RC_ASSERT(there == -valueOf(layout, rounded(layout, real, mode)));
    }
  }));
}

void TestLaws::codesOfOneSignAreInOrder() {
  QVERIFY(holds("larger positive codes are larger values", [] {
    const FloatLayout shape = anyFloat();
    const Layout layout = shape;
    const int bits = bitWidth(layout) - (shape.isSigned ? 1 : 0);
    RC_PRE(bits > 0);
    Code a = anyBits(bits), b = anyBits(bits);
    if (b < a) std::swap(a, b);
    RC_PRE(isFinite(layout, a) && isFinite(layout, b));
    const bool strict = a != b && decode(layout, b).cls != ValueClass::zero; // one code or many mean zero
    const Rational low = valueOf(layout, a), high = valueOf(layout, b);
    RC_ASSERT(low <= high && (low < high || !strict));
  }));
}

void TestLaws::neighboursAreNeighbours() {
  QVERIFY(holds("the next one's previous one is this one", [] {
    const Layout layout = anyLayout();
    const Code code = anyCode(layout);
    const auto next = neighbours(layout, code).next;
    RC_PRE(next.has_value() && isFinite(layout, code));
    RC_ASSERT(qs::numbers::compare(exactValue(decode(layout, code)), exactValue(decode(layout, *next))) ==
              std::partial_ordering::less);
    const auto back = neighbours(layout, *next).previous;
    RC_ASSERT(back.has_value());
    RC_ASSERT(sameValue(layout, *back, code));
    if (!isFinite(layout, *next)) return;
    const Rational middle = (valueOf(layout, code) + valueOf(layout, *next)) / 2;
    const Rational there = valueOf(layout, rounded(layout, middle));
    RC_ASSERT(there == valueOf(layout, code) || there == valueOf(layout, *next));
  }));
}

void TestLaws::comparisonIsTotalOnFiniteValues() {
  QVERIFY(holds("compare agrees with subtraction, is antisymmetric and transitive", [] {
    const auto any = [] { return Exact::finite(Rational(BigInt(pick(-40, 40)), BigInt(pick(1, 9)))); };
    const Exact a = any(), b = any(), c = any();
    const auto order = qs::numbers::compare(a, b);
    const Rational difference = a.value() - b.value();
    RC_ASSERT(std::is_lt(order) == (difference < 0));
    RC_ASSERT(std::is_eq(order) == (difference == 0));
    RC_ASSERT(std::is_gt(order) == std::is_lt(qs::numbers::compare(b, a)));
    if (std::is_lt(order) && std::is_lt(qs::numbers::compare(b, c)))
      RC_ASSERT(std::is_lt(qs::numbers::compare(a, c)));
    RC_ASSERT(std::is_lt(qs::numbers::compare(a, Exact::infinity())));
    RC_ASSERT(qs::numbers::compare(a, Exact::nan()) == std::partial_ordering::unordered);
  }));
}

/// Rounding to odd keeps, in two bits more, all that a later rounding asks (Boldo and Melquiond 2008, theorem
/// 3).
void TestLaws::roundingToOddFirstIsRoundingOnce() {
  QVERIFY(holds("to odd in a wider format, then to the narrow one, is rounding once", [] {
    FloatLayout narrow;
    narrow.exponentBits = pick(2, 8);
    narrow.fractionBits = pick(1, 12);
    narrow.bias = (1 << (narrow.exponentBits - 1)) - 1;
    FloatLayout wide = narrow;
    // Two fraction bits more, and room for the narrow format's subnormals to be exact in it.
    wide.exponentBits += 2;
    wide.bias = (1 << (wide.exponentBits - 1)) - 1;
    wide.fractionBits += 2 + pick(0, 8);
    const Rational real = anyRealIn(narrow);
    const Rational odd = valueOf(wide, rounded(wide, real, Rounding::toOdd));
    for (const Rounding mode : modes)
      RC_ASSERT(rounded(narrow, odd, mode) == rounded(narrow, real, mode));
  }));
}

void TestLaws::conversionIsDecodingAndEncoding() {
  QVERIFY(holds("encoding a decoded value needs no rationals", [] {
    const Layout from = anyLayout(), to = anyLayout();
    const Code code = anyCode(from);
    const Decoded decoded = decode(from, code);
    RC_PRE(decoded.isFinite());
    const Rounding mode = *rc::gen::elementOf(std::vector<Rounding>(std::begin(modes), std::end(modes)));
    const Overflow overflow = *rc::gen::element(Overflow::ieee, Overflow::saturate, Overflow::propagate);
    const Encoded fast = encode(to, dyadicValue(decoded), {mode, overflow, 0});
    const Encoded exact = encode(to, exactValue(decoded), {mode, overflow, 0});
    RC_ASSERT(fast.code == exact.code);
    RC_ASSERT(fast.inexact == exact.inexact && fast.overflow == exact.overflow && fast.tie == exact.tie);
    RC_ASSERT(fast.underflow == exact.underflow && fast.saturated == exact.saturated);
    RC_ASSERT(fast.below == exact.below && fast.above == exact.above);
  }));
}

QTEST_APPLESS_MAIN(TestLaws)
#include "tst_laws.moc"
