#include "widgets/arithmetic/drift_view.h"

#include "widgets/arithmetic/drift_painter.h"
#include "widgets/arithmetic/drift_texts.h"
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
#include <utility>

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
  const arithmetic::SumStep& step = m_figure.run->steps[m_cursor];
  const QString number = countText(static_cast<double>(m_cursor + 1)),
                sum = sumText(m_figure.accumulator, step.sum),
                exact = exactSumText(step.exact, m_figure.accumulator, step.sum);
  const double ulps = m_figure.ulps[m_cursor];
  if (std::isnan(ulps)) return tr("step %1: sum %2, exact %3").arg(number, sum, exact);
  const QString sign = ulps > 0 ? QStringLiteral("+") : QString();
  return tr("step %1: sum %2, exact %3, drift %4 ulp").arg(number, sum, exact, sign + numberText(ulps, 4));
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
  const double top = line + scaled(8), foot = height() - line - scaled(10), gap = scaled(18);
  const double middle = top + (foot - top) * 0.58;
  const double sumsFoot = middle - gap / 2, driftTop = middle + gap / 2;
  double left = 0;
  for (const auto& [range, length] : {std::pair(m_sums, sumsFoot - top), std::pair(m_ulps, foot - driftTop)})
    for (const Tick& tick : heightTicks(range, length, line))
      left = std::max(left, metrics.horizontalAdvance(tick.label));
  left = std::ceil((left + scaled(10)) / 8) * 8; // in steps, so that the picture does not tremble
  const double lastStep = metrics.horizontalAdvance(countText(static_cast<double>(m_figure.sums.size())));
  const double names = std::max({metrics.horizontalAdvance(m_label), metrics.horizontalAdvance(tr("exact")),
                                 metrics.horizontalAdvance(tr("in ulps")),
                                 lastStep / 2 + metrics.horizontalAdvance(tr("step"))});
  const double width = std::max(this->width() - left - names - scaled(16), 1.0);
  const QRectF rect =
      drift ? QRectF(left, driftTop, width, foot - driftTop) : QRectF(left, top, width, sumsFoot - top);
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
