#include "widgets/integers/wheel_layout.h"

#include <QLineF>
#include <QTest>

using namespace qs::widgets;
using qs::integers::mask;
using qs::integers::Pattern;

namespace {

constexpr QSizeF label(40, 14);

double distance(QPointF a, QPointF b) {
  return QLineF(a, b).length();
}

} // namespace

/// Where patterns stand on the number wheel.
class TestWheelLayout : public QObject {
  Q_OBJECT

private slots:

  void turnsRunClockwiseFromTheTop() {
    QCOMPARE(turnOf(0, 8), 0.0);
    QCOMPARE(turnOf(64, 8), 0.25);
    QCOMPARE(turnOf(128, 8), 0.5);
    QCOMPARE(turnOf(~Pattern{0}, 1), 0.5);
    QCOMPARE(turnOf(Pattern{1} << 63, 64), 0.5);
    const QPointF right = onWheel({100, 100}, 50, 0.25);
    QVERIFY(distance(right, {150, 100}) < 1e-9);
    QVERIFY(distance(onWheel({100, 100}, 50, 0), {100, 50}) < 1e-9);
  }

  void narrowWidthsHaveATickForEveryPattern_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("ticks");
    for (const auto& [width, ticks] : {std::pair{1, 2}, {2, 4}, {4, 16}, {5, 32}, {6, 32}, {8, 32}, {64, 32}})
      QTest::addRow("%d bits", width) << width << ticks;
  }

  void narrowWidthsHaveATickForEveryPattern() {
    QFETCH(int, width);
    QFETCH(int, ticks);
    const WheelLayout layout = layoutWheel({320, 320}, width, label);
    QCOMPARE(layout.ticks.size(), ticks);
    for (qsizetype i = 1; i < layout.ticks.size(); ++i)
      QVERIFY(layout.ticks[i].pattern > layout.ticks[i - 1].pattern);
    QCOMPARE(layout.ticks[0].pattern, Pattern{0});
    QVERIFY(layout.ticks.last().pattern <= mask(width));
  }

  void labelsKeepApartAndInside_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("side");
    for (const int width : {1, 3, 4, 5, 8, 16, 64})
      for (const double side : {220.0, 320.0, 640.0})
        QTest::addRow("%d bits in %g", width, side) << width << side;
  }

  void labelsKeepApartAndInside() {
    QFETCH(int, width);
    QFETCH(double, side);
    const WheelLayout layout = layoutWheel({side, side}, width, label);
    QList<QRectF> rects;
    int labelled = 0;
    for (const WheelTick& tick : layout.ticks) {
      if (!tick.labelled) continue;
      ++labelled;
      for (const QPointF& centre : {tick.outsideLabel, tick.insideLabel})
        rects.append(QRectF(centre - QPointF(label.width(), label.height()) / 2, label));
    }
    QVERIFY(labelled >= (width == 1 ? 2 : 4));
    for (qsizetype i = 0; i < rects.size(); ++i) {
      QVERIFY(rects[i].left() >= -0.5 && rects[i].right() <= side + 0.5);
      QVERIFY(rects[i].top() >= -0.5 && rects[i].bottom() <= side + 0.5);
      for (qsizetype j = i + 1; j < rects.size(); ++j)
        QVERIFY2(!rects[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(rects[j]),
                 qPrintable(QString::number(i)));
    }
  }

  void seamsLieWhereCountingJumps() {
    const WheelLayout four = layoutWheel({320, 320}, 4, label);
    // Between 15 and 0, halfway: left of the top; between 7 and −8: right of the bottom.
    QVERIFY(four.unsignedSeam[0].x() < four.centre.x() && four.unsignedSeam[0].y() < four.centre.y());
    QVERIFY(four.signedSeam[0].x() > four.centre.x() && four.signedSeam[0].y() > four.centre.y());
    QVERIFY(distance(four.unsignedSeam[1], four.centre) > four.radius);
    QVERIFY(distance(four.signedSeam[0], four.centre) < four.radius);
  }

  void directionsFindTheirPattern() {
    for (const int width : {1, 4, 8, 16, 64}) {
      const WheelLayout layout = layoutWheel({320, 320}, width, label);
      for (const WheelTick& tick : layout.ticks) {
        QCOMPARE(patternAt(layout, width, tick.outer), tick.pattern);
        QCOMPARE(patternAt(layout, width, onWheel(layout.centre, 5, turnOf(tick.pattern, width))),
                 tick.pattern);
      }
    }
    const WheelLayout eight = layoutWheel({320, 320}, 8, label);
    for (Pattern pattern = 0; pattern < 256; ++pattern)
      QCOMPARE(patternAt(eight, 8, onWheel(eight.centre, eight.radius, turnOf(pattern, 8))), pattern);
    // Just left of the top is nearer to 0 than to 255.
    QCOMPARE(patternAt(eight, 8, onWheel(eight.centre, eight.radius, 0.9985)), Pattern{0});
  }
};

QTEST_APPLESS_MAIN(TestWheelLayout)
#include "tst_wheel_layout.moc"
