#include "tests/core/arithmetic/laws.h"

#include <QTest>

using namespace qs::arithmetic;
using namespace qs::testing;
using qs::formats::Code;
using qs::formats::Decoded;
using qs::formats::Encoded;
using qs::formats::EncodeOptions;
using qs::formats::FloatLayout;
using qs::formats::Overflow;
using qs::formats::Rounding;
using qs::formats::ValueClass;
using qs::numbers::Exact;
using qs::numbers::Rational;

namespace {

/// By definition; none for a zero divisor. Precondition: finite operands, no root.
std::optional<Rational> exactly(Operation operation, const Rational& a, const Rational& b,
                                const Rational& c) {
  switch (operation) {
  case Operation::add:
    return a + b;
  case Operation::subtract:
    return a - b;
  case Operation::multiply:
    return a * b;
  case Operation::fusedMultiplyAdd:
    return a * b + c;
  default:
    return b == 0 ? std::nullopt : std::optional<Rational>(a / b);
  }
}

constexpr Operation rational[] = {Operation::add, Operation::subtract, Operation::multiply, Operation::divide,
                                  Operation::fusedMultiplyAdd};

Rational magnitude(const Rational& value) {
  return value < 0 ? Rational(-value) : value;
}

} // namespace

/// Results and flags of every format and operand, against rationals computed here.
class TestRoundingLaws : public QObject {
  Q_OBJECT

private slots:
  void resultsAreTheExactOnesRounded();
  void operandsOfOtherFormatsRoundOnce();
  void directedModesBracket();
  void flagsTellWhatHappened();
  void invalidIsWhatHasNoValue();
  void rootsBracket();
  void nearestRootIsNearest();
};

void TestRoundingLaws::resultsAreTheExactOnesRounded() {
  QVERIFY(holds("an operation is the exact result, rounded once", [] {
    const FloatLayout layout = anyFormat();
    const Code a = anyFinite(layout), b = anyFinite(layout), c = anyFinite(layout);
    const Overflow overflow = *rc::gen::element(Overflow::ieee, Overflow::saturate, Overflow::propagate);
    for (const Operation operation : rational) {
      const auto exact = exactly(operation, valueOf(layout, a), valueOf(layout, b), valueOf(layout, c));
      if (!exact) continue;
      for (const Rounding mode : modes) {
        const Outcome found = outcome(operation, layout, {a, b, c}, {mode, overflow});
        if (*exact == 0) { // its sign is a matter of the operands'
          RC_ASSERT(decoded(layout, found.code).cls == ValueClass::zero && found.flags == Flags{});
          continue;
        }
        const Encoded expected = qs::formats::encode(layout, Exact::finite(*exact), {mode, overflow});
        RC_ASSERT(found.code == expected.code);
        RC_ASSERT(found.flags ==
                  (Flags{false, false, expected.overflow, expected.underflow, expected.inexact}));
      }
    }
  }));
}

void TestRoundingLaws::operandsOfOtherFormatsRoundOnce() {
  QVERIFY(holds("operands of three formats give one rounding into a fourth", [] {
    const std::array<FloatLayout, 3> from{anyFormat(), anyFormat(), anyFormat()};
    const FloatLayout to = anyFormat();
    std::array<Operand, 3> operands;
    std::array<Rational, 3> values;
    for (std::size_t i = 0; i < from.size(); ++i) {
      operands[i] = {from[i], anyFinite(from[i])};
      values[i] = valueOf(from[i], operands[i].code);
    }
    const EncodeOptions options{anyMode()};
    for (const Operation operation : rational) {
      const auto exact = exactly(operation, values[0], values[1], values[2]);
      if (!exact || *exact == 0) continue;
      RC_ASSERT(compute({operation, operands, to, options}).code ==
                qs::formats::encode(to, Exact::finite(*exact), options).code);
    }
  }));
}

void TestRoundingLaws::directedModesBracket() {
  QVERIFY(holds("down ≤ exact ≤ up, neighbours unless equal; toward zero and to nearest lie among them", [] {
    const FloatLayout layout = anyFormat();
    const Code a = anyFinite(layout), b = anyFinite(layout), c = anyFinite(layout);
    for (const Operation operation : rational) {
      const auto exact = exactly(operation, valueOf(layout, a), valueOf(layout, b), valueOf(layout, c));
      if (!exact) continue;
      const auto rounded = [&](Rounding mode) { return outcome(operation, layout, {a, b, c}, {mode}); };
      const Outcome down = rounded(Rounding::downward), up = rounded(Rounding::upward);
      if (down.flags.overflow || up.flags.overflow) continue;
      const Rational low = valueOf(layout, down.code), high = valueOf(layout, up.code);
      RC_ASSERT(low <= *exact && *exact <= high);
      RC_ASSERT((low == high) == !down.flags.inexact && down.flags.inexact == up.flags.inexact);
      if (low < high) RC_ASSERT(valueOf(layout, *qs::formats::neighbours(layout, down.code).next) == high);
      RC_ASSERT(valueOf(layout, rounded(Rounding::towardZero).code) == (*exact < 0 ? high : low));
      const Rational nearest = valueOf(layout, rounded(Rounding::nearestEven).code);
      RC_ASSERT(magnitude(nearest - *exact) * 2 <= high - low);
    }
  }));
}

