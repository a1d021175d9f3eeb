#include "widgets/numberline/number_line_view.h"

#include "widgets/common/focus_ring.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/brief_text.h"
#include "widgets/numberline/line_painter.h"
#include "widgets/numberline/value_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace qs::widgets {
namespace {

constexpr double minGap = 4;        ///< pixels between marks
constexpr int mostTextsKept = 4096; ///< printed values kept for the next frames

double margin() {
  return scaled(lineMargin);
}

} // namespace

NumberLineView::NumberLineView(QWidget* parent)
    : QWidget(parent), m_order(std::make_unique<values::CodeOrder>(formats::IntegerLayout{8, true})) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Number line"));
}

void NumberLineView::setFormat(const formats::Layout& layout) {
  if (layout == m_order->layout()) return;
  m_order = std::make_unique<values::CodeOrder>(layout);
  m_texts.clear();
  update();
}

void NumberLineView::setValue(formats::Code stored, const std::optional<numbers::Exact>& entered) {
  m_stored = stored;
  m_entered = entered;
  describe();
  update();
}

void NumberLineView::setPointed(const std::optional<formats::Code>& code) {
  if (std::exchange(m_pointed, code) != code) update();
}

void NumberLineView::setViewport(const std::optional<LineViewport>& viewport) {
  m_viewport = viewport;
  if (viewport) m_scale = viewport->scale;
  update();
}

void NumberLineView::setScale(LineScale scale) {
  m_scale = scale;
  if (m_viewport) m_viewport->scale = scale;
  update();
}

values::CodeOrder::Rank NumberLineView::focusRank() const {
  return focusOf(*m_order, m_stored, m_entered);
}

LineViewport NumberLineView::viewport() const {
  if (m_viewport && m_viewport->low < m_viewport->high) return *m_viewport;
  std::optional<numbers::Rational> entered;
  if (m_entered && m_entered->isFinite()) entered = m_entered->value();
  return fitted(*m_order, m_scale, focusRank(), entered);
}

AxisMap NumberLineView::mapNow() const {
  return {*m_order, viewport(), qMax(1.0, width() - 2 * margin())};
}

LineContent NumberLineView::content() const {
  LineContent content;
  content.stored = m_order->rankOf(m_stored);
  if (m_pointed) content.pointed = m_order->rankOf(*m_pointed);
  if (!m_entered || !m_entered->isFinite()) return content;
  content.entered = m_entered->value();
  content.enteredText = tr("entered %1").arg(roundedText(*m_entered, 12));
  return content;
}

QString NumberLineView::textOf(values::CodeOrder::Rank rank) const {
  if (m_texts.size() > mostTextsKept) m_texts.clear();
  QString& text = m_texts[rank];
  if (text.isEmpty()) text = valueText(briefText(m_order->layout(), m_order->codeAt(rank)));
  return text;
}

QSize NumberLineView::sizeHint() const {
  return {static_cast<int>(scaled(640)), static_cast<int>(scaled(lineHeight))};
}

QSize NumberLineView::minimumSizeHint() const {
  return {static_cast<int>(scaled(200)), static_cast<int>(scaled(lineHeight))};
}

void NumberLineView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const AxisMap map = mapNow();
  const LineLayout layout = layoutLine(map, scaled(minGap));
  const LineContent shown = content();
  const QList<LineLabel> labels = labelLine(map, layout, shown, &lineTextWidth,
                                            [this](values::CodeOrder::Rank rank) { return textOf(rank); });
  painter.translate(margin(), 0);
  paintLine(painter, *this, {map, layout, shown, labels});
  paintFocusRing(painter, *this);
}

void NumberLineView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Number line"));
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

bool NumberLineView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const formats::Code code = codeNear(help->pos().x());
  const QString value = valueText(briefText(m_order->layout(), code));
  QToolTip::showText(help->globalPos(), tr("nearest value: %1").arg(value), this);
  return true;
}

formats::Code NumberLineView::codeNear(double pixel) const {
  return m_order->codeAt(m_order->nearest(mapNow().valueAt(pixel - margin())));
}

void NumberLineView::moveTo(const LineViewport& viewport) {
  if (viewport == this->viewport()) return;
  m_viewport = viewport;
  update();
  emit viewportChanged(viewport);
}

void NumberLineView::zoomBy(double pixel, double factor) {
  const AxisMap map = mapNow();
  moveTo(zoomed(map, qBound(0.0, pixel - margin(), map.width()), factor));
}

void NumberLineView::wheelEvent(QWheelEvent* event) {
  if (event->modifiers() & Qt::ControlModifier) return event->ignore();
  const double notches = event->angleDelta().y() / 120.0;
  if (notches != 0) zoomBy(event->position().x(), std::exp2(-notches / 2));
  event->accept();
}

void NumberLineView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) m_drag = Drag{event->position(), viewport(), false};
}

void NumberLineView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_drag) return hover(codeNear(event->position().x()));
  const double moved = event->position().x() - m_drag->from.x();
  if (!m_drag->moved && std::abs(moved) < QApplication::startDragDistance()) return;
  m_drag->moved = true;
  const AxisMap atStart(*m_order, m_drag->viewport, qMax(1.0, width() - 2 * margin()));
  moveTo(panned(atStart, moved));
}

void NumberLineView::leaveEvent(QEvent*) {
  hover(std::nullopt);
}

void NumberLineView::hover(const std::optional<formats::Code>& code) {
  if (std::exchange(m_hovered, code) != code) emit codeHovered(code);
}

void NumberLineView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_drag) return;
  const bool clicked = !m_drag->moved;
  m_drag.reset();
  if (clicked)
    emit codeChosen(codeNear(event->position().x()));
  else
    emit gestureFinished();
}

void NumberLineView::mouseDoubleClickEvent(QMouseEvent*) {
  m_viewport.reset();
  update();
  emit viewportReset();
}

void NumberLineView::keyPressEvent(QKeyEvent* event) {
  const values::CodeOrder::Rank here = focusRank();
  switch (event->key()) {
  case Qt::Key_Left:
    if (here > m_order->lowest()) emit codeChosen(m_order->codeAt(here - 1));
    return;
  case Qt::Key_Right:
    if (here < m_order->highest()) emit codeChosen(m_order->codeAt(here + 1));
    return;
  case Qt::Key_Plus:
  case Qt::Key_Equal:
  case Qt::Key_Minus: {
    const double at = mapNow().positionOfRank(here) + margin();
    return zoomBy(at < 0 || at > width() ? width() / 2.0 : at, event->key() == Qt::Key_Minus ? 2 : 0.5);
  }
  case Qt::Key_Home:
    return mouseDoubleClickEvent(nullptr);
  default:
    QWidget::keyPressEvent(event);
  }
}

void NumberLineView::describe() {
  const QString stored = valueText(briefText(m_order->layout(), m_stored));
  const LineContent now = content();
  setAccessibleDescription(now.enteredText.isEmpty() ? tr("stored %1").arg(stored)
                                                     : tr("%1, stored %2").arg(now.enteredText, stored));
}

} // namespace qs::widgets
