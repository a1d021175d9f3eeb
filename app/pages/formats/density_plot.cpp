#include "app/pages/formats/density_plot.h"

#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace qs::pages {

using widgets::Role;

namespace {

Role roleOf(int index) {
  return index == 0 ? Role::fraction : Role::error;
}

double countAt(const std::vector<values::BinadeDensity>& density, int exponent) {
  const auto found = std::ranges::find(density, exponent, &values::BinadeDensity::exponent);
  return found == density.end() ? 0 : found->count;
}

} // namespace

DensityPlot::DensityPlot(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DensityPlot::show(const Subject& first, const Subject& second, std::optional<double> marked) {
  m_subjects = {first, second};
  m_marked = marked;
  update();
}

QSize DensityPlot::sizeHint() const {
  return {static_cast<int>(widgets::scaled(600)), static_cast<int>(widgets::scaled(190))};
}

QSize DensityPlot::minimumSizeHint() const {
  return {static_cast<int>(widgets::scaled(240)), sizeHint().height()};
}

DensityLayout DensityPlot::arranged() const {
  const QFontMetricsF metrics(widgets::font(widgets::TextRole::monoLabel));
  const double left = metrics.horizontalAdvance(u'0') * 5, text = metrics.height();
  const QRectF plot = QRectF(rect()).adjusted(left, text * 1.4, -widgets::scaled(12), -text * 1.5);
  QList<std::vector<values::BinadeDensity>> densities;
  for (const Subject& subject : m_subjects)
    densities.append(subject.density);
  return layoutDensity(densities, plot, widgets::scaled(60));
}

void DensityPlot::paintEvent(QPaintEvent*) {
  if (m_subjects.isEmpty()) return;
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const DensityLayout layout = arranged();
  paintAxes(p, layout);
  for (int i = 0; i < static_cast<int>(m_subjects.size()); ++i)
    paintCurve(p, layout, i);
  if (!m_marked || *m_marked < layout.lowExponent || *m_marked > layout.highExponent) return;
  p.setPen(QPen(widgets::color(*this, Role::accent), 1.5));
  const double x = layout.xOf(*m_marked);
  p.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
}

void DensityPlot::paintAxes(QPainter& p, const DensityLayout& layout) const {
  const QFont font = widgets::font(widgets::TextRole::monoLabel);
  const QFontMetricsF metrics(font);
  const QRectF& plot = layout.plot;
  const double tick = widgets::scaled(4);
  for (const DensityTick& count : layout.counts) {
    p.setPen(QPen(widgets::color(*this, Role::grid), 1));
    p.drawLine(QPointF(plot.left(), count.position), QPointF(plot.right(), count.position));
    p.setPen(widgets::color(*this, Role::secondaryInk));
    const QString text = u'2' + widgets::superscript(count.power);
    widgets::drawRaisedText(p,
                            {plot.left() - tick - widgets::raisedTextWidth(font, text),
                             count.position + metrics.ascent() / 2 - 1},
                            font, text);
  }
  for (const DensityTick& value : layout.values) {
    p.setPen(QPen(widgets::color(*this, Role::secondaryInk), 1));
    p.drawLine(QPointF(value.position, plot.bottom()), QPointF(value.position, plot.bottom() + tick));
    const QString text =
        value.power == 0 ? QStringLiteral("1") : QStringLiteral("10") + widgets::superscript(value.power);
    const double width = widgets::raisedTextWidth(font, text);
    const double x = std::clamp(value.position - width / 2, 0.0, this->width() - width);
    widgets::drawRaisedText(p, {x, plot.bottom() + tick + metrics.ascent() + 1}, font, text);
  }
  p.setPen(QPen(widgets::color(*this, Role::secondaryInk), 1));
  p.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void DensityPlot::paintCurve(QPainter& p, const DensityLayout& layout, int index) const {
  const QPolygonF& curve = layout.curves[index];
  if (curve.isEmpty()) return;
  const QColor tone = widgets::color(*this, roleOf(index));
  const double line = 1.5 * widgets::lineFactor(widgets::themeOf(*this));
  if (index == 0) {
    QColor fill = tone;
    fill.setAlphaF(0.25F);
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawPolygon(curve);
  }
  p.setBrush(Qt::NoBrush);
  p.setPen(QPen(tone, line, index == 0 ? Qt::SolidLine : Qt::DashLine));
  p.drawPolyline(curve);

  // The names stand in a row above the plot, the first from the left, the second after it.
  const QFont font = widgets::font(widgets::TextRole::label);
  const QFontMetricsF metrics(font);
  double x = layout.plot.left();
  const double mark = widgets::scaled(22), gap = widgets::scaled(6);
  for (int i = 0; i < index; ++i)
    x += mark + gap + metrics.horizontalAdvance(m_subjects[i].name) + 4 * gap;
  const double y = metrics.height() / 2;
  p.drawLine(QPointF(x, y), QPointF(x + mark, y));
  p.setFont(font);
  p.setPen(widgets::color(*this, Role::ink));
  p.drawText(QPointF(x + mark + gap, metrics.ascent()), m_subjects[index].name);
}

QString DensityPlot::hint(int exponent) const {
  QStringList lines{
      tr("from 2%1 to 2%2").arg(widgets::superscript(exponent), widgets::superscript(exponent + 1))};
  for (const Subject& subject : m_subjects)
    lines.append(
        tr("%1: %2 values").arg(subject.name, QString::number(countAt(subject.density, exponent), 'f', 0)));
  return lines.join(u'\n');
}

bool DensityPlot::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || m_subjects.isEmpty()) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const DensityLayout layout = arranged();
  if (layout.plot.contains(help->pos()))
    QToolTip::showText(help->globalPos(), hint(layout.exponentAt(help->pos().x())), this);
  else
    QToolTip::hideText();
  return true;
}

} // namespace qs::pages
