#include "widgets/common/export_view.h"
#include "widgets/histogram/histogram_view.h"
#include "widgets/histogram/scene.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace qs::widgets;
using qs::statistics::Histogram;

namespace {

Figure bell(int bins = 256) {
  Figure figure;
  std::vector<double> values;
  for (int i = 0; i < 20000; ++i) {
    double sum = 0; // of four uniform variates: nearly normal, and the same every time
    for (int k = 1; k <= 4; ++k)
      sum += ((i * 7919 * k + k * 104729) % 10007) / 10007.0 - 0.5;
    values.push_back(sum / 2);
  }
  figure.original = Histogram(-1, 1, bins);
  figure.original.add(std::span<const double>(values));
  figure.restored = figure.original;
  figure.originalLabel = QStringLiteral("original");
  figure.restoredLabel = QStringLiteral("quantized");
  figure.clipLow = -0.5;
  figure.clipHigh = 0.5;
  figure.clipMovable = true;
  figure.deviation = 0.29;
  figure.mean = 0;
  return figure;
}

/// A shown view and the widget inside it that takes the mouse.
struct Shown {
  HistogramView view;
  QWidget* plot = nullptr;

  Shown() {
    view.setAccessibleName(QStringLiteral("weights"));
    view.resize(600, 300);
    view.setFigure(bell());
    view.show();
    for (QWidget* child : view.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
      if (child->isVisible()) plot = child;
  }

  void wheel(QPoint at, int notches) const {
    QWheelEvent event(at, plot->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot, &event);
  }
};

} // namespace

class HistogramViewTest : public QObject {
  Q_OBJECT

private slots:

  void placesFarFromZeroHaveMoreDigits() {
    Frame frame;
    frame.xLow = 99.95;
    frame.xHigh = 100.05;
    QCOMPARE(HistogramText::maximum(100.0438, frame), QStringLiteral("max 100.044"));
    QCOMPARE(HistogramText::clip(0.0437651, frame), QStringLiteral("clip 0.04377"));
    frame.xLow = -100;
    QCOMPARE(HistogramText::maximum(100.0438, frame), QStringLiteral("max 100"));
  }

  void theWheelZoomsTheValuesOnly() {
    Shown shown;
    const Range before = shown.view.range();
    QSignalSpy chosen(&shown.view, &HistogramView::zoomChosen);
    shown.wheel({300, 120}, 2);
    const Range after = shown.view.range();
    QVERIFY(after.low > before.low && after.high < before.high);
    QVERIFY(std::abs((after.high - after.low) / (before.high - before.low) - 0.64) < 1e-9);
    QCOMPARE(chosen.size(), 1);
  }

  void theWheelOverTheCountsLeavesTheValues() {
    Shown shown;
    const Range before = shown.view.range();
    const QImage picture = shown.view.grab().toImage();
    QSignalSpy chosen(&shown.view, &HistogramView::zoomChosen);
    shown.wheel({5, 120}, 3);
    QCOMPARE(shown.view.range(), before);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(std::abs(chosen[0][1].toDouble() - 1 / 0.512) < 1e-9); // three notches of 0.8
    QVERIFY(shown.view.grab().toImage() != picture);
  }

  void aDoubleClickShowsAllAgain() {
    Shown shown;
    const Range before = shown.view.range();
    shown.wheel({300, 120}, 5);
    QVERIFY(!(shown.view.range() == before));
    QTest::mouseDClick(shown.plot, Qt::LeftButton, {}, {300, 120});
    QCOMPARE(shown.view.range(), before);
  }

  void draggingPans() {
    Shown shown;
    shown.wheel({300, 120}, 4);
    const Range before = shown.view.range();
    QTest::mousePress(shown.plot, Qt::LeftButton, {}, {300, 150});
    QTest::mouseMove(shown.plot, {250, 150});
    QTest::mouseRelease(shown.plot, Qt::LeftButton, {}, {250, 150});
    const Range after = shown.view.range();
    QVERIFY(after.low > before.low);
    QVERIFY(std::abs((after.high - after.low) - (before.high - before.low)) < 1e-12);
  }

