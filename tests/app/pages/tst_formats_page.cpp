#include "app/pages/formats/formats_page.h"
#include "app/pages/formats/step_field.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/notice.h"
#include "widgets/numberline/number_line_view.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace qs;
using namespace qs::pages;

class TestFormatsPage : public QObject {
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

  void opensOnATenthInHalfPrecision() {
    QCOMPARE(bits().code(), formats::Code{0x2e66});
    QCOMPARE(field("Value").text(), QStringLiteral("0.1"));
    QCOMPARE(field("Code").text(), QStringLiteral("0x2E66"));
    QCOMPARE(label("Stored value"), QStringLiteral("≈ 0.1"));
    QVERIFY(bits().row().hidden.value());
    QCOMPARE(bits().row().groups[1].reading, QStringLiteral("11 − 15 = −4"));
    QVERIFY(label("Formula").contains(QStringLiteral("1.599609375")));
  }

  void typingIsLiveAndNeverRewritten() {
    type("Value", "0.50");
    QCOMPARE(bits().code(), formats::Code{0x3800});
    QCOMPARE(field("Value").text(), QStringLiteral("0.50"));
    QCOMPARE(label("Stored value"), QStringLiteral("= 0.5"));
    QCOMPARE(field("Code").text(), QStringLiteral("0x3800"));
  }

  void badTextIsExplainedAndTheLastGoodStateStays() {
    type("Value", "2");
    type("Value", "2+");
    QCOMPARE(bits().code(), formats::Code{0x4000});
    QVERIFY(notice().isVisible());
    QVERIFY(!notice().text().isEmpty());
    QCOMPARE(m_session->state().formats.entry, std::string("2"));
    type("Value", "2+1");
    QVERIFY(notice().isHidden());
    QCOMPARE(bits().code(), formats::Code{0x4200});
  }

  void escapeGoesBack() {
    type("Value", "7");
    QCOMPARE(bits().code(), formats::Code{0x4700});
    QTest::keyClick(&field("Value"), Qt::Key_Escape);
    QCOMPARE(bits().code(), formats::Code{0x2e66});
    QCOMPARE(field("Value").text(), QStringLiteral("0.1"));
  }

  void aRunOfTypingIsOneUndo() {
    type("Value", "1234");
    m_session->undo();
    QCOMPARE(bits().code(), formats::Code{0x2e66});
    QVERIFY(!m_session->canUndo());
  }

  void bitsChangeTheValueAndTheUndoItemNamesThem() {
    QTest::mouseClick(&bits(), Qt::LeftButton, {}, bits().layoutNow().cellOf(15).center().toPoint());
    QCOMPARE(label("Stored value"), QStringLiteral("≈ −0.1"));
    QCOMPARE(m_session->undoText(), QStringLiteral("flip bit 15"));
    m_session->undo();
    QCOMPARE(label("Stored value"), QStringLiteral("≈ 0.1"));
  }

  void paintingIsOneUndo() {
    bits().setFocus();
    const auto at = [this](int bit) { return bits().layoutNow().cellOf(bit).center().toPoint(); };
    QTest::mousePress(&bits(), Qt::LeftButton, {}, at(9));
    for (const int bit : {8, 7, 6, 5})
      QTest::mouseMove(&bits(), at(bit));
    QTest::mouseRelease(&bits(), Qt::LeftButton, {}, at(5));
    QCOMPARE(bits().code(), formats::Code{0x2c06}); // 10 0110 0110 with bits 9…5 cleared
    QTest::mouseClick(&bits(), Qt::LeftButton, {}, at(0));
    m_session->undo();
    QCOMPARE(bits().code(), formats::Code{0x2c06});
    m_session->undo();
    QCOMPARE(bits().code(), formats::Code{0x2e66});
  }

  void codeStepsByOne() {
    QTest::mouseClick(&button("Code plus one"), Qt::LeftButton);
    QCOMPARE(bits().code(), formats::Code{0x2e67});
    QTest::keyClick(&field("Code"), Qt::Key_Down);
    QCOMPARE(bits().code(), formats::Code{0x2e66});
  }

  void neighboursAreClickable() {
    QTest::mouseClick(&button("Next value"), Qt::LeftButton);
    QCOMPARE(bits().code(), formats::Code{0x2e67});
    QTest::mouseClick(&button("Previous value"), Qt::LeftButton);
    QCOMPARE(bits().code(), formats::Code{0x2e66});
  }

  void missingPresetsSayWhy() {
    setFormat("e4m3fn");
    QVERIFY(!button("+∞").isEnabled());
    QVERIFY(button("+∞").toolTip().contains(QStringLiteral("infinity")));
    QVERIFY(button("NaN").isEnabled());
    QTest::mouseClick(&button("max"), Qt::LeftButton);
    QCOMPARE(label("Stored value"), QStringLiteral("= 448"));
  }

  void rulesChangeTheResult() {
    setFormat("e4m3fn");
    type("Value", "500");
    QCOMPARE(label("Stored value"), QStringLiteral("NaN"));
    auto* overflow = m_page->findChild<QComboBox*>(QString());
    for (QComboBox* box : m_page->findChildren<QComboBox*>())
      if (box->accessibleName() == QLatin1String("Overflow rule")) overflow = box;
    overflow->setCurrentIndex(1);
    emit overflow->activated(1);
    QCOMPARE(label("Stored value"), QStringLiteral("= 448"));
    QVERIFY(label("What rounding did").contains(QStringLiteral("448")));
  }

