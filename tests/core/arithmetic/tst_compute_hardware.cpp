#include "core/arithmetic/compute.h"
#include "core/formats/catalogue.h"

#include <QTest>

#include <bit>
#include <cfenv>
#include <cmath>
#include <random>

using namespace qs;
using namespace qs::arithmetic;
using formats::Code;
using formats::Rounding;

namespace {

constexpr formats::FloatLayout binary64{11, 52, 1023}, binary32{8, 23, 127}, binary16{5, 10, 15};

template <class Real>
struct Machine;

template <>
struct Machine<float> {
  using Bits = std::uint32_t;
  static constexpr formats::FloatLayout layout = binary32;
};

template <>
struct Machine<double> {
  using Bits = std::uint64_t;
  static constexpr formats::FloatLayout layout = binary64;
};

/// volatile: the operation must happen here, in the rounding mode that is set.
template <class Real>
Real onMachine(Operation operation, Real x, Real y, Real z) {
  volatile Real a = x, b = y, c = z;
  volatile Real result = 0;
  switch (operation) {
  case Operation::add:
    result = a + b;
    break;
  case Operation::subtract:
    result = a - b;
    break;
  case Operation::multiply:
    result = a * b;
    break;
  case Operation::divide:
    result = a / b;
    break;
  case Operation::fusedMultiplyAdd:
    result = std::fma(Real{a}, Real{b}, Real{c});
    break;
  case Operation::squareRoot:
    result = std::sqrt(Real{a});
    break;
  }
  return result;
}

Flags raised() {
  const int set = std::fetestexcept(FE_ALL_EXCEPT);
  return {(set & FE_INVALID) != 0, (set & FE_DIVBYZERO) != 0, (set & FE_OVERFLOW) != 0,
          (set & FE_UNDERFLOW) != 0, (set & FE_INEXACT) != 0};
}

/// Operands that meet: random codes, neighbours in exponent, few bits, and the special ones.
template <class Real>
class Operands {
public:
  using Bits = typename Machine<Real>::Bits;

  Real next() {
    const Bits random = static_cast<Bits>(m_random());
    const int kind = static_cast<int>(m_random() % 8);
    if (kind == 0) return specials[m_random() % specials.size()];
    if (kind == 1) return std::bit_cast<Real>(random);
    if (kind == 2) return std::bit_cast<Real>(static_cast<Bits>(random & ~(~Bits{0} >> 14))); // few bits set
    const int exponent = static_cast<int>(m_random() % 60) - 30;
    const Real fraction =
        Real{1} + static_cast<Real>(random >> 12) / static_cast<Real>(Bits{1} << (sizeof(Bits) * 8 - 12));
    const Real scaled =
        std::ldexp(fraction, kind == 3 ? lowest + static_cast<int>(m_random() % 40) : exponent);
    return (m_random() & 1) != 0 ? -scaled : scaled;
  }

private:
  static constexpr int lowest = std::numeric_limits<Real>::min_exponent - 30;
  static constexpr std::array<Real, 12> specials{Real{0},
                                                 -Real{0},
                                                 Real{1},
                                                 -Real{1},
                                                 std::numeric_limits<Real>::infinity(),
                                                 -std::numeric_limits<Real>::infinity(),
                                                 std::numeric_limits<Real>::quiet_NaN(),
                                                 std::numeric_limits<Real>::max(),
                                                 std::numeric_limits<Real>::lowest(),
                                                 std::numeric_limits<Real>::min(),
                                                 std::numeric_limits<Real>::denorm_min(),
                                                 std::numeric_limits<Real>::epsilon()};
  std::mt19937_64 m_random{20190722};
};

template <class Real>
Request request(Operation operation, Real a, Real b, Real c, Rounding rounding) {
  const auto operand = [](Real value) {
    return Operand{Machine<Real>::layout, std::bit_cast<typename Machine<Real>::Bits>(value)};
  };
  return {operation, {operand(a), operand(b), operand(c)}, Machine<Real>::layout, {rounding}};
}

/// x86 tells tininess after rounding, IEEE 754-2019 §7.5 lets both: they differ only where rounding reaches
/// the smallest normal number.
template <class Real>
bool sameFlags(const Flags& ours, Flags theirs, Real result) {
  if (std::abs(result) == std::numeric_limits<Real>::min()) theirs.underflow = ours.underflow;
  return ours == theirs;
}

template <class Real>
QString compareOn(Operation operation, Rounding rounding, int mode, int count) {
  Operands<Real> operands;
  for (int i = 0; i < count; ++i) {
    const Real a = operands.next(), b = operands.next(), c = operands.next();
    std::fesetround(mode);
    std::feclearexcept(FE_ALL_EXCEPT);
    const Real expected = onMachine(operation, a, b, c);
    const Flags flags = raised();
    std::fesetround(FE_TONEAREST);
    const Outcome outcome = compute(request(operation, a, b, c, rounding));
    const auto got = std::bit_cast<Real>(static_cast<typename Machine<Real>::Bits>(outcome.code));
    const bool same = std::isnan(expected) ? std::isnan(got)
                                           : got == expected && std::signbit(got) == std::signbit(expected);
    // 0·∞ + NaN is the processor's own affair (§7.2 c).
    const bool free = operation == Operation::fusedMultiplyAdd && std::isnan(c);
    if (!same || (!free && !sameFlags(outcome.flags, flags, expected)))
      return QStringLiteral("a %1 b %2 c %3: machine %4, here %5")
          .arg(double(a), 0, 'g', 20)
          .arg(double(b), 0, 'g', 20)
          .arg(double(c), 0, 'g', 20)
          .arg(double(expected), 0, 'g', 20)
          .arg(double(got), 0, 'g', 20);
  }
  return {};
}

} // namespace