void TestRoundingLaws::flagsTellWhatHappened() {
  QVERIFY(holds("inexact iff the result is another number; tiny and inexact is underflow", [] {
    const FloatLayout layout = anyFormat();
    const Code a = anyFinite(layout), b = anyFinite(layout), c = anyFinite(layout);
    const auto marks = qs::formats::landmarks(layout);
    const Rational smallest = valueOf(layout, *marks.minNormal), largest = valueOf(layout, *marks.maxFinite);
    const EncodeOptions options{anyMode()};
    for (const Operation operation : rational) {
      const Outcome found = outcome(operation, layout, {a, b, c}, options);
      const auto exact = exactly(operation, valueOf(layout, a), valueOf(layout, b), valueOf(layout, c));
      RC_ASSERT(found.flags.divideByZero == (!exact && valueOf(layout, a) != 0));
      RC_ASSERT(found.flags.invalid == (!exact && valueOf(layout, a) == 0));
      if (!exact) continue;
      const bool kept = isFinite(layout, found.code) && valueOf(layout, found.code) == *exact;
      RC_ASSERT(found.flags.inexact == !kept);
      const bool tiny = *exact != 0 && magnitude(*exact) < smallest;
      RC_ASSERT(found.flags.underflow == (tiny && !kept));
      if (magnitude(*exact) <= largest) RC_ASSERT(!found.flags.overflow);
      if (magnitude(*exact) >= largest * 2) RC_ASSERT(found.flags.overflow);
    }
  }));
}

void TestRoundingLaws::invalidIsWhatHasNoValue() {
  QVERIFY(holds("invalid: a signalling NaN, ∞ − ∞, 0 × ∞, 0 ÷ 0, ∞ ÷ ∞, a root below zero", [] {
    const FloatLayout layout = anyFormat();
    const Code codes[] = {anyCode(layout), anyCode(layout)};
    const Decoded a = decoded(layout, codes[0]), b = decoded(layout, codes[1]);
    const auto infinite = [](const Decoded& value) { return value.cls == ValueClass::infinity; };
    const auto zero = [](const Decoded& value) { return value.cls == ValueClass::zero; };
    const auto invalid = [&](Operation operation) {
      return outcome(operation, layout, {codes[0], codes[1]}, {}).flags.invalid;
    };
    RC_ASSERT(invalid(Operation::squareRoot) ==
              (a.signalling || (a.cls != ValueClass::nan && !zero(a) && a.negative)));
    const bool signalling = a.signalling || b.signalling;
    const bool nan = a.cls == ValueClass::nan || b.cls == ValueClass::nan;
    const bool both = !nan && infinite(a) && infinite(b);
    RC_ASSERT(invalid(Operation::add) == (signalling || (both && a.negative != b.negative)));
    RC_ASSERT(invalid(Operation::subtract) == (signalling || (both && a.negative == b.negative)));
    const bool mixed = (zero(a) && infinite(b)) || (infinite(a) && zero(b));
    RC_ASSERT(invalid(Operation::multiply) == (signalling || mixed));
    RC_ASSERT(invalid(Operation::divide) == (signalling || both || (zero(a) && zero(b))));
  }));
}

void TestRoundingLaws::rootsBracket() {
  QVERIFY(holds("down² ≤ x ≤ up², neighbours unless x is a square", [] {
    const FloatLayout layout = anyFormat();
    const Code x = anyFinite(layout);
    RC_PRE(valueOf(layout, x) > 0);
    const auto root = [&](Rounding mode) { return outcome(Operation::squareRoot, layout, {x}, {mode}); };
    const Outcome down = root(Rounding::downward), up = root(Rounding::upward);
    RC_PRE(!down.flags.overflow && !up.flags.overflow); // of formats whose values all are less than one
    const Rational low = valueOf(layout, down.code), high = valueOf(layout, up.code);
    RC_ASSERT(low * low <= valueOf(layout, x) && valueOf(layout, x) <= high * high);
    RC_ASSERT((low == high) == !down.flags.inexact && down.flags.inexact == up.flags.inexact);
    if (low < high) RC_ASSERT(valueOf(layout, *qs::formats::neighbours(layout, down.code).next) == high);
    RC_ASSERT(root(Rounding::towardZero).code == down.code);
  }));
}

void TestRoundingLaws::nearestRootIsNearest() {
  QVERIFY(holds("the root lies between the midpoints around the nearest", [] {
    const FloatLayout layout = anyFormat();
    const Code x = anyFinite(layout);
    const Rational value = valueOf(layout, x);
    RC_PRE(value > 0);
    const Code root = outcome(Operation::squareRoot, layout, {x}, {}).code;
    RC_PRE(isFinite(layout, root));
    const auto around = qs::formats::neighbours(layout, root);
    const auto midpoint = [&](Code other) -> Rational {
      return (valueOf(layout, root) + valueOf(layout, other)) / 2;
    };
    if (valueOf(layout, root) > 0) {
      const Rational low = midpoint(*around.previous);
      RC_ASSERT(low * low <= value);
    }
    if (!around.next || !isFinite(layout, *around.next)) return;
    const Rational high = midpoint(*around.next);
    RC_ASSERT(value <= high * high);
  }));
}

QTEST_APPLESS_MAIN(TestRoundingLaws)
#include "tst_rounding_laws.moc"
