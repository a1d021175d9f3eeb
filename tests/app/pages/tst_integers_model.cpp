#include "app/pages/integers/conversions_model.h"
#include "app/pages/integers/integers_model.h"

#include <QTest>

using namespace qs;
using pages::integerFigures;
using state::IntegersState;

/// What the Integers page shows for a state, and the states that its gestures lead to.
class TestIntegersModel : public QObject {
  Q_OBJECT

private slots:

  void operationsAgreeWithWorkedExamples_data() {
    // Textbook cases, worked by hand on eight bits: weights −128 64 32 16 8 4 2 1.
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("carry");
    QTest::addColumn<bool>("overflow");
    QTest::newRow("negate 5") << "neg"
                              << "5"
                              << "0"
                              << "-5" << false << false;
    QTest::newRow("13 + -5: carry out, no overflow") << "+"
                                                     << "13"
                                                     << "-5"
                                                     << "8" << true << false;
    QTest::newRow("100 + 50: overflow, no carry out") << "+"
                                                      << "100"
                                                      << "50"
                                                      << "-106" << false << true;
    QTest::newRow("-100 - 50: both") << "+"
                                     << "-100"
                                     << "-50"
                                     << "106" << true << true;
    QTest::newRow("negate -128 stays") << "neg"
                                       << "-128"
                                       << "0"
                                       << "-128" << false << true;
    QTest::newRow("5 - 7: borrow") << "-"
                                   << "5"
                                   << "7"
                                   << "-2" << false << false;
  }

  void operationsAgreeWithWorkedExamples() {
    QFETCH(QString, operation);
    QFETCH(QString, a);
    QFETCH(QString, b);
    IntegersState state;
    state.operation = operation.toStdString();
    state.a = a.toStdString();
    state.b = b.toStdString();
    const auto figures = integerFigures(state);
    QVERIFY(figures.has_value());
    QTEST(QString::fromStdString(figures->text(figures->trace.result)), "result");
    QTEST(figures->trace.carryOut, "carry");
    QTEST(figures->trace.flags.v, "overflow");
  }

  void changingTheReadingKeepsTheBits() {
    IntegersState state;
    state.a = "137";
    state.isSigned = false;
    const IntegersState next = pages::withReading(state, true);
    QCOMPARE(next.a, std::string("-119"));
    QCOMPARE(integerFigures(next)->a, integers::Pattern{0b10001001});
    QCOMPARE(pages::withReading(next, false).a, std::string("137"));
  }

  void wideningKeepsTheValueAndNarrowingDropsHighBits() {
    IntegersState state;
    state.a = "-119";
    state.b = "5";
    QCOMPARE(pages::withWidth(state, 16).a, std::string("-119"));
    QCOMPARE(pages::withWidth(state, 16).b, std::string("5"));
    QCOMPARE(pages::withWidth(state, 4).a, std::string("-7")); // 1000 1001 → 1001
    state.isSigned = false;
    state.a = "137";
    state.b = "0";
    QCOMPARE(pages::withWidth(state, 64).a, std::string("137"));
  }

  void stepsAreClampedToTheTrace() {
    IntegersState state;
    state.step = 9999;
    const auto figures = integerFigures(state);
    QCOMPARE(figures->step, static_cast<int>(figures->trace.steps.size()) - 1);
    state.step = -1;
    QCOMPARE(integerFigures(state)->step, figures->step);
    state.step = 0;
    QCOMPARE(integerFigures(state)->step, 0);
  }

  void shiftsGoByPlacesAndIgnoreTheOtherOperand() {
    IntegersState state;
    state.a = "13";
    state.places = 1;
    for (const integers::Operator op : {integers::Operator::shiftLeft, integers::Operator::rotateLeft}) {
      const auto figures = integerFigures(pages::withOperation(state, op));
      QCOMPARE(figures->text(figures->trace.result), std::string("26")); // 1101 with a 0 appended
    }
  }

  void whatChangesAnOperandShowsAllStepsAgain() {
    IntegersState state;
    state.step = 3;
    state.fixed.real = "0.3";
    const IntegersState next = pages::withText(state, true, "9");
    QCOMPARE(next.step, -1);
    QVERIFY(next.fixed.real.empty());
    QCOMPARE(pages::withText(state, false, "9").fixed.real, std::string("0.3"));
    const auto figures = integerFigures(next);
    QCOMPARE(pages::withStep(next, figures->trace, 4).step, 4);
    QCOMPARE(pages::withStep(next, figures->trace, 1000000).step, -1);
    QCOMPARE(pages::withStep(next, figures->trace, -1000000).step, 0);
  }

