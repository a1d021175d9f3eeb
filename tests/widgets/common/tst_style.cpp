#include "widgets/common/style.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>

using namespace qs::widgets;

class TestStyle : public QObject {
  Q_OBJECT

private slots:

  void cleanup() { setZoom(1); }

  void arrowsGrowWithTheZoomAndStayInside_data() {
    QTest::addColumn<double>("zoom");
    for (const double zoom : {1.0, 2.0, 3.0})
      QTest::addRow("%g", zoom) << zoom;
  }

  void arrowsGrowWithTheZoomAndStayInside() {
    QFETCH(double, zoom);
    setZoom(zoom);
    const Style style;
    QStyleOptionSpinBox box;
    box.rect = QRect(0, 0, static_cast<int>(60 * zoom), static_cast<int>(28 * zoom));
    box.frame = true;
    const auto part = [&](QStyle::SubControl sub) {
      return style.subControlRect(QStyle::CC_SpinBox, &box, sub, nullptr);
    };
    const QRect up = part(QStyle::SC_SpinBoxUp), down = part(QStyle::SC_SpinBoxDown);
    QVERIFY(box.rect.contains(up) && box.rect.contains(down));
    QVERIFY(!up.intersects(down));
    QVERIFY(up.width() >= 16 * zoom); // more than the chevron is wide
    QVERIFY(!part(QStyle::SC_SpinBoxEditField).intersects(up));
    QStyleOptionComboBox list;
    list.rect = box.rect;
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &list, QStyle::SC_ComboBoxArrow, nullptr);
    QVERIFY(list.rect.contains(arrow) && arrow.width() >= 16 * zoom);
    QVERIFY(!style.subControlRect(QStyle::CC_ComboBox, &list, QStyle::SC_ComboBoxEditField, nullptr)
                 .intersects(arrow));
  }

  void spinBoxesHaveRoomForTheirTextBesideTheArrows() {
    const Style style;
    QSpinBox box;
    QStyleOptionSpinBox option;
    option.initFrom(&box);
    const QSize text(30, 20);
    const int once = style.sizeFromContents(QStyle::CT_SpinBox, &option, text, &box).width();
    setZoom(3);
    const int thrice = style.sizeFromContents(QStyle::CT_SpinBox, &option, text, &box).width();
    QCOMPARE(thrice - once, 2 * 18);
  }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