  void aClipLineIsDragged() {
    Shown shown;
    QSignalSpy dragged(&shown.view, &HistogramView::clipDragged),
        released(&shown.view, &HistogramView::clipReleased);
    const Range before = shown.view.range();
    // The pointer turns into a splitter over the line: that is how people find it, and so does the test.
    int x = 599;
    for (; x > 300; --x) {
      QTest::mouseMove(shown.plot, {x, 150});
      if (shown.plot->cursor().shape() == Qt::SplitHCursor) break;
    }
    QVERIFY(x > 300);
    QTest::mousePress(shown.plot, Qt::LeftButton, {}, {x, 150});
    QTest::mouseMove(shown.plot, {x - 40, 150});
    QTest::mouseRelease(shown.plot, Qt::LeftButton, {}, {x - 40, 150});
    QVERIFY(!dragged.isEmpty());
    QCOMPARE(dragged.last().at(0).value<HistogramView::ClipSide>(), HistogramView::ClipSide::high);
    const double value = dragged.last().at(1).toDouble();
    QVERIFY2(value > 0.25 && value < 0.45, qPrintable(QString::number(value)));
    QCOMPARE(released.size(), 1);
    QCOMPARE(shown.view.range(), before);
  }

  void keysDoWhatTheMouseDoes() {
    Shown shown;
    QSignalSpy log(&shown.view, &HistogramView::logCountsChosen),
        clip(&shown.view, &HistogramView::clipStepped);
    QTest::keyClick(&shown.view, Qt::Key_L);
    QCOMPARE(log.size(), 1);
    QVERIFY(shown.view.logCounts());
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QCOMPARE(clip.size(), 1);
    QCOMPARE(clip.first().first().toInt(), -1);
    const Range before = shown.view.range();
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QVERIFY(shown.view.range().low > before.low);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(shown.view.range(), before);
    QTest::keyClick(&shown.view, Qt::Key_T);
    QVERIFY(shown.view.tableShown());
  }

  void assistiveToolsMeetAChartThatSpeaks() {
    Shown shown;
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("weights"));
    const QString description = accessible->text(QAccessible::Description);
    QVERIFY2(description.contains(QStringLiteral("20\u2009000 values")), qPrintable(description));
    QVERIFY2(description.contains(QStringLiteral("−0.5 … 0.5")), qPrintable(description));
  }

  void theTableHoldsEveryBin() {
    Shown shown;
    const QStringList lines = shown.view.tableText().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 257);
    QCOMPARE(lines.at(1).section(u'\t', 0, 1), QStringLiteral("-1\t-0.9921875"));
    int total = 0;
    for (int i = 1; i < lines.size(); ++i)
      total += lines.at(i).section(u'\t', 2, 2).toInt();
    QCOMPARE(total, 20000);
  }

  void theReadoutNamesEdgesAndCounts() {
    Scene scene;
    Figure figure = bell();
    figure.original = Histogram(0, 4, 4);
    figure.original.add(std::span<const double>(std::vector<double>{1.5, 1.25}));
    figure.restored = {};
    scene.setFigure(figure);
    QCOMPARE(HistogramText::readout(scene, 1.7), QStringLiteral("1 … 2:  2 original"));
    QVERIFY(HistogramText::readout(scene, 9).isEmpty());
  }

  void anExportedPictureIsMadeOfVectors() {
    Shown shown;
    const QByteArray svg = svgDocument(shown.view);
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("original"));
  }

  void extremeFiguresAreDrawn_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("value");
    QTest::newRow("huge") << -3e38 << 3e38 << 1e38;
    QTest::newRow("tiny") << -1e-44 << 1e-44 << 0.0;
    QTest::newRow("narrow and far from zero") << 1e6 << 1e6 + 1e-9 << 1e6;
    QTest::newRow("all outside") << 0.0 << 1.0 << 5.0;
  }

  void extremeFiguresAreDrawn() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, value);
    Figure figure;
    figure.original = Histogram(low, high, 256);
    figure.original.add(std::span<const double>(std::vector<double>(1000, value)));
    figure.grid = {low, high};
    Shown shown;
    shown.view.setFigure(figure);
    shown.view.setLogCounts(true);
    shown.view.setLogCounts(false);
    QVERIFY(!shown.view.grab().isNull());
  }
};

QTEST_MAIN(HistogramViewTest)
#include "tst_histogram_view.moc"
