#include "core/formats/catalogue.h"
#include "widgets/arithmetic/drift_view.h"
#include "widgets/arithmetic/trace_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace qs;
using namespace qs::widgets;

namespace {

arithmetic::Trace halfSum() {
  const formats::FloatLayout half{5, 10, 15};
  return arithmetic::trace(
      {arithmetic::Operation::add, {arithmetic::Operand{half, 0x6800}, {half, 0x3c00}, {}}, half, {}});
}

/// Pixels that are not the ground.
int inkIn(QWidget& view) {
  const QImage image = view.grab().toImage();
  int ink = 0;
  for (int y = 0; y < image.height(); y += 2)
    for (int x = 0; x < image.width(); x += 2)
      if (image.pixel(x, y) != image.pixel(image.width() - 1, image.height() - 1)) ++ink;
  return ink;
}

} // namespace

class TestArithmeticViews : public QObject {
  Q_OBJECT

private slots:
  void keysStepThroughTheTrace();
  void laterStepsShowMore();
  void screenReadersFindTheRows();
  void driftCursorMovesByKeys();
  void driftReadsOffAStep();
  void driftTellsSumsOfManyDigitsApart();
  void driftOfNanHasNoUlps();
};

void TestArithmeticViews::keysStepThroughTheTrace() {
  TraceView view;
  const arithmetic::Trace trace = halfSum();
  view.setTrace(trace, -1);
  QCOMPARE(view.step(), 6);
  QSignalSpy spy(&view, &TraceView::stepChosen);
  QTest::keyClick(&view, Qt::Key_Right);
  QVERIFY(spy.isEmpty()); // already at the end
  QTest::keyClick(&view, Qt::Key_Left);
  QCOMPARE(spy.takeFirst().constFirst().toInt(), 5);
  QTest::keyClick(&view, Qt::Key_Home);
  QCOMPARE(spy.takeFirst().constFirst().toInt(), 0);
  view.setTrace(trace, 0);
  QTest::keyClick(&view, Qt::Key_End);
  QCOMPARE(spy.takeFirst().constFirst().toInt(), 6);
}

void TestArithmeticViews::laterStepsShowMore() {
  TraceView view;
  const arithmetic::Trace trace = halfSum();
  view.setTrace(trace, 0);
  view.resize(800, view.heightForWidth(800));
  int before = 0;
  for (const int step : {1, 2, 4, 5}) {
    view.setTrace(trace, step);
    const int ink = inkIn(view);
    QVERIFY2(ink > before, qPrintable(QStringLiteral("step %1").arg(step)));
    before = ink;
  }
  // The height is that of the whole trace: nothing below it moves while stepping.
  view.setTrace(trace, 0);
  const int first = view.heightForWidth(800);
  view.setTrace(trace, -1);
  QCOMPARE(view.heightForWidth(800), first);
}

void TestArithmeticViews::screenReadersFindTheRows() {
  TraceView view;
  const arithmetic::Trace trace = halfSum();
  view.setTrace(trace, 4);
  QAccessibleInterface* group = QAccessible::queryAccessibleInterface(&view);
  QVERIFY(group);
  QCOMPARE(group->childCount(), 4); // A, B, exact, and the bits cut off
  QCOMPARE(group->child(0)->role(), QAccessible::StaticText);
  QVERIFY(group->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("A: 2048, bits 10000000000")));
  QVERIFY(group->child(2)->text(QAccessible::Name).contains(QStringLiteral("2049")));
  QCOMPARE(group->child(3)->text(QAccessible::Name),
           QStringLiteral("guard bit 1, round bit 0, sticky bit 0"));
  view.setTrace(trace, 0);
  QCOMPARE(group->childCount(), 2);
}

namespace {

DriftFigure sumOf(const char* format, const char* items, int repeat) {
  arithmetic::SumRequest request;
  request.element = request.accumulator = formats::find(format)->layout;
  request.values = *arithmetic::parseItems(items);
  request.repeat = repeat;
  return driftFigure(*arithmetic::sum(request), request.accumulator);
}

DriftFigure counting() {
  return sumOf("e4m3fn", "1", 40);
}

} // namespace

void TestArithmeticViews::driftCursorMovesByKeys() {
  DriftView view;
  view.setFigure(counting(), QStringLiteral("FP8"));
  QCOMPARE(view.cursor(), std::size_t{39});
  QSignalSpy spy(&view, &DriftView::cursorMoved);
  QTest::keyClick(&view, Qt::Key_Left);
  QCOMPARE(view.cursor(), std::size_t{38});
  QTest::keyClick(&view, Qt::Key_PageUp);
  QCOMPARE(view.cursor(), std::size_t{34});
  QTest::keyClick(&view, Qt::Key_Home);
  QCOMPARE(view.cursor(), std::size_t{0});
  QTest::keyClick(&view, Qt::Key_Left);
  QCOMPARE(view.cursor(), std::size_t{0});
  QCOMPARE(spy.size(), 3);
  QVERIFY(inkIn(view) > 500);
}

void TestArithmeticViews::driftReadsOffAStep() {
  DriftView view;
  view.setFigure(counting(), QStringLiteral("FP8"));
  view.setCursorStep(17);
  QCOMPARE(view.readout(), QStringLiteral("step 18: sum 16, exact 18, drift −1 ulp"));
  QCOMPARE(view.accessibleDescription(), view.readout());
  view.setCursorStep(1000);
  QCOMPARE(view.cursor(), std::size_t{39});
}

/// Python: the sum of a thousand doubles 0.1 prints as 99.9999999999986; the exact one is
/// 100.0000000000000055511…; they are 6361/64 ulp apart.
void TestArithmeticViews::driftTellsSumsOfManyDigitsApart() {
  DriftView view;
  view.setFigure(sumOf("f64", "0.1", 1000), QStringLiteral("FP64"));
  QCOMPARE(view.readout(), QStringLiteral("step 1\u2009000: sum ≈ 99.9999999999986, exact ≈ "
                                          "100.00000000000001, drift −99.39 ulp"));
}

void TestArithmeticViews::driftOfNanHasNoUlps() {
  DriftView view;
  view.setFigure(sumOf("f16", "nan; 1", 5), QStringLiteral("FP16"));
  QCOMPARE(view.readout(), QStringLiteral("step 10: sum NaN, exact NaN"));
  QVERIFY(!view.grab().isNull());
  view.setFigure(sumOf("f16", "60000", 3), QStringLiteral("FP16")); // 120000 is beyond 65504
  QCOMPARE(view.readout(), QStringLiteral("step 3: sum ∞, exact 180000"));
}

QTEST_MAIN(TestArithmeticViews)
#include "tst_arithmetic_views.moc"
