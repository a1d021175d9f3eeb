#include "widgets/histogram/grid_marks.h"
#include "widgets/histogram/outline.h"
#include "widgets/histogram/steps.h"
#include "widgets/histogram/zoom.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace qs::widgets;
using qs::statistics::Histogram;

namespace {

Histogram filled(double low, double high, int bins, const std::vector<double>& values) {
  Histogram histogram(low, high, bins);
  histogram.add(std::span<const double>(values));
  return histogram;
}

std::uint64_t sum(const StepFunction& steps) {
  return std::accumulate(steps.counts.begin(), steps.counts.end(), std::uint64_t{0});
}

/// 100 × 100 pixels for values 0…10 and heights 0…10: ten pixels for each unit.
Frame tenfold() {
  Frame frame;
  frame.xHigh = 10;
  frame.yHigh = 10;
  frame.rect = QRectF(0, 0, 100, 100);
  return frame;
}

} // namespace

class HistogramGeometryTest : public QObject {
  Q_OBJECT

private slots:

  void binsBecomeCellsOfTheirCounts() {
    const StepFunction steps = binSteps(filled(0, 4, 4, {0.5, 1.5, 1.5, 4}));
    QCOMPARE(steps.edges, (std::vector<double>{0, 1, 2, 3, 4}));
    QCOMPARE(steps.heights, (std::vector<double>{1, 2, 0, 1}));
    QVERIFY(binSteps(Histogram()).edges.empty());
  }

  void gridValuesFillTheirRoundingCells() {
    // Three grid values 2 apart over bins of 0.5: each count is spread over 4 bins.
    const std::vector<double> grid{0, 2, 4};
    const StepFunction steps = cellSteps(filled(0, 4, 8, {0, 0, 2, 2, 2, 2, 4, 4, 4, 4}), grid);
    QCOMPARE(steps.edges, (std::vector<double>{-1, 1, 3, 5}));
    QCOMPARE(steps.counts, (std::vector<std::uint64_t>{2, 4, 4}));
    QCOMPARE(steps.heights, (std::vector<double>{0.5, 1, 1}));
  }

  void cellsLoseNoCount_data() {
    QTest::addColumn<int>("codes");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("grid coarser than the bins") << 15 << -1.0 << 1.0;
    QTest::newRow("grid as fine as the bins") << 255 << -0.997 << 1.0;
    QTest::newRow("grid finer than the bins") << 5001 << -1.0 << 0.9;
    QTest::newRow("grid beyond the histogram") << 31 << -0.35 << 0.41;
  }

  void cellsLoseNoCount() {
    QFETCH(int, codes);
    QFETCH(double, low);
    QFETCH(double, high);
    std::vector<double> grid(static_cast<std::size_t>(codes));
    for (std::size_t i = 0; i < grid.size(); ++i)
      grid[i] = -1 + 2.0 * static_cast<double>(i) / (codes - 1);
    std::vector<double> values;
    for (std::size_t i = 0; i < grid.size(); ++i)
      values.insert(values.end(), i % 5 + 1, grid[i]);
    const StepFunction steps = cellSteps(filled(low, high, 256, values), grid);
    QCOMPARE(sum(steps), static_cast<std::uint64_t>(values.size()));
    QVERIFY(std::ranges::is_sorted(steps.edges));
  }

  void aCellIsFoundByValue() {
    const StepFunction steps = binSteps(filled(0, 4, 4, {0.5}));
    QCOMPARE(cellAt(steps, 0), std::ptrdiff_t{0});
    QCOMPARE(cellAt(steps, 1), std::ptrdiff_t{1});
    QCOMPARE(cellAt(steps, 4), std::ptrdiff_t{3});
    QCOMPARE(cellAt(steps, 4.1), std::ptrdiff_t{-1});
    QCOMPARE(cellAt(steps, -0.1), std::ptrdiff_t{-1});
  }

  void theOutlineClimbsFromTheBaseLineAndBack() {
    const StepFunction steps{{2, 4, 6}, {5, 10}, {5, 10}};
    const QPolygonF line = outline(steps, tenfold());
    QCOMPARE(line, (QPolygonF{{20, 100}, {20, 50}, {40, 50}, {40, 0}, {60, 0}, {60, 100}}));
  }

  void theOutlineStaysInsideTheFrame() {
    Frame frame = tenfold();
    frame.xLow = 3;
    frame.xHigh = 5;
    frame.yHigh = 4;
    for (const QPointF& point : outline({{2, 4, 6}, {5, 10}, {5, 10}}, frame)) {
      QVERIFY2(frame.rect.adjusted(0, 0, 1e-9, 1e-9).contains(point), qPrintable(QString::number(point.x())));
    }
  }

