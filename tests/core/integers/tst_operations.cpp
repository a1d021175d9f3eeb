#include "core/integers/operations.h"
#include "core/integers/readings.h"

#include <QTest>

#include <random>

using namespace qs::integers;

namespace {

std::int64_t signedValue(Pattern pattern, int width) {
  return read(pattern, width).twosComplement;
}

/// Checks the columns against the definition of a full adder and against each other.
bool columnsHold(const Trace& trace) {
  bool carry = trace.carryIn;
  for (int bit = 0; bit < trace.width; ++bit) {
    const Column& column = trace.columns[static_cast<std::size_t>(bit)];
    const bool a = bitAt(trace.augend, bit), b = bitAt(trace.addend, bit);
    if (column.bit != bit || column.a != a || column.b != b || column.carryIn != carry) return false;
    if (column.sum != ((a != b) != carry) || column.carryOut != ((a && b) || (carry && (a || b))))
      return false;
    if (column.sum != bitAt(trace.result, bit)) return false;
    carry = column.carryOut;
  }
  return carry == trace.carryOut && trace.columns.back().carryIn == trace.carryIntoTop;
}

} // namespace

class TestOperations : public QObject {
  Q_OBJECT

private slots:
  void followsTheCourse_data();
  void followsTheCourse();
  void bytesAgreeWithTheMachine();
  void wordsAgreeWithTheMachine();
  void everyWidthFollowsTheDefinitions();
  void shiftsAgreeWithTheMachine();
  void logicAgreesWithTheMachine();
  void logicTellsEachColumn();
  void rotationsAgreeWithTheirDefinition();
  void shiftFlags_data();
  void shiftFlags();
  void saturates_data();
  void saturates();
  void stepsTellTheWholeWay();
  void stepsFillColumnsOneByOne();
  void flagsComeWithTheirReason();
  void operatorsHaveSymbols();
};

void TestOperations::followsTheCourse_data() {
  QTest::addColumn<Operator>("op");
  QTest::addColumn<int>("a");
  QTest::addColumn<int>("b");
  QTest::addColumn<QByteArray>("bits");
  QTest::addColumn<int>("value");
  QTest::addColumn<QByteArray>("flags"); // those that are set
  QTest::newRow("-(5)") << Operator::negate << 5 << 0 << QByteArray("11111011") << -5 << QByteArray("N");
  QTest::newRow("13 + -5") << Operator::add << 13 << -5 << QByteArray("00001000") << 8 << QByteArray("C");
  QTest::newRow("100 + 50") << Operator::add << 100 << 50 << QByteArray("10010110") << -106
                            << QByteArray("VN");
  QTest::newRow("-100 - 50") << Operator::subtract << -100 << 50 << QByteArray("01101010") << 106
                             << QByteArray("CV");
  QTest::newRow("-(-128)") << Operator::negate << -128 << 0 << QByteArray("10000000") << -128
                           << QByteArray("VN");
  QTest::newRow("-(0)") << Operator::negate << 0 << 0 << QByteArray("00000000") << 0 << QByteArray("CZ");
  QTest::newRow("5 - -3") << Operator::subtract << 5 << -3 << QByteArray("00001000") << 8 << QByteArray();
  QTest::newRow("5 - 5") << Operator::subtract << 5 << 5 << QByteArray("00000000") << 0 << QByteArray("CZ");
}

void TestOperations::followsTheCourse() {
  QFETCH(Operator, op);
  QFETCH(int, a);
  QFETCH(int, b);
  QFETCH(QByteArray, bits);
  QFETCH(int, value);
  QFETCH(QByteArray, flags);
  const Trace trace = evaluate(op, static_cast<Pattern>(a), static_cast<Pattern>(b), 8);
  QCOMPARE(bitsText(trace.result, 8).c_str(), bits.constData());
  QCOMPARE(signedValue(trace.result, 8), value);
  QCOMPARE(trace.flags,
           (Flags{flags.contains('C'), flags.contains('V'), flags.contains('N'), flags.contains('Z')}));
}

