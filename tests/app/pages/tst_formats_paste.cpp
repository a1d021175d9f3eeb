#include "app/pages/formats/copy_texts.h"
#include "app/pages/formats/formats_page.h"
#include "app/pages/formats/paste_card.h"
#include "app/state/link.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/notice.h"
#include "widgets/numberline/number_line_view.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace qs;
using namespace qs::pages;

class TestFormatsPaste : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_page.reset();
    m_session = std::make_unique<session::Session>();
    m_page = std::make_unique<FormatsPage>(*m_session);
    m_page->resize(944, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  void oneNumberBecomesTheEntry() {
    QVERIFY(m_page->pasteText(QStringLiteral("float.fromhex('0x1.8p3')")));
    QCOMPARE(formatsState().entry, std::string("0x1.8p3"));
    QCOMPARE(bits().code(), formats::Code{0x4a00}); // 12 = 1.5·2^3: exponent field 18, fraction 0x200
    m_page->pasteText(QStringLiteral("0x3c00"));
    QCOMPARE(bits().code(), formats::Code{0x3c00});
    m_session->undo();
    QCOMPARE(bits().code(), formats::Code{0x4a00});
  }

  void badTextIsExplainedAndNothingChanges() {
    m_page->pasteText(QStringLiteral("1 2\n3 x"));
    QCOMPARE(bits().code(), formats::Code{0x2e66});
    QVERIFY(notice().isVisible());
    QVERIFY2(notice().text().contains(QStringLiteral("line 2, character 3")), qPrintable(notice().text()));
    QVERIFY(!m_session->canUndo());
  }

  void severalAreChosenFrom() {
    m_page->pasteText(QStringLiteral("00 00 80 3f 00 00 00 40"));
    QVERIFY(card().isVisible());
    QCOMPARE(list().model()->rowCount(), 4); // the page's binary16
    choose(card().findChildren<QComboBox*>(), "Format", "f32");
    QCOMPARE(list().model()->rowCount(), 2);
    QCOMPARE(cell(1, 3), QStringLiteral("2"));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(card().isHidden());
    QCOMPARE(formatsState().format, std::string("f32"));
    QCOMPARE(bits().code(), formats::Code{0x40000000});
  }

  void byteOrderIsLive() {
    m_page->pasteText(QStringLiteral("3c 00 40 00"));
    QComboBox* order = box("Byte order");
    QVERIFY(order->isVisible());
    QCOMPARE(cell(0, 2), QStringLiteral("0x003C"));
    order->setCurrentIndex(1);
    QCOMPARE(cell(0, 2), QStringLiteral("0x3C00"));
    QCOMPARE(cell(1, 3), QStringLiteral("2"));
    QTest::keyClick(&list(), Qt::Key_Escape);
    QVERIFY(card().isHidden());
    QVERIFY(!m_session->canUndo());
  }

  void listsNameTheirFormat() {
    m_page->pasteText(QStringLiteral("array([1., 2.5], dtype=float32)"));
    QVERIFY(!box("Byte order")->isVisible());
    QCOMPARE(cell(1, 1), QStringLiteral("2.5"));
    QCOMPARE(cell(1, 2), QStringLiteral("0x40200000"));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(formatsState().format, std::string("f32"));
    QCOMPARE(formatsState().entry, std::string("1."));
  }

  /// From 2048 on binary16 counts in twos: neither 1 (a tie, to the even 2048) nor 1/2 changes anything.
  void listsAreAddedUp() {
    m_page->pasteText(QStringLiteral("np.array([2048, 1, 0x1p-1], dtype=np.float16)"));
    QPushButton* all = nullptr;
    for (QPushButton* each : card().findChildren<QPushButton*>())
      if (each->text() == QStringLiteral("Add Them Up")) all = each;
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(card().isHidden());
    QCOMPARE(formatsState().view, std::string("arithmetic"));
    QCOMPARE(formatsState().format, std::string("f16"));
    QCOMPARE(formatsState().arithmetic.sum.items, std::string("2048; 1; 0.5"));
    QCOMPARE(formatsState().arithmetic.sum.repeat, 1);
    QVERIFY(label("What the sum came to").contains(QStringLiteral("adds up to <b>2048</b>")));
    m_session->undo();
    QCOMPARE(formatsState().view, std::string("bits"));
  }

  void bytesThatDoNotDivideAreExplained() {
    m_page->pasteText(QStringLiteral("3c 00 40"));
    QVERIFY(card().findChild<widgets::Notice*>()->text().contains(QStringLiteral("3 bytes")));
    QCOMPARE(list().model()->rowCount(), 0);
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(card().isVisible());
  }

  void visitsGoBackAndForward() {
    m_page->pasteText(QStringLiteral("1"));
    m_page->pasteText(QStringLiteral("2"));
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bits().code(), formats::Code{0x3c00});
    QTest::mouseClick(m_page.get(), Qt::BackButton);
    QCOMPARE(bits().code(), formats::Code{0x2e66});
    QCOMPARE(formatsState().entry, std::string("0.1"));
    QTest::mouseClick(m_page.get(), Qt::ForwardButton);
    QCOMPARE(bits().code(), formats::Code{0x3c00});
    QToolButton* all = button("All visited values");
    emit all->menu()->aboutToShow();
    QCOMPARE(all->menu()->actions().size(), 3);
    all->menu()->actions().first()->trigger(); // the newest
    QCOMPARE(bits().code(), formats::Code{0x4000});
    m_session->undo();
    QCOMPARE(bits().code(), formats::Code{0x3c00});
  }

  void theLastChangeIsToldAndMarked() {
    m_page->pasteText(QStringLiteral("1"));
    QTest::mouseClick(&bits(), Qt::LeftButton, {}, bits().layoutNow().cellOf(14).center().toPoint());
    QCOMPARE(label("Last change of the bits"), QStringLiteral("one bit changed (14): 1 → ∞"));
    QCOMPARE(bits().changedBits(), formats::Code{0x4000});
    m_page->pasteText(QStringLiteral("0x7c00"));
    QCOMPARE(bits().changedBits(), formats::Code{0x4000}); // the same code: no change
    choose(m_page->findChildren<QComboBox*>(), "Format", "bf16");
    QCOMPARE(bits().changedBits(), formats::Code{0});
  }

  void hoveringAFieldMarksItEverywhere() {
    auto* formula = labelWidget("Formula");
    QVERIFY(!formula->text().contains(QStringLiteral("underline")));
    emit bits().groupHovered(1);
    const QString marked = formula->text();
    QVERIFY(marked.contains(QStringLiteral("<a href=\"exponent\" style=")));
    QCOMPARE(marked.count(QStringLiteral("underline")), 1);
    emit bits().groupHovered(-1);
    QVERIFY(!formula->text().contains(QStringLiteral("underline")));
    QSignalSpy spy(&bits(), &widgets::BitFieldView::groupHovered);
    const QPointF reading(bits().layoutNow().spans[1].left + 2, bits().layoutNow().rows[0].readingTop + 3);
    QTest::mouseMove(&bits(), reading.toPoint());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), 1);
  }

  void hoveringTheLineComparesBits() {
    auto* line = m_page->findChild<widgets::NumberLineView*>();
    emit line->codeHovered(formats::Code{0x2e67});
    QCOMPARE(bits().changedBits(), formats::Code{1});
    QVERIFY(label("Last change of the bits").startsWith(QStringLiteral("0x2E67")));
    emit line->codeHovered(std::nullopt);
    QCOMPARE(bits().changedBits(), formats::Code{0});
  }

  void hoveringABitTriesIt() {
    auto* line = m_page->findChild<widgets::NumberLineView*>();
    emit bits().bitHovered(0);
    QCOMPARE(line->content().pointed, line->order().rankOf(0x2e67));
    QVERIFY(label("Last change of the bits").startsWith(QStringLiteral("0x2E67")));
    emit bits().bitHovered(15);
    QCOMPARE(line->content().pointed, line->order().rankOf(0xae66));
    emit bits().bitHovered(-1);
    QVERIFY(!line->content().pointed);
  }

  void everythingCanBeCopied() {
    const auto copied = [this](const char* name) {
      for (QAction* action : button("Copy the value as…")->menu()->actions())
        if (action->text() == QLatin1String(name)) action->trigger();
      return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied("Value, shortest"), QStringLiteral("0.1"));
    QCOMPARE(copied("Value, exact decimal"), QStringLiteral("0.0999755859375"));
    QCOMPARE(copied("Code, binary"), QStringLiteral("0010 1110 0110 0110"));
    QCOMPARE(copied("NumPy"), QStringLiteral("np.float16(0.0999755859375)"));
    QCOMPARE(copied("LaTeX, formula"),
             QStringLiteral("(-1)^{0} \\times 2^{11-15} \\times 1.599609375 = 0.0999755859375"));
    QVERIFY(copied("SVG of the bits").contains(QStringLiteral("<svg")));
    const Result<state::AppState> back = state::fromLink(copied("Link to this state").toStdString(), {});
    QVERIFY(back && back->formats == formatsState());
    copied("Picture of the bits");
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
  }