/// The processor is the reference.
class TestComputeHardware : public QObject {
  Q_OBJECT

private slots:
  void agreesWithTheProcessor_data();
  void agreesWithTheProcessor();
  void signallingNansAreInvalid();
  void halvesAgreeWithDoubles_data();
  void halvesAgreeWithDoubles();
};

void TestComputeHardware::agreesWithTheProcessor_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("mode");
  for (const Operation operation : operations())
    for (const int mode : {FE_TONEAREST, FE_TOWARDZERO, FE_UPWARD, FE_DOWNWARD})
      QTest::addRow("%s in mode %d", std::string(operationSymbol(operation)).c_str(), mode)
          << operation << mode;
}

void TestComputeHardware::agreesWithTheProcessor() {
  QFETCH(Operation, operation);
  QFETCH(int, mode);
  const Rounding rounding = mode == FE_TONEAREST    ? Rounding::nearestEven
                            : mode == FE_TOWARDZERO ? Rounding::towardZero
                            : mode == FE_UPWARD     ? Rounding::upward
                                                    : Rounding::downward;
  const QString narrow = compareOn<float>(operation, rounding, mode, 15000);
  QVERIFY2(narrow.isEmpty(), qPrintable(narrow));
  const QString wide = compareOn<double>(operation, rounding, mode, 15000);
  QVERIFY2(wide.isEmpty(), qPrintable(wide));
}

void TestComputeHardware::signallingNansAreInvalid() {
  const Code signalling = 0x7f800001, quiet = 0x7fc00000, one = 0x3f800000, infinity = 0x7f800000;
  const auto flagsOf = [](Operation operation, Code a, Code b, Code c) {
    return compute({operation, {Operand{binary32, a}, {binary32, b}, {binary32, c}}, binary32, {}}).flags;
  };
  QVERIFY(flagsOf(Operation::add, signalling, one, 0).invalid);
  QVERIFY(flagsOf(Operation::add, quiet, signalling, 0).invalid);
  QVERIFY(flagsOf(Operation::squareRoot, signalling, 0, 0).invalid);
  QVERIFY(
      !flagsOf(Operation::squareRoot, quiet, signalling, 0).invalid); // the second operand does not take part
  QVERIFY(!flagsOf(Operation::add, quiet, infinity, 0).invalid);
  QVERIFY(!flagsOf(Operation::fusedMultiplyAdd, 0, infinity, quiet).invalid);
  QVERIFY(flagsOf(Operation::fusedMultiplyAdd, 0, infinity, signalling).invalid);
}

void TestComputeHardware::halvesAgreeWithDoubles_data() {
  agreesWithTheProcessor_data();
}

/// Sums and products of binary16 numbers are exact in binary64 (40 and 22 bits). Quotients and roots are not,
/// but rounding them to 53 ≥ 2·11 + 2 bits first does no harm when both roundings are to nearest (S. A.
/// Figueroa, "When is double rounding innocuous?", 1995).
void TestComputeHardware::halvesAgreeWithDoubles() {
  QFETCH(Operation, operation);
  QFETCH(int, mode);
  const bool exact =
      operation == Operation::add || operation == Operation::subtract || operation == Operation::multiply;
  if (operation == Operation::fusedMultiplyAdd || (!exact && mode != FE_TONEAREST)) return;
  const Rounding rounding = mode == FE_TONEAREST    ? Rounding::nearestEven
                            : mode == FE_TOWARDZERO ? Rounding::towardZero
                            : mode == FE_UPWARD     ? Rounding::upward
                                                    : Rounding::downward;
  std::mt19937 random(16);
  const auto value = [](Code code) {
    return numbers::toDouble(formats::exactValue(formats::decode(binary16, code)));
  };
  for (int i = 0; i < 6000; ++i) {
    const Code a = random() & 0xffff, b = random() & 0xffff;
    const double wide = onMachine(operation, value(a), value(b), 0.0);
    // The sign of an exact zero sum depends on the mode, which the double was not computed in.
    if (wide == 0 && operation != Operation::multiply && operation != Operation::divide) continue;
    const formats::Encoded expected = formats::encode(binary16, numbers::Exact::from(wide), {rounding});
    const Outcome outcome =
        compute({operation, {Operand{binary16, a}, {binary16, b}, {}}, binary16, {rounding}});
    if (std::isnan(wide)) {
      QCOMPARE(outcome.code & 0x7fff, Code{0x7e00});
      continue;
    }
    QCOMPARE(outcome.code, expected.code);
    if (exact) QCOMPARE(outcome.flags.inexact, std::isfinite(wide) && expected.inexact);
  }
}

QTEST_APPLESS_MAIN(TestComputeHardware)
#include "tst_compute_hardware.moc"
