#include "core/formats/catalogue.h"
#include "widgets/arithmetic/drift_layout.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace qs;
using namespace qs::widgets;

class TestDriftLayout : public QObject {
  Q_OBJECT

private slots:
  void figureFollowsTheSum();
  void rangesHaveAir();
  void stepsAndPixelsMatch_data();
  void stepsAndPixelsMatch();
  void curvesKeepEveryExcursion();
  void curvesBreakAtNan();
  void axesHaveMoreThanOneNumber();
  void placesAreQuietWhereNoCurveRuns();
  void specialSumsHaveTheirStep();
};

/// −418 … 20 on 75 px: 200 apart they are 34 px apart; on 300 px, 100 apart.
void TestDriftLayout::axesHaveMoreThanOneNumber() {
  const auto at = [](double length) {
    QList<double> all;
    for (const Tick& tick : heightTicks({-418, 20}, length, 14))
      all.append(tick.at);
    return all;
  };
  QCOMPARE(at(75), (QList<double>{-400, -200, 0}));
  QCOMPARE(at(300), (QList<double>{-400, -300, -200, -100, 0}));
}

void TestDriftLayout::placesAreQuietWhereNoCurveRuns() {
  const QRectF low(10, 80, 30, 10), high(10, 20, 30, 10);
  const QList<QPolygonF> slanted{
      QPolygonF(QList<QPointF>{{0, 90}, {100, 70}})}; // at 84 over the middle of the low place
  QCOMPARE(quietPlace({low, high}, slanted), high);
  QCOMPARE(quietPlace({high, low}, slanted), high);
  QCOMPARE(quietPlace({low}, slanted), low);
  QCOMPARE(quietPlace({low, high}, {QPolygonF(QList<QPointF>{{0, 50}, {100, 50}})}), low);
}

/// 60000 + 60000 is beyond the largest FP16; ∞ − ∞ is NaN.
void TestDriftLayout::specialSumsHaveTheirStep() {
  const auto from = [](const char* items) {
    arithmetic::SumRequest request;
    request.element = request.accumulator = formats::find("f16")->layout;
    request.values = *arithmetic::parseItems(items);
    const DriftFigure figure = driftFigure(*arithmetic::sum(request), request.accumulator);
    return figure.stalledFrom || figure.firstAbsorbed ? -1
                                                      : static_cast<int>(figure.specialFrom.value_or(99));
  };
  QCOMPARE(from("1; 60000; 60000; 1"), 2);
  QCOMPARE(from("inf; 1; -inf; 1"), 2);
  QCOMPARE(from("nan; 1"), 0);
  QCOMPARE(from("1; 2"), 99);
}

/// Counting by ones in E4M3: 1 … 16, then 17 rounds to 16.
void TestDriftLayout::figureFollowsTheSum() {
  arithmetic::SumRequest request;
  request.element = request.accumulator = formats::find("e4m3fn")->layout;
  request.values = *arithmetic::parseItems("1");
  request.repeat = 18;
  const DriftFigure figure = driftFigure(*arithmetic::sum(request), request.accumulator);
  QCOMPARE(figure.sums.size(), std::size_t{18});
  QCOMPARE(figure.sums[15], 16.0);
  QCOMPARE(figure.sums[17], 16.0);
  QCOMPARE(figure.exact[17], 18.0);
  QCOMPARE(figure.ulps[17], -1.0); // 2 below, and an ulp of 16 is 2
  QCOMPARE(figure.stalledFrom, std::optional<std::size_t>(16));
}

void TestDriftLayout::rangesHaveAir() {
  const HeightRange both = heightRange({1, 3}, {2, std::nan("")});
  QVERIFY(both.low < 1 && both.low > 0.5 && both.high > 3 && both.high < 3.5);
  const HeightRange flat = heightRange({7, 7}, {});
  QVERIFY(flat.low < 7 && flat.high > 7);
  const HeightRange nothing = heightRange({std::nan("")}, {});
  QVERIFY(nothing.low < nothing.high);
  const double most = std::numeric_limits<double>::max();
  const HeightRange wide = heightRange({-most, most}, {});
  QVERIFY(std::isfinite(wide.high - wide.low));
}

void TestDriftLayout::stepsAndPixelsMatch_data() {
  QTest::addColumn<int>("count");
  QTest::addColumn<bool>("logarithmic");
  for (const int count : {1, 2, 10, 300})
    for (const bool logarithmic : {false, true})
      QTest::addRow("%d %s", count, logarithmic ? "log" : "linear") << count << logarithmic;
}

void TestDriftLayout::stepsAndPixelsMatch() {
  QFETCH(int, count);
  QFETCH(bool, logarithmic);
  const auto steps = static_cast<std::size_t>(count);
  const DriftFrame frame{QRectF(40, 10, 20000, 100), {-1, 1}, steps, logarithmic};
  double before = -1;
  for (std::size_t step = 0; step < steps; ++step) {
    const double x = frame.pixelX(step);
    QVERIFY(x > before && x >= 40 && x <= 20040);
    QCOMPARE(frame.stepAt(x), step);
    before = x;
  }
  QCOMPARE(frame.stepAt(-5), std::size_t{0});
  QCOMPARE(frame.stepAt(30000), steps - 1);
  QCOMPARE(frame.pixelY(-1), 110.0);
  QCOMPARE(frame.pixelY(1), 10.0);
  QCOMPARE(frame.pixelY(99), 10.0);
}

void TestDriftLayout::curvesKeepEveryExcursion() {
  std::vector<double> values(100000, 0.0);
  values[31234] = 1;
  values[77777] = -1;
  const DriftFrame frame{QRectF(0, 0, 500, 100), {-1, 1}, values.size(), false};
  const QList<QPolygonF> curves = driftCurve(values, frame);
  QCOMPARE(curves.size(), 1);
  constexpr qsizetype columns = 501;
  QVERIFY(curves[0].size() <= 4 * columns);
  const QRectF box = curves[0].boundingRect();
  QCOMPARE(box.top(), 0.0);
  QCOMPARE(box.bottom(), 100.0);
  QCOMPARE(box.left(), 0.0);
  QVERIFY(box.right() > 498);
}

void TestDriftLayout::curvesBreakAtNan() {
  const DriftFrame frame{QRectF(0, 0, 500, 100), {0, 4}, 5, false};
  const QList<QPolygonF> curves = driftCurve({1, 2, std::nan(""), 3, 4}, frame);
  QCOMPARE(curves.size(), 2);
  QCOMPARE(curves[0].size(), 2);
  QCOMPARE(curves[1].first(), QPointF(375, 25));
}

QTEST_APPLESS_MAIN(TestDriftLayout)
#include "tst_drift_layout.moc"
