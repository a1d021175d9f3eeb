#include "widgets/numberline/lane_painter.h"

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

// Heights at 100 %, from the top of a lane.
constexpr double regionsTop = 2, arrowY = 24, axisY = 40, catchmentY = 45, valuesTop = 49;

QFont labelFont(const LineLabel& label) {
  return font(label.row == LabelRow::regions ? TextRole::label : TextRole::monoLabel);
}

class LanePainter {
public:
  LanePainter(QPainter& painter, const QWidget& widget, const LanePicture& picture)
      : p(painter), w(widget), pic(picture), m_pen(lineFactor(themeOf(widget))) {}

  void paint() {
    p.save();
    p.translate(pic.rect.topLeft());
    p.setRenderHint(QPainter::Antialiasing, false);
    for (const LineRegion& region : pic.scene.line.regions)
      paintRegion(region);
    for (const LineBand& band : pic.scene.line.bands)
      paintBand(band);
    paintTicks();
    p.setRenderHint(QPainter::Antialiasing);
    paintCatchment();
    for (const TieMark& tie : pic.scene.ties)
      paintTie(tie);
    paintArrow();
    paintStored();
    for (const LineLabel& label : pic.scene.labels)
      paintLabel(label);
    p.restore();
  }

private:
  [[nodiscard]] QColor ink(Role role) const { return color(w, role); }

  [[nodiscard]] static double y(double at100) { return scaled(at100); }

  [[nodiscard]] double width() const { return pic.rect.width(); }

  void paintRegion(const LineRegion& region) {
    const QRectF zone(region.left, 0, region.right - region.left, y(axisY));
    const bool small = region.kind == RegionKind::subnormal || region.kind == RegionKind::underflow;
    const bool beyond = region.kind == RegionKind::overflow || region.kind == RegionKind::outOfRange;
    p.fillRect(zone, ink(beyond ? Role::specialTint : small ? Role::exponentTint : Role::hover));
    if (beyond) p.fillRect(zone, QBrush(ink(Role::specialTint).darker(115), Qt::BDiagPattern));
    if (region.kind == RegionKind::zero) p.fillRect(zone, QBrush(ink(Role::hairline), Qt::Dense6Pattern));
  }

  /// Darker where more values share a pixel: each doubling counts the same.
  void paintBand(const LineBand& band) {
    QColor tone = ink(Role::fraction);
    tone.setAlphaF(static_cast<float>(std::clamp(0.28 + 0.05 * std::log2(1 + band.perPixel), 0.28, 0.8)));
    const double left = std::floor(band.left), right = std::max(left + 1, std::floor(band.right));
    p.fillRect(QRectF(left, y(axisY - 14), right - left, y(14)), tone);
  }

  void paintTicks() {
    QVector<QLineF> ticks;
    ticks.reserve(static_cast<qsizetype>(pic.scene.line.marks.size()) + 1);
    ticks.append(QLineF(0, y(axisY), width(), y(axisY)));
    for (const LineMark& mark : pic.scene.line.marks)
      ticks.append(QLineF(mark.x, y(axisY - (mark.major ? 17 : 10)), mark.x, y(axisY)));
    p.setPen(QPen(ink(Role::ink), m_pen));
    p.drawLines(ticks);
  }

  /// The stretch that rounds to the stored value: its ends filled where they belong to it, open where not.
  void paintCatchment() {
    if (!pic.scene.catchment) return;
    const CatchmentSpan& span = *pic.scene.catchment;
    p.setPen(QPen(ink(Role::accent), 2 * m_pen));
    p.drawLine(QPointF(span.left, y(catchmentY)), QPointF(span.right, y(catchmentY)));
    if (span.right - span.left < y(8)) return;
    if (span.leftEnd) paintEnd(span.left, span.leftOwned);
    if (span.rightEnd) paintEnd(span.right, span.rightOwned);
  }

  void paintEnd(double x, bool owned) {
    p.setPen(QPen(ink(Role::accent), 1.5 * m_pen));
    p.setBrush(ink(owned ? Role::accent : Role::window));
    p.drawEllipse(QPointF(x, y(catchmentY)), y(3), y(3));
  }

  /// A tie between neighbours: the half on the side of its owner is filled.
  void paintTie(const TieMark& tie) {
    const QRectF disc(tie.x - y(3.5), y(axisY - 7 - 3.5), y(7), y(7));
    p.setPen(QPen(ink(Role::secondaryInk), m_pen));
    p.setBrush(ink(Role::window));
    p.drawEllipse(disc);
    p.setBrush(ink(Role::secondaryInk));
    p.drawPie(disc, (tie.ownedRight ? -90 : 90) * 16, 180 * 16);
  }

  void paintArrow() {
    if (!pic.entered || !pic.scene.stored) return;
    const double from = std::clamp(*pic.entered, 0.0, width());
    const double to = std::clamp(*pic.scene.stored, 0.0, width());
    if (std::abs(to - from) < y(10)) return;
    const double side = to > from ? 1 : -1, level = y(arrowY), head = y(5);
    const QPointF tip(to - side * y(1), level);
    p.setPen(QPen(ink(Role::error), 1.5 * m_pen));
    p.setBrush(Qt::NoBrush);
    p.drawLine(QPointF(from, level), tip);
    p.drawPolyline(
        QPolygonF({tip + QPointF(-side * head, -head * 0.7), tip, tip + QPointF(-side * head, head * 0.7)}));
  }

  void paintStored() {
    if (!pic.scene.stored || *pic.scene.stored < 0 || *pic.scene.stored > width()) return;
    p.setPen(QPen(ink(Role::surface), 1.5));
    p.setBrush(ink(Role::accent));
    p.drawEllipse(QPointF(*pic.scene.stored, y(axisY)), y(5), y(5));
  }

  void paintLabel(const LineLabel& label) {
    const QFont used = labelFont(label);
    const bool strong = label.kind == LabelKind::value;
    p.setPen(ink(label.kind == LabelKind::stored ? Role::accent : strong ? Role::ink : Role::secondaryInk));
    const double top = labelRect({{}, pic.rect.size()}, label).top();
    drawRaisedText(p, {label.left, top + QFontMetricsF(used).ascent()}, used, label.text);
  }

  QPainter& p;
  const QWidget& w;
  const LanePicture& pic;
  double m_pen;
};

} // namespace

QRectF labelRect(const QRectF& lane, const LineLabel& label) {
  const double top = scaled(label.row == LabelRow::regions ? regionsTop : valuesTop);
  return {lane.left() + label.left, lane.top() + top, label.width, QFontMetricsF(labelFont(label)).height()};
}

void paintLane(QPainter& painter, const QWidget& widget, const LanePicture& picture) {
  LanePainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
