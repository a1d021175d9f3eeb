#include "app/pages/formats/formats_page.h"
#include "widgets/common/notice.h"
#include "widgets/numberline/line_stack_view.h"
#include "widgets/rounding/microscope_view.h"
#include "widgets/rounding/search_view.h"
#include "widgets/rounding/tail_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace qs;
using namespace qs::pages;

class TestLineAndRoundingViews : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_page.reset();
    m_session = std::make_unique<session::Session>();
    m_page = std::make_unique<FormatsPage>(*m_session);
    m_page->resize(1100, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  void oneValueLandsInEveryLane() {
    show("line", "2049");
    const widgets::LineStack& stack = lines().stack();
    QCOMPARE(stack.lanes.front().name, QStringLiteral("FP16"));
    QCOMPARE(widgets::storedText(stack.lanes.front()), QStringLiteral("2048"));
    for (const widgets::StackLane& lane : stack.lanes)
      if (lane.name == QLatin1String("FP32")) QCOMPARE(lane.landing, widgets::Landing::exact);
  }

  void aDragOfTheValueIsOneUndo() {
    show("line", "0.1");
    const QPoint from = pointOf("1/10");
    QTest::mousePress(&lines(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&lines(), from + QPoint(30, 0));
    QTest::mouseMove(&lines(), from + QPoint(60, 0));
    QTest::mouseRelease(&lines(), Qt::LeftButton, {}, from + QPoint(60, 0));
    const auto dragged = numbers::parse(formats().entry);
    QVERIFY(dragged && dragged->value.value() > numbers::Rational("1/10"));
    QVERIFY(!formats().lines.stretch.low.empty()); // the line stays under the mouse
    m_session->undo();
    QCOMPARE(formats().entry, std::string("0.1"));
    QCOMPARE(m_session->undoText(), QString());
  }

  void zoomsCanBeUndone() {
    show("line", "0.1");
    QTest::keyClick(&lines(), Qt::Key_Plus);
    QVERIFY(!formats().lines.stretch.low.empty());
    m_session->undo();
    QVERIFY(formats().lines.stretch.low.empty());
  }

  void cursorsShowTheirExactDifference() {
    show("line", "0.1");
    button("Two cursors and the distance between them").click();
    QVERIFY(!formats().lines.cursorA.empty() && !formats().lines.cursorB.empty());
    type("Cursor A", "1/3");
    type("Cursor B", "1");
    QVERIFY(lines().stack().cursors[0] == numbers::Rational("1/3"));
    bool found = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
      found = found || label->accessibleName() == QStringLiteral("Δ = 2/3");
    QVERIFY(found);
    type("Cursor A", "nonsense");
    QCOMPARE(formats().lines.cursorA, std::string("1/3"));
    QTest::keyClick(&lines(), Qt::Key_Escape);
    QVERIFY(formats().lines.cursorA.empty() && formats().lines.cursorB.empty());
  }

  void lanesAreMovedAndRemoved() {
    show("line", "0.1");
    const std::size_t before = lines().stack().lanes.size();
    QTest::keyClick(&lines(), Qt::Key_Down);
    QTest::keyClick(&lines(), Qt::Key_Down);
    const QString moved = lines().stack().lanes[2].name;
    button("Move the lane up").click();
    QCOMPARE(lines().stack().lanes[1].name, moved);
    QCOMPARE(lines().currentLane(), 1);
    button("Remove the lane").click();
    QCOMPARE(lines().stack().lanes.size(), before - 1);
    QVERIFY(lines().stack().lanes[1].name != moved);
  }

  void aLaneOfAnyFormatIsTyped() {
    show("line", "0.1");
    const std::size_t before = lines().stack().lanes.size();
    type("Custom lane", "e5m3[bias=20]");
    QTest::keyClick(&field("Custom lane"), Qt::Key_Return);
    QCOMPARE(lines().stack().lanes.size(), before + 1);
    QCOMPARE(lines().currentLane(), static_cast<int>(before));
    QCOMPARE(formats().lines.formats.back(), std::string("e5m3[bias=20]"));
    type("Custom lane", "e99m1");
    QTest::keyClick(&field("Custom lane"), Qt::Key_Return);
    QCOMPARE(lines().stack().lanes.size(), before + 1);
    bool said = false;
    for (const widgets::Notice* notice : m_page->findChildren<widgets::Notice*>())
      said = said || (notice->isVisible() && !notice->text().isEmpty());
    QVERIFY(said);
  }

  void everyModeIsARowAndChoosingOnePutsItInForce() {
    show("rounding", "2049");
    const QList<QRadioButton*> modes = m_page->findChildren<QRadioButton*>();
    QCOMPARE(modes.size(), 7);
    QVERIFY(modes[0]->isChecked());
    QCOMPARE(modes[0]->accessibleDescription(),
             QStringLiteral("2048, a tie: the neighbour whose code is even wins"));
    // The first number of SplitMix64 from 0 is 0xe220a839…, more than half of its range.
    QCOMPARE(modes[6]->accessibleDescription(),
             QStringLiteral("2048, up with probability 50 %, down with 50 %; this draw goes down"));
    modes[1]->click();
    QCOMPARE(formats().rounding, std::string("rna"));
    QCOMPARE(m_session->undoText(), QStringLiteral("choose the rounding mode"));
  }

  void theMicroscopeMovesTheEntry() {
    show("rounding", "2048.5");
    QTest::keyClick(&microscope(), Qt::Key_M);
    QCOMPARE(formats().entry, std::string("2049"));
    QVERIFY(m_page->findChild<widgets::TailView*>()->tail()->guard());
  }

  void infinitiesHaveNothingToRound() {
    show("rounding", "inf");
    QVERIFY(!microscope().isVisible());
    bool said = false;
    for (const widgets::Notice* notice : m_page->findChildren<widgets::Notice*>())
      said = said || (notice->isVisible() && !notice->text().isEmpty());
    QVERIFY(said);
    show("rounding", "1");
    QVERIFY(microscope().isVisible());
  }

  void theShortestDecimalIsCopied() {
    show("rounding", "0.1");
    QVERIFY(m_page->findChild<widgets::SearchView*>()->isVisible());
    button("Copy: exact value").click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0.0999755859375"));
    button("Copy: 5 digits: enough for every value").click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0.099976"));
  }

private:
  void show(const std::string& view, const std::string& entry) {
    state::AppState state = m_session->state();
    state.formats.view = view;
    state.formats.entry = entry;
    m_session->reset(state);
  }

  [[nodiscard]] const state::FormatsState& formats() const { return m_session->state().formats; }

  [[nodiscard]] widgets::LineStackView& lines() { return *m_page->findChild<widgets::LineStackView*>(); }

  [[nodiscard]] widgets::MicroscopeView& microscope() {
    return *m_page->findChild<widgets::MicroscopeView*>();
  }

  [[nodiscard]] QPoint pointOf(const char* value) {
    const widgets::StackLayout layout = lines().layoutNow();
    const double x = layout.left() + lines().mapNow().position(numbers::Rational(value));
    return {static_cast<int>(std::lround(x)), static_cast<int>(layout.lanes[0].center().y())};
  }

  QToolButton& button(const char* name) {
    for (QToolButton* each : m_page->findChildren<QToolButton*>())
      if (each->isVisible() && each->accessibleName() == QLatin1String(name)) return *each;
    qFatal("no button %s", name);
  }

  QLineEdit& field(const char* name) {
    for (QLineEdit* each : m_page->findChildren<QLineEdit*>())
      if (each->accessibleName() == QLatin1String(name)) return *each;
    qFatal("no field %s", name);
  }

  void type(const char* name, const char* text) {
    QLineEdit& into = field(name);
    into.setFocus();
    into.selectAll();
    QTest::keyClicks(&into, QString::fromLatin1(text));
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<FormatsPage> m_page;
};

QTEST_MAIN(TestLineAndRoundingViews)
#include "tst_line_and_rounding_views.moc"
