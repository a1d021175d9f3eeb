#include "widgets/numberline/dots_view.h"

#include "core/formats/decode.h"
#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/value_text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

constexpr double rowHeight = 26, axisHeight = 30, minGap = 5, radius = 2.25; // at 100 %
constexpr double captionHeight = 20, panelHeight = captionHeight + 2 * rowHeight + axisHeight;
constexpr double evenEnd = 8;

QString tickText(const DotAxis& axis, int tick) {
  return axis.logarithmic ? QLatin1Char('2') + superscript(tick) : QString::number(tick);
}

QString largestText(const values::CodeOrder& order) {
  return valueText(briefText(order.layout(), order.codeAt(order.highest())));
}

} // namespace

DotsView::DotsView(QWidget* parent)
    : QWidget(parent), m_orders{values::CodeOrder(formats::FloatLayout{5, 10, 15}),
                                values::CodeOrder(formats::FloatLayout{8, 7, 127})} {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DotsView::setFormats(const DotFormat& first, const DotFormat& second) {
  m_names = {first.name, second.name};
  m_orders = {values::CodeOrder(first.layout), values::CodeOrder(second.layout)};
  describe();
  update();
}

void DotsView::describe() {
  setAccessibleName(tr("Positive values as dots"));
  setAccessibleDescription(
      tr("%1 up to %2, %3 up to %4")
          .arg(m_names[0], largestText(m_orders[0]), m_names[1], largestText(m_orders[1])));
}

double DotsView::nameWidth() const {
  const QFontMetricsF metrics(widgets::font(TextRole::label));
  return std::max(metrics.horizontalAdvance(m_names[0]), metrics.horizontalAdvance(m_names[1])) + scaled(16);
}

QSize DotsView::sizeHint() const {
  return {static_cast<int>(scaled(400)), static_cast<int>(std::ceil(scaled(2 * panelHeight)))};
}

void DotsView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintPanel(painter, sharedAxis(m_orders[0], m_orders[1]), tr("Positive values, by powers of two"), 0);
  paintPanel(painter, {false, 0, evenEnd}, tr("Positive values up to %1, evenly").arg(evenEnd),
             scaled(panelHeight));
}

void DotsView::paintPanel(QPainter& painter, const DotAxis& axis, const QString& caption, double top) const {
  const double left = nameWidth(), room = width() - left - scaled(16);
  if (room < scaled(40)) return;
  painter.setFont(widgets::font(TextRole::label));
  painter.setPen(color(*this, Role::secondaryInk));
  painter.drawText(QRectF(0, top, width(), scaled(captionHeight)), Qt::AlignLeft | Qt::AlignVCenter, caption);
  top += scaled(captionHeight);
  const double line = top + scaled(2 * rowHeight + 2);
  painter.setPen(QPen(color(*this, Role::secondaryInk), lineFactor(themeOf(*this))));
  painter.drawLine(QPointF(left, line), QPointF(left + room, line));
  const QFont small = widgets::font(TextRole::monoLabel);
  for (const int tick : dotTicks(axis, room, scaled(56))) {
    const double x = left + (tick - axis.low) / (axis.high - axis.low) * room;
    painter.drawLine(QPointF(x, line), QPointF(x, line + scaled(4)));
    const QString text = tickText(axis, tick);
    const double half = raisedTextWidth(small, text) / 2;
    const double at = std::min(x - half, width() - 2 * half);
    drawRaisedText(painter, {at, line + scaled(18)}, small, text);
  }
  for (std::size_t i = 0; i < 2; ++i) {
    const double middle = top + scaled(rowHeight * (static_cast<double>(i) + 0.5));
    painter.setFont(widgets::font(TextRole::label));
    painter.setPen(color(*this, i == 0 ? Role::ink : Role::secondaryInk));
    painter.drawText(QRectF(0, middle - scaled(rowHeight / 2), left, scaled(rowHeight)),
                     Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
    painter.save();
    painter.setClipRect(QRectF(left - scaled(4), top, room + scaled(8), height()));
    paintRow(painter, m_orders[i], axis, {left, middle}, i == 0);
    painter.restore();
  }
}

void DotsView::paintRow(QPainter& painter, const values::CodeOrder& order, const DotAxis& axis, QPointF left,
                        bool first) const {
  const double room = width() - left.x() - scaled(16), size = scaled(radius);
  const QColor ink = color(*this, first ? Role::fraction : Role::secondaryInk);
  const DotRow row = layoutDots(order, axis, room, scaled(minGap));
  QColor pale = ink;
  pale.setAlphaF(0.35F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(pale);
  for (const DotBand& band : row.bands)
    painter.drawRect(
        QRectF(left.x() + band.left - size, left.y() - size, band.right - band.left + 2 * size, 2 * size));
  for (const Dot& dot : row.dots) {
    const QPointF centre(left.x() + dot.x, left.y());
    painter.setPen(QPen(ink, 1.2 * lineFactor(themeOf(*this))));
    if (dot.powerOfTwo) painter.drawLine(centre - QPointF(0, scaled(8)), centre + QPointF(0, scaled(8)));
    painter.setBrush(dot.subnormal ? color(*this, Role::window) : ink);
    painter.drawEllipse(centre, size, size);
  }
}

void DotsView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) describe();
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

} // namespace qs::widgets
