#include "app/pages/quantize/presenter.h"
#include "app/pages/quantize/quantize_page.h"
#include "widgets/common/notice.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/histogram_view.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace qs;
using namespace qs::pages;
using widgets::HistogramView;

namespace {

template <class T>
T* named(const QWidget& root, const char* name) {
  for (T* child : root.findChildren<T*>())
    if (child->accessibleName() == QLatin1String(name)) return child;
  return nullptr;
}

QString spoken(const QWidget& root) {
  QStringList texts;
  for (const widgets::Notice* notice : root.findChildren<widgets::Notice*>())
    if (notice->isVisibleTo(&root)) texts += notice->text();
  return texts.join(u'\n');
}

/// The page on the embedded sample, shown and settled.
struct Shown {
  session::Session session;
  QuantizePage page{session};

  Shown() {
    page.resize(1100, 760);
    page.show();
    settle();
  }

  void settle() { QTRY_VERIFY_WITH_TIMEOUT(!page.busy(), 20000); }

  void apply(const std::function<void(state::QuantizeState&)>& edit) {
    state::AppState next = session.state();
    edit(next.quantize);
    session.apply(next, QStringLiteral("test"));
    settle();
  }

  [[nodiscard]] QString sqnr() const { return named<QLineEdit>(page, "SQNR")->text(); }
};

QByteArray npy(const QByteArray& type, const QByteArray& shape, const QByteArray& data) {
  QByteArray header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
  while ((10 + header.size() + 1) % 64 != 0)
    header += ' ';
  header += '\n';
  QByteArray file("\x93NUMPY\x01\x00", 8);
  file += static_cast<char>(header.size() & 0xff);
  file += static_cast<char>(header.size() >> 8);
  return file + header + data;
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
  QFile file(folder.filePath(name));
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(bytes);
  return file.fileName();
}

} // namespace

class QuantizePageTest : public QObject {
  Q_OBJECT

private slots:

  void cleanup() { widgets::setZoom(1); }

  void opensOnTheSampleWithFigures() {
    Shown shown;
    QVERIFY2(shown.sqnr().endsWith(QStringLiteral(" dB")), qPrintable(shown.sqnr()));
    QVERIFY(shown.page.views().size() >= 2);
    QVERIFY(!shown.page.keys().isEmpty());
    auto* list = named<QListView>(shown.page, "Tensors");
    if (!list) QFAIL("there is no list of tensors");
    QVERIFY(list->model()->rowCount() > 3);
    QVERIFY(list->currentIndex().isValid());
    auto* view = qobject_cast<HistogramView*>(shown.page.views().constFirst());
    QVERIFY(view && view->figure().original.total() > 0);
  }

  void largeZoomsStackTheColumns() {
    Shown shown;
    const auto corner = [&](const QWidget& widget, QPoint of) { return widget.mapTo(&shown.page, of); };
    const auto isBeside = [&] {
      const auto* list = named<QListView>(shown.page, "Tensors");
      return corner(*list, {list->width(), 0}).x() <= corner(*shown.page.views().constFirst(), {}).x();
    };
    const auto isAbove = [&] {
      const auto* list = named<QListView>(shown.page, "Tensors");
      return corner(*list, {0, list->height()}).y() <= corner(*shown.page.views().constFirst(), {}).y();
    };
    for (const double zoom : {2.0, 3.0, 1.0}) {
      widgets::setZoom(zoom);
      for (const quantize::Scheme& scheme : quantize::catalogue()) {
        shown.apply([&](state::QuantizeState& state) {
          state.scheme = scheme.id;
          state.settings = {};
        });
        QTest::qWait(1);
        QVERIFY2(shown.page.minimumSizeHint().width() <= 1100, qPrintable(QString::number(zoom)));
        QCOMPARE(isBeside(), zoom == 1.0);
        QCOMPARE(isAbove(), zoom != 1.0);
      }
    }
  }

  void theClipCanBeTyped() {
    Shown shown;
    auto* field = named<QDoubleSpinBox>(shown.page, "Clip factor");
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("0.37"));
    QCOMPARE(field->text(), QStringLiteral("0.37")); // as typed, not finished by us
    QCOMPARE(shown.session.state().quantize.settings.at("clip"), std::string("0.37"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->value(), 1.0);
    shown.settle();
    shown.apply([](state::QuantizeState& state) { state.settings["clip"] = "0.5"; });
    QCOMPARE(field->text(), QStringLiteral("0.5000"));
  }

