#include "core/arithmetic/trace.h"
#include "core/formats/catalogue.h"

#include <QTest>

#include <random>
#include <set>

using namespace qs;
using namespace qs::arithmetic;
using formats::Code;
using numbers::Rational;

namespace {

formats::FloatLayout layoutOf(const char* id) {
  return std::get<formats::FloatLayout>(formats::find(id)->layout);
}

Trace traceOf(const char* format, Operation operation, Code a, Code b = 0, Code c = 0,
              const char* rounding = "rne") {
  const auto layout = layoutOf(format);
  return trace({operation,
                {Operand{layout, a}, {layout, b}, {layout, c}},
                layout,
                {*formats::roundingFrom(rounding)}});
}

QStringList stepsOf(const Trace& trace) {
  QStringList ids;
  for (const Step& step : trace.steps)
    ids.append(QString::fromStdString(std::string(stepId(step.kind))));
  return ids;
}

const Step& stepOf(const Trace& trace, StepKind kind) {
  for (const Step& step : trace.steps)
    if (step.kind == kind) return step;
  qFatal("no such step");
}

/// The bits of a row between two columns, from its own account.
QByteArray bits(const Row& row) {
  QByteArray text;
  for (int column = row.highColumn(); column >= row.lowColumn(); --column)
    text += row.bitAt(column) ? '1' : '0';
  return text;
}

Rational valueOf(const Wide& value) {
  return exactOf(value).value();
}

} // namespace

class TestTrace : public QObject {
  Q_OBJECT

private slots:
  void additionStepByStep();
  void subtractionTurnsTheSignOfB();
  void productOfIntegers();
  void fusedKeepsTheWholeProduct();
  void endlessQuotients();
  void subnormalResultsKeepFewerBits();
  void specialValuesHaveNoDigits_data();
  void specialValuesHaveNoDigits();
  void whatTheFormatLacksIsReplaced();
  void marksAndRoundedRowsAgreeWithTheCode_data();
  void marksAndRoundedRowsAgreeWithTheCode();
  void rowsStandInTheirColumns();
  void flagsComeWithTheirReason();
};

/// FP16: 2048 = 1.0000000000·2¹¹ and 1 = 1.0000000000·2⁰. The sum 2049 needs twelve bits, 100000000001; the
/// last is the guard bit, a tie, and the last kept bit is even.
void TestTrace::additionStepByStep() {
  const Trace trace = traceOf("f16", Operation::add, 0x6800, 0x3c00);
  QCOMPARE(stepsOf(trace),
           QStringList({QStringLiteral("operands"), QStringLiteral("align"), QStringLiteral("operate"),
                        QStringLiteral("normalise"), QStringLiteral("cut"), QStringLiteral("round"),
                        QStringLiteral("deliver")}));
  QCOMPARE(trace.steps[0].rows[1].highColumn(), 11); // written below A's first bit
  QCOMPARE(trace.steps[1].rows[1].highColumn(), 0);  // and moved to its place
  QVERIFY(trace.steps[1].sentence.text().find("differ by 11: move B") != std::string::npos);
  const Row& exact = trace.steps[2].rows[2];
  QCOMPARE(valueOf(exact.value), Rational(2049));
  QVERIFY(trace.cut);
  QCOMPARE(trace.cut->quantum, 1);
  QVERIFY(trace.cut->guard && !trace.cut->roundBit && !trace.cut->sticky);
  QVERIFY(trace.cut->tie && !trace.cut->lastKept && !trace.cut->away);
  QCOMPARE(bits(stepOf(trace, StepKind::round).rows.back()), QByteArray("10000000000"));
  QVERIFY(stepOf(trace, StepKind::round).sentence.text().find("even: it stays") != std::string::npos);
  QCOMPARE(trace.outcome.code, Code{0x6800});
}