void TestOperations::bytesAgreeWithTheMachine() {
  for (int a = -128; a < 128; ++a) {
    for (int b = -128; b < 128; ++b) {
      const auto x = static_cast<Pattern>(a), y = static_cast<Pattern>(b);
      const auto ua = static_cast<std::uint8_t>(a), ub = static_cast<std::uint8_t>(b);
      std::int8_t expected = 0;
      std::uint8_t ignored = 0;
      const bool sumOverflows = __builtin_add_overflow(a, b, &expected);
      const Trace sum = add(x, y, 8);
      QCOMPARE(sum.result, static_cast<std::uint8_t>(expected));
      QCOMPARE(sum.flags,
               (Flags{__builtin_add_overflow(ua, ub, &ignored), sumOverflows, expected < 0, expected == 0}));
      QVERIFY(columnsHold(sum));
      const bool differenceOverflows = __builtin_sub_overflow(a, b, &expected);
      const Trace difference = subtract(x, y, 8);
      QCOMPARE(difference.result, static_cast<std::uint8_t>(expected));
      QCOMPARE(difference.flags, (Flags{ua >= ub, differenceOverflows, expected < 0, expected == 0}));
      QVERIFY(columnsHold(difference));
      const bool productOverflows = __builtin_mul_overflow(a, b, &expected);
      const Trace product = multiply(x, y, 8);
      QCOMPARE(product.result, static_cast<std::uint8_t>(expected));
      QCOMPARE(product.flags, (Flags{__builtin_mul_overflow(ua, ub, &ignored), productOverflows, expected < 0,
                                     expected == 0}));
    }
  }
}

void TestOperations::wordsAgreeWithTheMachine() {
  std::mt19937_64 random(5);
  for (int i = 0; i < 2000; ++i) {
    // Short operands too, so that products sometimes fit.
    const std::uint64_t ua = random() >> (random() % 64), ub = random() >> (random() % 64);
    const auto a = static_cast<std::int64_t>(ua), b = static_cast<std::int64_t>(ub);
    std::int64_t expected = 0;
    std::uint64_t wrapped = 0;
    const bool sumOverflows = __builtin_add_overflow(a, b, &expected);
    const Trace sum = add(ua, ub, 64);
    QCOMPARE(sum.result, ua + ub);
    QCOMPARE(sum.flags,
             (Flags{__builtin_add_overflow(ua, ub, &wrapped), sumOverflows, expected < 0, expected == 0}));
    const bool productOverflows = __builtin_mul_overflow(a, b, &expected);
    const Trace product = multiply(ua, ub, 64);
    QCOMPARE(product.result, ua * ub);
    QCOMPARE(product.flags.v, productOverflows);
    QCOMPARE(product.flags.c, __builtin_mul_overflow(ua, ub, &wrapped));
    const bool differenceOverflows = __builtin_sub_overflow(a, b, &expected);
    QCOMPARE(subtract(ua, ub, 64).result, ua - ub);
    QCOMPARE(subtract(ua, ub, 64).flags, (Flags{ua >= ub, differenceOverflows, expected < 0, expected == 0}));
  }
}

void TestOperations::everyWidthFollowsTheDefinitions() {
  std::mt19937_64 random(17);
  for (int width = 1; width <= 31; ++width) {
    for (int i = 0; i < 60; ++i) {
      const Pattern a = random() & mask(width), b = random() & mask(width);
      const std::int64_t sum = signedValue(a, width) + signedValue(b, width);
      const std::int64_t negated = -signedValue(a, width);
      const auto fits = [width](std::int64_t value) {
        return value >= minSigned(width) && value <= maxSigned(width);
      };
      QCOMPARE(add(a, b, width).result, static_cast<Pattern>(sum) & mask(width));
      QCOMPARE(add(a, b, width).flags.v, !fits(sum));
      QCOMPARE(add(a, b, width).flags.c, a + b > mask(width));
      QCOMPARE(negate(a, width).result, static_cast<Pattern>(negated) & mask(width));
      QCOMPARE(negate(a, width).flags.v, !fits(negated));
      QVERIFY(columnsHold(negate(a, width)));
      QCOMPARE(invert(a, width).result, a ^ mask(width));
    }
  }
}

