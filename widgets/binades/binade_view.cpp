#include "widgets/binades/binade_view.h"

#include "widgets/binades/binade_painter.h"
#include "widgets/binades/binade_texts.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {
constexpr int mostRowsWished = 18, fewestRows = 6;
constexpr double highestRow = 1.5; ///< against the usual height
} // namespace

BinadeView::BinadeView(QWidget* parent)
    : QAbstractScrollArea(parent), m_format(formats::IntegerLayout{4, true}),
      m_map(std::make_unique<values::BinadeMap>(m_format)) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  viewport()->setMouseTracking(true);
  viewport()->setAutoFillBackground(false);
}

BinadeMetrics BinadeView::metrics() const {
  BinadeMetrics m;
  const double zoom = widgets::zoom();
  m.rowHeight *= zoom;
  m.headingHeight *= zoom;
  m.labelWidth *= zoom;
  m.narrowestCell *= zoom;
  m.gap *= zoom;
  return m;
}

BinadeMetrics BinadeView::metricsHere() const {
  BinadeMetrics m = metrics();
  const double each =
      (viewport()->height() - m.headingHeight - 1) / static_cast<double>(m_map->rows().size());
  m.rowHeight = std::clamp(std::floor(each), m.rowHeight, highestRow * m.rowHeight);
  return m;
}

void BinadeView::setFormat(const formats::Layout& layout, bool square) {
  if (layout == m_format && square == m_square) return;
  m_format = layout;
  m_square = square;
  m_map = std::make_unique<values::BinadeMap>(square ? values::BinadeMap::square(layout)
                                                     : values::BinadeMap(layout));
  m_texts.clear();
  m_place = {};
  updateGeometry();
  relayout();
}

void BinadeView::setCode(formats::Code code) {
  const values::BinadePlace place = m_map->placeOf(code);
  if (place == m_place) return;
  m_place = place;
  scrollToCurrent();
  relayout();
  announceCurrentPart(*this);
}

DrawnPart BinadeView::partAt(int index) const {
  const BinadeCell& cell = m_layout.cells[index];
  return {cellDescription(*m_map, cell),
          rowDescription(m_map->rows()[static_cast<std::size_t>(cell.first.row)]),
          cell.rect.translated(viewport()->pos())};
}

int BinadeView::partUnder(const QPointF& point) const {
  return m_layout.cellAt(point - viewport()->pos());
}

void BinadeView::setZoom(int zoom) {
  zoom = std::clamp(zoom, 0, deepestZoom(*m_map));
  if (zoom == m_zoom) return;
  m_zoom = zoom;
  relayout();
}

int BinadeView::wholeRows() const {
  const BinadeMetrics m = metricsHere();
  return std::max(1, static_cast<int>((viewport()->height() - m.headingHeight) / m.rowHeight));
}

void BinadeView::relayout() {
  const int rows = static_cast<int>(m_map->rows().size()), whole = wholeRows();
  verticalScrollBar()->setPageStep(whole);
  verticalScrollBar()->setRange(0, std::max(0, rows - whole));
  m_zoom = std::min(m_zoom, deepestZoom(*m_map));
  m_layout = layoutBinades(*m_map, viewport()->size(), metricsHere(),
                           {verticalScrollBar()->value(), m_zoom, m_place});
  m_hovered = -1;
  viewport()->update();
}

void BinadeView::scrollToCurrent() {
  const int top = verticalScrollBar()->value(), whole = wholeRows();
  const int rows = static_cast<int>(m_map->rows().size());
  verticalScrollBar()->setRange(0, std::max(0, rows - whole));
  if (m_place.row < top || m_place.row >= top + whole) {
    const bool near = m_place.row == top - 1 || m_place.row == top + whole;
    const int wanted = !near               ? m_place.row - whole / 2
                       : m_place.row < top ? m_place.row
                                           : m_place.row - whole + 1;
    verticalScrollBar()->setValue(wanted);
  }
}

QSize BinadeView::sizeHint() const {
  const BinadeMetrics m = metrics();
  const int rows = std::min(static_cast<int>(m_map->rows().size()), mostRowsWished);
  return {static_cast<int>(m.labelWidth * 8),
          static_cast<int>(std::ceil(m.headingHeight + rows * m.rowHeight)) + 1};
}

QSize BinadeView::minimumSizeHint() const {
  const BinadeMetrics m = metrics();
  const int rows = std::min(static_cast<int>(m_map->rows().size()), fewestRows);
  return {static_cast<int>(m.labelWidth * 3),
          static_cast<int>(std::ceil(m.headingHeight + rows * m.rowHeight)) + 1};
}

