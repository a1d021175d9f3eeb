#include "widgets/numberline/line_painter.h"

#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

// Heights at 100 %, from the top.
constexpr double enteredTop = 3, zoneTop = 37, axisY = 65, valuesTop = 71, notesTop = 90, barTop = 111,
                 barBottom = 131;

QFont fontOf(LabelRow row) {
  return font(row == LabelRow::regions ? TextRole::label : TextRole::monoLabel);
}

double topOf(LabelRow row) {
  switch (row) {
  case LabelRow::entered:
    return enteredTop;
  case LabelRow::values:
    return valuesTop;
  case LabelRow::notes:
    return notesTop;
  case LabelRow::regions:
    return barTop + 2;
  }
  return 0;
}

Role inkOf(LabelKind kind) {
  switch (kind) {
  case LabelKind::entered:
    return Role::error;
  case LabelKind::stored:
    return Role::accent;
  case LabelKind::value:
    return Role::ink;
  default:
    return Role::secondaryInk;
  }
}

class LinePainter {
public:
  LinePainter(QPainter& painter, const QWidget& widget, const LinePicture& picture)
      : p(painter), w(widget), pic(picture), m_width(picture.map.width()),
        m_pen(themeOf(widget) == Theme::projector ? 2 : 1) {}

  void paint() {
    p.setRenderHint(QPainter::Antialiasing, false);
    for (const LineRegion& region : pic.layout.regions)
      paintRegion(region);
    for (const LineBand& band : pic.layout.bands)
      paintBand(band);
    paintBorders();
    paintTicks();
    p.setRenderHint(QPainter::Antialiasing);
    paintMidpoints();
    paintStored();
    paintPointed();
    paintEntered();
    for (const LineLabel& label : pic.labels)
      paintLabel(label);
  }

private:
  [[nodiscard]] QColor ink(Role role) const { return color(w, role); }

  [[nodiscard]] static double y(double at100) { return scaled(at100); }

  void paintRegion(const LineRegion& region) {
    const QRectF zone(region.left, y(zoneTop), region.right - region.left, y(axisY - zoneTop));
    const QRectF bar(region.left, y(barTop), region.right - region.left, y(barBottom - barTop));
    QColor tint = ink(Role::hover);
    if (region.kind == RegionKind::subnormal || region.kind == RegionKind::underflow)
      tint = ink(Role::exponentTint);
    const bool beyond = region.kind == RegionKind::overflow || region.kind == RegionKind::outOfRange;
    if (beyond) tint = ink(Role::specialTint);
    p.fillRect(bar, tint);
    if (region.kind != RegionKind::normal) p.fillRect(zone, tint);
    if (beyond) {
      p.fillRect(zone, QBrush(ink(Role::specialTint).darker(115), Qt::BDiagPattern));
      p.fillRect(bar, QBrush(ink(Role::specialTint).darker(115), Qt::BDiagPattern));
    }
  }

  /// Darker where more values share a pixel: each doubling counts the same.
  void paintBand(const LineBand& band) {
    QColor tone = ink(Role::fraction);
    tone.setAlphaF(static_cast<float>(std::clamp(0.28 + 0.05 * std::log2(1 + band.perPixel), 0.28, 0.8)));
    const double left = std::floor(band.left), right = std::max(left + 1, std::floor(band.right));
    p.fillRect(QRectF(left, y(axisY - 14), right - left, y(14)), tone);
  }

  void paintBorders() {
    QPen pen(ink(Role::secondaryInk), m_pen, Qt::CustomDashLine);
    pen.setDashPattern({2, 3});
    p.setPen(pen);
    for (const LineBorder& border : pic.layout.borders)
      p.drawLine(QPointF(border.x, y(zoneTop)), QPointF(border.x, y(axisY - 16)));
    p.setPen(QPen(ink(Role::window), 2));
    for (const LineRegion& region : pic.layout.regions)
      if (region.left > 0) p.drawLine(QPointF(region.left, y(barTop)), QPointF(region.left, y(barBottom)));
  }

  void paintTicks() {
    p.setPen(QPen(ink(Role::ink), m_pen));
    p.drawLine(QPointF(0, y(axisY)), QPointF(m_width, y(axisY)));
    for (const LineMark& mark : pic.layout.marks)
      p.drawLine(QPointF(mark.x, y(axisY - (mark.major ? 18 : 11))), QPointF(mark.x, y(axisY)));
    p.setPen(QPen(ink(Role::secondaryInk), m_pen));
    for (const LineLabel& label : pic.labels)
      if (label.row == LabelRow::values)
        p.drawLine(QPointF(label.anchor, y(axisY)), QPointF(label.anchor, y(axisY + 4)));
  }

