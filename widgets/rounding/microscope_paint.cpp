#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/labeller.h"
#include "widgets/numberline/line_painter.h"
#include "widgets/rounding/microscope_view.h"

#include "widgets/common/focus_ring.h"
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace qs::widgets {
namespace {

// Heights at 100 %, from the top.
constexpr double enteredTop = 4, triangleTop = 22, zoneTop = 32, axisY = 70, valuesTop = 78, notesTop = 95,
                 tieTop = 115;

QPen dashed(const QColor& color, double width) {
  QPen pen(color, width, Qt::CustomDashLine);
  pen.setDashPattern({3, 3});
  return pen;
}

void drawText(QPainter& painter, QPointF topLeft, const QFont& font, const QString& text) {
  drawRaisedText(painter, topLeft + QPointF(0, QFontMetricsF(font).ascent()), font, text);
}

} // namespace

void MicroscopeView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const MicroscopeLayout places = layoutMicroscope(m_case, mapNow());
  painter.translate(margin(), 0);
  paintZones(painter, places);
  painter.setRenderHint(QPainter::Antialiasing);
  paintMarks(painter, places);
  paintNumber(painter, places);
  paintLabels(painter, places);
  paintFocusRing(painter, *this);
}

/// What goes down on one tint, what goes up on the other, each with its arrow.
void MicroscopeView::paintZones(QPainter& painter, const MicroscopeLayout& places) const {
  const QColor down = color(*this, Role::fractionTint), up = color(*this, Role::exponentTint);
  const double top = scaled(zoneTop), height = scaled(axisY - zoneTop);
  const QRectF all(places.below, top, places.above - places.below, height);
  const std::optional<numbers::Rational> turn = turningPoint();
  painter.setFont(widgets::font(TextRole::label));
  painter.setPen(color(*this, Role::secondaryInk));
  if (!turn) {
    QLinearGradient gradient(all.topLeft(), all.topRight());
    gradient.setColorAt(0, down);
    gradient.setColorAt(1, up);
    painter.fillRect(all, gradient);
    painter.drawText(all.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, tr("up or down by chance"));
    return;
  }
  const double at = mapNow().position(*turn);
  const QRectF left(all.left(), top, at - all.left(), height), right(at, top, all.right() - at, height);
  painter.fillRect(left, down);
  painter.fillRect(right, up);
  const auto name = [&painter](const QRectF& zone, const QString& text) {
    const double width = painter.fontMetrics().horizontalAdvance(text);
    if (zone.width() > width + scaled(24))
      painter.drawText(zone.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, text);
  };
  name(left, QStringLiteral("◂ ") + tr("down"));
  name(right, tr("up") + QStringLiteral(" ▸"));
}

void MicroscopeView::paintMarks(QPainter& painter, const MicroscopeLayout& places) const {
  const double thick = lineFactor(themeOf(*this)), axis = scaled(axisY);
  painter.setPen(QPen(color(*this, Role::ink), thick));
  painter.drawLine(QPointF(0, axis), QPointF(mapNow().width(), axis));
  painter.setPen(dashed(color(*this, Role::secondaryInk), thick));
  painter.drawLine(QPointF(places.tie, scaled(zoneTop)), QPointF(places.tie, scaled(tieTop - 2)));
  const int goes = directionOf(m_case.value);
  for (const bool upper : {false, true}) {
    const double x = upper ? places.above : places.below;
    const values::RoundingSide& side = upper ? m_case.above : m_case.below;
    const bool itself = side.code && m_case.value == side.value;
    const bool taken = itself || (upper ? goes > 0 : goes < 0);
    const QColor ink = color(*this, taken ? Role::accent : Role::ink);
    painter.setPen(side.code ? QPen(ink, 2 * thick) : dashed(color(*this, Role::special), 2 * thick));
    painter.drawLine(QPointF(x, scaled(zoneTop)), QPointF(x, axis));
    painter.setPen(QPen(ink, 1.5 * thick));
    painter.setBrush(taken ? ink : color(*this, Role::window));
    painter.drawEllipse(QPointF(x, axis), scaled(5), scaled(5));
  }
}

void MicroscopeView::paintNumber(QPainter& painter, const MicroscopeLayout& places) const {
  const QColor ink = color(*this, Role::error);
  const double x = places.value, half = scaled(5), thick = lineFactor(themeOf(*this));
  painter.setPen(QPen(ink, 1.5 * thick));
  painter.drawLine(QPointF(x, scaled(zoneTop)), QPointF(x, scaled(axisY)));
  painter.setBrush(ink);
  painter.drawPolygon(QPolygonF({QPointF(x - half, scaled(triangleTop)),
                                 QPointF(x + half, scaled(triangleTop)), QPointF(x, scaled(zoneTop - 1))}));
  const int goes = directionOf(m_case.value);
  const double to = goes > 0 ? places.above : places.below, level = scaled(axisY - 11), head = scaled(5);
  if (goes == 0 || std::abs(to - x) < scaled(16)) return;
  const double side = to > x ? 1 : -1;
  const QPointF tip(to - side * scaled(3), level);
  painter.setBrush(Qt::NoBrush);
  painter.drawLine(QPointF(x, level), tip);
  painter.drawPolyline(
      QPolygonF({tip + QPointF(-side * head, -head * 0.7), tip, tip + QPointF(-side * head, head * 0.7)}));
}

void MicroscopeView::paintLabels(QPainter& painter, const MicroscopeLayout& places) const {
  const TextWidth width = &lineTextWidth;
  const double end = mapNow().width();
  Labeller labels(end, width);
  const double outside = places.valueLeft ? -1 : places.valueRight ? end + 1 : places.value;
  addPointer(labels, LabelKind::entered, m_text, outside, end);
  labels.add(LabelRow::values, LabelKind::stored, sideText(m_case.below), places.below);
  labels.add(LabelRow::values, LabelKind::stored, sideText(m_case.above), places.above);
  labels.add(LabelRow::notes, LabelKind::value, sideNote(m_case.below), places.below);
  labels.add(LabelRow::notes, LabelKind::value, sideNote(m_case.above), places.above);
  labels.add(LabelRow::regions, LabelKind::midpoint, tieText(), places.tie);
  for (const LineLabel& label : labels.take()) {
    const bool value = label.row == LabelRow::values, entered = label.row == LabelRow::entered;
    const double top = entered                          ? enteredTop
                       : value                          ? valuesTop
                       : label.row == LabelRow::regions ? tieTop
                                                        : notesTop;
    painter.setPen(color(*this, entered ? Role::error : value ? Role::ink : Role::secondaryInk));
    const QFont used = widgets::font(label.row == LabelRow::regions ? TextRole::label : TextRole::monoLabel);
    drawText(painter, {label.left, scaled(top)}, used, label.text);
  }
}

} // namespace qs::widgets