/// 1 − 0.75 = 0.25: both begin at their own place, two leading places cancel, nothing is rounded.
void TestTrace::subtractionTurnsTheSignOfB() {
  const Trace trace = traceOf("f16", Operation::subtract, 0x3c00, 0x3a00);
  QVERIFY(!trace.steps[0].rows[1].value.negative);
  QVERIFY(trace.steps[1].rows[1].value.negative);
  QVERIFY(trace.steps[2].sentence.text().find("2 leading places cancel") != std::string::npos);
  QVERIFY(trace.cut->exact());
  QCOMPARE(trace.outcome.code, Code{0x3400});
  QVERIFY(trace.reasons.empty());
}

/// E4M3: 1.5·1.5 = 2.25: 12·12 = 144 in units of 2⁻⁶, exact as 1.001·2¹.
void TestTrace::productOfIntegers() {
  const Trace trace = traceOf("e4m3fn", Operation::multiply, 0x3c, 0x3c);
  const Step& operate = stepOf(trace, StepKind::operate);
  QCOMPARE(
      operate.sentence.text(),
      std::string(
          "Multiply the significands as integers and add the exponents: 12 * 12 = 144, in units of 2^-6."));
  QCOMPARE(bits(operate.rows[2]), QByteArray("10010000"));
  for (const Row& row : operate.rows)
    QCOMPARE(row.highColumn(), 1); // first places below each other
  QCOMPARE(trace.outcome.code, Code{0x41});
}

/// 300·300 − 90112 in BF16: rounding the product first would give 0, fused it is −112.
void TestTrace::fusedKeepsTheWholeProduct() {
  const Trace trace = traceOf("bf16", Operation::fusedMultiplyAdd, 0x4396, 0x4396, 0xc7b0);
  QCOMPARE(stepsOf(trace).mid(0, 4), QStringList({QStringLiteral("operands"), QStringLiteral("multiply"),
                                                  QStringLiteral("align"), QStringLiteral("operate")}));
  QCOMPARE(valueOf(stepOf(trace, StepKind::multiply).rows[2].value), Rational(90000));
  QCOMPARE(valueOf(stepOf(trace, StepKind::operate).rows[2].value), Rational(-112));
  QCOMPARE(formats::shortestText(layoutOf("bf16"), trace.outcome.code), std::string("-112"));
}

/// 1/3 = 0.010101…: FP16 keeps 1.0101010101·2⁻², guard 0, round 1, and it goes on.
void TestTrace::endlessQuotients() {
  const Trace trace = traceOf("f16", Operation::divide, 0x3c00, 0x4200);
  const Row& exact = stepOf(trace, StepKind::operate).rows[2];
  QVERIFY(exact.goesOn());
  QVERIFY(bits(exact).startsWith("101010101010101"));
  QVERIFY(!trace.cut->guard && trace.cut->roundBit && trace.cut->sticky);
  QCOMPARE(bits(stepOf(trace, StepKind::round).rows.back()), QByteArray("10101010101"));
  const Trace root = traceOf("f16", Operation::squareRoot, 0x4400);
  QVERIFY(!stepOf(root, StepKind::operate).rows[1].goesOn());
  QVERIFY(root.cut->exact());
}

/// 2⁻¹⁴ · 1.5·2⁻¹⁰ = 1.5·2⁻²⁴: last place 2⁻²⁴, so one bit is kept and the guard bit is a tie: 2·2⁻²⁴.
void TestTrace::subnormalResultsKeepFewerBits() {
  const Trace trace = traceOf("f16", Operation::multiply, 0x0400, 0x1600);
  QVERIFY(trace.cut->subnormal && trace.cut->tie && trace.cut->lastKept && trace.cut->away);
  QCOMPARE(trace.cut->quantum, -24);
  QCOMPARE(bits(stepOf(trace, StepKind::round).rows.back()), QByteArray("00000000010"));
  QCOMPARE(trace.outcome.code, Code{2});
  QVERIFY(stepOf(trace, StepKind::normalise).sentence.text().find("subnormal") != std::string::npos);
}

