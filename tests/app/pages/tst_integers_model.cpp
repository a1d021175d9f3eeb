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
