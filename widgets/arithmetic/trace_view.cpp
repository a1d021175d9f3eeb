#include "widgets/arithmetic/trace_view.h"

#include "widgets/arithmetic/spoken_parts.h"
#include "widgets/arithmetic/trace_painter.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

TraceView::TraceView(QWidget* parent) : QWidget(parent) {
  installSpokenParts();
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
  if (!hasFocus()) return;
  painter.setPen(QPen(color(*this, Role::accent), 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void TraceView::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(m_trace.steps.size()) - 1;
  int step = m_step;
  switch (event->key()) {
  case Qt::Key_Right:
    step = std::min(m_step + 1, last);
    break;
  case Qt::Key_Left:
    step = std::max(m_step - 1, 0);
    break;
  case Qt::Key_Home:
    step = 0;
    break;
  case Qt::Key_End:
    step = last;
    break;
  default:
    QWidget::keyPressEvent(event);
    return;
  }
  if (step != m_step) emit stepChosen(step);
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
