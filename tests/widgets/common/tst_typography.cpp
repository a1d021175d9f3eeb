#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetricsF>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <string_view>

using namespace qs::widgets;

class TypographyTest : public QObject {
  Q_OBJECT

private slots:

  void cleanup() { setZoom(1); }

  void sizesFollowTheZoom();
  void zoomIsClamped();
  void widgetsAndLayoutsFollowTheZoom();
  void comboBoxesShrinkAgain();
  void figuresHaveOneWidth();
  void chineseHasGlyphs();
  void labelsTakeTheSecondaryInk();
};

void TypographyTest::sizesFollowTheZoom() {
  QCOMPARE(font(TextRole::label).pixelSize(), 12);
  QCOMPARE(font(TextRole::value).pixelSize(), 26);
  QCOMPARE(grid(2), 16);
  setZoom(1.5);
  QCOMPARE(font(TextRole::label).pixelSize(), 18);
  QCOMPARE(font(TextRole::value).pixelSize(), 39);
  QCOMPARE(grid(2), 24);
  QCOMPARE(scaled(10), 15.0);
}

void TypographyTest::zoomIsClamped() {
  setZoom(0.2);
  QCOMPARE(zoom(), 1.0);
  setZoom(7);
  QCOMPARE(zoom(), 3.0);
}

void TypographyTest::widgetsAndLayoutsFollowTheZoom() {
  QWidget widget;
  auto* outer = new QVBoxLayout(&widget);
  auto* inner = new QHBoxLayout;
  outer->addLayout(inner);
  QLabel label;
  inner->addWidget(&label);
  setMargins(*outer, 3);
  setSpacing(*inner, 1);
  setTextRole(label, TextRole::mono);
  setFixedExtent(label, 100, -1);
  setZoom(2);
  QCOMPARE(outer->contentsMargins(), QMargins(48, 48, 48, 48));
  QCOMPARE(inner->spacing(), 16);
  QCOMPARE(label.font().pixelSize(), 28);
  QCOMPARE(label.minimumWidth(), 200);
  label.setParent(nullptr);
}

void TypographyTest::comboBoxesShrinkAgain() {
  QComboBox box;
  box.addItem(QStringLiteral("nearest, ties to even"));
  const QSize before = box.minimumSizeHint();
  setZoom(2);
  QTRY_VERIFY(box.minimumSizeHint().height() > before.height());
  setZoom(1);
  QTRY_COMPARE(box.minimumSizeHint(), before);
}

void TypographyTest::figuresHaveOneWidth() {
  for (const TextRole role : {TextRole::mono, TextRole::monoLabel, TextRole::value}) {
    const QFontMetricsF m(font(role));
    for (const char16_t digit : std::u16string_view(u"123456789."))
      QCOMPARE(m.horizontalAdvance(QChar(digit)), m.horizontalAdvance(QLatin1Char('0')));
  }
}

void TypographyTest::chineseHasGlyphs() {
  const QFontMetrics m(font(TextRole::body));
  if (!m.inFontUcs4(U'中')) QSKIP("no Chinese font is installed here");
  QCOMPARE(font(TextRole::body).families().value(1), QStringLiteral("Noto Sans CJK SC"));
}

void TypographyTest::labelsTakeTheSecondaryInk() {
  QApplication::setPalette(palette(Theme::dark));
  QLabel label;
  setTextRole(label, TextRole::label);
  QCOMPARE(label.palette().color(label.foregroundRole()), color(Theme::dark, Role::secondaryInk));
  QApplication::setPalette(palette(Theme::light));
  QTRY_COMPARE(label.palette().color(label.foregroundRole()), color(Theme::light, Role::secondaryInk));
}

QTEST_MAIN(TypographyTest)
#include "tst_typography.moc"
