#include "widgets/bitfield/bit_field_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace qs;
using namespace qs::widgets;

Q_DECLARE_METATYPE(qs::widgets::BitEdit)

class TestBitFieldView : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_view = std::make_unique<BitFieldView>();
    BitRow row = bitRowOf(formats::FloatLayout{5, 10, 15});
    row.hidden = true;
    row.value = QStringLiteral("0.1");
    m_view->setRow(row);
    m_view->setCode(0x2e66);
    m_view->resize(900, 200);
    m_view->show();
    m_view->setFocus();
    m_view->setCursorBit(0);
  }

  void clickToggles() {
    QSignalSpy edited(m_view.get(), &BitFieldView::codeEdited);
    QSignalSpy finished(m_view.get(), &BitFieldView::dragFinished);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(15));
    QCOMPARE(m_view->code(), formats::Code{0xae66});
    QCOMPARE(edited.size(), 1);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_view->cursorBit(), 15);
  }

  void dragPaintsWhatTheFirstBitBecame() {
    m_view->setCode(0x0005); // …0101: painting ones from bit 3 leaves the ones alone
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(3));
    for (const int bit : {2, 1, 0})
      QTest::mouseMove(m_view.get(), at(bit));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(0));
    QCOMPARE(m_view->code(), formats::Code{0x000f});
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(1));
    QTest::mouseMove(m_view.get(), at(2));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(2));
    QCOMPARE(m_view->code(), formats::Code{0x0009});
  }

  void hiddenBitCannotBePressed() {
    QSignalSpy edited(m_view.get(), &BitFieldView::codeEdited);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->layoutNow().hidden->center().toPoint());
    QCOMPARE(edited.size(), 0);
  }

  void keysEdit_data() {
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("cursorAfter");
    const int none = Qt::NoModifier, ctrl = Qt::ControlModifier;
    QTest::addRow("space toggles") << 4 << int(Qt::Key_Space) << none << 0x2e76 << 4;
    QTest::addRow("1 sets") << 0 << int(Qt::Key_1) << none << 0x2e67 << 0;
    QTest::addRow("0 clears") << 1 << int(Qt::Key_0) << none << 0x2e64 << 1;
    QTest::addRow("0 leaves a clear bit") << 0 << int(Qt::Key_0) << none << 0x2e66 << 0;
    QTest::addRow("left") << 4 << int(Qt::Key_Left) << none << 0x2e66 << 5;
    QTest::addRow("right") << 4 << int(Qt::Key_Right) << none << 0x2e66 << 3;
    QTest::addRow("right at the end") << 0 << int(Qt::Key_Right) << none << 0x2e66 << 0;
    QTest::addRow("home") << 4 << int(Qt::Key_Home) << none << 0x2e66 << 15;
    QTest::addRow("end") << 4 << int(Qt::Key_End) << none << 0x2e66 << 0;
    QTest::addRow("by field") << 12 << int(Qt::Key_Right) << ctrl << 0x2e66 << 9;
    QTest::addRow("up steps the field") << 12 << int(Qt::Key_Up) << none << 0x3266 << 12;
    QTest::addRow("down steps the field") << 3 << int(Qt::Key_Down) << none << 0x2e65 << 3;
    QTest::addRow("ctrl up steps the code") << 12 << int(Qt::Key_Up) << ctrl << 0x2e67 << 12;
    QTest::addRow("page up steps the exponent") << 3 << int(Qt::Key_PageUp) << none << 0x3266 << 3;
    QTest::addRow("page down steps the exponent") << 3 << int(Qt::Key_PageDown) << none << 0x2a66 << 3;
  }

  void keysEdit() {
    QFETCH(int, cursor);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(int, code);
    QFETCH(int, cursorAfter);
    m_view->setCursorBit(cursor);
    QTest::keyClick(m_view.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(m_view->code(), formats::Code(code));
    QCOMPARE(m_view->cursorBit(), cursorAfter);
  }

  void assistiveTechnologyFindsOneCheckBoxPerBit() {
    QAccessibleInterface* group = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(group);
    QCOMPARE(group->childCount(), 16);
    QAccessibleInterface* bit = group->child(2); // bit 13
    QCOMPARE(bit->role(), QAccessible::CheckBox);
    QCOMPARE(bit->text(QAccessible::Name), QStringLiteral("exponent bit 3"));
    QCOMPARE(bit->text(QAccessible::Description), QStringLiteral("weight 8, set; value 0.1"));
    QVERIFY(bit->state().checked);
    QCOMPARE(group->indexOfChild(bit), 2);
    QVERIFY(bit->rect().contains(m_view->mapToGlobal(at(13))));

    QSignalSpy edited(m_view.get(), &BitFieldView::codeEdited);
    QVERIFY(bit->actionInterface());
    bit->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_view->code(), formats::Code{0x0e66});
    QCOMPARE(edited.size(), 1);
    QVERIFY(!bit->state().checked);
  }

  void narrowerFormatsCutTheCode() {
    m_view->setRow(bitRowOf(formats::IntegerLayout{8, true}));
    QCOMPARE(m_view->code(), formats::Code{0x66});
    QCOMPARE(QAccessible::queryAccessibleInterface(m_view.get())->childCount(), 8);
  }

private:
  [[nodiscard]] QPoint at(int bit) const { return m_view->layoutNow().cellOf(bit).center().toPoint(); }

  std::unique_ptr<BitFieldView> m_view;
};

QTEST_MAIN(TestBitFieldView)
#include "tst_bit_field_view.moc"
