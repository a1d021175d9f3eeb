#include "widgets/common/svg_text.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace qs::widgets::svg {
namespace {

QString pair(double x, double y) {
  return number(x) + QLatin1Char(' ') + number(y);
}

/// The size really drawn: raised and lowered text carries the font of its surroundings and is only set
/// smaller.
double pixelSize(const QTextItem& item) {
  const QFont font = item.font();
  const double nominal = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
  const double advance = QFontMetricsF(font).horizontalAdvance(item.text());
  const double ratio = advance > 0 ? item.width() / advance : 1;
  return ratio < 0.9 ? nominal * ratio : nominal; // hinting alone moves the ratio by a few per cent
}

QString dashes(const QPen& pen, double width) {
  QString list;
  for (const double each : pen.dashPattern())
    list += number(each * width) + QLatin1Char(' ');
  return list.isEmpty() ? list : QStringLiteral(" stroke-dasharray=\"%1\"").arg(list.trimmed());
}

} // namespace

QString number(double value) {
  QString text = QString::number(value, 'f', 3);
  while (text.endsWith(QLatin1Char('0')))
    text.chop(1);
  if (text.endsWith(QLatin1Char('.'))) text.chop(1);
  return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString paint(const char* name, const QColor& color, double opacity) {
  const QString attribute = QString::fromLatin1(name);
  QString made = QStringLiteral("%1=\"%2\"").arg(attribute, color.name());
  const double alpha = color.alphaF() * opacity;
  if (alpha < 0.999) made += QStringLiteral(" %1-opacity=\"%2\"").arg(attribute, number(alpha));
  return made;
}

QString pathData(const QPainterPath& path) {
  QString data;
  for (int i = 0; i < path.elementCount(); ++i) {
    const QPainterPath::Element e = path.elementAt(i);
    if (e.type == QPainterPath::MoveToElement) data += QLatin1Char('M') + pair(e.x, e.y);
    if (e.type == QPainterPath::LineToElement) data += QLatin1Char('L') + pair(e.x, e.y);
    if (e.type == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
      const QPainterPath::Element second = path.elementAt(i + 1);
      const QPainterPath::Element end = path.elementAt(i + 2);
      data += QLatin1Char('C') + pair(e.x, e.y) + QLatin1Char(' ') + pair(second.x, second.y) +
              QLatin1Char(' ') + pair(end.x, end.y);
      i += 2;
    }
  }
  return data;
}

QString stroke(const QPen& pen, double scale, double opacity) {
  if (pen.style() == Qt::NoPen) return QStringLiteral("stroke=\"none\"");
  const double width = pen.isCosmetic() ? std::max(pen.widthF(), 1.0) : pen.widthF() * scale;
  QString made = paint("stroke", pen.color(), opacity);
  made += QStringLiteral(" stroke-width=\"%1\"").arg(number(width));
  if (pen.style() != Qt::SolidLine) made += dashes(pen, width);
  if (pen.capStyle() == Qt::RoundCap) made += QStringLiteral(" stroke-linecap=\"round\"");
  if (pen.capStyle() == Qt::SquareCap) made += QStringLiteral(" stroke-linecap=\"square\"");
  if (pen.joinStyle() == Qt::RoundJoin) made += QStringLiteral(" stroke-linejoin=\"round\"");
  if (pen.joinStyle() == Qt::BevelJoin) made += QStringLiteral(" stroke-linejoin=\"bevel\"");
  return made;
}

QString hatch(Qt::BrushStyle style) {
  // Diagonals run past the corners, so that tiles meet without notches.
  switch (style) {
  case Qt::HorPattern:
    return QStringLiteral("M0 4L8 4");
  case Qt::VerPattern:
    return QStringLiteral("M4 0L4 8");
  case Qt::CrossPattern:
    return QStringLiteral("M0 4L8 4M4 0L4 8");
  case Qt::BDiagPattern:
    return QStringLiteral("M-1 9L9 -1M-1 1L1 -1M7 9L9 7");
  case Qt::FDiagPattern:
    return QStringLiteral("M-1 -1L9 9M7 -1L9 1M-1 7L1 9");
  case Qt::DiagCrossPattern:
    return QStringLiteral("M-1 9L9 -1M-1 -1L9 9");
  default:
    return {};
  }
}

QString text(const QTextItem& item, const QPointF& at, const QString& turn, const QString& fill) {
  const QFont font = item.font();
  QString made =
      QStringLiteral("<text x=\"%1\" y=\"%2\" textLength=\"%3\" lengthAdjust=\"spacingAndGlyphs\" ")
          .arg(number(at.x()), number(at.y()), number(item.width()));
  made += QStringLiteral("font-family=\"%1\" font-size=\"%2\" ")
              .arg(font.families().join(QLatin1String(", ")).toHtmlEscaped(), number(pixelSize(item)));
  if (font.weight() != QFont::Normal) made += QStringLiteral("font-weight=\"%1\" ").arg(font.weight());
  if (font.italic()) made += QStringLiteral("font-style=\"italic\" ");
  return made +
         QStringLiteral("xml:space=\"preserve\" %1%2>%3</text>").arg(fill, turn, item.text().toHtmlEscaped());
}

} // namespace qs::widgets::svg
