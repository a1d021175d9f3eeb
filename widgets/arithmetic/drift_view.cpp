#include "widgets/arithmetic/drift_view.h"

#include "widgets/arithmetic/drift_painter.h"
#include "widgets/common/focus_ring.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/ticks.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

DriftView::DriftView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DriftView::setFigure(const DriftFigure& figure, const QString& label) {
  const bool another = figure.sums != m_figure.sums;
  m_figure = figure;
  m_label = label;
  m_sums = heightRange(figure.sums, figure.exact);
  m_ulps = heightRange(figure.ulps, {});
  if (another) m_cursor = figure.sums.empty() ? 0 : figure.sums.size() - 1;
  setAccessibleDescription(readout());
  update();
}

void DriftView::setCursorStep(std::size_t step) {
  m_cursor = m_figure.sums.empty() ? 0 : std::min(step, m_figure.sums.size() - 1);
  setAccessibleDescription(readout());
  update();
}

QString DriftView::readout() const {
  if (m_figure.sums.empty()) return {};
  const double ulps = m_figure.ulps[m_cursor];
  const QString sign = ulps > 0 ? QStringLiteral("+") : QString();
  return tr("step %1: sum %2, exact %3, drift %4 ulp")
      .arg(countText(static_cast<double>(m_cursor + 1)), numberText(m_figure.sums[m_cursor], 8),
           numberText(m_figure.exact[m_cursor], 8), sign + numberText(ulps, 4));
}

QSize DriftView::sizeHint() const {
  return {static_cast<int>(scaled(720)), static_cast<int>(scaled(300))};
}

QSize DriftView::minimumSizeHint() const {
  return {static_cast<int>(scaled(320)), static_cast<int>(scaled(300))};
}

DriftFrame DriftView::frameOf(bool drift) const {
  const QFontMetricsF metrics(widgets::font(TextRole::monoLabel));
  const double line = metrics.height();
  const double names =
      std::max({metrics.horizontalAdvance(m_label), metrics.horizontalAdvance(tr("exact")),
                metrics.horizontalAdvance(tr("in ulps")), metrics.horizontalAdvance(tr("step"))});
  double left = 0;
  for (const HeightRange& range : {m_sums, m_ulps})
    for (const Tick& tick : linearTicks(
             range.low, range.high, height() / 2.0, [line](const QString&) { return line; }, 4))
      left = std::max(left, metrics.horizontalAdvance(tick.label));
  left = std::ceil((left + scaled(10)) / 8) * 8; // in steps, so that the picture does not tremble
  const double top = line + scaled(8), foot = height() - line - scaled(10), gap = scaled(18);
  const double middle = top + (foot - top) * 0.58;
  const double width = std::max(this->width() - left - names - scaled(16), 1.0);
  const QRectF rect = drift ? QRectF(left, middle + gap / 2, width, foot - middle - gap / 2)
                            : QRectF(left, top, width, middle - gap / 2 - top);
  return {rect, drift ? m_ulps : m_sums, std::max<std::size_t>(m_figure.sums.size(), 1), m_figure.logSteps};
}

void DriftView::paintEvent(QPaintEvent*) {
  if (m_figure.sums.empty()) return;
  QPainter painter(this);
  const DriftFrame sums = frameOf(false), drift = frameOf(true);
  paintDrift(painter, *this, {m_figure, sums, drift, m_label, readout(), m_cursor, scaled(1)});
  paintFocusRing(painter, *this);
}

void DriftView::moveTo(std::size_t step) {
  if (step == m_cursor) return;
  setCursorStep(step);
  emit cursorMoved(m_cursor);
}

void DriftView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_figure.sums.empty()) moveTo(frameOf(false).stepAt(event->position().x()));
}

void DriftView::keyPressEvent(QKeyEvent* event) {
  const std::size_t page = std::max<std::size_t>(m_figure.sums.size() / 10, 1);
  const std::size_t last = m_figure.sums.empty() ? 0 : m_figure.sums.size() - 1;
  switch (event->key()) {
  case Qt::Key_Left:
    return moveTo(m_cursor > 0 ? m_cursor - 1 : 0);
  case Qt::Key_Right:
    return moveTo(std::min(m_cursor + 1, last));
  case Qt::Key_PageUp:
    return moveTo(m_cursor > page ? m_cursor - page : 0);
  case Qt::Key_PageDown:
    return moveTo(std::min(m_cursor + page, last));
  case Qt::Key_Home:
    return moveTo(0);
  case Qt::Key_End:
    return moveTo(last);
  default:
    QWidget::keyPressEvent(event);
  }
}

void DriftView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) setAccessibleDescription(readout());
  if (event->type() == QEvent::FontChange) updateGeometry();
  update();
}

} // namespace qs::widgets
