#include "widgets/numberline/number_line_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace qs;
using namespace qs::widgets;

class TestNumberLineView : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_view = std::make_unique<NumberLineView>();
    m_view->setFormat(formats::FloatLayout{4, 3, 7, true, formats::NanRule::allOnes, false});
    m_view->setValue(0x38, numbers::Exact::finite(numbers::Rational("101/100"))); // 1.01 stored as 1
    m_view->resize(824, 140);
    m_view->show();
  }

  void clickTakesTheNearestValue() {
    QSignalSpy chosen(m_view.get(), &NumberLineView::codeChosen);
    // −6 … +6 codes around 1 are 5/8 … 1.75; a sixteenth of room at both ends: pixel 12 + 800·(1.49 −
    // low)/(high − low)
    const LineViewport view = m_view->viewport();
    const numbers::Rational share = (numbers::Rational("149/100") - view.low) / (view.high - view.low);
    const int x = 12 + static_cast<int>(800 * numbers::toDouble(numbers::Exact::finite(share)));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {x, 60});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<formats::Code>(), formats::Code{0x3c}); // 1.5
  }

  void arrowsGoToTheNeighbours() {
    QSignalSpy chosen(m_view.get(), &NumberLineView::codeChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(chosen[0][0].value<formats::Code>(), formats::Code{0x39});
    QCOMPARE(chosen[1][0].value<formats::Code>(), formats::Code{0x37});
  }

  void wheelZoomsAndNeverChangesTheValue() {
    QSignalSpy chosen(m_view.get(), &NumberLineView::codeChosen);
    QSignalSpy moved(m_view.get(), &NumberLineView::viewportChanged);
    const LineViewport before = m_view->viewport();
    turnWheel(120, {});
    QCOMPARE(moved.size(), 1);
    const LineViewport after = m_view->viewport();
    QVERIFY(after.high - after.low < before.high - before.low);
    QVERIFY(after.low > before.low && after.high < before.high);
    turnWheel(120, Qt::ControlModifier); // scales the interface, not the line
    QCOMPARE(moved.size(), 1);
    QCOMPARE(chosen.size(), 0);
  }

  void dragPansWithoutChoosing() {
    QSignalSpy chosen(m_view.get(), &NumberLineView::codeChosen);
    QSignalSpy finished(m_view.get(), &NumberLineView::gestureFinished);
    const LineViewport before = m_view->viewport();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {400, 60});
    QTest::mouseMove(m_view.get(), {450, 60});
    QTest::mouseMove(m_view.get(), {500, 60});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {500, 60});
    QVERIFY(m_view->viewport().low < before.low);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(finished.size(), 1);
  }

  void doubleClickResets() {
    const LineViewport fit = m_view->viewport();
    turnWheel(240, {});
    QSignalSpy reset(m_view.get(), &NumberLineView::viewportReset);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {400, 60});
    QVERIFY(m_view->viewport() == fit);
    QCOMPARE(reset.size(), 1);
  }

  void screenReadersHearEnteredAndStored() {
    QVERIFY(!m_view->accessibleName().isEmpty());
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("entered 1.01, stored 1"));
  }

  void everyFormatPaints_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < 5; ++i)
      QTest::addRow("%d", i) << i;
  }

  void everyFormatPaints() {
    QFETCH(int, which);
    const formats::Layout layouts[] = {formats::IntegerLayout{1, true}, formats::IntegerLayout{64, false},
                                       formats::ScaleLayout{},
                                       formats::FloatLayout{0, 3, 1, true, formats::NanRule::none, false},
                                       formats::FloatLayout{11, 52, 1023}};
    const formats::Layout& layout = layouts[which];
    m_view->setFormat(layout);
    for (const formats::Code code : {formats::Code{0}, formats::codeMask(formats::bitWidth(layout))}) {
      for (const LineScale scale : {LineScale::linear, LineScale::symlog, LineScale::code}) {
        m_view->setValue(code, numbers::Exact::infinity());
        m_view->setViewport(std::nullopt);
        m_view->setScale(scale);
        QVERIFY(m_view->viewport().low < m_view->viewport().high);
        QVERIFY(!m_view->grab().isNull());
      }
    }
  }

private:
  void turnWheel(int angle, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(QPointF(400, 60), m_view->mapToGlobal(QPointF(400, 60)), {}, {0, angle}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &event);
  }

  std::unique_ptr<NumberLineView> m_view;
};

QTEST_MAIN(TestNumberLineView)
#include "tst_number_line_view.moc"
