#include "widgets/common/exact_decimal.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace qs::widgets {

ExactDecimal::ExactDecimal(QWidget* parent) : QWidget(parent) {
  setTextRole(*this, TextRole::mono);
  setFocusPolicy(Qt::ClickFocus);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ExactDecimal::setDecimal(const QString& decimal, int significantDigits) {
  m_decimal = decimal;
  m_groups = digitGroups(decimal, significantDigits);
  setAccessibleName(decimal);
  updateGeometry();
  update();
}

DigitMetrics ExactDecimal::metrics() const {
  const QFontMetricsF m(font());
  const double digit = m.horizontalAdvance(QLatin1Char('0'));
  return {digit, m.height() * 1.15, digit * 0.5};
}

int ExactDecimal::heightForWidth(int width) const {
  const QList<PlacedGroup> placed = layoutDigits(m_groups, metrics(), width);
  const double bottom = placed.isEmpty() ? metrics().line : placed.last().rect.bottom();
  return static_cast<int>(std::ceil(bottom));
}

QSize ExactDecimal::sizeHint() const {
  const DigitMetrics m = metrics();
  double width = 0;
  for (const PlacedGroup& each : layoutDigits(m_groups, m, m.digit * 48))
    width = std::max(width, each.rect.right());
  const int whole = static_cast<int>(std::ceil(width));
  return {whole, heightForWidth(whole)};
}

QSize ExactDecimal::minimumSizeHint() const {
  const DigitMetrics m = metrics();
  return {static_cast<int>(std::ceil(m.digit * 12)), static_cast<int>(std::ceil(m.line))};
}

void ExactDecimal::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(font());
  const DigitMetrics m = metrics();
  for (const PlacedGroup& each : layoutDigits(m_groups, m, width())) {
    painter.setPen(color(*this, isEnabled() ? Role::ink : Role::disabledInk));
    painter.drawText(each.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, each.group.significant);
    if (each.group.tail.isEmpty()) continue;
    painter.setPen(color(*this, isEnabled() ? Role::secondaryInk : Role::disabledInk));
    const double indent = m.digit * static_cast<double>(each.group.significant.size());
    painter.drawText(each.rect.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     each.group.tail);
  }
  if (!hasFocus()) return;
  painter.setPen(QPen(color(*this, Role::accent), 1));
  painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

void ExactDecimal::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) updateGeometry();
  QWidget::changeEvent(event);
}

void ExactDecimal::copy() const {
  QGuiApplication::clipboard()->setText(m_decimal);
}

void ExactDecimal::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copy();
  QWidget::keyPressEvent(event);
}

void ExactDecimal::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  menu.addAction(tr("Copy"), this, &ExactDecimal::copy);
  menu.exec(event->globalPos());
}

} // namespace qs::widgets