void TestTrace::specialValuesHaveNoDigits_data() {
  QTest::addColumn<Operation>("operation");
  QTest::addColumn<int>("a");
  QTest::addColumn<int>("b");
  QTest::addColumn<QByteArray>("says");
  QTest::newRow("∞ − ∞") << Operation::subtract << 0x7c00 << 0x7c00 << QByteArray("Infinity minus infinity");
  QTest::newRow("1 ÷ 0") << Operation::divide << 0x3c00 << 0 << QByteArray("divided by zero");
  QTest::newRow("√−1") << Operation::squareRoot << 0xbc00 << 0 << QByteArray("no real root");
  QTest::newRow("NaN + 1") << Operation::add << 0x7e00 << 0x3c00 << QByteArray("passes through");
  QTest::newRow("signalling NaN") << Operation::add << 0x7c01 << 0x3c00 << QByteArray("signalling");
  QTest::newRow("1 − 1") << Operation::subtract << 0x3c00 << 0x3c00 << QByteArray("Everything cancels");
  QTest::newRow("0 + −0") << Operation::add << 0 << 0x8000 << QByteArray("Zeros are added");
  QTest::newRow("0 × 5") << Operation::multiply << 0 << 0x4500 << QByteArray("An operand is zero");
  QTest::newRow("1 ÷ ∞") << Operation::divide << 0x3c00 << 0x7c00 << QByteArray("divided by infinity");
  QTest::newRow("−∞ + 1") << Operation::add << 0xfc00 << 0x3c00 << QByteArray("minus infinity");
}

void TestTrace::specialValuesHaveNoDigits() {
  QFETCH(Operation, operation);
  QFETCH(int, a);
  QFETCH(int, b);
  QFETCH(QByteArray, says);
  const Trace trace = traceOf("f16", operation, static_cast<Code>(a), static_cast<Code>(b));
  QCOMPARE(stepsOf(trace),
           QStringList({QStringLiteral("operands"), QStringLiteral("special"), QStringLiteral("deliver")}));
  QVERIFY2(QByteArray::fromStdString(trace.steps[1].sentence.text()).contains(says),
           trace.steps[1].sentence.text().c_str());
  QVERIFY(!trace.cut);
}

/// E2M1 has neither NaN nor infinity.
void TestTrace::whatTheFormatLacksIsReplaced() {
  const Trace nothing = traceOf("e2m1fn", Operation::divide, 0, 0);
  QCOMPARE(nothing.outcome.code, Code{0});
  QVERIFY(nothing.steps[1].sentence.text().find("NaN") == std::string::npos);
  QVERIFY(nothing.steps.back().sentence.text().find("no NaN: 0 stands in") != std::string::npos);
  const Trace endless = traceOf("e2m1fn", Operation::divide, 2, 0);
  QCOMPARE(endless.outcome.code, Code{7});
  QVERIFY(endless.steps.back().sentence.text().find("6 in place of infinity") != std::string::npos);
}

void TestTrace::marksAndRoundedRowsAgreeWithTheCode_data() {
  QTest::addColumn<QByteArray>("rounding");
  for (const char* id : {"rne", "rna", "rtz", "rtp", "rtn", "rto", "stochastic"})
    QTest::newRow(id) << QByteArray(id);
}

