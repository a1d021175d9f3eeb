#include "widgets/common/style.h"
#include "widgets/common/typography.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
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

  void boxesHaveRoomForTheirText_data() { arrowsGrowWithTheZoomAndStayInside_data(); }

  void boxesHaveRoomForTheirText() {
    QFETCH(double, zoom);
    setZoom(zoom);
    Style style;
    QSpinBox digit;
    digit.setStyle(&style);
    digit.setRange(2, 8);
    digit.setFont(font(TextRole::body));
    digit.resize(digit.sizeHint());
    digit.show(); // its field is placed now
    const auto* edit = digit.findChild<QLineEdit*>();
    QVERIFY(edit);
    QStyleOptionFrame field;
    field.initFrom(edit);
    const int room = style.subElementRect(QStyle::SE_LineEditContents, &field, edit).width();
    QVERIFY(room >= digit.fontMetrics().horizontalAdvance(u'8') + 1); // and the cursor

    QComboBox list;
    list.setStyle(&style);
    list.setFont(font(TextRole::body));
    list.addItem(QStringLiteral("nearest, ties to even"));
    list.resize(list.sizeHint());
    QStyleOptionComboBox choice;
    choice.initFrom(&list);
    const QRect words =
        style.subControlRect(QStyle::CC_ComboBox, &choice, QStyle::SC_ComboBoxEditField, &list);
    QVERIFY(words.width() - 2 >= list.fontMetrics().horizontalAdvance(list.itemText(0)));
  }

  void aChoiceThatDoesNotFitEndsInAnEllipsis() {
    Style style;
    QComboBox list;
    list.setStyle(&style);
    list.setFont(font(TextRole::body));
    list.addItem(QStringLiteral("nearest, ties to even"));
    list.resize(list.sizeHint().width() / 2, list.sizeHint().height());
    QStyleOptionComboBox choice;
    choice.initFrom(&list);
    const int room =
        style.subControlRect(QStyle::CC_ComboBox, &choice, QStyle::SC_ComboBoxEditField, &list).width() - 2;
    const QImage shown = list.grab().toImage();
    const QString shortened = list.fontMetrics().elidedText(list.itemText(0), Qt::ElideRight, room);
    QVERIFY(shortened.endsWith(u'…'));
    list.setItemText(0, shortened);
    QCOMPARE(shown, list.grab().toImage());
    list.setItemText(0, shortened.chopped(1));
    QVERIFY(shown != list.grab().toImage());
  }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
