#include "widgets/integers/carry_view.h"

#include "widgets/common/focus_ring.h"
#include "widgets/common/palette.h"
#include "widgets/common/step_keys.h"
#include "widgets/common/typography.h"
#include "widgets/integers/carry_painter.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

CarryView::CarryView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void CarryView::setTrace(const integers::Trace& trace, const CarryTexts& texts, int step) {
  m_trace = trace;
  m_texts = texts;
  const int last = static_cast<int>(trace.steps.size()) - 1;
  m_step = step < 0 ? last : std::min(step, last);
  updateGeometry();
  update();
}

CarryLayout CarryView::layoutFor(double width) const {
  const QFontMetricsF small(widgets::font(TextRole::monoLabel)), mono(widgets::font(TextRole::mono));
  double labels = 0, values = 0;
  for (const QString& name : {m_texts.carry, m_texts.augend, m_texts.addend, m_texts.sum})
    labels = std::max(labels, small.horizontalAdvance(name));
  for (const QString& value : {m_texts.augendValue, m_texts.addendValue, m_texts.sumValue})
    values = std::max(values, mono.horizontalAdvance(value));
  // The carry out stands between the names and the columns, and takes a cell at most.
  return layoutCarry(m_trace.width, width, labels + scaled(48), values + scaled(20), scaled(1));
}

QSize CarryView::sizeHint() const {
  const CarryLayout layout = layoutFor(scaled(900));
  return {static_cast<int>(std::ceil(layout.width)), static_cast<int>(std::ceil(layout.height))};
}

QSize CarryView::minimumSizeHint() const {
  const int narrow = static_cast<int>(std::ceil(layoutFor(0).width));
  return {narrow, heightForWidth(std::max(width(), narrow))};
}

int CarryView::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(layoutFor(width).height));
}

DrawnPart CarryView::partAt(int index) const {
  const integers::Column& column = m_trace.columns[static_cast<std::size_t>(index)];
  const CarryColumn place = layoutFor(width()).columns[index];
  const bool done = index < m_trace.steps[static_cast<std::size_t>(m_step)].columnsDone;
  const QString name = done ? tr("bit %1: %2 + %3 + carry %4 = %5, carry %6")
                                  .arg(index)
                                  .arg(int{column.a})
                                  .arg(int{column.b})
                                  .arg(int{column.carryIn})
                                  .arg(int{column.sum})
                                  .arg(int{column.carryOut})
                            : tr("bit %1: %2 + %3").arg(index).arg(int{column.a}).arg(int{column.b});
  return {name, {}, place.carry.united(place.sum)};
}

void CarryView::paintEvent(QPaintEvent*) {
  if (m_trace.columns.empty() || m_trace.steps.empty()) return;
  QPainter painter(this);
  const CarryLayout layout = layoutFor(width());
  paintCarry(painter, *this, {m_trace, m_texts, layout, m_step, scaled(1)});
  paintFocusRing(painter, *this);
}

void CarryView::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(m_trace.steps.size()) - 1;
  const std::optional<int> step = stepByKey(event->key(), m_step, last, Qt::Key_Left);
  if (!step) return QWidget::keyPressEvent(event);
  if (*step != m_step) emit stepChosen(*step);
}

void CarryView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
    updateGeometry();
    update();
  }
}

} // namespace qs::widgets