  void theOutlineHasNoMorePointsThanPixels() {
    StepFunction steps;
    for (int i = 0; i <= 65536; ++i)
      steps.edges.push_back(10.0 * i / 65536);
    steps.heights.assign(65536, 1);
    steps.heights[30000] = 9; // a lone peak, 1/65 of a pixel wide
    steps.counts.assign(65536, 1);
    const QPolygonF line = outline(steps, tenfold());
    QVERIFY2(line.size() <= 4 * 100 + 2, qPrintable(QString::number(line.size())));
    double top = 100;
    for (const QPointF& point : line)
      top = std::min(top, point.y());
    QCOMPARE(top, 10.0);
  }

  void aNarrowCellKeepsItsHeightToItself() {
    const StepFunction steps{{2, 2.05, 6}, {10, 5}, {10, 5}}; // half a pixel, then 39.5
    QCOMPARE(outline(steps, tenfold()),
             (QPolygonF{{20, 100}, {20, 0}, {20.5, 0}, {20.5, 50}, {60, 50}, {60, 100}}));
  }

  void aLogAxisShowsASingleCountAndKeepsZerosOnTheBaseLine() {
    Frame frame = tenfold();
    frame.logarithmic = true;
    frame.yLow = logFloor;
    frame.yHigh = logFloor * 1000;
    QCOMPARE(frame.pixelY(0), 100.0);
    QVERIFY(frame.pixelY(1) < 100);
    QVERIFY(std::abs(frame.pixelY(logFloor * 10) - 100 * 2 / 3.0) < 1e-9);
    QVERIFY(std::abs(frame.pixelY(logFloor * 1000)) < 1e-9);
  }

  void aLabelStandsBesideItsCurve() {
    const StepFunction steps{{2, 4, 6}, {10, 3}, {10, 3}};
    const LabelPlace right = labelPlace(steps, tenfold(), 0.5, 30);
    QVERIFY(right.rightOf);
    QCOMPARE(right.at, QPointF(48, 50));
    const LabelPlace left = labelPlace({{5, 8, 10}, {0, 10}, {0, 10}}, tenfold(), 0.5, 30);
    QVERIFY(!left.rightOf);
    QCOMPARE(left.at, QPointF(72, 50));
  }

  void gridValuesFarEnoughApartAreSingleMarks() {
    const std::vector<double> grid{1, 2, 3, 12};
    const GridMarks marks = gridMarks(grid, tenfold());
    QCOMPARE(marks.lines, (std::vector<double>{10, 20, 30}));
    QVERIFY(marks.bands.empty());
  }

  void gridValuesThatWouldMergeBecomeABand() {
    std::vector<double> grid;
    for (int i = 0; i <= 1000; ++i)
      grid.push_back(i / 200.0); // 0…5, twenty to a pixel
    grid.push_back(9);
    const GridMarks marks = gridMarks(grid, tenfold());
    QCOMPARE(marks.lines, (std::vector<double>{90}));
    QVERIFY(!marks.bands.empty());
    QCOMPARE(marks.bands.front().left, 0.0);
    QCOMPARE(marks.bands.back().right, 50.0);
    for (const GridMarks::Band& band : marks.bands) {
      QVERIFY(band.right - band.left <= 8);
      QVERIFY2(std::abs(band.perPixel - 20) < 1e-6, qPrintable(QString::number(band.perPixel)));
    }
  }

  void zoomingKeepsTheAnchorInPlace() {
    const Range range{-2, 6}, whole{-10, 10};
    const Range next = zoomed(range, 0, 0.5, whole);
    QCOMPARE(next.low, -1.0);
    QCOMPARE(next.high, 3.0);
  }

  void zoomingEndsWhereDoublesDo() {
    Range range{1, 2};
    for (int i = 0; i < 500; ++i)
      range = zoomed(range, 1.5, 0.5, {0, 3});
    QVERIFY(range.high - range.low >= 1.5 * 0x1p-41);
    for (int i = 0; i < 500; ++i)
      range = zoomed(range, 1.5, 2, {0, 3});
    QVERIFY(range.high - range.low <= 30 + 1e-9);
  }

  void panningKeepsTouchWithTheData() {
    const Range gone = panned({0, 1}, 1000, {-5, 5});
    QCOMPARE(gone.low, 5.0);
    const Range back = panned({0, 1}, -1000, {-5, 5});
    QCOMPARE(back.high, -5.0);
  }
};

QTEST_APPLESS_MAIN(HistogramGeometryTest)
#include "tst_histogram_geometry.moc"