  /// Every midpoint beside the stored value has its mark; one with a label is led down to it.
  void paintMidpoints() {
    if (!pic.content.stored) return;
    QPen pen(ink(Role::secondaryInk), m_pen, Qt::CustomDashLine);
    pen.setDashPattern({2, 2});
    p.setPen(pen);
    const double stored = pic.map.positionOfRank(*pic.content.stored);
    for (const numbers::Rational& midpoint : midpointsAround(pic.map.order(), *pic.content.stored)) {
      const double x = pic.map.position(midpoint);
      if (x < 0 || x > m_width || std::abs(x - stored) < y(8)) continue;
      const bool labelled = std::ranges::any_of(pic.labels, [x](const LineLabel& label) {
        return label.kind == LabelKind::midpoint && label.anchor == x;
      });
      p.drawLine(QPointF(x, y(axisY - 8)), QPointF(x, y(labelled ? notesTop - 2 : axisY)));
    }
  }

  void paintStored() {
    if (!pic.content.stored) return;
    const double x = pic.map.positionOfRank(*pic.content.stored);
    if (x < 0 || x > m_width) return;
    p.setPen(QPen(ink(Role::surface), 1.5));
    p.setBrush(ink(Role::accent));
    p.drawEllipse(QPointF(x, y(axisY)), y(5.5), y(5.5));
  }

  /// An open ring; beyond the visible part an angle at that end.
  void paintPointed() {
    if (!pic.content.pointed) return;
    const double x = pic.map.positionOfRank(*pic.content.pointed);
    p.setPen(QPen(ink(Role::accent), 1.5 * m_pen));
    p.setBrush(Qt::NoBrush);
    if (x >= 0 && x <= m_width) {
      p.drawEllipse(QPointF(x, y(axisY)), y(7), y(7));
      return;
    }
    const double side = x < 0 ? -1 : 1, head = y(6);
    const QPointF tip(x < 0 ? 0 : m_width, y(axisY));
    p.drawPolyline(QPolygonF({tip + QPointF(-side * head, -head), tip, tip + QPointF(-side * head, head)}));
  }

  /// A triangle where the entered value is, and an arrow to where rounding takes it.
  void paintEntered() {
    if (!pic.content.entered) return;
    const double x = pic.map.position(*pic.content.entered);
    if (x >= 0 && x <= m_width) {
      const double tip = y(zoneTop), half = y(4.5), top = y(enteredTop + 18);
      p.setPen(QPen(ink(Role::error), 1.25 * m_pen));
      p.drawLine(QPointF(x, tip), QPointF(x, y(axisY)));
      p.setBrush(ink(Role::error));
      p.drawPolygon(
          QPolygonF({QPointF(x - half, top), QPointF(x + half, top), QPointF(x, y(enteredTop + 25))}));
    }
    if (pic.content.stored) paintArrow(x, pic.map.positionOfRank(*pic.content.stored));
  }

  void paintArrow(double from, double to) {
    from = std::clamp(from, 0.0, m_width);
    to = std::clamp(to, 0.0, m_width);
    if (std::abs(to - from) < y(10)) return;
    const double side = to > from ? 1 : -1, level = y(axisY - 22), head = y(5);
    const QPointF tip(to - side * y(1), level);
    p.setPen(QPen(ink(Role::error), 1.5 * m_pen));
    p.setBrush(Qt::NoBrush);
    p.drawLine(QPointF(from, level), tip);
    p.drawPolyline(
        QPolygonF({tip + QPointF(-side * head, -head * 0.7), tip, tip + QPointF(-side * head, head * 0.7)}));
  }

  void paintLabel(const LineLabel& label) {
    p.setFont(fontOf(label.row));
    p.setPen(ink(inkOf(label.kind)));
    const QFontMetricsF metrics(p.font());
    drawRaisedText(p, {label.left, y(topOf(label.row)) + metrics.ascent()}, p.font(), label.text);
  }

  QPainter& p;
  const QWidget& w;
  const LinePicture& pic;
  double m_width;
  double m_pen;
};

} // namespace

double lineTextWidth(const QString& text, LabelRow row) {
  return raisedTextWidth(fontOf(row), text);
}

void paintLine(QPainter& painter, const QWidget& widget, const LinePicture& picture) {
  LinePainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
