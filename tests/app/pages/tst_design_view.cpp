#include "app/pages/formats/design_view.h"
#include "app/pages/formats/formats_page.h"
#include "core/formats/catalogue.h"
#include "widgets/common/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace qs;
using namespace qs::pages;

class DesignViewTest : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_page.reset();
    m_session = std::make_unique<session::Session>();
    state::AppState state;
    state.formats.view = "design";
    state.formats.format = "e4m3";
    state.formats.entry = "13";
    m_session->reset(state);
    m_page = std::make_unique<FormatsPage>(*m_session);
    m_page->resize(944, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  void slidingTheSplitEditsTheFormatOfThePage() {
    auto& split = named<QSlider>("Exponent bits, with the same bits in all");
    QCOMPARE(split.value(), 4);
    QTest::keyClick(&split, Qt::Key_Right);
    QCOMPARE(format(), std::string("e5m2"));
    QCOMPARE(label("Largest"), QStringLiteral("57344"));
    QTest::keyClick(&split, Qt::Key_Left);
    QTest::keyClick(&split, Qt::Key_Left);
    QCOMPARE(format(), std::string("e3m4"));
    QCOMPARE(m_session->state().formats.entry, std::string("13")); // the value stays
    m_session->undo();                                             // one slide, one undo
    QCOMPARE(format(), std::string("e4m3"));
    QCOMPARE(split.value(), 4);
  }

  /// E4M3 in IEEE style ends at 240, with the OCP rule at 448.
  void theTopCodesAreWorthAlmostAFactorOfTwo() {
    QCOMPARE(label("Largest"), QStringLiteral("240"));
    named<QCheckBox>("Infinities").click();
    choose("NaN rule", 1);
    QCOMPARE(format(), std::string("e4m3fn"));
    QCOMPARE(label("Largest"), QStringLiteral("448"));
    QCOMPARE(label("Distinct values"), QStringLiteral("253"));
  }

  void theImpossibleIsGreyedAndExplained() {
    setFormat("e4m3fnuz");
    auto& sign = named<QCheckBox>("Sign");
    QVERIFY(!sign.isEnabled());
    bool explained = false;
    for (const QLabel* text : m_page->findChildren<QLabel*>())
      explained |= text->isVisible() && text->text().contains(QStringLiteral("needs a sign"));
    QVERIFY(explained);
    setFormat("e4m3");
    QVERIFY(sign.isEnabled());
  }

  void anImpossibleWidthGoesBackAndSaysWhy() {
    auto& exponent = named<QSpinBox>("Exponent bits");
    exponent.setValue(0); // IEEE NaN needs exponent bits
    QCOMPARE(format(), std::string("e4m3"));
    QCOMPARE(exponent.value(), 4);
    auto* notice = m_page->findChild<DesignView*>()->findChild<widgets::Notice*>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("exponent")));
  }

  void aFormatThatIsNoFloatOffersAStart() {
    setFormat("int8");
    QVERIFY(!named<QSlider>("Exponent bits, with the same bits in all").isEnabled());
    for (const char* box : {"Bits in all", "Exponent bits", "Fraction bits", "Bias"})
      QCOMPARE(named<QSpinBox>(box).text(), QStringLiteral("—")); // 0 would be a claim
    choose("Start from a named format", 0);
    QCOMPARE(format(), std::string("f64"));
    QVERIFY(named<QCheckBox>("Sign").isEnabled());
    QCOMPARE(named<QSpinBox>("Exponent bits").text(), QStringLiteral("11"));
  }

  void aDesignIsSavedAndLoaded() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    setFormat("e5m3[bias=20,inf=no,nan=fn,subnormals=no]");
    auto& view = *m_page->findChild<DesignView*>();
    view.save(path);
    const Result<formats::FormatSpec> named = formats::find(path.toStdString());
    QVERIFY(named); // what the command line is given
    QCOMPARE(named->id, std::string("mine"));
    setFormat("f16");
    view.load(path);
    QCOMPARE(format(), std::string("e5m3[bias=20,inf=no,nan=fn,subnormals=no]"));
    view.load(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(view.findChild<widgets::Notice*>()->isVisible());
    QCOMPARE(format(), std::string("e5m3[bias=20,inf=no,nan=fn,subnormals=no]"));
  }

  void restoresFromItsState_data() {
    QTest::addColumn<QByteArray>("format");
    for (const char* text :
         {"f64", "e0m3", "e5m0", "e1m1", "e11m52", "e5m3[bias=20,inf=no,nan=fn,subnormals=no]",
          "e4m3[signed=no]", "uint4", "e8m0fnu", "binary8p3se", "e8m23[bias=-5]"})
      QTest::newRow(text) << QByteArray(text);
  }

  void restoresFromItsState() {
    QFETCH(QByteArray, format);
    state::AppState state = m_session->state();
    state.formats.format = format.toStdString();
    state.formats.entry = "1";
    state.formats.compare.other = "int8";
    m_session->reset(state);
    QVERIFY(!m_page->grab().isNull());
    QVERIFY(m_session->state() == state);
    QVERIFY(!m_session->canUndo());
  }

private:
  template <class T>
  T& named(const char* name) {
    for (T* widget : m_page->findChildren<T*>())
      if (widget->accessibleName() == QString::fromUtf8(name)) return *widget;
    qFatal("nothing is called %s", name);
  }

  QString label(const char* name) { return named<QLabel>(name).text(); }

  [[nodiscard]] std::string format() const { return m_session->state().formats.format; }

  void setFormat(const char* format) {
    state::AppState state = m_session->state();
    state.formats.format = format;
    m_session->apply(state, QStringLiteral("format"));
  }

  void choose(const char* name, int index) {
    auto& box = named<QComboBox>(name);
    box.setCurrentIndex(index);
    emit box.activated(index);
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<FormatsPage> m_page;
};

QTEST_MAIN(DesignViewTest)
#include "tst_design_view.moc"
