#include "core/integers/operations.h"
#include "widgets/bitfield/bit_field_view.h"
#include "widgets/integers/binary_point.h"
#include "widgets/integers/bit_lines_view.h"
#include "widgets/integers/carry_view.h"
#include "widgets/integers/ladder_view.h"
#include "widgets/integers/number_wheel.h"
#include "widgets/integers/place_weights.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace qs;
using namespace qs::widgets;

namespace {

QAccessibleInterface* accessible(QWidget& widget) {
  return QAccessible::queryAccessibleInterface(&widget);
}

QString childName(QWidget& widget, int index) {
  return accessible(widget)->child(index)->text(QAccessible::Name);
}

} // namespace

/// The views of integers: gestures, keys, and what assistive technology finds in them.
class TestIntegerWidgets : public QObject {
  Q_OBJECT

private slots:

  void theWheelTurnsByKeysAndWraps() {
    NumberWheel wheel;
    wheel.setPattern(0x7f, 8);
    QSignalSpy turned(&wheel, &NumberWheel::turned);
    QTest::keyClick(&wheel, Qt::Key_Up);
    QCOMPARE(wheel.pattern(), integers::Pattern{0x80});
    QTest::keyClick(&wheel, Qt::Key_Home);
    QTest::keyClick(&wheel, Qt::Key_Left);
    QCOMPARE(wheel.pattern(), integers::Pattern{0xff});
    QTest::keyClick(&wheel, Qt::Key_PageUp);
    QCOMPARE(wheel.pattern(), integers::Pattern{0x0f}); // a sixteenth of 256
    QTest::keyClick(&wheel, Qt::Key_End);
    QCOMPARE(wheel.pattern(), integers::Pattern{0x80});
    QCOMPARE(turned.size(), 5);
  }

  void theWheelFollowsTheMouse() {
    NumberWheel wheel;
    wheel.resize(320, 320);
    wheel.setPattern(0, 4);
    QSignalSpy finished(&wheel, &NumberWheel::turnFinished);
    const WheelLayout layout = wheel.layoutNow();
    QTest::mousePress(&wheel, Qt::LeftButton, {}, layout.ticks[3].outer.toPoint());
    QCOMPARE(wheel.pattern(), integers::Pattern{3});
    QTest::mouseRelease(&wheel, Qt::LeftButton, {}, layout.ticks[3].outer.toPoint());
    QCOMPARE(finished.size(), 1);
  }

  void theWheelIsADial() {
    NumberWheel wheel;
    wheel.setPattern(0x89, 8);
    QAccessibleInterface* dial = accessible(wheel);
    QCOMPARE(dial->role(), QAccessible::Dial);
    QVERIFY(dial->valueInterface());
    QCOMPARE(dial->valueInterface()->currentValue().toLongLong(), -119LL);
    QCOMPARE(dial->valueInterface()->minimumValue().toLongLong(), -128LL);
    dial->valueInterface()->setCurrentValue(-1LL);
    QCOMPARE(wheel.pattern(), integers::Pattern{0xff});
  }

  void wheelLabelsStayShort() {
    QCOMPARE(wheelLabel(0xf0, 8, true), QStringLiteral("−16"));
    QCOMPARE(wheelLabel(0xf0, 8, false), QStringLiteral("240"));
    QCOMPARE(wheelLabel(integers::Pattern{1} << 63, 64, true), QStringLiteral("−2⁶³"));
    QCOMPARE(wheelLabel(integers::Pattern{3} << 62, 64, false), QStringLiteral("3·2⁶²"));
  }

  void columnsOfAnAdditionCanBeHeard() {
    CarryView view;
    view.resize(600, 200);
    view.setTrace(integers::add(13, 0xfb, 8), {}, -1);
    QCOMPARE(accessible(view)->childCount(), 8);
    QCOMPARE(childName(view, 0), QStringLiteral("bit 0: 1 + 1 + carry 0 = 0, carry 1"));
    view.setTrace(integers::add(13, 0xfb, 8), {}, 0);
    QCOMPARE(childName(view, 0), QStringLiteral("bit 0: 1 + 1"));
  }

  void linesOfBitsCanBeHeard() {
    BitLinesView view;
    view.resize(600, 200);
    BitLine line;
    line.name = QStringLiteral("A");
    line.pattern = 0b1101;
    line.high = 3;
    line.value = QStringLiteral("13");
    view.setLines({line}, 4);
    QCOMPARE(accessible(view)->childCount(), 1);
    QCOMPARE(childName(view, 0), QStringLiteral("A: 1101; 13"));
  }

