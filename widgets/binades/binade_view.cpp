#include "widgets/binades/binade_view.h"

#include "widgets/binades/binade_painter.h"
#include "widgets/binades/binade_texts.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace qs::widgets {

namespace {
constexpr int mostRowsWished = 10, fewestRows = 6; ///< more where the page has room for them
constexpr double highestRow = 1.5;                 ///< against the usual height
constexpr int wheelColumn = 40;                    ///< of the 120 of a wheel's notch
} // namespace

BinadeView::BinadeView(QWidget* parent)
    : QAbstractScrollArea(parent), m_format(formats::IntegerLayout{4, true}),
      m_map(std::make_unique<values::BinadeMap>(m_format)) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  viewport()->setMouseTracking(true);
  viewport()->setAutoFillBackground(false);
  connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this, &BinadeView::turnPage);
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
  const double each = (viewport()->height() - headings() - 1) / rowCount();
  m.rowHeight = std::clamp(std::floor(each), m.rowHeight, highestRow * m.rowHeight);
  return m;
}

double BinadeView::headings() const {
  return metrics().headingHeight * (hasSecondHeading(*m_map) && rowCount() > 1 ? 2 : 1);
}

int BinadeView::rowCount() const {
  return static_cast<int>(m_map->rows().size());
}

void BinadeView::setFormat(const formats::Layout& layout, bool square) {
  if (layout == m_format && square == m_square) return;
  m_format = layout;
  m_square = square;
  m_map = std::make_unique<values::BinadeMap>(square ? values::BinadeMap::square(layout)
                                                     : values::BinadeMap(layout));
  m_texts.clear();
  m_place = {};
  m_stretch.start = 0;
  updateGeometry();
  relayout();
}

void BinadeView::setCode(formats::Code code) {
  const values::BinadePlace place = m_map->placeOf(code);
  if (place == m_place) return;
  m_place = place;
  scrollToCurrent();
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
  if (zoom == m_stretch.zoom) return;
  const SignificandSpan here = spanOf(*m_map, m_place);
  const bool seen = shows(m_stretch, here);
  m_stretch = zoomedAt(m_stretch, seen ? here.from : m_stretch.start + m_stretch.width() / 2, zoom);
  if (seen) m_stretch = movedTo(m_stretch, here, columns());
  relayout();
}

int BinadeView::wholeRows() const {
  const BinadeMetrics m = metricsHere();
  return std::max(1, static_cast<int>((viewport()->height() - 1 - m.headingHeight) / m.rowHeight));
}

int BinadeView::closingRows() const {
  return std::max(1, static_cast<int>((viewport()->height() - 1 - headings()) / metricsHere().rowHeight));
}

int BinadeView::rowsFrom(int top) const {
  const int left = rowCount() - top;
  return left <= closingRows() ? left : std::min(wholeRows(), closingRows() < wholeRows() ? left - 1 : left);
}

formats::Code BinadeView::columns() const {
  return columnCount(*m_map, viewport()->width() - 1, metrics(), m_stretch.zoom);
}

void BinadeView::relayout() {
  m_stretch.zoom = std::min(m_stretch.zoom, deepestZoom(*m_map));
  m_stretch = settled(m_stretch, columns());
  fitScrollBars();
  // The last line of the cells on the right and at the foot needs a pixel more.
  m_layout = layoutBinades(*m_map, viewport()->size() - QSize(1, 1), metricsHere(),
                           {verticalScrollBar()->value(), m_stretch});
  m_hovered = -1;
  viewport()->update();
  formats::Code most = 1;
  for (const BinadeCell& cell : m_layout.cells)
    most = std::max(most, cell.count);
  if (std::exchange(m_crowding, most) != most) emit crowdingChanged(most);
}

void BinadeView::fitScrollBars() {
  const QScopedValueRollback fitting(m_fitting, true);
  verticalScrollBar()->setPageStep(wholeRows());
  verticalScrollBar()->setRange(0, std::max(0, rowCount() - closingRows()));
  const StretchBar bar(m_stretch.zoom, columns());
  horizontalScrollBar()->setPageStep(bar.pageStep());
  horizontalScrollBar()->setRange(0, bar.maximum());
  horizontalScrollBar()->setValue(bar.valueOf(m_stretch));
}

void BinadeView::scrollToCurrent() {
  m_stretch = movedTo(m_stretch, spanOf(*m_map, m_place), columns());
  fitScrollBars();
  const int top = verticalScrollBar()->value(), end = top + rowsFrom(top);
  if (m_place.row < top || m_place.row >= end) {
    const bool near = m_place.row == top - 1 || m_place.row == end;
    const int whole = m_place.row + 1 == rowCount() ? closingRows() : wholeRows();
    const int wanted = !near               ? m_place.row - whole / 2
                       : m_place.row < top ? m_place.row
                                           : m_place.row - whole + 1;
    verticalScrollBar()->setValue(wanted);
  }
  relayout();
}

