#include "widgets/numberline/line_stack_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace qs;
using namespace qs::widgets;
using numbers::Rational;

namespace {

constexpr formats::FloatLayout f16{5, 10, 15};
constexpr formats::FloatLayout e4m3fn{4, 3, 7, true, formats::NanRule::allOnes, false};

LineStack stackAt(const char* entered) {
  LineStack stack;
  stack.entered = numbers::Exact::finite(Rational(entered));
  stack.enteredText = QStringLiteral("entered");
  const auto lane = [&](const char* name, const formats::Layout& layout) {
    stack.lanes.push_back(laneFor(QString::fromLatin1(name),
                                  std::make_shared<const values::CodeOrder>(layout), stack.entered,
                                  formats::encode(layout, stack.entered)));
  };
  lane("FP16", f16);
  lane("E4M3FN", e4m3fn);
  return stack;
}

} // namespace

class TestLineStackView : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_view = std::make_unique<LineStackView>();
    m_view->setStack(stackAt("101/100"));
    m_view->setViewport(LineViewport{Rational(0), Rational(2)});
    m_view->resize(1000, m_view->sizeHint().height());
    m_view->show();
  }

  void clickTakesTheNearestValueOfThatLane() {
    QSignalSpy chosen(m_view.get(), &LineStackView::valueChosen);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(1.23, 1)); // between 1.125 and 1.25
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("1.25"));
    QCOMPARE(m_view->currentLane(), 1);
  }

  void draggingTheValueGivesExactNumbersAndOneGesture() {
    QSignalSpy chosen(m_view.get(), &LineStackView::valueChosen);
    QSignalSpy finished(m_view.get(), &LineStackView::gestureFinished);
    QSignalSpy panned(m_view.get(), &LineStackView::viewportChanged);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(1.01, 0));
    QTest::mouseMove(m_view.get(), at(1.5, 0));
    QTest::mouseMove(m_view.get(), at(1.7, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(1.7, 0));
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen[1][1].toBool() && chosen[1][2].toBool());
    bool parsed = false;
    const double number = chosen[1][0].toString().toDouble(&parsed);
    QVERIFY(parsed && std::abs(number - 1.7) < 2.0 / m_view->layoutNow().width());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(panned.size(), 0);
  }

  /// 1.1875 is the tie between 1.125 and 1.25 of E4M3FN.
  void draggingMeetsTheTiesOfTheLaneUnderTheMouse() {
    QSignalSpy chosen(m_view.get(), &LineStackView::valueChosen);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(1.01, 1));
    QTest::mouseMove(m_view.get(), at(1.1875, 1));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(1.1875, 1));
    QCOMPARE(chosen.last()[0].toString(), QStringLiteral("1.1875"));
  }

  void dragElsewherePans() {
    QSignalSpy chosen(m_view.get(), &LineStackView::valueChosen);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(0.4, 0));
    QTest::mouseMove(m_view.get(), at(0.6, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(0.6, 0));
    QVERIFY(m_view->viewport().low < 0);
    QCOMPARE(chosen.size(), 0);
  }

  void arrowsWalkTheValuesOfTheCurrentLane() {
    QSignalSpy chosen(m_view.get(), &LineStackView::valueChosen);
    QSignalSpy coded(m_view.get(), &LineStackView::codeChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(coded.size(), 1); // the first lane is stepped by code
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("1.125"));
    QCOMPARE(chosen[1][0].toString(), QStringLiteral("1"));
  }

  void cursorsArePlacedAndNudgedByKeys() {
    QSignalSpy placed(m_view.get(), &LineStackView::cursorPlaced);
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QCOMPARE(placed[0][0].toInt(), 1);
    LineStack stack = stackAt("1");
    stack.cursors[1] = Rational(1);
    m_view->setStack(stack);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(placed[1][1].toString(), QStringLiteral("1.125"));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    const double nudged = placed[2][1].toString().toDouble();
    QVERIFY(nudged > 1 && nudged < 1 + 4.0 / m_view->layoutNow().width());
    QSignalSpy cleared(m_view.get(), &LineStackView::cursorsCleared);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(cleared.size(), 1);
  }

  void lanesAreMovedAndRemovedByKeys() {
    QSignalSpy moved(m_view.get(), &LineStackView::laneMoved);
    QSignalSpy removed(m_view.get(), &LineStackView::laneRemoved);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(moved[0], QVariantList({1, -1}));
    QCOMPARE(removed[0], QVariantList({1}));
  }

  void wheelZoomsAndNeverChangesTheValue() {
    QSignalSpy chosen(m_view.get(), &LineStackView::valueChosen);
    const QPointF place = at(1, 0);
    QWheelEvent event(place, m_view->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QVERIFY(m_view->viewport().high - m_view->viewport().low < 2);
    QCOMPARE(chosen.size(), 0);
  }

  void screenReadersFindTheLanes() {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("E4M3FN"));
    QVERIFY(
        list->child(1)->text(QAccessible::Description).startsWith(QStringLiteral("stored 1, rounded down")));
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->currentLane(), 1);
  }

  void screenReadersFindTheCursors() {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
    LineStack stack = stackAt("1");
    stack.cursors = {std::nullopt, Rational("1/4")};
    m_view->setStack(stack);
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(2)->text(QAccessible::Name), QStringLiteral("Cursor B"));
    stack.cursors[0] = Rational(1);
    m_view->setStack(stack);
    QCOMPARE(list->childCount(), 4);
    QCOMPARE(list->child(2)->text(QAccessible::Description), QStringLiteral("at 1"));
    QVERIFY(!list->child(2)->rect().isEmpty());
    // The one that was gone to is moved by the keys.
    QSignalSpy placed(m_view.get(), &LineStackView::cursorPlaced);
    for (const int which : {1, 0}) {
      list->child(2 + which)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
      QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
      QCOMPARE(placed.takeFirst().constFirst().toInt(), which);
    }
  }

  void everyStackPaints_data() {
    QTest::addColumn<QString>("entered");
    for (const char* each : {"0", "1/3", "-70000", "1/1000000000000000000000"})
      QTest::newRow(each) << QString::fromLatin1(each);
  }

  void everyStackPaints() {
    QFETCH(QString, entered);
    LineStack stack = stackAt(entered.toUtf8().constData());
    stack.cursors = {Rational(0), Rational(1)};
    stack.lanes.push_back(laneFor(QStringLiteral("E8M0"),
                                  std::make_shared<const values::CodeOrder>(formats::ScaleLayout{}),
                                  stack.entered, formats::encode(formats::ScaleLayout{}, stack.entered)));
    m_view->setStack(stack);
    for (const LineScale scale : {LineScale::linear, LineScale::symlog, LineScale::code}) {
      m_view->setViewport(std::nullopt);
      m_view->setScale(scale);
      QVERIFY(m_view->viewport().low < m_view->viewport().high);
      QVERIFY(!m_view->grab().isNull());
    }
  }

private:
  /// The point of a value on a lane; the stretch is [0, 2].
  [[nodiscard]] QPoint at(double value, std::size_t lane) const {
    const StackLayout layout = m_view->layoutNow();
    return {static_cast<int>(std::lround(layout.left() + value / 2 * layout.width())),
            static_cast<int>(layout.lanes[lane].center().y())};
  }

  std::unique_ptr<LineStackView> m_view;
};

QTEST_MAIN(TestLineStackView)
#include "tst_line_stack_view.moc"
