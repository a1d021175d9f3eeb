#include "tests/core/arithmetic/laws.h"

#include <QTest>

using namespace qs::arithmetic;
using namespace qs::testing;
using qs::formats::Code;
using qs::formats::EncodeOptions;
using qs::formats::FloatLayout;
using qs::formats::Overflow;
using qs::formats::Rounding;
using qs::formats::ValueClass;
using qs::numbers::Rational;

/// Identities and orders that hold for every format and operand.
class TestOperationLaws : public QObject {
  Q_OBJECT

private slots:
  void sumsAndProductsCommute();
  void differenceIsTheSumWithTheNegative();
  void negationIsSymmetric();
  void operationsAreMonotonic();
  void fusedWithOneIsTheSum();
  void fusedWithMinusZeroIsTheProduct();
  void neutralElementsChangeNothing();
  void closeNumbersHaveExactDifferences();
  void errorsOfProductsAreNumbers();
};

void TestOperationLaws::sumsAndProductsCommute() {
  QVERIFY(holds("a + b = b + a, a × b = b × a, with equal flags", [] {
    const FloatLayout layout = anyFormat();
    const Code a = anyCode(layout), b = anyCode(layout), c = anyCode(layout);
    RC_PRE(!isNan(layout, a) || !isNan(layout, b)); // of two NaNs the first one gives its sign
    const EncodeOptions options{anyMode()};
    for (const Operation operation : {Operation::add, Operation::multiply, Operation::fusedMultiplyAdd})
      RC_ASSERT(same(outcome(operation, layout, {a, b, c}, options),
                     outcome(operation, layout, {b, a, c}, options)));
  }));
}

void TestOperationLaws::differenceIsTheSumWithTheNegative() {
  QVERIFY(holds("x − y = x + (−y)", [] {
    const FloatLayout layout = anyFormat();
    const Code x = anyCode(layout), y = anyCode(layout);
    RC_PRE(!isNan(layout, y));
    const EncodeOptions options{anyMode()};
    RC_ASSERT(same(outcome(Operation::subtract, layout, {x, y}, options),
                   outcome(Operation::add, layout, {x, negated(layout, y)}, options)));
  }));
}

void TestOperationLaws::negationIsSymmetric() {
  QVERIFY(holds("−x ∘ y is −(x ∘ y), with up and down exchanged", [] {
    const FloatLayout layout = anyFormat();
    const Code x = anyFinite(layout), y = anyFinite(layout), z = anyFinite(layout);
    const Code minusX = negated(layout, x), minusY = negated(layout, y), minusZ = negated(layout, z);
    const Rounding mode = anyMode();
    const EncodeOptions there{mode, Overflow::saturate}, here{mirrored(mode), Overflow::saturate};
    const auto mirror = [&](Operation operation, std::array<Code, 3> codes, std::array<Code, 3> negatives) {
      const Outcome plain = outcome(operation, layout, codes, there);
      const Outcome other = outcome(operation, layout, negatives, here);
      RC_ASSERT(plain.flags == other.flags);
      RC_ASSERT(valueOf(layout, other.code) == -valueOf(layout, plain.code));
    };
    mirror(Operation::add, {x, y}, {minusX, minusY});
    mirror(Operation::subtract, {x, y}, {minusX, minusY});
    mirror(Operation::multiply, {x, y}, {minusX, y});
    if (valueOf(layout, y) != 0) mirror(Operation::divide, {x, y}, {x, minusY});
    mirror(Operation::fusedMultiplyAdd, {x, y, z}, {minusX, y, minusZ});
  }));
}

void TestOperationLaws::operationsAreMonotonic() {
  QVERIFY(holds("a larger operand gives no smaller result", [] {
    const FloatLayout layout = anyFormat();
    Code low = anyFinite(layout), high = anyFinite(layout);
    if (valueOf(layout, high) < valueOf(layout, low)) std::swap(low, high);
    const Code other = anyFinite(layout), addend = anyFinite(layout);
    const Rational factor = valueOf(layout, other);
    for (const Rounding mode : modes) {
      const auto result = [&](Operation operation, Code a, Code b, Code c) {
        return valueOf(layout, outcome(operation, layout, {a, b, c}, {mode, Overflow::saturate}).code);
      };
      RC_ASSERT(result(Operation::add, low, other, 0) <= result(Operation::add, high, other, 0));
      RC_ASSERT(result(Operation::subtract, other, low, 0) >= result(Operation::subtract, other, high, 0));
      for (const Operation operation :
           {Operation::multiply, Operation::divide, Operation::fusedMultiplyAdd}) {
        if (operation == Operation::divide && factor == 0) continue;
        const Rational below = result(operation, low, other, addend);
        const Rational above = result(operation, high, other, addend);
        const bool inOrder = factor < 0 ? above <= below : below <= above;
        RC_ASSERT(inOrder);
      }
      if (valueOf(layout, low) < 0) continue;
      RC_ASSERT(result(Operation::squareRoot, low, 0, 0) <= result(Operation::squareRoot, high, 0, 0));
    }
  }));
}

