#include "widgets/common/export_view.h"
#include "widgets/common/icon.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace qs;
using namespace qs::widgets;

namespace {

/// Paints what is hard to export: a clipped shape, a hatch, a raised exponent, text, a translucent fill.
class Figure final : public QWidget {
public:
  Figure() {
    resize(240, 120);
    setAccessibleName(QStringLiteral("A <figure>"));
  }

  bool vectors = false;

protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    vectors = paintsVectors(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(qs::widgets::font(TextRole::mono));
    painter.drawText(QPointF(10, 20), QStringLiteral("0x2E66 & <b>"));
    painter.save();
    painter.setClipRect(QRectF(20, 40, 60, 60));
    painter.fillRect(QRectF(0, 30, 240, 90), QColor(200, 0, 0));
    painter.restore();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(QColor(0, 0, 200), Qt::BDiagPattern));
    painter.drawRect(QRectF(100, 40, 60, 60));
    painter.setBrush(QColor(0, 120, 0, 128));
    painter.drawRect(QRectF(180, 40, 40, 60));
  }
};

} // namespace

class ExportViewTest : public QObject {
  Q_OBJECT

private slots:

  void init() { QApplication::setPalette(palette(Theme::light)); }

  void pictureHasTheScaleAndTheGround();
  void svgIsWellFormedAndTheSameTwice();
  void svgKeepsTheClip();
  void svgTextHasPixelSizesAndConcreteFamilies();
  void childrenAreClippedToThemselves();
  void viewsCanTellVectors();
  void filesAreWrittenBySuffix_data();
  void filesAreWrittenBySuffix();
  void errorsNameTheFile();
  void copyOffersBothForms();
  void iconsFollowTheTheme();
};

void ExportViewTest::pictureHasTheScaleAndTheGround() {
  Figure figure;
  const QImage image = picture(figure, 2);
  QCOMPARE(image.size(), QSize(480, 240));
  QCOMPARE(image.pixelColor(478, 2), color(Theme::light, Role::window));
  QApplication::setPalette(palette(Theme::dark));
  QTRY_COMPARE(picture(figure, 1).pixelColor(238, 2), color(Theme::dark, Role::window));
}

void ExportViewTest::svgIsWellFormedAndTheSameTwice() {
  Figure figure;
  const QByteArray svg = svgDocument(figure);
  QXmlStreamReader xml(svg);
  QStringList names;
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement) names.append(xml.name().toString());
  QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
  QVERIFY(names.contains(QStringLiteral("pattern")));
  QVERIFY(names.contains(QStringLiteral("clipPath")));
  QVERIFY(!names.contains(QStringLiteral("image")));
  QVERIFY(svg.contains("viewBox=\"0 0 240 120\""));
  QVERIFY(svg.contains("<title>A &lt;figure&gt;</title>"));
  QCOMPARE(svgDocument(figure), svg);
}

void ExportViewTest::svgKeepsTheClip() {
  Figure figure;
  const QString svg = QString::fromUtf8(svgDocument(figure));
  // The red area is wide, but the group around it names a clip path of just 60 × 60.
  const qsizetype red = svg.indexOf(QLatin1String("#c80000"));
  QVERIFY(red > 0);
  const qsizetype group = svg.lastIndexOf(QLatin1String("<g clip-path=\"url(#"), red);
  QVERIFY(group > 0);
  const QString id = svg.mid(group + 19, svg.indexOf(QLatin1Char(')'), group) - group - 19);
  const qsizetype path = svg.indexOf(QStringLiteral("<clipPath id=\"%1\"").arg(id));
  QVERIFY(path > 0);
  const QString area = svg.mid(path, svg.indexOf(QLatin1String("</clipPath>"), path) - path);
  QVERIFY2(area.contains(QLatin1String("M20 40L80 40L80 100L20 100L20 40")), qPrintable(area));
}