void BinadeView::scrollRows(int by) {
  verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void BinadeView::scrollColumns(std::int64_t by) {
  m_stretch = movedBy(m_stretch, by, columns());
  relayout();
}

/// A click beside the handle goes by what is visible, however little of the scroll bar that is.
void BinadeView::turnPage(int action) {
  if (action != QAbstractSlider::SliderPageStepAdd && action != QAbstractSlider::SliderPageStepSub) return;
  const auto page = static_cast<std::int64_t>(columns());
  scrollColumns(action == QAbstractSlider::SliderPageStepAdd ? page : -page);
  horizontalScrollBar()->setSliderPosition(StretchBar(m_stretch.zoom, columns()).valueOf(m_stretch));
}

QSize BinadeView::sizeHint() const {
  const BinadeMetrics m = metrics();
  const int rows = std::min(static_cast<int>(m_map->rows().size()), mostRowsWished);
  return {static_cast<int>(m.labelWidth * 8),
          static_cast<int>(std::ceil(headings() + rows * m.rowHeight)) + 1};
}

QSize BinadeView::minimumSizeHint() const {
  const BinadeMetrics m = metrics();
  const int rows = std::min(static_cast<int>(m_map->rows().size()), fewestRows);
  return {static_cast<int>(m.labelWidth * 3),
          static_cast<int>(std::ceil(headings() + rows * m.rowHeight)) + 1};
}

void BinadeView::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  paintBinades(painter, *this, {*m_map, m_layout, currentCell(), m_hovered, hasFocus(), m_texts});
}

void BinadeView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  if (currentCell() >= 0)
    scrollToCurrent();
  else
    relayout();
}

void BinadeView::scrollContentsBy(int dx, int) {
  if (m_fitting) return;
  const StretchBar bar(m_stretch.zoom, columns());
  if (dx != 0 && bar.valueOf(m_stretch) != horizontalScrollBar()->value())
    m_stretch = bar.at(horizontalScrollBar()->value());
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
  const bool shift = event->modifiers() == Qt::ShiftModifier;
  const QPoint turned = event->angleDelta();
  const int across = shift && turned.x() == 0 ? turned.y() : turned.x();
  if (std::abs(across) > (shift ? 0 : std::abs(turned.y())) && horizontalScrollBar()->maximum() > 0) {
    m_wheel += across;
    scrollColumns(-m_wheel / wheelColumn);
    m_wheel %= wheelColumn;
    return event->accept();
  }
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
  if (currentCell() < 0) scrollToCurrent(); // how far a step goes is seen on the cell
  const int cell = currentCell();
  const formats::Code codes = cell >= 0 ? m_layout.cells[cell].count : 1;
  if (const auto place = steppedPlace(*m_map, m_place, right, down, codes)) choosePlace(*place, repeated);
  return true;
}

void BinadeView::stepPage(int by, bool held) {
  values::BinadePlace to = m_place;
  to.row = std::clamp(m_place.row + by, 0, rowCount() - 1);
  const auto& side = m_map->rows()[static_cast<std::size_t>(to.row)].sides[to.negative];
  if (side.count > 0) choosePlace({to.row, to.negative, std::min(to.index, side.count - 1)}, held);
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
  if (zoom != m_stretch.zoom) emit zoomChosen(zoom);
}

bool BinadeView::pressScrollKey(const QKeyEvent& event) {
  if (!event.modifiers().testFlag(Qt::ControlModifier)) return false;
  switch (event.key()) {
  case Qt::Key_Left:
  case Qt::Key_Right:
    scrollColumns(event.key() == Qt::Key_Right ? 1 : -1);
    return true;
  case Qt::Key_Up:
  case Qt::Key_Down:
    scrollRows(event.key() == Qt::Key_Down ? 1 : -1);
    return true;
  case Qt::Key_Home:
    scrollToCurrent();
    return true;
  default:
    return false;
  }
}

bool BinadeView::pressStepKey(const QKeyEvent& event) {
  const bool held = event.isAutoRepeat();
  switch (event.key()) {
  case Qt::Key_Left:
  case Qt::Key_Right:
    return step(event.key() == Qt::Key_Right ? 1 : -1, 0, held);
  case Qt::Key_Up:
  case Qt::Key_Down:
    return step(0, event.key() == Qt::Key_Down ? 1 : -1, held);
  case Qt::Key_PageUp:
  case Qt::Key_PageDown:
    stepPage(event.key() == Qt::Key_PageDown ? wholeRows() : -wholeRows(), held);
    return true;
  case Qt::Key_Home:
  case Qt::Key_End:
    return stepToEnd(event.key() == Qt::Key_End);
  case Qt::Key_Plus:
  case Qt::Key_Equal:
    chooseZoom(m_stretch.zoom + 1);
    return true;
  case Qt::Key_Minus:
    chooseZoom(m_stretch.zoom - 1);
    return true;
  default:
    return false;
  }
}

void BinadeView::keyPressEvent(QKeyEvent* event) {
  if (!pressScrollKey(*event) && !pressStepKey(*event)) QAbstractScrollArea::keyPressEvent(event);
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