void TestOperationLaws::fusedWithOneIsTheSum() {
  QVERIFY(holds("fma(x, 1, y) = x + y", [] {
    const FloatLayout layout = anyFormat();
    const auto marks = qs::formats::landmarks(layout);
    RC_PRE(marks.hasOne);
    const Code x = anyCode(layout), y = anyCode(layout);
    const EncodeOptions options{anyMode()};
    RC_ASSERT(same(outcome(Operation::fusedMultiplyAdd, layout, {x, marks.one, y}, options),
                   outcome(Operation::add, layout, {x, y}, options)));
  }));
}

void TestOperationLaws::fusedWithMinusZeroIsTheProduct() {
  QVERIFY(holds("fma(x, y, −0) = x × y", [] {
    const FloatLayout layout = anyFormat();
    const auto minusZero = qs::formats::landmarks(layout).negativeZero;
    const Rounding mode = anyMode();
    RC_PRE(minusZero && mode != Rounding::downward); // which takes (+0) + (−0) for −0
    const Code x = anyCode(layout), y = anyCode(layout);
    RC_ASSERT(same(outcome(Operation::fusedMultiplyAdd, layout, {x, y, *minusZero}, {mode}),
                   outcome(Operation::multiply, layout, {x, y}, {mode})));
  }));
}

void TestOperationLaws::neutralElementsChangeNothing() {
  QVERIFY(holds("x × 1, x ÷ 1, x − 0 are x; x − x is 0; x ÷ x is 1", [] {
    const FloatLayout layout = anyFormat();
    const auto marks = qs::formats::landmarks(layout);
    RC_PRE(marks.hasOne);
    const Code x = anyFinite(layout);
    const EncodeOptions options{anyMode()};
    const auto exact = [&](Operation operation, Code other) {
      const Outcome found = outcome(operation, layout, {x, other}, options);
      RC_ASSERT(found.flags == Flags{});
      return found.code;
    };
    RC_ASSERT(exact(Operation::multiply, marks.one) == x);
    RC_ASSERT(exact(Operation::divide, marks.one) == x);
    RC_ASSERT(valueOf(layout, exact(Operation::subtract, marks.zero)) == valueOf(layout, x));
    RC_ASSERT(decoded(layout, exact(Operation::subtract, x)).cls == ValueClass::zero);
    if (valueOf(layout, x) != 0) RC_ASSERT(exact(Operation::divide, x) == marks.one);
  }));
}

/// Sterbenz, "Floating-point computation", 1974: from y/2 to 2y the difference to y is a number.
void TestOperationLaws::closeNumbersHaveExactDifferences() {
  QVERIFY(holds("y/2 ≤ x ≤ 2y gives an exact x − y", [] {
    const FloatLayout layout = anyFormat();
    const Code y = anyFinite(layout) & ~(Code{1} << (widthOf(layout) - 1));
    const Code binade = Code{1} << layout.fractionBits;
    const Code first = y > binade ? y - binade : 0; // codes of one sign are in order, a binade apart
    const Code x = first + static_cast<Code>(pick(0, static_cast<int>(2 * binade) + 1));
    RC_PRE(x < Code{1} << (widthOf(layout) - 1) && isFinite(layout, x) && isFinite(layout, y));
    const Rational left = valueOf(layout, x), right = valueOf(layout, y);
    RC_PRE(right <= left * 2 && left <= right * 2);
    const Outcome found = outcome(Operation::subtract, layout, {x, y}, {anyMode()});
    RC_ASSERT(!found.flags.inexact && valueOf(layout, found.code) == left - right);
  }));
}

/// Where nothing lies below the smallest place, what a product loses to rounding is itself a number, which
/// fma finds (Muller et al., "Handbook of floating-point arithmetic", 2nd edition, §4.4).
void TestOperationLaws::errorsOfProductsAreNumbers() {
  QVERIFY(holds("fma(x, y, −(x × y)) is exact", [] {
    const FloatLayout layout = anyFormat();
    const Code x = anyFinite(layout), y = anyFinite(layout);
    const int lowest = 1 - layout.bias - layout.fractionBits;
    RC_PRE(decoded(layout, x).quantum + decoded(layout, y).quantum >= lowest);
    const Outcome product = outcome(Operation::multiply, layout, {x, y}, {});
    RC_PRE(!product.flags.overflow);
    const Outcome error =
        outcome(Operation::fusedMultiplyAdd, layout, {x, y, negated(layout, product.code)}, {anyMode()});
    RC_ASSERT(!error.flags.inexact);
    RC_ASSERT(valueOf(layout, error.code) ==
              valueOf(layout, x) * valueOf(layout, y) - valueOf(layout, product.code));
  }));
}

QTEST_APPLESS_MAIN(TestOperationLaws)
#include "tst_operation_laws.moc"