void ExportViewTest::svgTextHasPixelSizesAndConcreteFamilies() {
  QLabel label(QStringLiteral(u"2<sup>−14</sup>"));
  setTextRole(label, TextRole::body);
  label.resize(120, 40);
  QXmlStreamReader xml(svgDocument(label));
  QHash<QString, double> sizes;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("text")) continue;
    const QString family = xml.attributes().value(QLatin1String("font-family")).toString();
    QVERIFY2(!family.startsWith(QLatin1String("Sans Serif")) &&
                 family.contains(QLatin1String("Noto Sans CJK SC")),
             qPrintable(family));
    const double size = xml.attributes().value(QLatin1String("font-size")).toDouble();
    sizes.insert(xml.readElementText(), size);
  }
  QCOMPARE(sizes.value(QStringLiteral("2")), 14.0);
  const double raised = sizes.value(QStringLiteral(u"−14"));
  QVERIFY2(raised > 8 && raised < 11, qPrintable(QString::number(raised))); // two thirds of 14
}

void ExportViewTest::childrenAreClippedToThemselves() {
  QWidget view;
  view.resize(100, 50);
  auto* child = new QLabel(QStringLiteral("a label far too long for its width"), &view);
  child->setGeometry(10, 10, 40, 20);
  const QString svg = QString::fromUtf8(svgDocument(view));
  QVERIFY2(svg.contains(QLatin1String("M10 10L50 10L50 30L10 30")), qPrintable(svg));
}

void ExportViewTest::viewsCanTellVectors() {
  Figure figure;
  static_cast<void>(picture(figure, 1));
  QVERIFY(!figure.vectors);
  static_cast<void>(svgDocument(figure));
  QVERIFY(figure.vectors);
}

void ExportViewTest::filesAreWrittenBySuffix_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("start");
  QTest::newRow("png") << QStringLiteral("f.png") << QByteArray("\x89PNG");
  QTest::newRow("svg") << QStringLiteral("f.SVG") << QByteArray("<svg ");
  QTest::newRow("pdf") << QStringLiteral("f.pdf") << QByteArray("%PDF-");
}

void ExportViewTest::filesAreWrittenBySuffix() {
  QFETCH(QString, name);
  QFETCH(QByteArray, start);
  const QTemporaryDir folder;
  Figure figure;
  QVERIFY(exportView(figure, folder.filePath(name)).has_value());
  QFile file(folder.filePath(name));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QVERIFY(bytes.startsWith(start));
  if (name.endsWith(QLatin1String("pdf")))
    QVERIFY2(bytes.contains("MediaBox [0 0 180.000000 90.000000]"),
             bytes.mid(bytes.indexOf("MediaBox"), 60).constData()); // 240 × 120 px at 96 dpi
}

void ExportViewTest::errorsNameTheFile() {
  Figure figure;
  const Result<void> unknown = exportView(figure, QStringLiteral("figure.gif"));
  QVERIFY(!unknown);
  QCOMPARE(unknown.error().code, ErrorCode::usage);
  const Result<void> nowhere = exportView(figure, QStringLiteral("/no/such/folder/f.png"));
  QVERIFY(!nowhere);
  QCOMPARE(nowhere.error().culprit, std::string("/no/such/folder/f.png"));
  QVERIFY(!nowhere.error().arguments.at(0).empty());
}

void ExportViewTest::copyOffersBothForms() {
  Figure figure;
  copyView(figure);
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  QVERIFY(data->hasImage());
  QVERIFY(data->data(QStringLiteral("image/svg+xml")).startsWith("<svg "));
}

void ExportViewTest::iconsFollowTheTheme() {
  const QIcon icon = outlineIcon(QStringLiteral(":/icons/minus.svg"), Role::accent);
  for (const Theme theme : {Theme::light, Theme::dark}) {
    QApplication::setPalette(palette(theme));
    const QImage image = icon.pixmap(QSize(40, 40), 1.0).toImage();
    // The stroke of the minus sign runs through the middle.
    QCOMPARE(image.pixelColor(20, 20), color(theme, Role::accent));
    QCOMPARE(image.pixelColor(20, 4).alpha(), 0);
  }
}

QTEST_MAIN(ExportViewTest)
#include "tst_export_view.moc"