void TestOperations::shiftsAgreeWithTheMachine() {
  for (unsigned code = 0; code < 256; ++code) {
    for (int places = 0; places <= 8; ++places) {
      const auto value = static_cast<std::int8_t>(code);
      QCOMPARE(shift(Operator::shiftLeft, code, places, 8).result, static_cast<std::uint8_t>(code << places));
      QCOMPARE(shift(Operator::shiftRight, code, places, 8).result,
               static_cast<std::uint8_t>(value >> places));
      QCOMPARE(shift(Operator::shiftRightLogical, code, places, 8).result,
               static_cast<std::uint8_t>(code >> places));
      const int exact = value * (1 << places);
      QCOMPARE(shift(Operator::shiftLeft, code, places, 8).flags.v, exact < -128 || exact > 127);
    }
  }
}

void TestOperations::logicAgreesWithTheMachine() {
  std::mt19937_64 random(23);
  for (int i = 0; i < 500; ++i) {
    const int width = 1 + i % 64;
    const Pattern a = random(), b = random(), ones = mask(width);
    QCOMPARE(evaluate(Operator::bitAnd, a, b, width).result, a & b & ones);
    QCOMPARE(evaluate(Operator::bitOr, a, b, width).result, (a | b) & ones);
    QCOMPARE(evaluate(Operator::bitXor, a, b, width).result, (a ^ b) & ones);
    QCOMPARE(evaluate(Operator::invert, a, b, width).result, ~a & ones);
  }
  const Trace zero = logic(Operator::bitXor, 0x96, 0x96, 8);
  QCOMPARE(zero.flags, (Flags{false, false, false, true}));
  QCOMPARE(logic(Operator::bitOr, 0x80, 1, 8).flags, (Flags{false, false, true, false}));
  // Nothing saturates: the result is its own nearest value.
  QCOMPARE(zero.saturatedSigned, Pattern{0});
  QCOMPARE(logic(Operator::bitOr, 0x80, 1, 8).saturatedUnsigned, Pattern{0x81});
}

void TestOperations::logicTellsEachColumn() {
  const Trace trace = logic(Operator::bitAnd, 0b1101, 0b1011, 4);
  QCOMPARE(trace.steps.size(), std::size_t{6}); // the operands, four columns, the result
  QCOMPARE(trace.steps[2].sentence.text().c_str(), "Bit 1: 0 and 1 give 0; 1 only where both are 1.");
  QCOMPARE(trace.steps[4].shown, Pattern{0b1001});
  QCOMPARE(trace.steps[3].shown, Pattern{0b0001});
  QVERIFY(trace.columns[3].sum && trace.columns[0].sum && !trace.columns[1].sum && !trace.columns[2].sum);
  QVERIFY(!logic(Operator::invert, 5, 0, 8).b.has_value());
}

void TestOperations::rotationsAgreeWithTheirDefinition() {
  for (unsigned code = 0; code < 256; ++code) {
    for (int places = 0; places <= 16; ++places) {
      const int left = places % 8;
      const unsigned expected = (code << left | code >> (8 - left)) & 0xff;
      QCOMPARE(evaluate(Operator::rotateLeft, code, static_cast<Pattern>(places), 8).result, expected);
      QCOMPARE(evaluate(Operator::rotateRight, expected, static_cast<Pattern>(places), 8).result, code);
      QVERIFY(!evaluate(Operator::rotateLeft, code, static_cast<Pattern>(places), 8).flags.v);
    }
  }
  QCOMPARE(evaluate(Operator::rotateLeft, 1, 5, 1).result, Pattern{1});
  QVERIFY(evaluate(Operator::rotateLeft, 0x80, 1, 8).flags.c);
  QVERIFY(!evaluate(Operator::rotateRight, 0x80, 1, 8).flags.c);
}

