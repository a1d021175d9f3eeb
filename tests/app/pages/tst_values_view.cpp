#include "app/pages/formats/code_list.h"
#include "app/pages/formats/code_model.h"
#include "app/pages/formats/density_plot.h"
#include "app/pages/formats/facts_table.h"
#include "app/pages/formats/formats_page.h"
#include "core/formats/catalogue.h"
#include "widgets/binades/binade_view.h"
#include "widgets/common/entry_field.h"
#include "widgets/common/notice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace qs;
using namespace qs::pages;

/// The views Values and Compare of the page.
class TestValuesView : public QObject {
  Q_OBJECT

private slots:

  void init() {
    m_page.reset();
    m_session = std::make_unique<session::Session>();
    m_page = std::make_unique<FormatsPage>(*m_session);
    m_page->resize(944, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  /// 1024 significands of FP16 do not fit the page one by one; the 8 of E4M3FN do.
  void crowdedCellsAreSaidToBe() {
    const auto says = [this](const QString& text) {
      for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->text().contains(text)) return true;
      return false;
    };
    const QString crowded = QStringLiteral("A cell stands for up to");
    open("f16", "values");
    QVERIFY(only<widgets::BinadeView>().crowding() > 1);
    QVERIFY(says(crowded + QStringLiteral(" %1 codes").arg(only<widgets::BinadeView>().crowding())));
    open("e4m3fn", "values");
    QCOMPARE(only<widgets::BinadeView>().crowding(), formats::Code{1});
    QVERIFY(!says(crowded));
  }

  void theGridFollowsAndChooses() {
    open("e4m3fn", "values");
    auto& grid = only<widgets::BinadeView>();
    QVERIFY(grid.currentCell() >= 0);
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(shown().code, std::string("0x1E")); // 0.1 is 0x1D
    m_session->undo();
    QVERIFY(shown().code.empty());
    QTest::keyClick(&grid, Qt::Key_Plus);
    QCOMPARE(shown().values.zoom, 1);
    QCOMPARE(grid.zoom(), 1);
  }

  void theListSortsFiltersAndChooses() {
    open("e4m3fn", "values");
    QTest::mouseClick(&button<QRadioButton>("List"), Qt::LeftButton);
    QCOMPARE(shown().values.kind, std::string("list"));
    auto& table = only<QTableView>();
    QCOMPARE(table.model()->rowCount(), 256);
    QCOMPARE(table.currentIndex().row(), 0x1D);
    emit table.horizontalHeader()->sectionClicked(CodeModel::valueColumn);
    QCOMPARE(shown().values.sortBy, std::string("value"));
    QCOMPARE(table.model()->index(0, CodeModel::valueColumn).data().toString(), QStringLiteral("−448"));
    emit table.horizontalHeader()->sectionClicked(CodeModel::valueColumn);
    QVERIFY(shown().values.descending);
    auto& filter = named<widgets::EntryField>("Filter");
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("nan"));
    QCOMPARE(table.model()->rowCount(), 2);
    QTest::keyClicks(&filter, QStringLiteral(" <"));
    QCOMPARE(table.model()->rowCount(), 2); // the last good filter stays
    table.selectRow(1);
    QCOMPARE(shown().code.size(), std::size_t{4});
  }

  void copiesOfTheListAreTables() {
    CodeModel model;
    const formats::FormatSpec format = *formats::find("e2m1fn");
    model.show(format, {1, 9});
    QCOMPARE(model.text(TableForm::csv, {}),
             QStringLiteral("Code,Bits,Class,Value,Hex float\r\n0x1,0001,subnormal,0.5,0x1p-1\r\n"
                            "0x9,1001,subnormal,-0.5,-0x1p-1\r\n"));
    QCOMPARE(model.text(TableForm::text, {1}).count(u'\n'), 2);
  }

  void whatDoesNotSuitTheFormatIsExplained() {
    open("f32", "values");
    QVERIFY(!button<QRadioButton>("List").isEnabled());
    QVERIFY(!button<QRadioButton>("Square").isEnabled());
    state::AppState state = m_session->state();
    state.formats.values.kind = "square";
    m_session->reset(state);
    QVERIFY(button<QRadioButton>("Grid").isChecked());
    QVERIFY(only<widgets::BinadeView>().isVisible());
  }

  void theSquareHoldsEveryCode() {
    open("e4m3fn", "values");
    QTest::mouseClick(&button<QRadioButton>("Square"), Qt::LeftButton);
    auto& grid = only<widgets::BinadeView>();
    QVERIFY(grid.map().isSquare());
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(shown().code, std::string("0x2D"));
  }

  void comparingShowsBothAndSwaps() {
    open("f16", "compare");
    QVERIFY(only<DensityPlot>().isVisible());
    QTest::mouseClick(&named<QToolButton>("Swap the two formats"), Qt::LeftButton);
    QCOMPARE(shown().format, std::string("bf16"));
    QCOMPARE(shown().compare.other, std::string("f16"));
    QCOMPARE(shown().entry, std::string("0.1"));
    m_session->undo();
    QCOMPARE(shown().format, std::string("f16"));
    QVERIFY(named<FactsTable>("Limits")
                .text(TableForm::csv)
                .contains(QStringLiteral("distinct finite values,63")));
  }

  void anUnknownPartnerIsExplained() {
    state::AppState state;
    state.formats.view = "compare";
    state.formats.compare.other = "f17";
    m_session->reset(state);
    QVERIFY(!only<DensityPlot>().isVisible());
    state.formats.compare.other = "e3m4";
    m_session->reset(state);
    QVERIFY(only<DensityPlot>().isVisible());
  }

  void everyFormatCanBeSeenAndCompared() {
    for (const formats::FormatSpec& format : formats::catalogue()) {
      for (const char* view : {"values", "compare"}) {
        open(format.id.c_str(), view);
        QVERIFY2(!m_page->grab().isNull(), format.id.c_str());
      }
    }
  }

private:
  [[nodiscard]] const state::FormatsState& shown() const { return m_session->state().formats; }

  void open(const char* format, const char* view) {
    state::AppState state;
    state.formats.format = format;
    state.formats.view = view;
    m_session->reset(state);
  }

  template <class T>
  T& only() {
    return *m_page->findChild<T*>();
  }

  template <class T>
  T& named(const char* name) {
    for (T* widget : m_page->findChildren<T*>())
      if (widget->accessibleName() == QString::fromUtf8(name)) return *widget;
    qFatal("nothing is called %s", name);
  }

  template <class T>
  T& button(const char* text) {
    for (T* widget : m_page->findChildren<T*>())
      if (widget->text() == QString::fromUtf8(text)) return *widget;
    qFatal("nothing says %s", text);
  }

  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<FormatsPage> m_page;
};

QTEST_MAIN(TestValuesView)
#include "tst_values_view.moc"
