#include "widgets/bitfield/bit_field_view.h"

#include "widgets/bitfield/bit_painter.h"
#include "widgets/common/typography.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {

BitLayout movedRight(BitLayout layout, double by) {
  if (by == 0) return layout;
  for (BitCell& cell : layout.cells)
    cell.rect.translate(by, 0);
  for (BitSpan& span : layout.spans) {
    span.left += by;
    span.right += by;
  }
  if (layout.hidden) layout.hidden->translate(by, 0);
  if (layout.binaryPoint) layout.binaryPoint->rx() += by;
  layout.width += by;
  return layout;
}

} // namespace

BitFieldView::BitFieldView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  setAccessibleName(tr("Bits"));
  setRow(bitRowOf(formats::IntegerLayout{8, false}));
}

double BitFieldView::scale() const {
  return m_zoom * widgets::zoom();
}

void BitFieldView::setRow(const BitRow& row) {
  if (row == m_row) return;
  m_row = row;
  m_code &= formats::codeMask(row.width);
  m_cursor = qBound(0, m_cursor, row.width - 1);
  relayout();
}

void BitFieldView::setCode(formats::Code code) {
  code &= formats::codeMask(m_row.width);
  if (code == m_code) return;
  const formats::Code before = std::exchange(m_code, code);
  announce(before);
  update();
}

void BitFieldView::setZoom(double zoom) {
  m_zoom = zoom;
  relayout();
}

void BitFieldView::setCompact(bool compact) {
  m_compact = compact;
  relayout();
}

void BitFieldView::setFreeBits(int count) {
  if (std::exchange(m_free, count) != count) update();
}

BitLayout BitFieldView::arranged(double width) const {
  if (m_compact) return layoutCompactBits(m_row, width, scale());
  const int left = contentsMargins().left(); // what stands left of all bits has its room there
  return movedRight(layoutBits(m_row, std::max(width - left, 1.0), scale()), left);
}

void BitFieldView::setCursorBit(int bit) {
  bit = qBound(0, bit, m_row.width - 1);
  if (bit == m_cursor) return;
  m_cursor = bit;
  update();
  announceCurrentPart(*this);
}

void BitFieldView::setHighlightedBit(int bit) {
  if (std::exchange(m_highlighted, bit) != bit) update();
}

void BitFieldView::setHighlightedGroup(int group) {
  if (std::exchange(m_highlightedGroup, group) != group) update();
}

void BitFieldView::setChangedBits(formats::Code bits) {
  if (std::exchange(m_changed, bits) != bits) update();
}

void BitFieldView::edit(formats::Code code, BitEdit how) {
  const formats::Code fixed = m_free < 64 ? ~formats::Code{0} << m_free : 0;
  if (code == m_code || ((code ^ m_code) & fixed) != 0) return;
  setCode(code);
  emit codeEdited(m_code, how);
}

void BitFieldView::announce(formats::Code before) {
  if (!QAccessible::isActive()) return;
  for (int bit = 0; bit < m_row.width; ++bit)
    if (((before ^ m_code) >> bit & 1) != 0) announceChecked(*this, partOf(bit));
}

DrawnPart BitFieldView::partAt(int index) const {
  const int bit = partOf(index);
  return {bitName(m_row, bit), bitDescription(m_row, m_code, bit), m_layout.cellOf(bit),
          (m_code >> bit & 1) != 0};
}

int BitFieldView::partUnder(const QPointF& point) const {
  const int bit = m_layout.bitAt(point);
  return bit < 0 ? -1 : partOf(bit);
}

void BitFieldView::activatePart(int index) {
  const int bit = partOf(index);
  setCursorBit(bit);
  edit(m_code ^ formats::Code{1} << bit, {BitGesture::flip, bit});
  emit dragFinished();
}

void BitFieldView::relayout() {
  m_layout = arranged(width());
  const int height = static_cast<int>(std::ceil(m_layout.height));
  if (minimumHeight() != height) setFixedHeight(height);
  updateGeometry();
  update();
}

QSize BitFieldView::sizeHint() const {
  const BitLayout wide = arranged(4096);
  return QSizeF(wide.width, m_layout.height).toSize();
}

QSize BitFieldView::minimumSizeHint() const {
  const BitLayout narrow = arranged(1);
  return {static_cast<int>(narrow.width), static_cast<int>(m_layout.height)};
}

void BitFieldView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int marked = m_hovered >= 0 ? m_hovered : m_highlighted;
  const int group = m_hoveredGroup >= 0 ? m_hoveredGroup : m_highlightedGroup;
  const int cursor = hasFocus() ? m_cursor : -1;
  paintBits(painter, *this, {m_row, m_layout, m_code, scale(), cursor, marked, group, m_changed, m_free});
}

