#include "app/pages/integers/integers_page.h"
#include "app/pages/integers/integers_view.h"
#include "app/pages/integers/number_chooser.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/common/view_tabs.h"
#include "widgets/integers/binary_point.h"
#include "widgets/integers/bit_lines_view.h"
#include "widgets/integers/carry_view.h"
#include "widgets/integers/ladder_view.h"
#include "widgets/integers/number_wheel.h"
#include "widgets/integers/place_weights.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace qs;
using namespace qs::pages;

/// The page driven as a person does: typing, pressing bits, stepping, turning, undoing.
class TestIntegersPage : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_page.reset();
    m_session = std::make_unique<session::Session>();
    m_page = std::make_unique<IntegersPage>(*m_session);
    m_page->resize(944, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  void cleanup() { widgets::setZoom(1); }

  void bitsAreReadInEveryLane() {
    type("Operand A", "0b10001001");
    QCOMPARE(field("unsigned").text(), QStringLiteral("137"));
    QCOMPARE(field("two's complement").text(), QStringLiteral("−119"));
    QCOMPARE(field("ones' complement").text(), QStringLiteral("−118"));
    QCOMPARE(field("sign and magnitude").text(), QStringLiteral("−9"));
    QCOMPARE(field("offset binary").text(), QStringLiteral("9"));
    press(7); // clear the top bit: both read 9
    QCOMPARE(field("unsigned").text(), QStringLiteral("9"));
    QCOMPARE(field("two's complement").text(), QStringLiteral("9"));
    m_session->undo();
    QCOMPARE(field("unsigned").text(), QStringLiteral("137"));
  }

  void aLaneThatIsTypedInSetsTheBits() {
    type("sign and magnitude", "-5");
    QCOMPARE(bits("Bits of A").code(), formats::Code{0x85});
    type("offset binary", "-128");
    QCOMPARE(bits("Bits of A").code(), formats::Code{0});
    type("unsigned", "256");
    QCOMPARE(bits("Bits of A").code(), formats::Code{25}); // the last good state on the way stays
    QVERIFY(notice().contains(QStringLiteral("0 to 255")));
    type("unsigned", "255");
    QCOMPARE(field("two's complement").text(), QStringLiteral("−1"));
  }

  void badTextIsExplainedAndTheLastGoodStateStays() {
    type("Operand A", "7");
    type("Operand A", "7+");
    QCOMPARE(m_session->state().integers.a, std::string("7"));
    QVERIFY(!notice().isEmpty());
    type("Operand A", "7+1");
    QVERIFY(notice().isEmpty());
    QCOMPARE(bits("Bits of A").code(), formats::Code{8});
  }

  void theWheelWrapsAndIsUndone() {
    type("Operand A", "127");
    auto& wheel = find<widgets::NumberWheel>("Number wheel");
    QTest::keyClick(&wheel, Qt::Key_Up);
    QCOMPARE(m_session->state().integers.a, std::string("-128"));
    button("One less").click();
    QCOMPARE(m_session->state().integers.a, std::string("127"));
    m_session->undo();
    m_session->undo();
    QCOMPARE(m_session->state().integers.a, std::string("127"));
    QCOMPARE(wheel.pattern(), integers::Pattern{127});
  }

  void pointingAtABitMarksItsTermEverywhere() {
    type("Operand A", "0b10001001");
    emit bits("Bits of A").bitHovered(3);
    int marked = 0;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(QStringLiteral("<u>8</u>"))) ++marked;
    QCOMPARE(marked, 5);
    emit bits("Bits of A").bitHovered(-1);
    for (const QLabel* label : m_page->findChildren<QLabel*>())
      QVERIFY(!label->text().contains(QStringLiteral("<u>")));
  }

  void widthsKeepTheBits() {
    type("Operand A", "-5");
    auto& width = find<QSpinBox>("Bits");
    width.setValue(12);
    QCOMPARE(m_session->state().integers.width, 12);
    QCOMPARE(bits("Bits of A").code(), formats::Code{0xffb});
    width.setValue(64);
    QCOMPARE(bits("Bits of A").row().width, 64);
    QCOMPARE(field("unsigned").text(), QStringLiteral("18446744073709551611"));
    m_session->undo();
    QCOMPARE(m_session->state().integers.width, 8);
  }

  void additionsGoStepByStepAndBack() {
    apply([](state::IntegersState& s) {
      s.view = "arithmetic";
      s.operation = "+";
      s.a = "13";
      s.b = "-5";
    });
    auto& carry = find<widgets::CarryView>("Addition in columns");
    QVERIFY(carry.isVisible());
    QVERIFY(label("Flags").contains(QStringLiteral("<b>C</b>&nbsp;=&nbsp;1")));
    button("Start", true).click();
    QCOMPARE(carry.step(), 0);
    QVERIFY(find<QLabel>("Flags", false).isHidden() || !find<QLabel>("Flags", false).isVisible());
    button("Step", true).click();
    button("Step", true).click();
    QCOMPARE(carry.step(), 2);
    QVERIFY(label("What this step does").startsWith(QStringLiteral("Bit 1:")));
    button("Reverse", true).click();
    QCOMPARE(carry.step(), 1);
    QTest::keyClick(&carry, Qt::Key_Left);
    QCOMPARE(carry.step(), 2);
    QTest::keyClick(&carry, Qt::Key_End);
    QCOMPARE(m_session->state().integers.step, -1);
  }

  void everyOperationCanBeChosenSteppedAndExported() {
    apply([](state::IntegersState& s) {
      s.view = "arithmetic";
      s.a = "100";
      s.b = "50";
      s.places = 3;
    });
    for (const integers::Operator op : integers::operators()) {
      apply([op](state::IntegersState& s) { s = withOperation(s, op); });
      QCOMPARE(find<widgets::CarryView>("Addition in columns", false).isVisible(), integers::hasCarries(op));
      const auto& lines = find<widgets::BitLinesView>("Operation in columns", false);
      QCOMPARE(lines.isVisible(), !integers::hasCarries(op));
      for (const QWidget* view : m_page->views())
        QVERIFY(view->isVisible() && !view->accessibleName().isEmpty());
      if (integers::hasCarries(op)) continue;
      QCOMPARE(lines.lines().last().pattern,
               integers::evaluate(op, 100, integers::movesPlaces(op) ? 3 : 50, 8).result);
      button("Start", true).click();
      const qsizetype first = lines.lines().size();
      button("Step", true).click();
      QVERIFY(lines.lines().size() > first);
    }
  }

  void saturationStandsBesideWrapping() {
    apply([](state::IntegersState& s) {
      s.view = "arithmetic";
      s.operation = "+";
      s.a = "100";
      s.b = "50";
    });
    const QString result = label("Result");
    QVERIFY(result.contains(QStringLiteral("≠ −106"))); // wrapped, two's complement
    QVERIFY(result.contains(QStringLiteral("127")));    // saturated
    QVERIFY(result.contains(QStringLiteral(">150<")));  // unsigned, right
    QVERIFY(!result.contains(QStringLiteral("≠ 150")));
  }

  void changesOfWidthSayWhatBecomesOfTheValue() {
    apply([](state::IntegersState& s) {
      s.view = "width";
      s.a = "-119";
    });
    QVERIFY(label("What became of the value").contains(QStringLiteral("the value stays −119")));
    button("fill with zeros", true).click();
    QVERIFY(label("What became of the value").contains(QStringLiteral("−119 becomes 137")));
    QVERIFY(label("What became of the value").contains(QStringLiteral("the value stays 137")));
    find<QSpinBox>("New width").setValue(4);
    QVERIFY(label("What became of the value").contains(QStringLiteral("−119 becomes −7")));
    QVERIFY(label("What became of the value").contains(QStringLiteral("saturating gives −8")));
    button("Go on with this width", true).click();
    QCOMPARE(m_session->state().integers.width, 4);
    QCOMPARE(bits("Bits of A").code(), formats::Code{0b1001});
  }

  void theLadderOfThirteen() {
    apply([](state::IntegersState& s) {
      s.view = "base";
      s.width = 4;
      s.isSigned = false;
      s.a = "13";
      s.b = "0";
    });
    auto& ladder = find<widgets::LadderView>("Repeated division");
    QCOMPARE(ladder.partCount(), 4);
    QCOMPARE(ladder.partAt(3).name, QStringLiteral("1 divided by 2 is 0, remainder 1, digit 1"));
    QCOMPARE(field("Digits in this base").text(), QStringLiteral("1101"));
    button("Start", true).click();
    QCOMPARE(ladder.partCount(), 0);
    button("Step", true).click();
    QCOMPARE(ladder.partCount(), 1);
    m_session->undo();
    QCOMPARE(ladder.partCount(), 4);
    type("Digits in this base", "11010"); // a 0 appended doubles
    QCOMPARE(field("Number to convert").text(), QStringLiteral("26"));
    type("Digits in this base", "12");
    QVERIFY(!notice().isEmpty());
    type("Number to convert", "2^200");
    QVERIFY(ladder.partCount() < 40); // the middle of a long ladder is left out
    QVERIFY(label("Sum of the places")
                .remove(QChar(0x200B))
                .contains(QStringLiteral("= 1606938044258990275541962092341162602522202993782792835301376")));
    QVERIFY(bits("Bits of A", false).isHidden() || !bits("Bits of A", false).isVisible());
    button("Take A", true).click();
    QCOMPARE(ladder.partCount(), 4);
  }

  void theBinaryPointMovesAndNumbersAreStored() {
    apply([](state::IntegersState& s) {
      s.view = "fixed";
      s.a = "-104"; // 1001.1000
    });
    QVERIFY(label("Step, range and notation").contains(QStringLiteral("−8 … 7.9375")));
    QVERIFY(label("Step, range and notation").contains(QStringLiteral("Q3.4, or Q4.4")));
    auto& point = find<widgets::BinaryPoint>("Binary point");
    QTest::keyClick(&point, Qt::Key_Right);
    QCOMPARE(m_session->state().integers.fixed.fractionBits, 3);
    QTest::keyClick(&point, Qt::Key_Left);
    type("Number to store", "0.1");
    QCOMPARE(m_session->state().integers.a, std::string("2"));
    QVERIFY(label("Entered, stored and error").contains(QStringLiteral("0.125")));
    QVERIFY(label("Entered, stored and error").contains(QStringLiteral("0.025")));
    press(0); // another pattern is no longer what was stored
    QVERIFY(find<QLabel>("Entered, stored and error", false).isHidden());
  }

  /// 127 sixteenths are 7.9375 exactly, whatever was entered. Eight bits after the point, the sign bit among
  /// them, leave −1 before it.
  void whatIsStoredIsExactAndThePointMayStandLeftOfTheSign() {
    apply([](state::IntegersState& s) {
      s.view = "fixed";
      s.a = "127";
      s.fixed.real = "100";
    });
    QVERIFY(label("Entered, stored and error").contains(QStringLiteral("= 7.9375")));
    apply([](state::IntegersState& s) { s.fixed.fractionBits = 8; });
    QVERIFY(label("Step, range and notation").contains(QStringLiteral("Q−1.8, or Q0.8")));
    const auto& cells = bits("Bits of A").layoutNow();
    QVERIFY(widgets::pointPlace(cells, 8, 8).x() > 5);
    QVERIFY(widgets::pointPlace(cells, 8, 8).x() < cells.cellOf(7).left());
  }

  void nibblesArePackedInBothOrders() {
    apply([](state::IntegersState& s) { s.view = "packing"; });
    type("First element", "-5");
    type("Second element", "7");
    QCOMPARE(bits("Bits of the byte").code(), formats::Code{0x7b});
    button("first in the high half", true).click();
    QCOMPARE(bits("Bits of the byte").code(), formats::Code{0xb7});
    QCOMPARE(field("First element").text(), QStringLiteral("−5"));
    type("Second element", "8");
    QVERIFY(!notice().isEmpty());
    QCOMPARE(m_session->state().integers.packing.byte, 0xb7);
    QTest::keyClick(&field("Second element"), Qt::Key_Escape);
    press(0, "Bits of the byte");
    QCOMPARE(field("Second element").text(), QStringLiteral("6"));
  }

  void everyViewHasPicturesAndKeys() {
    for (const IntegersViewEntry& entry : integersViews()) {
      apply([&entry](state::IntegersState& s) { s.view = entry.id; });
      QVERIFY(!m_page->views().isEmpty());
      for (const QWidget* view : m_page->views()) {
        QVERIFY2(view->isVisible(), entry.id);
        QVERIFY2(!view->accessibleName().isEmpty(), entry.id);
      }
      QVERIFY(!m_page->keys().isEmpty());
    }
    auto& tabs = find<widgets::ViewTabs>("Views");
    tabs.setCurrentIndex(1);
    QCOMPARE(m_session->state().integers.view, std::string("arithmetic"));
    apply([](state::IntegersState& s) { s.view = "of a newer program"; });
    QCOMPARE(tabs.currentIndex(), 0);
  }

  void statesThatCannotBeShownAreExplained() {
    apply([](state::IntegersState& s) { s.a = "1000"; });
    QVERIFY(notice().contains(QStringLiteral("outside the ranges of 8 bits")));
    QCOMPARE(bits("Bits of A").code(), formats::Code{5}); // the last good one
    apply([](state::IntegersState& s) { s.width = 16; });
    QVERIFY(notice().isEmpty());
    QCOMPARE(bits("Bits of A").code(), formats::Code{1000});
  }

  void wideIntegersCanBeReachedAtAnyZoom() {
    m_page->resize(700, 500);
    for (const double zoom : {1.0, 2.0, 3.0}) {
      widgets::setZoom(zoom);
      for (const IntegersViewEntry& entry : integersViews()) {
        apply([&entry](state::IntegersState& s) {
          s.width = 64;
          s.a = "-1";
          s.view = entry.id;
          s.operation = "xor";
        });
        QTest::qWait(1);
        auto* scroll = m_page->findChild<QScrollArea*>();
        const QWidget* content = scroll->widget();
        // What does not fit can be scrolled to; nothing lies outside what scrolls.
        QVERIFY(content->width() <= scroll->viewport()->width() ||
                scroll->horizontalScrollBar()->maximum() > 0);
        for (const QWidget* child : content->findChildren<QWidget*>()) {
          if (!child->isVisible() || child->width() == 0) continue;
          const QRect place(child->mapTo(content, QPoint(0, 0)), child->size());
          QVERIFY2(place.left() >= 0 && place.right() <= content->width(),
                   qPrintable(QStringLiteral("%1 %2 %3")
                                  .arg(QLatin1String(entry.id), child->accessibleName(),
                                       QLatin1String(child->metaObject()->className()))));
        }
      }
    }
  }