private:
  [[nodiscard]] const state::FormatsState& formatsState() const { return m_session->state().formats; }

  [[nodiscard]] widgets::BitFieldView& bits() const { return *m_page->findChild<widgets::BitFieldView*>(); }

  [[nodiscard]] PasteCard& card() const { return *m_page->findChild<PasteCard*>(); }

  [[nodiscard]] QTreeView& list() const { return *card().findChild<QTreeView*>(); }

  [[nodiscard]] QString cell(int row, int column) const {
    return list().model()->index(row, column).data().toString();
  }

  [[nodiscard]] widgets::Notice& notice() const { return *m_page->findChild<widgets::Notice*>(); }

  [[nodiscard]] QLabel* labelWidget(const char* name) const {
    for (QLabel* each : m_page->findChildren<QLabel*>())
      if (each->accessibleName() == QLatin1String(name)) return each;
    return nullptr;
  }

  [[nodiscard]] QString label(const char* name) const { return labelWidget(name)->text(); }

  [[nodiscard]] QToolButton* button(const char* name) const {
    for (QToolButton* each : m_page->findChildren<QToolButton*>())
      if (each->accessibleName() == QString::fromUtf8(name)) return each;
    return nullptr;
  }

  [[nodiscard]] QComboBox* box(const char* name) const {
    for (QComboBox* each : m_page->findChildren<QComboBox*>())
      if (each->accessibleName() == QLatin1String(name)) return each;
    return nullptr;
  }

  static void choose(const QList<QComboBox*>& boxes, const char* name, const char* data) {
    for (QComboBox* each : boxes) {
      if (each->accessibleName() != QLatin1String(name)) continue;
      each->setCurrentIndex(each->findData(QLatin1String(data)));
      emit each->activated(each->currentIndex());
      return;
    }
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<FormatsPage> m_page;
};

QTEST_MAIN(TestFormatsPaste)
#include "tst_formats_paste.moc"
