#include "app/pages/formats/arithmetic_model.h"
#include "app/pages/formats/formats_page.h"
#include "widgets/arithmetic/drift_view.h"
#include "widgets/arithmetic/trace_view.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace qs;
using namespace qs::pages;

class TestArithmeticView : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_page.reset();
    m_session = std::make_unique<session::Session>();
    m_page = std::make_unique<FormatsPage>(*m_session);
    m_page->resize(1000, 900);
    m_page->show();
    state::AppState state;
    state.formats.view = "arithmetic";
    m_session->reset(state);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  /// FP16: 0.1 + 0.2 = 0.2998046875, not 0.3 (0.30004…): the tie goes down.
  void opensOnATenthAndTwo() {
    QCOMPARE(trace().trace().outcome.code, formats::Code{0x34cc});
    QVERIFY(label("Result and flags").contains(QStringLiteral("<b>0.2998046875</b>")));
    QVERIFY(label("Result and flags").contains(QStringLiteral("inexact")));
    QVERIFY(label("What this step does").contains(QStringLiteral("0x34cc, value 0.2998046875")));
    QVERIFY(!named<widgets::BitFieldView>("Bits of C").isVisible());
    QVERIFY(label("What the sum came to").contains(QStringLiteral("<b>105.1875</b>")));
  }

  void stepsGoBothWaysAndAreOneUndo() {
    click("Start");
    QCOMPARE(trace().step(), 0);
    QVERIFY(!named<QToolButton>("Reverse").isEnabled());
    click("Step");
    click("Step");
    QCOMPARE(trace().step(), 2);
    click("Reverse");
    QCOMPARE(trace().step(), 1);
    QVERIFY(label("What this step does").contains(QStringLiteral("move A")));
    m_session->undo();
    QVERIFY(!m_session->canUndo());
    QCOMPARE(trace().step(), 6);
    click("Start");
    click("All");
    QCOMPARE(m_session->state().formats.arithmetic.step, -1);
  }

  void operandsAreTypedAsValuesOrCodes() {
    type("Operand B", "0x3c00");
    QCOMPARE(named<widgets::BitFieldView>("Bits of B").code(), formats::Code{0x3c00});
    type("Operand B", "1/3");
    QCOMPARE(named<widgets::BitFieldView>("Bits of B").code(), formats::Code{0x3555});
    type("Operand B", "1/");
    QCOMPARE(named<widgets::BitFieldView>("Bits of B").code(),
             formats::Code{0x3c00}); // "1", typed on the way
    QCOMPARE(m_session->state().formats.arithmetic.b, std::string("1"));
  }

  void bitsOfOperandsChangeTheState() {
    auto& b = named<widgets::BitFieldView>("Bits of B");
    QTest::mouseClick(&b, Qt::LeftButton, {}, b.layoutNow().cellOf(15).center().toPoint());
    QCOMPARE(m_session->state().formats.arithmetic.b, std::string("0xB266"));
    QCOMPARE(m_session->undoText(), QStringLiteral("flip bit 15 of B"));
    auto& a = named<widgets::BitFieldView>("Bits of A");
    QTest::mouseClick(&a, Qt::LeftButton, {}, a.layoutNow().cellOf(0).center().toPoint());
    QCOMPARE(m_session->state().formats.code, std::string("0x2E67"));
  }

  void operationsChooseTheirOperands() {
    click("square root");
    QVERIFY(!named<widgets::BitFieldView>("Bits of B").isVisible());
    click("fused multiply-add");
    QVERIFY(named<widgets::BitFieldView>("Bits of C").isVisible());
    QCOMPARE(m_session->state().formats.arithmetic.operation, std::string("fma"));
  }

  void formatsMayDiffer() {
    choose("Format of the result", "f32");
    QCOMPARE(formats::bitWidth(trace().trace().request.result), 32);
    choose("Format of B", "bf16");
    QCOMPARE(named<widgets::BitFieldView>("Bits of B").code(), formats::Code{0x3e4d});
    choose("Format of the accumulator", "f32");
    QVERIFY(label("What the sum came to").contains(QStringLiteral("FP32 adds up to")));
  }

  void casesSetEverything() {
    click("300 × 300 in FP16");
    QVERIFY(label("Result and flags").contains(QStringLiteral("overflow")));
    click("1 − 0.0001 in BF16");
    QCOMPARE(m_session->state().formats.format, std::string("bf16"));
    QVERIFY(label("What the sum came to").contains(QStringLiteral("<b>1</b>")));
    QVERIFY(label("What the sum came to").contains(QStringLiteral("from step 1 on")));
    click("2048 + 1 in FP16");
    QVERIFY(label("What the sum came to").contains(QStringLiteral("from step 2049 on")));
    QCOMPARE(drift().figure().stalledFrom, std::optional<std::size_t>(2048));
  }

  /// The sum by the processor's own additions, one after the other.
  void longListsAreAddedUpInTheBackground() {
    QSignalSpy ended(m_page.get(), &Page::statusChanged);
    startLongSum();
    QVERIFY(m_page->busy());
    QCOMPARE(ended.constLast().at(0).toString(), QStringLiteral("Adding up…"));
    QTRY_VERIFY(!m_page->busy());
    QCOMPARE(ended.constLast().at(0).toString(), QString());
    double sum = 0;
    for (int i = 0; i < 100000; ++i)
      sum += 0.1;
    const QString text = label("What the sum came to");
    QVERIFY2(text.contains(QStringLiteral("is ≈ 10000.000000000001")), qPrintable(text)); // 1e5·0.1, exactly
    const QString bold = text.section(QStringLiteral("<b>"), 1).section(QStringLiteral("</b>"), 0, 0);
    QVERIFY2(std::abs(bold.split(u' ').constLast().toDouble() - sum) < 1e-7, qPrintable(text));
    QCOMPARE(drift().figure().stalledFrom, std::optional<std::size_t>());
  }

  void sumsThatEndAsNanSaySo() {
    addUpItems("1; nan; 1");
    const QString text = label("What the sum came to");
    QVERIFY2(text.contains(QStringLiteral("<b>NaN</b>")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("It is NaN from step 2 on.")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("stalls")), qPrintable(text));
  }

  /// The largest FP16 is 65504, and 65520 would be the first to round beyond it.
  void operandsSayHowTheyWereStored() {
    const auto shows = [this](const QString& text) {
      return std::ranges::any_of(m_page->findChildren<QLabel*>(), [&](const QLabel* one) {
        return one->text().startsWith(text) && one->isVisible();
      });
    };
    type("Operand B", "65519.999");
    QVERIFY(shows(QStringLiteral("→ 65504   0x7BFF")));
    type("Operand B", "65504");
    QVERIFY(shows(QStringLiteral("= 65504   0x7BFF")));
    type("Operand B", "0xFE00");
    QVERIFY(shows(QStringLiteral("= −NaN   0xFE00")));
    choose("Format of B", "f64");
    type("Operand B", "0.2");
    QVERIFY(shows(QStringLiteral("≈ 0.2   0x3FC999999999999A")));
    choose("Format of B", "e4m3fnuz");
    type("Operand B", "0x80"); // the only NaN
    QVERIFY(shows(QStringLiteral("= NaN   0x80")));
  }

  void longTextsAreReadInTheBackground() {
    std::string ones = "1";
    for (int i = 1; i < 20000; ++i)
      ones += "; 1";
    addUpItems(ones);
    QVERIFY(m_page->busy());
    QTRY_VERIFY(!m_page->busy());
    QVERIFY(label("What the sum came to").contains(QStringLiteral("<b>2048</b>"))); // FP16 counts no further
    QCOMPARE(drift().figure().stalledFrom, std::optional<std::size_t>(2048));
    addUpItems(ones + "; two");
    QTRY_VERIFY(!m_page->busy());
    QVERIFY(!drift().isVisible());
    QVERIFY(std::ranges::any_of(m_page->findChildren<widgets::Notice*>(),
                                [](widgets::Notice* notice) { return notice->isVisible(); }));
  }

  void aLongSumCanBeStopped() {
    startLongSum();
    m_page->cancel();
    QVERIFY(!m_page->busy());
    QVERIFY(!drift().isVisible());
    QVERIFY(std::ranges::any_of(m_page->findChildren<widgets::Notice*>(),
                                [](widgets::Notice* notice) { return notice->isVisible(); }));
    m_session->undo();
    QVERIFY(drift().isVisible());
    QVERIFY(label("What the sum came to").contains(QStringLiteral("<b>105.1875</b>")));
  }

  void aShortSumReplacesALongOne() {
    startLongSum();
    m_session->undo();
    QVERIFY(!m_page->busy());
    QVERIFY(label("What the sum came to").contains(QStringLiteral("<b>105.1875</b>")));
    QTest::qWait(200); // time for a result that must not come
    QVERIFY(label("What the sum came to").contains(QStringLiteral("<b>105.1875</b>")));
  }

  void badListsAreExplained() {
    type("Items", "1; 2; 4");
    QVERIFY(label("What the sum came to").contains(QStringLiteral("exact sum")));
    QCOMPARE(m_session->state().formats.arithmetic.sum.items, std::string("1; 2; 4"));
    type("Items", "1; x");
    QCOMPARE(m_session->state().formats.arithmetic.sum.items, std::string("1; "));
    QVERIFY(std::ranges::any_of(m_page->findChildren<widgets::Notice*>(),
                                [](widgets::Notice* notice) { return notice->isVisible(); }));
  }

  void otherFormatsSayWhy() {
    state::AppState state = m_session->state();
    state.formats.format = "int8";
    state.formats.entry = "5";
    m_session->apply(state, QStringLiteral("format"));
    QVERIFY(!trace().isVisible());
    QVERIFY(drift().isVisible()); // lists of integers can be added up
    state.formats.format = "f16";
    m_session->apply(state, QStringLiteral("format"));
    QVERIFY(trace().isVisible());
  }

  void brokenStatesAreExplained() {
    state::AppState state = m_session->state();
    state.formats.arithmetic.b = "?";
    state.formats.arithmetic.sum.items.clear();
    m_session->reset(state);
    QVERIFY(!trace().isVisible() && !drift().isVisible());
    state.formats.arithmetic = {};
    m_session->reset(state);
    QVERIFY(trace().isVisible() && drift().isVisible());
  }

  void everyCaseRendersAtEveryStep() {
    for (const ArithmeticCase& one : arithmeticCases()) {
      state::AppState state = m_session->state();
      state.formats = withCase(state.formats, one);
      for (int step = 0; step < 7; ++step) {
        state.formats.arithmetic.step = step;
        m_session->reset(state);
        QVERIFY(trace().isVisible());
        QVERIFY(trace().width() <= m_page->width());
        QVERIFY(!m_page->grab().isNull());
      }
    }
  }