void TestOperations::shiftFlags_data() {
  QTest::addColumn<Operator>("op");
  QTest::addColumn<int>("a");
  QTest::addColumn<int>("places");
  QTest::addColumn<int>("result");
  QTest::addColumn<bool>("c");
  QTest::addColumn<bool>("v");
  QTest::newRow("1101 doubled is 26") << Operator::shiftLeft << 13 << 1 << 26 << false << false;
  QTest::newRow("the top bit falls out") << Operator::shiftLeft << 0x81 << 1 << 2 << true << true;
  QTest::newRow("the sign changes") << Operator::shiftLeft << 0x40 << 1 << 0x80 << false << true;
  QTest::newRow("-1 doubled") << Operator::shiftLeft << 0xff << 1 << 0xfe << true << false;
  QTest::newRow("by nothing") << Operator::shiftLeft << 0xff << 0 << 0xff << false << false;
  QTest::newRow("by everything") << Operator::shiftLeft << 1 << 64 << 0 << false << true;
  QTest::newRow("-1 halved rounds down") << Operator::shiftRight << 0xff << 1 << 0xff << true << false;
  QTest::newRow("far right") << Operator::shiftRight << 0x80 << 64 << 0xff << true << false;
  QTest::newRow("far right with zeros") << Operator::shiftRightLogical << 0x80 << 64 << 0 << false << false;
}

void TestOperations::shiftFlags() {
  QFETCH(Operator, op);
  QFETCH(int, a);
  QFETCH(int, places);
  QFETCH(int, result);
  const Trace trace = shift(op, static_cast<Pattern>(a), places, 8);
  QCOMPARE(trace.result, static_cast<Pattern>(result));
  QTEST(trace.flags.c, "c");
  QTEST(trace.flags.v, "v");
}

void TestOperations::saturates_data() {
  QTest::addColumn<Operator>("op");
  QTest::addColumn<int>("a");
  QTest::addColumn<int>("b");
  QTest::addColumn<int>("asSigned");
  QTest::addColumn<int>("asUnsigned"); // of the unsigned readings of a and b
  QTest::newRow("100+50") << Operator::add << 100 << 50 << 127 << 150;
  QTest::newRow("-100-50") << Operator::subtract << -100 << 50 << -128 << 106; // 156 − 50
  QTest::newRow("-1+-1") << Operator::add << -1 << -1 << -2 << 255;            // 255 + 255
  QTest::newRow("5-6") << Operator::subtract << 5 << 6 << -1 << 0;
  QTest::newRow("-(-128)") << Operator::negate << -128 << 0 << 127 << 0;
  QTest::newRow("-(0)") << Operator::negate << 0 << 0 << 0 << 0;
  QTest::newRow("16*16") << Operator::multiply << 16 << 16 << 127 << 255;
  QTest::newRow("16*-16") << Operator::multiply << 16 << -16 << -128 << 255; // 16 · 240
  QTest::newRow("3<<5") << Operator::shiftLeft << 3 << 5 << 96 << 96;
  QTest::newRow("-3<<6") << Operator::shiftLeft << -3 << 6 << -128 << 255; // 253 · 64
}

void TestOperations::saturates() {
  QFETCH(Operator, op);
  QFETCH(int, a);
  QFETCH(int, b);
  QFETCH(int, asSigned);
  QFETCH(int, asUnsigned);
  const Trace trace = evaluate(op, static_cast<Pattern>(a), static_cast<Pattern>(b), 8);
  QCOMPARE(signedValue(trace.saturatedSigned, 8), asSigned);
  QCOMPARE(trace.saturatedUnsigned, static_cast<Pattern>(asUnsigned));
}

