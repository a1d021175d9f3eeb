#include "widgets/common/svg_device.h"

#include "widgets/common/svg_text.h"

#include <QBuffer>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace qs::widgets {

class SvgDevice::Engine final : public QPaintEngine {
public:
  // What is left out of the features QPainter replaces by an image of its own.
  Engine()
      : QPaintEngine(AllFeatures & ~(PerspectiveTransform | LinearGradientFill | RadialGradientFill |
                                     ConicalGradientFill | ObjectBoundingModeGradients)) {}

  bool begin(QPaintDevice*) override { return true; }

  bool end() override { return true; }

  [[nodiscard]] Type type() const override { return SVG; }

  void updateState(const QPaintEngineState& now) override {
    m_transform = now.transform();
    m_pen = now.pen();
    m_brush = now.brush();
    m_opacity = now.opacity();
    m_clipStale = true;
  }

  void drawPath(const QPainterPath& path) override { shape(m_transform.map(path), fillOf(m_brush)); }

  void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode != PolylineMode) path.closeSubpath();
    if (mode == WindingMode) path.setFillRule(Qt::WindingFill);
    shape(m_transform.map(path), mode == PolylineMode ? QStringLiteral("fill=\"none\"") : fillOf(m_brush));
  }

  void drawTextItem(const QPointF& at, const QTextItem& item) override {
    const QPointF origin = m_transform.map(at);
    QString turn;
    if (m_transform.type() > QTransform::TxTranslate)
      turn = QStringLiteral(" transform=\"matrix(%1 %2 %3 %4 %5 %6)\"")
                 .arg(svg::number(m_transform.m11()), svg::number(m_transform.m12()),
                      svg::number(m_transform.m21()), svg::number(m_transform.m22()), svg::number(origin.x()),
                      svg::number(origin.y()));
    const QPointF place = turn.isEmpty() ? origin : QPointF();
    add(svg::text(item, place, turn, svg::paint("fill", m_pen.color(), m_opacity)));
  }

  void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override {
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
  }

  void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                 Qt::ImageConversionFlags) override {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.copy(source.toAlignedRect()).save(&buffer, "PNG");
    const QRectF r = m_transform.mapRect(target);
    add(QStringLiteral("<image x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" preserveAspectRatio=\"none\" "
                       "xlink:href=\"data:image/png;base64,%5\"/>")
            .arg(svg::number(r.x()), svg::number(r.y()), svg::number(r.width()), svg::number(r.height()),
                 QString::fromLatin1(png.toBase64())));
  }

  QString definitions;
  QString body;

private:
  void shape(const QPainterPath& path, const QString& fill) {
    const double scale = std::sqrt(std::abs(m_transform.determinant()));
    add(QStringLiteral("<path d=\"%1\" %2 %3/>")
            .arg(svg::pathData(path), fill, svg::stroke(m_pen, scale, m_opacity)));
  }

  void add(const QString& element) {
    const QString clip = clipReference();
    body += clip.isEmpty() ? element + QLatin1Char('\n')
                           : QStringLiteral("<g clip-path=\"url(#%1)\">%2</g>\n").arg(clip, element);
  }

  QString define(const QString& kind, const QString& content) {
    const QString key = kind + content;
    const auto known = m_defined.constFind(key);
    if (known != m_defined.constEnd()) return *known;
    const QString id = QStringLiteral("%1%2").arg(kind.left(1)).arg(m_defined.size() + 1);
    definitions += content.arg(id) + QLatin1Char('\n');
    m_defined.insert(key, id);
    return id;
  }

  /// The id of the clip path in force; empty when there is none. A widget's own area arrives as the system
  /// clip.
  QString clipReference() {
    if (!m_clipStale) return m_clip;
    m_clipStale = false;
    m_clip.clear();
    QPainterPath area;
    const bool clipped = painter()->hasClipping();
    if (clipped) area = m_transform.map(painter()->clipPath());
    if (const QRegion system = systemClip(); !system.isEmpty()) {
      QPainterPath region;
      region.addRegion(system);
      area = clipped ? area.intersected(region) : region;
    } else if (!clipped) {
      return m_clip;
    }
    m_clip = define(QStringLiteral("clip"), QStringLiteral("<clipPath id=\"%1\"><path d=\"%2\"/></clipPath>")
                                                .arg(QStringLiteral("%1"), svg::pathData(area)));
    return m_clip;
  }

  QString fillOf(const QBrush& brush) {
    const QString lines = svg::hatch(brush.style());
    if (lines.isEmpty() || brush.style() == Qt::SolidPattern || brush.style() == Qt::NoBrush)
      return brush.style() == Qt::NoBrush ? QStringLiteral("fill=\"none\"")
                                          : svg::paint("fill", brush.color(), m_opacity);
    const QString id =
        define(QStringLiteral("hatch"),
               QStringLiteral("<pattern id=\"%1\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                              "<path d=\"%2\" fill=\"none\" %3 stroke-width=\"1\"/></pattern>")
                   .arg(QStringLiteral("%1"), lines, svg::paint("stroke", brush.color(), m_opacity)));
    return QStringLiteral("fill=\"url(#%1)\"").arg(id);
  }

  QTransform m_transform;
  QPen m_pen;
  QBrush m_brush;
  double m_opacity = 1;
  bool m_clipStale = true;
  QString m_clip;
  QHash<QString, QString> m_defined;
};

SvgDevice::SvgDevice(QSize size) : m_size(size), m_engine(std::make_unique<Engine>()) {}

SvgDevice::~SvgDevice() = default;

QPaintEngine* SvgDevice::paintEngine() const {
  return m_engine.get();
}

QByteArray SvgDevice::document(const QString& title) const {
  const QString head =
      QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                     "width=\"%1\" height=\"%2\" "
                     "viewBox=\"0 0 %1 %2\">\n<title>%3</title>\n<defs>\n")
          .arg(m_size.width())
          .arg(m_size.height())
          .arg(title.toHtmlEscaped());
  return (head + m_engine->definitions + QStringLiteral("</defs>\n") + m_engine->body +
          QStringLiteral("</svg>\n"))
      .toUtf8();
}

int SvgDevice::metric(PaintDeviceMetric metric) const {
  constexpr int dotsPerInch = 96; // so that a pixel of the screen is a unit of the document
  switch (metric) {
  case PdmWidth:
    return m_size.width();
  case PdmHeight:
    return m_size.height();
  case PdmWidthMM:
    return m_size.width() * 254 / (dotsPerInch * 10);
  case PdmHeightMM:
    return m_size.height() * 254 / (dotsPerInch * 10);
  case PdmDpiX:
  case PdmDpiY:
  case PdmPhysicalDpiX:
  case PdmPhysicalDpiY:
    return dotsPerInch;
  case PdmNumColors:
    return 1 << 24;
  case PdmDepth:
    return 32;
  case PdmDevicePixelRatio:
    return 1;
  case PdmDevicePixelRatioScaled:
    return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
  }
  return 0;
}

} // namespace qs::widgets