void BinadeView::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  paintBinades(painter, *this, {*m_map, m_layout, currentCell(), m_hovered, hasFocus(), m_texts});
}

void BinadeView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  scrollToCurrent();
  relayout();
}

void BinadeView::scrollContentsBy(int, int) {
  relayout();
}

void BinadeView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) {
    updateGeometry();
    relayout();
  }
  if (event->type() == QEvent::PaletteChange) viewport()->update();
  QAbstractScrollArea::changeEvent(event);
}

bool BinadeView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave && std::exchange(m_hovered, -1) >= 0) viewport()->update();
  if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int cell = m_layout.cellAt(help->pos());
  QString text;
  if (cell >= 0) text = cellDescription(*m_map, m_layout.cells[cell]);
  for (const BinadeLabel& label : m_layout.labels)
    if (label.rect.contains(help->pos()))
      text = rowDescription(m_map->rows()[static_cast<std::size_t>(label.row)]);
  if (text.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(), text, this);
  return true;
}

void BinadeView::mousePressEvent(QMouseEvent* event) {
  const int cell = m_layout.cellAt(event->position());
  if (event->button() == Qt::LeftButton && cell >= 0) choose(cell);
}

void BinadeView::mouseMoveEvent(QMouseEvent* event) {
  const int cell = m_layout.cellAt(event->position());
  if (std::exchange(m_hovered, cell) != cell) viewport()->update();
}

void BinadeView::wheelEvent(QWheelEvent* event) {
  // Where everything is visible the page around it may scroll.
  if (verticalScrollBar()->maximum() == 0 || event->modifiers() != Qt::NoModifier) return event->ignore();
  QAbstractScrollArea::wheelEvent(event);
}

void BinadeView::choose(int cell) {
  if (cell >= 0 && cell < m_layout.cells.size()) choosePlace(m_layout.cells[cell].first, false);
}

void BinadeView::choosePlace(const values::BinadePlace& place, bool repeated) {
  if (!(place == m_place)) emit codeChosen(m_map->codeAt(place), repeated);
}

bool BinadeView::step(int right, int down, bool repeated) {
  const int cell = currentCell();
  const formats::Code codes = cell >= 0 ? m_layout.cells[cell].count : 1;
  if (const auto place = steppedPlace(*m_map, m_place, right, down, codes)) choosePlace(*place, repeated);
  return true;
}

bool BinadeView::stepToEnd(bool end) {
  const auto& sides = m_map->rows()[static_cast<std::size_t>(m_place.row)].sides;
  const bool negative = end ? sides[0].count == 0 : sides[1].count > 0;
  const bool outer = end ? !negative : negative;
  choosePlace({m_place.row, negative, outer ? sides[negative].count - 1 : 0}, false);
  return true;
}

void BinadeView::chooseZoom(int zoom) {
  zoom = std::clamp(zoom, 0, deepestZoom(*m_map));
  if (zoom != m_zoom) emit zoomChosen(zoom);
}

void BinadeView::keyPressEvent(QKeyEvent* event) {
  const bool held = event->isAutoRepeat();
  switch (event->key()) {
  case Qt::Key_Left:
  case Qt::Key_Right:
    step(event->key() == Qt::Key_Right ? 1 : -1, 0, held);
    return;
  case Qt::Key_Up:
  case Qt::Key_Down:
    step(0, event->key() == Qt::Key_Down ? 1 : -1, held);
    return;
  case Qt::Key_PageUp:
  case Qt::Key_PageDown: {
    const int rows = static_cast<int>(m_map->rows().size());
    const int by = event->key() == Qt::Key_PageDown ? wholeRows() : -wholeRows();
    values::BinadePlace from = m_place;
    from.row = std::clamp(m_place.row + by, 0, rows - 1);
    const auto& side = m_map->rows()[static_cast<std::size_t>(from.row)].sides[from.negative];
    if (side.count > 0) choosePlace({from.row, from.negative, std::min(from.index, side.count - 1)}, held);
    return;
  }
  case Qt::Key_Home:
  case Qt::Key_End:
    stepToEnd(event->key() == Qt::Key_End);
    return;
  case Qt::Key_Plus:
  case Qt::Key_Equal:
    return chooseZoom(m_zoom + 1);
  case Qt::Key_Minus:
    return chooseZoom(m_zoom - 1);
  default:
    QAbstractScrollArea::keyPressEvent(event);
  }
}

void BinadeView::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
  announceCurrentPart(*this);
}

void BinadeView::focusOutEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

} // namespace qs::widgets