  void whoseRulesIsToldAndBecomesByHand() {
    setFormat("e4m3fn");
    type("Value", "500");
    auto& whose = named<QComboBox>("Whose rules");
    QCOMPARE(whose.currentData().toString(), QStringLiteral("ieee"));
    const int nvidia = whose.findData(QStringLiteral("nvidia"));
    emit whose.activated(nvidia);
    QCOMPARE(label("Stored value"), QStringLiteral("= 448"));
    QCOMPARE(whose.currentIndex(), nvidia);
    QVERIFY(named<QLabel>("What these rules do").isVisible());
    QCOMPARE(named<QComboBox>("Overflow rule").currentData().toString(), QStringLiteral("saturate"));
    emit named<QComboBox>("Overflow rule").activated(0);
    QCOMPARE(label("Stored value"), QStringLiteral("NaN"));
    QCOMPARE(m_session->state().formats.behaviour, std::string("custom"));
    QCOMPARE(whose.currentData().toString(), QStringLiteral("custom"));
    m_session->undo();
    QCOMPARE(whose.currentIndex(), nvidia);
  }

  void lineFollowsAndChooses() {
    auto* line = m_page->findChild<widgets::NumberLineView*>();
    QTest::keyClick(line, Qt::Key_Right);
    QCOMPARE(bits().code(), formats::Code{0x2e67});
    QTest::keyClick(line, Qt::Key_Plus);
    QVERIFY(!m_session->state().formats.line.low.empty());
    const widgets::LineViewport zoomed = line->viewport();
    m_session->undo();
    QVERIFY(!(line->viewport() == zoomed));
    m_session->redo();
    QVERIFY(line->viewport() == zoomed); // through text and back, exactly
  }

  void brokenStatesAreExplainedAndShowSomething() {
    state::AppState state;
    state.formats.format = "f17";
    m_session->reset(state);
    QVERIFY(notice().isVisible());
    QCOMPARE(bits().row().width, 16);
    m_session->reset({});
    QVERIFY(notice().isHidden());
  }

  /// Each format with each preset, each scale of the line, folded out: builds, fits its width, paints.
  void everyFormatRenders_data() {
    QTest::addColumn<QString>("format");
    for (const formats::FormatSpec& format : formats::catalogue())
      QTest::newRow(format.id.c_str()) << QString::fromStdString(format.id);
    for (const char* custom : {"e0m3", "e5m0", "e2m0", "e11m52", "e5m3[bias=20,inf=no,nan=fn,subnormals=no]",
                               "e4m3[signed=no]", "e8m23[bias=-5]"})
      QTest::newRow(custom) << QString::fromLatin1(custom);
  }

  void everyFormatRenders() {
    QFETCH(QString, format);
    const Result<formats::FormatSpec> spec = formats::find(format.toStdString());
    QVERIFY(spec);
    const std::vector<Preset> presets = presetsOf(spec->layout);
    int turn = 0;
    for (const Preset& preset : presets) {
      if (!preset.code) continue;
      state::AppState state;
      state.formats.format = format.toStdString();
      state.formats = withCode(state.formats, *spec, *preset.code);
      state.formats.detailsOpen = turn % 2 == 0;
      const char* scales[] = {"linear", "symlog", "code"};
      state.formats.line.scale = scales[turn++ % 3];
      m_session->reset(state);
      QCOMPARE(bits().code(), *preset.code);
      QVERIFY(!label("Formula").isEmpty());
      QVERIFY(!m_page->grab().isNull());
    }
  }

  void whatDoesNotApplyIsNotShown() {
    state::AppState state;
    state.formats.format = "posit8";
    state.formats = withCode(state.formats, *formats::find("posit8"), 0x80);
    m_session->reset(state);
    QCOMPARE(bits().code(), formats::Code{0x80});
    QVERIFY(bits().row().groups.front().reading.isEmpty()); // the set top bit of NaR is no sign
    state.formats.format = "nf4";
    state.formats.entry = "0.5";
    state.formats.detailsOpen = true;
    m_session->reset(state);
    QCOMPARE(label("ulp"), QStringLiteral("—")); // a table has no spacing
    state.formats.format = "f16";
    m_session->reset(state);
    QVERIFY(label("ulp").startsWith(QStringLiteral("2<sup>")));
  }

  void restoresFromItsState() {
    state::AppState state;
    state.formats.format = "bf16";
    state.formats.entry = "257";
    state.formats.rounding = "rtz";
    state.formats.detailsOpen = true;
    m_session->reset(state);
    QCOMPARE(bits().code(), formats::Code{0x4380}); // 256
    QVERIFY(m_session->state() == state);
    QVERIFY(!m_session->canUndo());
  }

private:
  widgets::BitFieldView& bits() { return *m_page->findChild<widgets::BitFieldView*>(); }

  widgets::Notice& notice() { return *m_page->findChild<widgets::Notice*>(); }

  template <class T>
  T& named(const char* name) {
    for (T* widget : m_page->findChildren<T*>())
      if (widget->accessibleName() == QString::fromUtf8(name)) return *widget;
    qFatal("nothing is called %s", name);
  }

  StepField& field(const char* name) { return named<StepField>(name); }

  QToolButton& button(const char* name) { return named<QToolButton>(name); }

  QString label(const char* name) { return named<QLabel>(name).text(); }

  void type(const char* name, const char* text) {
    StepField& target = field(name);
    target.setFocus();
    target.selectAll();
    QTest::keyClicks(&target, QString::fromUtf8(text));
  }

  void setFormat(const char* format) {
    state::AppState state = m_session->state();
    state.formats.format = format;
    m_session->apply(state, QStringLiteral("format"));
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<FormatsPage> m_page;
};

QTEST_MAIN(TestFormatsPage)
#include "tst_formats_page.moc"