/// What the marks say follows from the exact result by their definition, and the rounded row is worth what
/// the code is.
void TestTrace::marksAndRoundedRowsAgreeWithTheCode() {
  QFETCH(QByteArray, rounding);
  std::mt19937_64 random(5);
  const char* ids[] = {
      "e4m3fn", "e5m2", "e2m1fn", "f16", "bf16", "f64", "e6m0[inf=no]", "e5m10[subnormals=no]", "e4m3fnuz"};
  int digits = 0;
  for (int i = 0; i < 4000; ++i) {
    const auto layout = layoutOf(ids[random() % std::size(ids)]);
    const auto operation = static_cast<Operation>(random() % 6);
    const auto operand = [&] {
      return Operand{layout, random() & formats::codeMask(formats::bitWidth(layout))};
    };
    const Trace trace = arithmetic::trace({operation,
                                           {operand(), operand(), operand()},
                                           layout,
                                           {*formats::roundingFrom(rounding.toStdString()), {}, random()}});
    for (const Step& step : trace.steps)
      QVERIFY2(step.sentence.text().find('%') == std::string::npos && !step.sentence.text().empty(),
               step.sentence.text().c_str());
    QCOMPARE(trace.outcome.code, compute(trace.request).code);
    if (!trace.cut) continue;
    ++digits;
    const CutMarks& cut = *trace.cut;
    const Rational units = abs(valueOf(trace.outcome.exact.value)) / numbers::powerOfTwo(cut.quantum);
    const numbers::BigInt kept = numerator(units) / denominator(units);
    const Rational rest = units - Rational(kept);
    QCOMPARE(cut.lastKept, bit_test(kept, 0));
    QCOMPARE(cut.guard, rest >= Rational(1, 2));
    QCOMPARE(cut.roundBit, rest - Rational(cut.guard ? 1 : 0, 2) >= Rational(1, 4));
    QCOMPARE(cut.exact(), rest == 0);
    QCOMPARE(cut.tie, rest == Rational(1, 2));
    if (!trace.outcome.flags.overflow) QCOMPARE(!cut.exact(), trace.outcome.encoded.inexact);
    const auto stored = formats::decode(layout, trace.outcome.code);
    if (trace.outcome.flags.overflow || !stored.isFinite()) continue;
    const Rational rounded = valueOf(trace.steps.back().rows.back().value);
    if (layout.subnormals || !cut.subnormal)
      QCOMPARE(rounded, formats::exactValue(stored).value());
    else
      QCOMPARE(rounded == 0, stored.significand == 0);
  }
  QVERIFY(digits > 2000);
}

/// Every row of a step after alignment shows its bits at their weights, and shows all of them unless it goes
/// on.
void TestTrace::rowsStandInTheirColumns() {
  std::mt19937_64 random(9);
  const auto layout = layoutOf("f16");
  for (int i = 0; i < 500; ++i) {
    const Trace trace = arithmetic::trace(
        {Operation::add, {Operand{layout, random() & 0xffff}, {layout, random() & 0xffff}, {}}, layout, {}});
    if (!trace.cut) continue;
    for (const Step& step : trace.steps) {
      for (const Row& row : step.rows) {
        if (step.kind != StepKind::operands && !row.value.isZero()) QCOMPARE(row.slide, 0);
        Rational shown = 0;
        for (int column = row.lowColumn(); column <= row.highColumn(); ++column)
          if (row.bitAt(column)) shown += numbers::powerOfTwo(column - row.slide);
        if (!row.goesOn()) QCOMPARE(shown, abs(valueOf(row.value)));
      }
    }
    const auto& operands = trace.steps.front().rows;
    QCOMPARE(operands[0].highColumn(), operands[1].highColumn());
  }
}

void TestTrace::flagsComeWithTheirReason() {
  const auto flags = [](const Trace& trace) {
    QStringList names;
    for (const FlagReason& reason : trace.reasons)
      names.append(QString::fromStdString(std::string(reason.flag)));
    return names.join(QLatin1Char(' '));
  };
  QCOMPARE(flags(traceOf("f16", Operation::multiply, 0x7bff, 0x7bff)), QStringLiteral("overflow inexact"));
  QCOMPARE(flags(traceOf("f16", Operation::divide, 0x0001, 0x4200)), QStringLiteral("underflow inexact"));
  QCOMPARE(flags(traceOf("f16", Operation::divide, 0x3c00, 0)), QStringLiteral("divide_by_zero"));
  QCOMPARE(flags(traceOf("f16", Operation::divide, 0, 0)), QStringLiteral("invalid"));
  QVERIFY(traceOf("f16", Operation::multiply, 0x7bff, 0x7bff).steps.back().sentence.text().find("65504") !=
          std::string::npos);
}

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