void TestOperations::stepsTellTheWholeWay() {
  const auto kinds = [](const Trace& trace) {
    QList<StepKind> list;
    for (const Step& step : trace.steps)
      list += step.kind;
    return list;
  };
  using enum StepKind;
  QCOMPARE(kinds(negate(1, 2)),
           (QList<StepKind>{operands, StepKind::invert, carryIn, column, column, result}));
  QCOMPARE(kinds(add(3, 1, 2)), (QList<StepKind>{operands, column, column, dropCarry, result}));
  QCOMPARE(kinds(multiply(3, 5, 4)), (QList<StepKind>{operands, partialProduct, partialProduct, result}));
  const Trace minusFive = negate(5, 8);
  QCOMPARE(bitsText(minusFive.steps[1].shown, 8).c_str(), "11111010");
  QCOMPARE(bitsText(minusFive.steps.back().shown, 8).c_str(), "11111011");
  QCOMPARE(minusFive.steps[3].sentence.text().c_str(), "Bit 0: 0 + 0 + carry 1 = 1, so write 1 and carry 0.");
  QCOMPARE(minusFive.steps.back().sentence.text().c_str(),
           "The result is 11111011: -5 in two's complement, 251 unsigned.");
}

void TestOperations::stepsFillColumnsOneByOne() {
  const Trace trace = subtract(13, 5, 8);
  int done = 0;
  for (const Step& step : trace.steps) {
    if (step.kind == StepKind::column) {
      QCOMPARE(step.bit, done);
      ++done;
      // What is shown so far is the result up to this column.
      QCOMPARE(step.shown, trace.result & mask(done));
    }
    QCOMPARE(step.columnsDone, done);
  }
  QCOMPARE(done, 8);
}

void TestOperations::flagsComeWithTheirReason() {
  const auto reason = [](const Trace& trace) { return QString::fromStdString(trace.overflowReason.text()); };
  QVERIFY(reason(add(100, 50, 8)).contains(QLatin1String("(1) differs from the carry out of it (0)")));
  QVERIFY(reason(add(100, 50, 8)).contains(QLatin1String("two non-negative numbers gave a negative one")));
  QVERIFY(reason(subtract(0x80, 1, 8)).contains(QLatin1String("a negative number less a non-negative one")));
  QVERIFY(reason(negate(0x80, 8)).contains(QLatin1String("no positive counterpart")));
  QVERIFY(reason(add(13, 0xfb, 8)).contains(QLatin1String("equals the carry out of it (1)")));
  QVERIFY(QString::fromStdString(subtract(3, 5, 8).carryReason.text()).contains(QLatin1String("a borrow")));
  QVERIFY(QString::fromStdString(subtract(5, 3, 8).carryReason.text()).contains(QLatin1String("no borrow")));
}

void TestOperations::operatorsHaveSymbols() {
  for (const char* symbol :
       {"+", "-", "*", "neg", "not", "<<", ">>", ">>>", "and", "or", "xor", "rol", "ror"})
    QCOMPARE(std::string(operatorSymbol(*operatorFrom(symbol))).c_str(), symbol);
  QCOMPARE(operators().size(), std::size_t{13});
  for (const Operator op : operators())
    QCOMPARE(*operatorFrom(operatorSymbol(op)), op);
  QCOMPARE(*operatorFrom("&"), Operator::bitAnd);
  QCOMPARE(*operatorFrom("|"), Operator::bitOr);
  QCOMPARE(*operatorFrom("^"), Operator::bitXor);
  QCOMPARE(*operatorFrom("~"), Operator::invert);
  QCOMPARE(*operatorFrom("x"), Operator::multiply);
  QVERIFY(!operatorFrom("/"));
  QCOMPARE(operatorFrom("/").error().code, qs::ErrorCode::usage);
}

QTEST_APPLESS_MAIN(TestOperations)
#include "tst_operations.moc"