  void theLadderFollowsTheOperandUntilItHasItsOwnNumber() {
    IntegersState state;
    state.width = 4;
    state.isSigned = false;
    state.a = "13";
    state.b = "0";
    const auto figures = integerFigures(state);
    auto base = pages::baseFigures(*figures, state);
    QVERIFY(base->follows);
    QCOMPARE(base->digits, std::string("1101"));
    QCOMPARE(base->rungs, 4);
    state.base = {"-255", 16, 1};
    base = pages::baseFigures(*figures, state);
    QVERIFY(!base->follows && base->number == -255);
    QCOMPARE(base->digits, std::string("ff")); // of the magnitude
    QCOMPARE(base->rungs, 1);
    state.base.number = "2/3";
    QVERIFY(!pages::baseFigures(*figures, state));
  }

  void longNumbersKeepTheirEnds() {
    const auto brief = pages::shortened(-numbers::BigInt("1234567890123456789012345678901"));
    QCOMPARE(brief.begin, std::string("-123456789012"));
    QCOMPARE(brief.end, std::string("012345678901"));
    QCOMPARE(brief.digits, std::size_t{31});
    QVERIFY(pages::shortened(numbers::BigInt("123456789012345678901234567890")).end.empty());
  }

  void whatWasStoredIsRememberedWhileThePatternStays() {
    IntegersState state; // eight bits, four of them after the point
    const auto stored = pages::withReal(state, "0.1");
    QCOMPARE(stored->a, std::string("2"));
    QVERIFY(pages::fixedFigures(*integerFigures(*stored), *stored).stored.has_value());
    IntegersState flipped = *stored;
    flipped.a = "3"; // as a state file may say
    QVERIFY(!pages::fixedFigures(*integerFigures(flipped), flipped).stored.has_value());
    QVERIFY(!pages::withReal(state, "inf"));
    QVERIFY(!pages::withReal(state, "0.1.2"));
    state.fixed.fractionBits = 64; // more than there are bits: all of them
    QCOMPARE(pages::fixedFigures(*integerFigures(state), state).format.fractionBits, 8);
  }

  void theOrderOfTheHalvesKeepsTheElements() {
    IntegersState state;
    state.packing = {0x7b, "low"}; // −5 low, 7 high
    const IntegersState other = pages::withOrder(state, integers::NibbleOrder::highFirst);
    QCOMPARE(other.packing.byte, 0xb7);
    QCOMPARE(pages::packingFigures(other).pair, pages::packingFigures(state).pair);
    QCOMPARE(pages::withElement(state, true, "-8")->packing.byte, 0x78);
    QVERIFY(!pages::withElement(state, true, "8"));
    state.isSigned = false;
    QCOMPARE(pages::withElement(state, false, "15")->packing.byte, 0xfb);
    QVERIFY(!pages::withElement(state, false, "-1"));
  }

  void badStatesAreExplained_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("culprit");
    QTest::newRow("no number") << 8 << "neg"
                               << "five"
                               << "a";
    QTest::newRow("too wide") << 8 << "neg"
                              << "256"
                              << "a";
    QTest::newRow("a fraction") << 8 << "neg"
                                << "1/2"
                                << "a";
    QTest::newRow("width 0") << 0 << "neg"
                             << "0"
                             << "0";
    QTest::newRow("width 65") << 65 << "neg"
                              << "0"
                              << "65";
    QTest::newRow("unknown operation") << 8 << "xor?"
                                       << "0"
                                       << "xor?";
  }

  void badStatesAreExplained() {
    QFETCH(int, width);
    QFETCH(QString, operation);
    QFETCH(QString, a);
    IntegersState state;
    state.width = width;
    state.operation = operation.toStdString();
    state.a = a.toStdString();
    state.b = "0";
    const auto figures = integerFigures(state);
    QVERIFY(!figures.has_value());
    QTEST(QString::fromStdString(figures.error().culprit), "culprit");
    QVERIFY(!figures.error().why().empty());
  }
};

QTEST_APPLESS_MAIN(TestIntegersModel)
#include "tst_integers_model.moc"
