#include "core/formats/catalogue.h"
#include "widgets/binades/binade_texts.h"
#include "widgets/binades/binade_view.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace qs;
using namespace qs::widgets;
using formats::Code;

class TestBinadeView : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_view = std::make_unique<BinadeView>();
    m_view->resize(900, 420);
    m_view->show();
    m_view->setFormat(formats::find("e4m3fn")->layout, false);
    m_view->setCode(0x38);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
  }

  void aClickChoosesTheCell() {
    QSignalSpy chosen(m_view.get(), &BinadeView::codeChosen);
    const int cell = m_view->layoutNow().cellOf(m_view->map().placeOf(0x7E));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->layoutNow().cells[cell].rect.center().toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Code>(), Code{0x7E});
  }

  void keysChooseNeighbours_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<qulonglong>("code");
    QTest::newRow("right") << int(Qt::Key_Right) << 0x39ULL;
    QTest::newRow("left") << int(Qt::Key_Left) << 0xB8ULL;
    QTest::newRow("up") << int(Qt::Key_Up) << 0x40ULL;
    QTest::newRow("down") << int(Qt::Key_Down) << 0x30ULL;
    QTest::newRow("end") << int(Qt::Key_End) << 0x3FULL;
    QTest::newRow("home") << int(Qt::Key_Home) << 0xBFULL;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 0x78ULL;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << 0x00ULL;
  }

  void keysChooseNeighbours() {
    QFETCH(int, key);
    QFETCH(qulonglong, code);
    QSignalSpy chosen(m_view.get(), &BinadeView::codeChosen);
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Code>(), Code{code});
  }

  void zoomIsProposedNotTaken() {
    QSignalSpy zoomed(m_view.get(), &BinadeView::zoomChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(zoomed[0][0].toInt(), 1);
    QCOMPARE(m_view->zoom(), 0);
    m_view->setZoom(99);
    QCOMPARE(m_view->zoom(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(zoomed.size(), 1);
  }

  void theCurrentValueIsScrolledTo() {
    m_view->setFormat(formats::find("f64")->layout, false);
    for (const Code code :
         {Code{1}, Code{0x3FF0000000000000}, Code{0x7FEFFFFFFFFFFFFF}, Code{0xFFF8000000000000}}) {
      m_view->setCode(code);
      QVERIFY(m_view->currentCell() >= 0);
    }
    QVERIFY(m_view->verticalScrollBar()->maximum() > 2000);
  }

  void theColumnsScrollFreely() {
    m_view->setFormat(formats::find("f16")->layout, false);
    m_view->setCode(0x3E00); // 1.5
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setZoom(5);
    QVERIFY(m_view->currentCell() >= 0);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    m_view->horizontalScrollBar()->setValue(0);
    QCOMPARE(m_view->layoutNow().columns.last().low, 0.0);
    QCOMPARE(m_view->currentCell(), -1);
    m_view->setCode(0x3E00); // the same: nothing scrolls back
    QCOMPARE(m_view->currentCell(), -1);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->layoutNow().columns.last().low, 1.0 / 1024); // by one cell of one code
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(m_view->currentCell() >= 0);
  }

  void theWheelWithShiftScrollsTheColumns() {
    m_view->setFormat(formats::find("f16")->layout, false);
    m_view->setCode(0x3C00);
    m_view->setZoom(3);
    const double before = m_view->layoutNow().columns.last().low;
    const QPointF at(600, 200);
    QWheelEvent turn(at, m_view->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::ShiftModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &turn);
    QVERIFY(m_view->layoutNow().columns.last().low > before);
  }

  void aPageOfTheDeepestZoomIsAPage() {
    m_view->setFormat(formats::find("f64")->layout, false);
    m_view->setCode(0x3FF8000000000000); // 1.5
    m_view->setZoom(47);
    const double low = m_view->layoutNow().columns.last().low, high = m_view->layoutNow().columns.last().high;
    m_view->horizontalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QCOMPARE(m_view->layoutNow().columns.last().low, high);
    QVERIFY(high > low);
  }

  /// 0x1.999999999999ap-4 is 3602879701896397 · 2^-55; binary16's 0.1 is 1638 · 2^-14.
  void hintsHaveTheExactValue() {
    QCOMPARE(exactCodeText(formats::find("f16")->layout, 0x2E66), QStringLiteral("0.0999755859375"));
    QCOMPARE(exactCodeText(formats::find("f64")->layout, 0x3FB999999999999A),
             QStringLiteral("7205759403792794×2⁻⁵⁶"));
    QCOMPARE(exactCodeText(formats::find("f16")->layout, 0x3E00), QString());
  }

  void significandsAreToldApart() {
    QCOMPARE(significandText(1, 0.25, 0.125), QStringLiteral("1.25"));
    QCOMPARE(significandText(0, 0.5, 0.125), QStringLiteral("0.5"));
    QVERIFY(significandText(1, 0.5, 1e-10) != significandText(1, 0.5 + 1e-10, 1e-10));
  }

  void paintsEveryFormat() {
    for (const formats::FormatSpec& format : formats::catalogue())
      for (const bool square : {false, true}) {
        if (square && format.bits > 8) continue;
        m_view->setFormat(format.layout, square);
        m_view->setCode(1);
        QVERIFY2(!m_view->grab().isNull(), format.id.c_str());
      }
  }

  void screenReadersFindAButtonForEachVisibleCell() {
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(table);
    QCOMPARE(table->childCount(), static_cast<int>(m_view->layoutNow().cells.size()));
    QAccessibleInterface* cell = table->child(m_view->currentCell());
    QCOMPARE(cell->role(), QAccessible::Button);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("1, code 0x38, normal"));
    QVERIFY(cell->state().selected);
    QSignalSpy chosen(m_view.get(), &BinadeView::codeChosen);
    QAccessibleInterface* other = table->child(m_view->layoutNow().cellOf(m_view->map().placeOf(0x40)));
    other->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen[0][0].value<Code>(), Code{0x40});
  }

  void cellsOfSpecialCodesHaveAStyleOfTheirOwn() {
    const auto styleOf = [this](Code code) {
      return cellStyle(m_view->map(), {m_view->map().placeOf(code), 1, {}});
    };
    QCOMPARE(styleOf(0x00), CellStyle::zero);
    QCOMPARE(styleOf(0x01), CellStyle::subnormal);
    QCOMPARE(styleOf(0x08), CellStyle::normal);
    QCOMPARE(styleOf(0x7F), CellStyle::nan);
    QCOMPARE(cellStyle(m_view->map(), {m_view->map().placeOf(0x78), 8, {}}), CellStyle::mixed);
    m_view->setFormat(formats::find("e5m2")->layout, false);
    QCOMPARE(styleOf(0x7C), CellStyle::infinity);
  }

private:
  std::unique_ptr<BinadeView> m_view;
};

QTEST_MAIN(TestBinadeView)
#include "tst_binade_view.moc"
