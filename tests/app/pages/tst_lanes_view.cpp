#include "app/pages/formats/formats_page.h"
#include "app/pages/formats/lane_row.h"
#include "app/pages/formats/lanes_view.h"
#include "app/pages/formats/step_field.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/exact_decimal.h"

#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace qs;
using namespace qs::pages;

class TestLanesView : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_page.reset();
    m_session = std::make_unique<session::Session>();
    state::AppState state;
    state.formats.view = "lanes";
    state.formats.lanes.formats = {"f32", "f16", "e4m3fn", "int8"};
    m_session->reset(state);
    m_page = std::make_unique<FormatsPage>(*m_session);
    m_page->resize(944, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  void showsOneRowForEachLane() {
    QCOMPARE(rows().size(), 4);
    QCOMPARE(field("Code in FP32").text(), QStringLiteral("0x3DCCCCCD"));
    QCOMPARE(field("Value in FP8 E4M3FN").text(), QStringLiteral("0.1015625"));
    QCOMPARE(field("Value in INT8").text(), QStringLiteral("0"));
  }

  void bitsOfAnyLaneChangeAllOthers() {
    auto& bits = named<widgets::BitFieldView>("Bits of INT8");
    QTest::mouseClick(&bits, Qt::LeftButton, {}, bits.layoutNow().cellOf(6).center().toPoint());
    QCOMPARE(shown().entry, std::string("64"));
    QCOMPARE(shown().format, std::string("f16"));
    QCOMPARE(field("Value in FP32").text(), QStringLiteral("64"));
    m_session->undo();
    QCOMPARE(shown().entry, std::string("0.1"));
    QCOMPARE(field("Code in INT8").text(), QStringLiteral("0x00"));
  }

  void aTypedValueReachesAllOthersAndIsNotRewritten() {
    type("Value in FP8 E4M3FN", "0.30");
    QCOMPARE(field("Value in FP8 E4M3FN").text(), QStringLiteral("0.30"));
    QCOMPARE(shown().entry, std::string("0.3125")); // 1.25·2⁻², nearest to 0.3
    type("Code in INT8", "7f");
    QCOMPARE(shown().entry, std::string("127"));
    type("Value in INT8", "2+");
    QCOMPARE(shown().entry, std::string("2")); // the last text on the way that could be read
  }

  void sameBitsReadsThePagesCode() {
    QTest::mouseClick(&named<QRadioButton>("Same bits", true), Qt::LeftButton);
    QVERIFY(shown().lanes.sameBits);
    QCOMPARE(field("Code in FP8 E4M3FN").text(), QStringLiteral("0x66")); // the low half of 0x2E66
    auto& bits = named<widgets::BitFieldView>("Bits of FP32");
    QTest::mouseClick(&bits, Qt::LeftButton, {}, bits.layoutNow().cellOf(20).center().toPoint());
    QCOMPARE(field("Code in FP32").text(), QStringLiteral("0x00002E66")); // bits above the page's stay zero
    QTest::mouseClick(&bits, Qt::LeftButton, {}, bits.layoutNow().cellOf(0).center().toPoint());
    QCOMPARE(field("Code in FP16").text(), QStringLiteral("0x2E67"));
  }

  void keysMoveAndRemoveLanes() {
    auto& handle = named<QWidget>("Move FP32");
    QTest::keyClick(&handle, Qt::Key_Down);
    QCOMPARE(shown().lanes.formats[1], std::string("f32"));
    QCOMPARE(m_page->focusWidget()->accessibleName(), QStringLiteral("Move FP32"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Delete);
    QCOMPARE(shown().lanes.formats, (std::vector<std::string>{"f16", "e4m3fn", "int8"}));
    m_session->undo();
    m_session->undo();
    QCOMPARE(shown().lanes.formats.size(), std::size_t{4});
    QCOMPARE(shown().lanes.formats[0], std::string("f32"));
  }

  void aDragIsOneUndo() {
    auto& handle = named<QWidget>("Move FP32");
    const auto middleOf = [this, &handle](int row) {
      return handle.mapFromGlobal(rows().at(row)->mapToGlobal(rows().at(row)->rect().center()));
    };
    QTest::mousePress(&handle, Qt::LeftButton, {}, handle.rect().center());
    for (const int row : {1, 2, 3})
      QTest::mouseMove(&handle, middleOf(row));
    QTest::mouseRelease(&handle, Qt::LeftButton, {}, middleOf(3));
    QCOMPARE(shown().lanes.formats.back(), std::string("f32"));
    m_session->undo();
    QCOMPARE(shown().lanes.formats.front(), std::string("f32"));
    QVERIFY(!m_session->canUndo());
  }

  void exactNumbersUnfoldBelowTheirLane() {
    QTest::mouseClick(&named<QToolButton>("Exact numbers of FP16"), Qt::LeftButton);
    QCOMPARE(shown().lanes.open, 1);
    QVERIFY(named<widgets::ExactDecimal>("difference -0.0000244140625").isVisible());
    QTest::mouseClick(&named<QToolButton>("Exact numbers of FP16"), Qt::LeftButton);
    QCOMPARE(shown().lanes.open, -1);
  }

  void narrowWindowsPutTheCodeOfWideFormatsBelow() {
    const auto top = [this](const char* name) { return field(name).mapTo(m_page.get(), QPoint()).y(); };
    m_page->resize(1300, 640);
    QTRY_COMPARE(top("Code in FP32"), top("Value in FP32"));
    m_page->resize(944, 640);
    QTRY_VERIFY(top("Code in FP32") > top("Value in FP32"));
    QCOMPARE(top("Code in FP16"), top("Value in FP16"));
    const auto left = [this](const char* name) { return field(name).mapTo(m_page.get(), QPoint()).x(); };
    QCOMPARE(left("Code in FP32"), left("Code in FP16")); // the columns stay
    m_page->resize(560, 640);
    QTRY_VERIFY(top("Code in FP16") >
                named<widgets::BitFieldView>("Bits of FP16").mapTo(m_page.get(), QPoint()).y());
    QVERIFY(rows().constFirst()->width() <= 560);
  }

  void enterAddsATypedLane() {
    auto& custom = named<widgets::EntryField>("Custom lane");
    custom.setFocus();
    QTest::keyClicks(&custom, QStringLiteral("e5m3[bias=20]"));
    QTest::keyClick(&custom, Qt::Key_Return);
    QCOMPARE(shown().lanes.formats.back(), std::string("e5m3[bias=20]"));
    QCOMPARE(custom.text(), QString());
  }

  void everyFormatHasALane() {
    state::AppState state = m_session->state();
    state.formats.lanes.formats = {"nonsense", "e0m3", "e5m0", "binary8p1ue"};
    for (const formats::FormatSpec& format : formats::catalogue())
      state.formats.lanes.formats.push_back(format.id);
    for (const char* entry : {"0.1", "-1e300", "inf", "nan", "-0"})
      for (const bool sameBits : {false, true}) {
        state.formats.entry = entry;
        state.formats.lanes.sameBits = sameBits;
        m_session->reset(state);
        QVERIFY(!m_page->grab().isNull());
      }
    QVERIFY(rows().constFirst()->isVisible());
  }

private:
  [[nodiscard]] const state::FormatsState& shown() const { return m_session->state().formats; }

  QList<LaneRow*> rows() { return m_page->findChildren<LaneRow*>(); }

  template <class T>
  T& named(const char* name, bool byText = false) {
    for (T* widget : m_page->findChildren<T*>()) {
      QString text = widget->accessibleName();
      if constexpr (std::is_base_of_v<QAbstractButton, T>)
        if (byText) text = widget->text();
      if (text == QString::fromUtf8(name)) return *widget;
    }
    qFatal("nothing is called %s", name);
  }

  StepField& field(const char* name) { return named<StepField>(name); }

  void type(const char* name, const char* text) {
    StepField& target = field(name);
    target.setFocus();
    target.selectAll();
    QTest::keyClicks(&target, QString::fromUtf8(text));
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<FormatsPage> m_page;
};

QTEST_MAIN(TestLanesView)
#include "tst_lanes_view.moc"
