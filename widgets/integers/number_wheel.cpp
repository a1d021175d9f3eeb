#include "widgets/integers/number_wheel.h"

#include "core/integers/readings.h"
#include "widgets/common/number_text.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/integers/wheel_accessible.h"
#include "widgets/integers/wheel_painter.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <bit>

namespace qs::widgets {

QString wheelLabel(integers::Pattern pattern, int width, bool asSigned) {
  constexpr std::uint64_t sixFigures = 1000000;
  const integers::Readings values = integers::read(pattern, width);
  const bool negative = asSigned && values.twosComplement < 0;
  const std::uint64_t magnitude = negative   ? ~static_cast<std::uint64_t>(values.twosComplement) + 1
                                  : asSigned ? static_cast<std::uint64_t>(values.twosComplement)
                                             : values.unsignedInteger;
  const QString sign = negative ? QStringLiteral("\u2212") : QString();
  if (magnitude < sixFigures) return sign + QString::number(magnitude);
  const int exponent = std::countr_zero(magnitude);
  const QString power = QLatin1Char('2') + superscript(exponent);
  const std::uint64_t factor = magnitude >> exponent;
  return sign + (factor == 1 ? power : QString::number(factor) + QStringLiteral("\u00b7") + power);
}

NumberWheel::NumberWheel(QWidget* parent) : QWidget(parent) {
  installWheelAccessibility();
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void NumberWheel::setPattern(integers::Pattern pattern, int width) {
  if (pattern == m_pattern && width == m_width) return;
  m_pattern = pattern & integers::mask(width);
  m_width = width;
  announceWheel(*this);
  update();
}

void NumberWheel::turn(integers::Pattern pattern) {
  pattern &= integers::mask(m_width);
  if (pattern == m_pattern) return;
  setPattern(pattern, m_width);
  emit turned(m_pattern);
}

QSize NumberWheel::sizeHint() const {
  const auto side = static_cast<int>(scaled(320));
  return {side, side};
}

QSize NumberWheel::minimumSizeHint() const {
  const auto side = static_cast<int>(scaled(260));
  return {side, side};
}

WheelLayout NumberWheel::layoutNow() const {
  const QFont small = widgets::font(TextRole::monoLabel);
  // The longest label that a tick of this width can carry.
  const int bits = std::min(m_width, 5);
  double widest = 0;
  for (int i = 0; i < 1 << bits; ++i) {
    const integers::Pattern pattern = static_cast<integers::Pattern>(i) << (m_width - bits);
    for (const bool asSigned : {false, true})
      widest = std::max(widest, raisedTextWidth(small, wheelLabel(pattern, m_width, asSigned)));
  }
  return layoutWheel(size(), m_width, {widest + scaled(4), QFontMetricsF(small).height()});
}

void NumberWheel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintWheel(painter, *this, {layoutNow(), m_pattern, m_width, scaled(1)});
}

void NumberWheel::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  turn(patternAt(layoutNow(), m_width, event->position()));
}

void NumberWheel::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons().testFlag(Qt::LeftButton)) turn(patternAt(layoutNow(), m_width, event->position()));
}

void NumberWheel::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) emit turnFinished();
}

void NumberWheel::keyPressEvent(QKeyEvent* event) {
  const integers::Pattern far = m_width > 4 ? integers::Pattern{1} << (m_width - 4) : 1;
  switch (event->key()) {
  case Qt::Key_Up:
  case Qt::Key_Right:
    return turn(m_pattern + 1);
  case Qt::Key_Down:
  case Qt::Key_Left:
    return turn(m_pattern - 1);
  case Qt::Key_PageUp:
    return turn(m_pattern + far);
  case Qt::Key_PageDown:
    return turn(m_pattern - far);
  case Qt::Key_Home:
    return turn(0);
  case Qt::Key_End:
    return turn(integers::Pattern{1} << (m_width - 1));
  default:
    QWidget::keyPressEvent(event);
  }
}

void NumberWheel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

} // namespace qs::widgets