  void linesOfBitsAskForSteps() {
    BitLinesView view;
    QSignalSpy asked(&view, &BitLinesView::stepAsked);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].toInt(), 1);
    QCOMPARE(asked[1][0].toInt(), -1);
  }

  void rungsCanBeHeardAsFarAsTheyAreShown() {
    LadderView view;
    view.setLadder({{QStringLiteral("13"), QStringLiteral("6"), QStringLiteral("1"), QStringLiteral("1")},
                    {QStringLiteral("6"), QStringLiteral("3"), QStringLiteral("0"), QStringLiteral("0")}},
                   2, 1);
    QCOMPARE(accessible(view)->childCount(), 1);
    QCOMPARE(childName(view, 0), QStringLiteral("13 divided by 2 is 6, remainder 1, digit 1"));
  }

  void weightsCanBeHeardAndPointedAt() {
    BitFieldView bits;
    bits.resize(600, 100);
    bits.setCode(0x89);
    PlaceWeights weights;
    weights.resize(600, 40);
    weights.setLanes({{QStringLiteral("signed"), integers::Reading::twosComplement}});
    weights.setPattern(0x89, 8, bits.layoutNow());
    QCOMPARE(childName(weights, 0), QStringLiteral("signed: −128 + 8 + 1"));
    QSignalSpy hovered(&weights, &PlaceWeights::bitHovered);
    QTest::mouseMove(&weights, QPoint(static_cast<int>(bits.layoutNow().cellOf(3).center().x()), 5));
    QTRY_VERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.last()[0].toInt(), 3);
  }

  void namesOfWeightsStandAboveWhereTheyDoNotFitBeside() {
    BitFieldView bits;
    bits.resize(500, 100);
    bits.setCode(0x89);
    PlaceWeights weights;
    weights.setLanes({{QStringLiteral("weights, two's complement"), integers::Reading::twosComplement}});
    weights.resize(1000, 40);
    weights.setPattern(0x89, 8, bits.layoutNow());
    const int beside = weights.sizeHint().height();
    weights.resize(static_cast<int>(bits.layoutNow().width) + 40, 40);
    weights.setPattern(0x89, 8, bits.layoutNow());
    QCOMPARE(weights.sizeHint().height(), 2 * beside);
  }

  void weightsRightOfThePointAreFractions() {
    const auto label = [](int bit, int fractionBits) {
      return weightLabel({bit, true, false, std::uint64_t{1} << bit}, fractionBits);
    };
    QCOMPARE(label(4, 4), QStringLiteral("1"));
    QCOMPARE(label(3, 4), QStringLiteral("1/2"));
    QCOMPARE(label(1, 4), QStringLiteral("1/8"));
    QCOMPARE(label(0, 4), QStringLiteral("2⁻⁴"));
    QCOMPARE(label(31, 0), QStringLiteral("2³¹"));
    QCOMPARE(label(15, 0), QStringLiteral("32768"));
  }

  void thePointStandsBetweenBits_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("available");
    for (const int width : {1, 4, 8, 16, 64})
      for (const int available : {420, 900})
        QTest::addRow("%d bits in %d", width, available) << width << available;
  }

  void thePointStandsBetweenBits() {
    QFETCH(int, width);
    QFETCH(int, available);
    const BitLayout layout = layoutBits(bitRowOf(formats::IntegerLayout{width, false}), available, 1);
    for (int f = 0; f <= width; ++f) {
      const QPointF at = pointPlace(layout, width, f);
      QCOMPARE(pointAt(layout, width, at), f);
      for (int bit = 0; bit < width; ++bit)
        QVERIFY(!layout.cellOf(bit).adjusted(1, 1, -1, -1).contains(at - QPointF(0, layout.cell / 2)));
    }
  }

  void thePointMovesByKeysAndStopsAtTheEnds() {
    BitFieldView bits;
    bits.resize(600, 100);
    BinaryPoint point(bits);
    point.setFractionBits(7);
    QSignalSpy moved(&point, &BinaryPoint::moved);
    QTest::keyClick(&point, Qt::Key_Left);
    QCOMPARE(moved.last()[0].toInt(), 8);
    point.setFractionBits(8);
    QTest::keyClick(&point, Qt::Key_Left);
    QCOMPARE(moved.size(), 1);
    QTest::keyClick(&point, Qt::Key_End);
    QCOMPARE(moved.last()[0].toInt(), 0);
  }
};

QTEST_MAIN(TestIntegerWidgets)
#include "tst_integer_widgets.moc"
