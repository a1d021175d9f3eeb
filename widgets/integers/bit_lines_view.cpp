#include "widgets/integers/bit_lines_view.h"

#include "widgets/common/typography.h"
#include "widgets/integers/bit_lines_painter.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {

constexpr double outsideRoom = 44; ///< for a cell beside the columns

} // namespace

BitLinesView::BitLinesView(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void BitLinesView::setLines(const QList<BitLine>& lines, int bits) {
  if (lines == m_lines && bits == m_bits) return;
  m_lines = lines;
  m_bits = bits;
  updateGeometry();
  update();
}

void BitLinesView::setStepping(bool steps) {
  setFocusPolicy(steps ? Qt::StrongFocus : Qt::NoFocus);
}

BitLinesLayout BitLinesView::layoutFor(double width) const {
  const QFontMetricsF small(widgets::font(TextRole::monoLabel)), mono(widgets::font(TextRole::mono));
  double labels = 0, values = 0;
  bool outLeft = false, outRight = false;
  for (const BitLine& line : m_lines) {
    labels = std::max(labels, small.horizontalAdvance(line.name));
    values = std::max(values, mono.horizontalAdvance(line.value));
    outLeft = outLeft || line.high >= m_bits;
    outRight = outRight || line.low < 0;
  }
  return layoutBitLines(m_lines, m_bits, width, labels + scaled(outLeft ? outsideRoom + 8 : 12),
                        values + scaled(outRight ? outsideRoom + 20 : 20), scaled(1));
}

QSize BitLinesView::sizeHint() const {
  const BitLinesLayout layout = layoutFor(scaled(900));
  return {static_cast<int>(std::ceil(layout.width)), static_cast<int>(std::ceil(layout.height))};
}

QSize BitLinesView::minimumSizeHint() const {
  const int narrow = static_cast<int>(std::ceil(layoutFor(0).width));
  return {narrow, heightForWidth(std::max(width(), narrow))};
}

int BitLinesView::heightForWidth(int width) const {
  return static_cast<int>(std::ceil(layoutFor(width).height));
}

DrawnPart BitLinesView::partAt(int index) const {
  const BitLine& line = m_lines[index];
  QString digits;
  for (int bit = std::max(line.high, 0); bit >= line.low; --bit)
    digits += line.bit(bit) ? QLatin1Char('1') : QLatin1Char('0');
  const BitLinesLayout layout = layoutFor(width());
  const QRectF first = layout.cellOf(index, line.high), last = layout.cellOf(index, line.low);
  QString name = QStringLiteral("%1: %2").arg(line.name, digits);
  if (!line.value.isEmpty()) name += QStringLiteral("; ") + line.value;
  return {name, {}, first.united(last)};
}

void BitLinesView::paintEvent(QPaintEvent*) {
  if (m_lines.isEmpty()) return;
  QPainter painter(this);
  paintBitLines(painter, *this, {m_lines, layoutFor(width()), m_bits, scaled(1)});
}

void BitLinesView::keyPressEvent(QKeyEvent* event) {
  constexpr int far = 1000000;
  switch (event->key()) {
  case Qt::Key_Left:
    return emit stepAsked(1);
  case Qt::Key_Right:
    return emit stepAsked(-1);
  case Qt::Key_Home:
    return emit stepAsked(-far);
  case Qt::Key_End:
    return emit stepAsked(far);
  default:
    QWidget::keyPressEvent(event);
  }
}

void BitLinesView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

} // namespace qs::widgets