void BitFieldView::resizeEvent(QResizeEvent*) {
  relayout();
}

void BitFieldView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) relayout();
  if (event->type() == QEvent::PaletteChange) update();
  QWidget::changeEvent(event);
}

bool BitFieldView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int bit = m_layout.bitAt(help->pos());
  if (m_layout.hidden && m_layout.hidden->contains(help->pos())) {
    QToolTip::showText(help->globalPos(), tr("hidden bit: not stored; it follows from the exponent"), this);
  } else if (bit >= 0) {
    const QString text = tr("bit %1: %2").arg(bit).arg(bitName(m_row, bit));
    QToolTip::showText(help->globalPos(), text + QLatin1Char('\n') + bitDescription(m_row, m_code, bit), this,
                       m_layout.cellOf(bit).toRect());
  } else {
    QToolTip::hideText();
  }
  return true;
}

void BitFieldView::mousePressEvent(QMouseEvent* event) {
  const int bit = m_layout.bitAt(event->position());
  if (event->button() != Qt::LeftButton || bit < 0) return QWidget::mousePressEvent(event);
  m_painting = true;
  m_paintValue = (m_code >> bit & 1) == 0;
  setCursorBit(bit);
  edit(withBit(m_code, bit, m_paintValue), {BitGesture::paint, bit});
}

void BitFieldView::mouseMoveEvent(QMouseEvent* event) {
  const int bit = m_layout.bitAt(event->position());
  hover(bit, bit >= 0 ? m_row.groupOf(bit) : m_layout.groupAt(event->position()));
  if (!m_painting || bit < 0 || bit == m_cursor) return;
  setCursorBit(bit);
  edit(withBit(m_code, bit, m_paintValue), {BitGesture::paint, bit});
}

void BitFieldView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !std::exchange(m_painting, false)) return;
  emit dragFinished();
}

void BitFieldView::leaveEvent(QEvent*) {
  hover(-1, -1);
}

void BitFieldView::hover(int bit, int group) {
  const bool otherBit = std::exchange(m_hovered, bit) != bit;
  const bool otherGroup = std::exchange(m_hoveredGroup, group) != group;
  if (otherBit) {
    setCursor(bit >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit bitHovered(bit);
  }
  if (otherGroup) emit groupHovered(group);
  if (otherBit || otherGroup) update();
}

void BitFieldView::keyPressEvent(QKeyEvent* event) {
  if (!moveCursor(*event) && !editByKey(*event)) QWidget::keyPressEvent(event);
}

bool BitFieldView::moveCursor(const QKeyEvent& event) {
  const bool byField = event.modifiers() & Qt::ControlModifier;
  switch (event.key()) {
  case Qt::Key_Left:
    setCursorBit(byField ? groupJump(m_row, m_cursor, 1) : m_cursor + 1);
    return true;
  case Qt::Key_Right:
    setCursorBit(byField ? groupJump(m_row, m_cursor, -1) : m_cursor - 1);
    return true;
  case Qt::Key_Home:
    setCursorBit(m_row.width - 1);
    return true;
  case Qt::Key_End:
    setCursorBit(0);
    return true;
  default:
    return false;
  }
}

bool BitFieldView::editByKey(const QKeyEvent& event) {
  const bool whole = event.modifiers() & Qt::ControlModifier;
  const int delta = event.key() == Qt::Key_Up || event.key() == Qt::Key_PageUp ? 1 : -1;
  switch (event.key()) {
  case Qt::Key_Space:
    edit(m_code ^ formats::Code{1} << m_cursor, {BitGesture::flip, m_cursor});
    return true;
  case Qt::Key_0:
  case Qt::Key_1:
    edit(withBit(m_code, m_cursor, event.key() == Qt::Key_1), {BitGesture::set, m_cursor});
    return true;
  case Qt::Key_Up:
  case Qt::Key_Down:
    if (whole)
      edit(withCodeStepped(m_code, m_row.width, delta),
           {BitGesture::stepCode, m_cursor, event.isAutoRepeat()});
    else
      edit(withFieldStepped(m_code, m_row.groups[m_row.groupOf(m_cursor)], delta),
           {BitGesture::stepField, m_cursor, event.isAutoRepeat()});
    return true;
  case Qt::Key_PageUp:
  case Qt::Key_PageDown:
    for (const BitGroup& group : std::as_const(m_row.groups)) {
      if (group.role != formats::FieldRole::exponent) continue;
      edit(withFieldStepped(m_code, group, delta),
           {BitGesture::stepExponent, group.low, event.isAutoRepeat()});
      return true;
    }
    return false;
  default:
    return false;
  }
}

void BitFieldView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
  announceCurrentPart(*this);
}

} // namespace qs::widgets
