#include "widgets/arithmetic/trace_view.h"

#include "widgets/arithmetic/trace_painter.h"
#include "widgets/common/focus_ring.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/step_keys.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

TraceView::TraceView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void TraceView::setTrace(const arithmetic::Trace& trace, int step) {
  m_trace = trace;
  const int last = static_cast<int>(trace.steps.size()) - 1;
  m_step = step < 0 ? last : std::min(step, last);
  updateGeometry();
  update();
}

TraceLayout TraceView::layoutFor(double width) const {
  const QFontMetricsF names(widgets::font(TextRole::label));
  double labels = 0, values = 0;
  for (const arithmetic::Step& step : m_trace.steps)
    for (const arithmetic::Row& row : step.rows) {
      labels = std::max(labels, names.horizontalAdvance(rowName(row.role)));
      values = std::max(values, raisedTextWidth(widgets::font(TextRole::mono), rowValue(row)));
    }
  return layoutTrace(m_trace, width, labels + scaled(24), values + scaled(18), scaled(1));
}

QSize TraceView::sizeHint() const {
  const int width = static_cast<int>(scaled(900));
  return {width, heightForWidth(width)};
}

QSize TraceView::minimumSizeHint() const {
  const int least = static_cast<int>(scaled(320));
  return {least, heightForWidth(std::max(width(), least))};
}

int TraceView::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(layoutFor(width).height));
}

void TraceView::paintEvent(QPaintEvent*) {
  if (m_trace.steps.empty()) return;
  QPainter painter(this);
  const TraceLayout layout = layoutFor(width());
  paintTrace(painter, *this, {m_trace, layout, m_step, scaled(1)});
  paintFocusRing(painter, *this);
}

void TraceView::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(m_trace.steps.size()) - 1;
  const std::optional<int> step = stepByKey(event->key(), m_step, last, Qt::Key_Right);
  if (!step) return QWidget::keyPressEvent(event);
  if (*step != m_step) emit stepChosen(*step);
}

void TraceView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
      event->type() == QEvent::LanguageChange) {
    updateGeometry();
    update();
  }
}

} // namespace qs::widgets