private:
  template <class Change>
  void apply(Change change) {
    state::AppState next = m_session->state();
    change(next.integers);
    m_session->apply(next, QStringLiteral("test"));
  }

  /// The visible widget of that accessible name; hidden ones too when asked for.
  template <class T>
  T& find(const char* name, bool visible = true) {
    T* hidden = nullptr;
    for (T* each : m_page->findChildren<T*>()) {
      if (each->accessibleName() != QLatin1String(name)) continue;
      if (each->isVisible()) return *each;
      hidden = each;
    }
    if (visible || !hidden) qFatal("no such widget: %s", name);
    return *hidden;
  }

  widgets::EntryField& field(const char* name) { return find<widgets::EntryField>(name); }

  widgets::BitFieldView& bits(const char* name, bool visible = true) {
    return find<widgets::BitFieldView>(name, visible);
  }

  QString label(const char* name) { return find<QLabel>(name).text(); }

  /// By its accessible name, or by its text.
  QToolButton& button(const char* name, bool byText = false) {
    if (!byText) return find<QToolButton>(name);
    for (QToolButton* each : m_page->findChildren<QToolButton*>())
      if (each->isVisible() && each->text() == QLatin1String(name)) return *each;
    qFatal("no such button: %s", name);
  }

  /// What is being complained about, anywhere on the page.
  QString notice() {
    for (const widgets::Notice* each : m_page->findChildren<widgets::Notice*>())
      if (each->isVisible()) return each->text();
    return {};
  }

  void type(const char* name, const char* text) {
    widgets::EntryField& entry = field(name);
    entry.setFocus();
    entry.selectAll();
    QTest::keyClicks(&entry, QLatin1String(text));
    QTest::qWait(0);
  }

  void press(int bit, const char* name = "Bits of A") {
    widgets::BitFieldView& row = bits(name);
    QTest::mouseClick(&row, Qt::LeftButton, {}, row.layoutNow().cellOf(bit).center().toPoint());
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<IntegersPage> m_page;
};

QTEST_MAIN(TestIntegersPage)
#include "tst_integers_page.moc"
