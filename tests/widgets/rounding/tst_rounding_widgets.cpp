#include "widgets/rounding/microscope_view.h"
#include "widgets/rounding/search_view.h"
#include "widgets/rounding/tail_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace qs;
using namespace qs::widgets;
using numbers::Rational;

namespace {

constexpr formats::FloatLayout f16{5, 10, 15};

} // namespace

class TestRoundingWidgets : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_order = std::make_shared<const values::CodeOrder>(f16);
    m_view = std::make_unique<MicroscopeView>();
    show(Rational("4097/2"));
    m_view->resize(1024, m_view->sizeHint().height());
    m_view->show();
  }

  void draggingHoldsAtTheTie() {
    QSignalSpy chosen(m_view.get(), &MicroscopeView::valueChosen);
    QSignalSpy finished(m_view.get(), &MicroscopeView::gestureFinished);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, pointOf(2048.5));
    QTest::mouseMove(m_view.get(), pointOf(2049) + QPoint(2, 0));
    QTest::mouseMove(m_view.get(), pointOf(5000));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, pointOf(5000));
    QCOMPARE(chosen[1][0].toString(), QStringLiteral("2049"));
    QCOMPARE(chosen[2][0].toString(), QStringLiteral("2050")); // not past the neighbour
    QVERIFY(chosen[2][1].toBool());
    QCOMPARE(finished.size(), 1);
  }

  /// Reaching the upper neighbour by drag does not pull the picture away from under the mouse.
  void theNeighboursStayDuringADrag() {
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, pointOf(2048.5));
    show(Rational(2050));
    QVERIFY(m_view->between().below.value == 2048);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, pointOf(2050));
    show(Rational(2050));
    QVERIFY(m_view->between().below.value == 2050);
  }

  void keysReachEveryPlace_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a 64th of 2 to the right") << int(Qt::Key_Right) << QStringLiteral("2048.53125");
    QTest::newRow("and to the left") << int(Qt::Key_Left) << QStringLiteral("2048.46875");
    QTest::newRow("lower") << int(Qt::Key_Home) << QStringLiteral("2048");
    QTest::newRow("upper") << int(Qt::Key_End) << QStringLiteral("2050");
    QTest::newRow("tie") << int(Qt::Key_M) << QStringLiteral("2049");
    QTest::newRow("next gap, a quarter in") << int(Qt::Key_PageUp) << QStringLiteral("2050.5");
    QTest::newRow("gap below, where it is 1 wide") << int(Qt::Key_PageDown) << QStringLiteral("2047.25");
  }

  void keysReachEveryPlace() {
    QFETCH(int, key);
    QFETCH(QString, expected);
    QSignalSpy chosen(m_view.get(), &MicroscopeView::valueChosen);
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
    QCOMPARE(chosen[0][0].toString(), expected);
  }

  void everyModePaints() {
    for (const auto mode :
         {formats::Rounding::nearestEven, formats::Rounding::stochastic, formats::Rounding::toOdd})
      for (const char* value : {"0", "-1/3", "65520", "-1000000", "1/100000000"}) {
        const auto encode = [mode](const numbers::Exact& number) {
          return formats::encode(f16, number, {mode, formats::Overflow::ieee, 0});
        };
        m_view->setNumber(m_order, Rational(value), QStringLiteral("entered"), encode,
                          mode == formats::Rounding::stochastic);
        QVERIFY(!m_view->grab().isNull());
      }
  }

  void screenReadersFindTheNeighbours() {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->childCount(), 4);
    QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("lower neighbour 2048"));
    QCOMPARE(list->child(0)->text(QAccessible::Description), QStringLiteral("0x6800, even"));
    QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("midpoint 2049"));
  }

  void theTailHasItsThreeBits() {
    TailView tail;
    tail.resize(800, tail.sizeHint().height());
    tail.setNumber(values::roundingCase(*m_order, Rational("1/10")));
    QVERIFY(tail.tail().has_value());
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&tail);
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(2)->text(QAccessible::Description), QStringLiteral("1"));
    QVERIFY(!tail.grab().isNull());
    tail.setNumber(values::roundingCase(*m_order, Rational(100000000)));
    QVERIFY(!tail.tail().has_value());
    QCOMPARE(list->childCount(), 0);
  }

  void theSearchIsToldRowByRow() {
    SearchView search;
    QCOMPARE(search.partCount(), 0);
    QVERIFY(!search.grab().isNull());
    search.setSearch(m_order, *values::searchDecimal(f16, 0x3555));
    search.resize(800, search.sizeHint().height());
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&search);
    QCOMPARE(list->childCount(), 4);
    QCOMPARE(list->child(3)->text(QAccessible::Description),
             QStringLiteral("0.3332 inside; 0.3333 inside, chosen"));
    QVERIFY(!search.grab().isNull());
  }

private:
  void show(const Rational& value) {
    m_view->setNumber(m_order, value, QStringLiteral("entered"),
                      [](const numbers::Exact& number) { return formats::encode(f16, number); });
  }

  [[nodiscard]] QPoint pointOf(double value) const {
    const double x = m_view->mapNow().position(numbers::Exact::from(value).value());
    return {static_cast<int>(std::lround(12 + std::min(x, 990.0))), 50};
  }

  std::shared_ptr<const values::CodeOrder> m_order;
  std::unique_ptr<MicroscopeView> m_view;
};

QTEST_MAIN(TestRoundingWidgets)
#include "tst_rounding_widgets.moc"