private:
  /// 0.1 a hundred thousand times in FP64.
  void startLongSum() {
    state::AppState state = m_session->state();
    state.formats.format = "f64";
    state.formats.arithmetic.sum.repeat = 100000;
    m_session->apply(state, QStringLiteral("a long list"));
  }

  void addUpItems(const std::string& items) {
    state::AppState state = m_session->state();
    state.formats.arithmetic.sum.items = items;
    state.formats.arithmetic.sum.repeat = 1;
    m_session->apply(state, QStringLiteral("a long list"));
  }

  widgets::TraceView& trace() { return *m_page->findChild<widgets::TraceView*>(); }

  widgets::DriftView& drift() { return *m_page->findChild<widgets::DriftView*>(); }

  template <class T>
  T& named(const char* name) {
    for (T* widget : m_page->findChildren<T*>())
      if (widget->accessibleName() == QString::fromUtf8(name)) return *widget;
    qFatal("nothing is called %s", name);
  }

  QString label(const char* name) { return named<QLabel>(name).text(); }

  void click(const char* name) { named<QToolButton>(name).click(); }

  void type(const char* name, const char* text) {
    auto& target = named<widgets::EntryField>(name);
    target.setFocus();
    target.selectAll();
    QTest::keyClicks(&target, QString::fromUtf8(text));
  }

  void choose(const char* name, const char* id) {
    auto& box = named<QComboBox>(name);
    const int index = box.findData(QString::fromLatin1(id));
    box.setCurrentIndex(index);
    emit box.activated(index);
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<FormatsPage> m_page;
};

QTEST_MAIN(TestArithmeticView)
#include "tst_arithmetic_view.moc"
