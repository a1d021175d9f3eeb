#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace qs::widgets;

namespace {

/// The rows of an image that hold ink.
std::pair<int, int> inkRows(const QString& text) {
  QImage image(200, 60, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  drawRaisedText(painter, {10, 40}, font(TextRole::mono), text);
  painter.end();
  int top = -1, bottom = -1;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (qGray(image.pixel(x, y)) < 128) {
        if (top < 0) top = y;
        bottom = y;
      }
  return {top, bottom};
}

} // namespace

class TestRaisedText : public QObject {
  Q_OBJECT

private slots:

  void levelTextKeepsItsWidth() {
    const QFont mono = font(TextRole::mono);
    QCOMPARE(raisedTextWidth(mono, QStringLiteral("0.125")),
             QFontMetricsF(mono).horizontalAdvance(QStringLiteral("0.125")));
  }

  void raisedFiguresAreNarrower() {
    const QFont mono = font(TextRole::mono);
    const double level = raisedTextWidth(mono, QStringLiteral("10")),
                 power = raisedTextWidth(mono, QStringLiteral("10⁻³"));
    QVERIFY(power > level);
    QVERIFY(power - level < level); // two figures of full width would be as wide as "10"
  }

  /// The ready-made characters need not fit, the raised figures do.
  void whatFitsIsNotShortened() {
    const QFont mono = font(TextRole::monoLabel);
    const QString text = QStringLiteral("6.103515625×10⁻⁵");
    const double width = raisedTextWidth(mono, text);
    QCOMPARE(elidedRaisedText(mono, text, width), text);
    const QString shorter = elidedRaisedText(mono, text, 0.7 * width);
    QVERIFY(shorter.endsWith(u'…'));
    QVERIFY(raisedTextWidth(mono, shorter) <= 0.7 * width);
  }

  void richTextRaisesRunsOfFigures() {
    QCOMPARE(raisedHtml(QStringLiteral("2⁻¹⁴ < 10³")), QStringLiteral("2<sup>−14</sup> &lt; 10<sup>3</sup>"));
    QCOMPARE(raisedHtml(QString()), QString());
  }

  void raisedFiguresStandAboveTheBaseline() {
    const auto [top, bottom] = inkRows(QStringLiteral("1"));
    const auto [raisedTop, raisedBottom] = inkRows(QStringLiteral("¹"));
    QVERIFY(raisedTop < top);
    QVERIFY(raisedBottom < bottom);
  }
};

QTEST_MAIN(TestRaisedText)
#include "tst_raised_text.moc"
