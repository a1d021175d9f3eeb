#include "widgets/integers/place_weights.h"

#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

QString weightLabel(const integers::Place& place) {
  constexpr std::uint64_t fiveFigures = 65536;
  const QString sign = place.negative ? QStringLiteral("\u2212") : QString();
  if (place.magnitude < fiveFigures) return sign + QString::number(place.magnitude);
  return sign + QLatin1Char('2') + superscript(place.bit);
}

PlaceWeights::PlaceWeights(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceWeights::setLanes(const QList<WeightLane>& lanes) {
  if (lanes == m_lanes) return;
  m_lanes = lanes;
  updateGeometry();
  update();
}

void PlaceWeights::setPattern(integers::Pattern pattern, int width, const BitLayout& bits) {
  m_pattern = pattern;
  m_width = width;
  m_bits = bits;
  setVisible(bits.rows.size() == 1);
  update();
}

double PlaceWeights::lineHeight() const {
  return QFontMetricsF(widgets::font(TextRole::monoLabel)).height() + scaled(4);
}

QSize PlaceWeights::sizeHint() const {
  return {static_cast<int>(scaled(200)),
          static_cast<int>(std::ceil(lineHeight() * static_cast<double>(m_lanes.size())))};
}

void PlaceWeights::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  for (int i = 0; i < m_lanes.size(); ++i)
    paintLane(painter, i);
}

void PlaceWeights::paintLane(QPainter& painter, int index) const {
  const WeightLane& lane = m_lanes[index];
  const double top = index * lineHeight();
  double right = 0;
  QFont small = widgets::font(TextRole::monoLabel);
  if (m_bits.cell < scaled(40)) small.setPixelSize(static_cast<int>(scaled(10)));
  painter.setFont(small);
  for (const integers::Place& place : integers::places(m_pattern, m_width, lane.reading)) {
    const QRectF cell = m_bits.cellOf(place.bit);
    right = std::max(right, cell.right());
    const Role ink = !place.set ? Role::disabledInk : place.negative ? Role::sign : Role::ink;
    painter.setPen(color(*this, ink));
    painter.drawText(QRectF(cell.left() - 8, top, cell.width() + 16, lineHeight()), Qt::AlignCenter,
                     weightLabel(place));
  }
  painter.setFont(widgets::font(TextRole::label));
  painter.setPen(color(*this, Role::secondaryInk));
  painter.drawText(QRectF(right + scaled(16), top, width() - right, lineHeight()),
                   Qt::AlignLeft | Qt::AlignVCenter, lane.name);
}

void PlaceWeights::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

} // namespace qs::widgets
