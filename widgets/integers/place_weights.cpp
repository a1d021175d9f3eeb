#include "widgets/integers/place_weights.h"

#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace qs::widgets {

namespace {

constexpr double nameGap = 16; ///< between the bits and the name of a lane

} // namespace

QString weightLabel(const integers::Place& place, int fractionBits) {
  constexpr int fiveFigures = 16; // 2^16 has five
  const QString sign = place.negative ? QStringLiteral("\u2212") : QString();
  const int exponent = place.bit - fractionBits;
  if (exponent >= 0 && exponent < fiveFigures) return sign + QString::number(1 << exponent);
  if (exponent < 0 && exponent >= -3) return sign + QStringLiteral("1/%1").arg(1 << -exponent);
  return sign + QLatin1Char('2') + superscript(exponent);
}

PlaceWeights::PlaceWeights(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMouseTracking(true);
}

void PlaceWeights::setLanes(const QList<WeightLane>& lanes) {
  if (lanes == m_lanes) return;
  m_lanes = lanes;
  placeNames();
  updateGeometry();
  update();
}

void PlaceWeights::setPattern(integers::Pattern pattern, int width, const BitLayout& bits) {
  m_pattern = pattern;
  m_width = width;
  m_bits = bits;
  setVisible(bits.rows.size() == 1 && !m_lanes.isEmpty());
  placeNames();
  update();
}

double PlaceWeights::endOfBits() const {
  double right = 0;
  for (const BitCell& cell : m_bits.cells)
    right = std::max(right, cell.rect.right());
  return right;
}

void PlaceWeights::placeNames() {
  const QFontMetricsF metrics(widgets::font(TextRole::label));
  const double room = width() - endOfBits() - scaled(nameGap);
  const bool above = std::ranges::any_of(std::as_const(m_lanes), [&](const WeightLane& lane) {
    return metrics.horizontalAdvance(lane.name) > room;
  });
  if (std::exchange(m_namesAbove, above) != above) updateGeometry();
}

void PlaceWeights::setHighlightedBit(int bit) {
  if (std::exchange(m_highlighted, bit) != bit) update();
}

DrawnPart PlaceWeights::partAt(int index) const {
  const WeightLane& lane = m_lanes[index];
  QStringList weights;
  for (const integers::Place& place : integers::places(m_pattern, m_width, lane.reading))
    if (place.set) weights.append(weightLabel(place, lane.fractionBits));
  return {QStringLiteral("%1: %2").arg(lane.name, weights.join(QStringLiteral(" + "))),
          {},
          QRectF(0, index * laneHeight(), width(), laneHeight())};
}

void PlaceWeights::mouseMoveEvent(QMouseEvent* event) {
  int under = -1;
  for (const BitCell& cell : m_bits.cells)
    if (event->position().x() >= cell.rect.left() && event->position().x() < cell.rect.right())
      under = cell.bit;
  emit bitHovered(under);
}

void PlaceWeights::leaveEvent(QEvent*) {
  emit bitHovered(-1);
}

double PlaceWeights::lineHeight() const {
  return QFontMetricsF(widgets::font(TextRole::monoLabel)).height() + scaled(4);
}

double PlaceWeights::laneHeight() const {
  return m_namesAbove ? 2 * lineHeight() : lineHeight();
}

QSize PlaceWeights::sizeHint() const {
  return {static_cast<int>(scaled(200)),
          static_cast<int>(std::ceil(laneHeight() * static_cast<double>(m_lanes.size())))};
}

void PlaceWeights::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  for (int i = 0; i < m_lanes.size(); ++i)
    paintLane(painter, i);
}

void PlaceWeights::paintLane(QPainter& painter, int index) const {
  const WeightLane& lane = m_lanes[index];
  const double nameTop = index * laneHeight();
  const double top = m_namesAbove ? nameTop + lineHeight() : nameTop;
  QFont small = widgets::font(TextRole::monoLabel);
  if (m_bits.cell < scaled(40)) small.setPixelSize(static_cast<int>(scaled(10)));
  const QFontMetricsF metrics(small);
  for (const integers::Place& place : integers::places(m_pattern, m_width, lane.reading)) {
    const QRectF cell = m_bits.cellOf(place.bit);
    const Role ink = !place.set ? Role::disabledInk : place.negative ? Role::sign : Role::ink;
    const bool pointed = place.bit == m_highlighted;
    if (pointed) paintPointed(painter, QRectF(cell.left(), top, cell.width(), lineHeight()));
    painter.setPen(color(*this, pointed && !place.set ? Role::secondaryInk : ink));
    const QString label = weightLabel(place, lane.fractionBits);
    const double wide = raisedTextWidth(small, label);
    const double baseline = top + (lineHeight() + metrics.ascent() - metrics.descent()) / 2;
    drawRaisedText(painter, {cell.center().x() - wide / 2, baseline}, small, label);
  }
  painter.setFont(widgets::font(TextRole::label));
  painter.setPen(color(*this, Role::secondaryInk));
  const double left = m_namesAbove ? 0 : endOfBits() + scaled(nameGap);
  painter.drawText(QRectF(left, nameTop, width() - left, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                   lane.name);
}

void PlaceWeights::paintPointed(QPainter& painter, const QRectF& rect) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color(*this, Role::accent), 1.25 * lineFactor(themeOf(*this))));
  painter.setBrush(color(*this, Role::hover));
  painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
}

void PlaceWeights::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeNames();
}

void PlaceWeights::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

} // namespace qs::widgets