  void aConstantTensorIsCalledOne() {
    const QTemporaryDir folder;
    QByteArray half; // 0.5, four times
    for (int i = 0; i < 4; ++i)
      half += QByteArray("\0\0\0\x3f", 4);
    session::Session session;
    session.openFile(written(folder, QStringLiteral("half.npy"), npy("<f4", "(4,)", half)));
    QTRY_VERIFY(session.checkpoint() && !session.opening());
    QuantizePage page(session);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.busy(), 20000);
    bool said = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
      said = said || label->text().endsWith(QStringLiteral("all weights are equal: 0.5"));
    QVERIFY(said);
  }

  void anUnknownTensorIsNamed() {
    Shown shown;
    shown.apply([](state::QuantizeState& state) { state.tensor = "nosuch"; });
    QVERIFY(spoken(shown.page).contains(QStringLiteral("nosuch")));
    QVERIFY(spoken(shown.page).contains(QStringLiteral("no such tensor")));
    shown.session.undo();
    shown.settle();
    QVERIFY(spoken(shown.page).isEmpty());
  }

  void withoutFiguresNoAxesAreShown() {
    const QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.page.views().constFirst()->isVisible());
    session::Session session;
    const QString whole =
        written(folder, QStringLiteral("whole.npy"), npy("<i4", "(1,)", QByteArray(4, '\1')));
    session.openFile(whole);
    QTRY_VERIFY(session.checkpoint() && !session.opening());
    QuantizePage page(session);
    page.resize(1100, 760);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.busy(), 20000);
    QVERIFY(spoken(page).contains(QStringLiteral("not floating-point numbers")));
    for (const QWidget* view : page.views())
      QVERIFY(!view->isVisible());
  }

  void theSqnrIsHeardUnderItsName() {
    Shown shown;
    QAccessibleInterface* accessible =
        QAccessible::queryAccessibleInterface(named<QLineEdit>(shown.page, "SQNR"));
    QVERIFY(accessible && accessible->textInterface());
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("SQNR"));
    QCOMPARE(accessible->text(QAccessible::Value), shown.sqnr());
  }

  void fewerBitsAreWorse() {
    Shown shown;
    double before = 1000;
    for (const char* bits : {"8", "4", "2"}) {
      shown.apply([bits](state::QuantizeState& state) {
        state.scheme = "int";
        state.settings = {{"bits", bits}};
      });
      const double now = shown.sqnr().section(u' ', 0, 0).toDouble();
      QVERIFY2(now < before - 6, bits); // at least the 6 dB of one bit
      before = now;
    }
  }

  void aTensorIsChosenInTheListAndUndone() {
    Shown shown;
    auto* list = named<QListView>(shown.page, "Tensors");
    const int first = list->currentIndex().row();
    const QString before = shown.sqnr();
    int other = -1;
    for (int row = 0; row < list->model()->rowCount(); ++row)
      if (row != first && list->model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled)) other = row;
    QVERIFY(other >= 0);
    list->setCurrentIndex(list->model()->index(other, 0));
    shown.settle();
    QCOMPARE(QString::fromStdString(shown.session.state().quantize.tensor),
             list->currentIndex().data().toString());
    QVERIFY(shown.sqnr() != before);
    shown.session.undo();
    shown.settle();
    QCOMPARE(list->currentIndex().row(), first);
    QCOMPARE(shown.sqnr(), before);
  }

  void draggingTheSliderIsOneUndo() {
    Shown shown;
    auto* slider = named<QSlider>(shown.page, "Clip");
    QVERIFY(slider);
    const QString before = shown.sqnr();
    for (int position = slider->maximum(); position > slider->maximum() / 2; position -= 20)
      slider->setValue(position);
    shown.settle();
    QVERIFY(shown.sqnr() != before);
    QVERIFY(shown.session.state().quantize.settings.contains("clip"));
    shown.session.undo();
    shown.settle();
    QVERIFY(shown.session.state().quantize.settings.empty());
    QCOMPARE(slider->value(), slider->maximum());
    QCOMPARE(shown.sqnr(), before);
  }

  void theLastRequestIsTheOneShown() {
    Shown shown;
    const auto set = [&](const char* bits) {
      state::AppState next = shown.session.state();
      next.quantize.scheme = "int";
      next.quantize.settings = {{"bits", bits}};
      shown.session.apply(next, QStringLiteral("test"));
    };
    set("5");
    shown.settle();
    const QString five = shown.sqnr();
    for (const char* bits : {"2", "8", "3", "7", "4", "6", "5"})
      set(bits);
    shown.settle();
    QCOMPARE(shown.sqnr(), five);
  }

  void aGroupThatDoesNotDivideIsExplainedAndTheLastFiguresStay() {
    Shown shown;
    shown.apply([](state::QuantizeState& state) {
      state.scheme = "int";
      state.settings = {};
    });
    const QString before = shown.sqnr();
    shown.apply([](state::QuantizeState& state) {
      state.settings = {{"granularity", "group"}, {"group", "6007"}};
    });
    QVERIFY2(!spoken(shown.page).isEmpty(), "nothing was said");
    QVERIFY2(spoken(shown.page).contains(QStringLiteral("6007")), qPrintable(spoken(shown.page)));
    QCOMPARE(shown.sqnr(), before);
    shown.apply([](state::QuantizeState& state) { state.settings = {}; });
    QVERIFY2(spoken(shown.page).isEmpty(), qPrintable(spoken(shown.page)));
  }

  void aTensorWithNanIsExplained() {
    QTemporaryDir folder;
    const std::array<float, 4> values{1, 2, std::numeric_limits<float>::quiet_NaN(), 4};
    const QString path =
        written(folder, QStringLiteral("nan.npy"),
                npy("<f4", "(4,)", QByteArray(reinterpret_cast<const char*>(values.data()), 16)));
    Shown shown;
    shown.session.openFile(path);
    shown.settle();
    QTRY_VERIFY(!spoken(shown.page).isEmpty());
    QVERIFY2(spoken(shown.page).contains(u'2'), qPrintable(spoken(shown.page))); // the index of the NaN
  }

  void aBadFileIsExplainedAndTheShownOneStays() {
    QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("bad.safetensors"), "this is no checkpoint");
    Shown shown;
    const QString before = shown.sqnr();
    shown.session.openFile(path);
    shown.settle();
    QTRY_VERIFY(!spoken(shown.page).isEmpty());
    QCOMPARE(shown.sqnr(), before);
    QVERIFY(shown.session.state().quantize.file.empty());
  }

  void aDroppedFileIsOpened() {
    QTemporaryDir folder;
    const std::array<float, 4> values{1, -2, 0.5F, 4};
    const QString path =
        written(folder, QStringLiteral("four.npy"),
                npy("<f4", "(2, 2)", QByteArray(reinterpret_cast<const char*>(values.data()), 16)));
    Shown shown;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.page, &drop);
    QTRY_COMPARE(QString::fromStdString(shown.session.state().quantize.file), path);
    shown.settle();
    QVERIFY(shown.sqnr().endsWith(QStringLiteral("dB")));
  }

  void theSampleSaysHowMuchItStillGetsRight() {
    Shown shown;
    auto* all = named<QCheckBox>(shown.page, "Quantize all layers");
    QVERIFY(all && all->isVisible());
    auto* original = named<QLabel>(shown.page, "Accuracy, original");
    auto* quantized = named<QLabel>(shown.page, "Accuracy, quantized");
    QVERIFY(original && quantized);
    const double before = original->text().section(u'·', 1).remove(u'%').trimmed().toDouble();
    QVERIFY2(before > 90, qPrintable(original->text()));
    shown.apply([](state::QuantizeState& state) {
      state.scheme = "int";
      state.settings = {{"bits", "2"}};
      state.allLayers = true;
    });
    QVERIFY(all->isChecked());
    const double after = quantized->text().section(u'·', 1).remove(u'%').trimmed().toDouble();
    QVERIFY2(after > 0 && after < before, qPrintable(quantized->text()));
  }

  void zoomAndLogCountsAreState() {
    Shown shown;
    auto* view = qobject_cast<HistogramView*>(shown.page.views().constFirst());
    const widgets::Range whole = view->range();
    QTest::keyClick(view, Qt::Key_Plus);
    QTest::keyClick(view, Qt::Key_L);
    QVERIFY(shown.session.state().quantize.logCounts);
    QVERIFY(!shown.session.state().quantize.weights.values.low.empty());
    shown.session.undo();
    shown.session.undo();
    QVERIFY(!view->logCounts());
    QCOMPARE(view->range(), whole);
  }

  void eachHistogramsZoomIsUndoneOnItsOwn() {
    Shown shown;
    auto* weights = qobject_cast<HistogramView*>(shown.page.views().at(0));
    auto* errors = qobject_cast<HistogramView*>(shown.page.views().at(1));
    const widgets::Range whole = errors->range(), all = weights->range();
    QTest::keyClick(weights, Qt::Key_Plus);
    QTest::keyClick(errors, Qt::Key_Plus);
    QVERIFY(!(errors->range() == whole));
    shown.session.undo();
    QCOMPARE(errors->range(), whole);
    QVERIFY(!(weights->range() == all));
    state::AppState higher = shown.session.state();
    higher.quantize.errors.height = 4;
    const QImage fitted = errors->grab().toImage();
    shown.session.apply(higher, QStringLiteral("higher"));
    QVERIFY(errors->grab().toImage() != fitted);
    shown.session.undo();
    QCOMPARE(errors->grab().toImage(), fitted);
  }
};

QTEST_MAIN(QuantizePageTest)
#include "tst_quantize_page.moc"
