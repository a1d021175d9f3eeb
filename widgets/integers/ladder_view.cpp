#include "widgets/integers/ladder_view.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

LadderView::LadderView(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LadderView::setLadder(const QList<LadderRung>& rungs, int base, int shown) {
  m_rungs = rungs;
  m_base = base;
  m_shown = std::clamp(shown, 0, static_cast<int>(rungs.size()));
  updateGeometry();
  update();
}

QString LadderView::division() const {
  return QStringLiteral(" \u00f7 %1 = ").arg(m_base);
}

LadderView::Columns LadderView::columns() const {
  const QFontMetricsF mono(widgets::font(TextRole::mono)), label(widgets::font(TextRole::label));
  double value = 0, quotient = 0, remainder = 0;
  for (const LadderRung& rung : m_rungs) {
    value = std::max(value, mono.horizontalAdvance(rung.value));
    quotient = std::max(quotient, mono.horizontalAdvance(rung.quotient));
    remainder = std::max(remainder, mono.horizontalAdvance(rung.remainder));
  }
  Columns at;
  at.line = mono.height() + scaled(10);
  at.value = value + scaled(2);
  at.quotient = at.value + mono.horizontalAdvance(division()) + quotient;
  at.remainder = at.quotient + scaled(20) + label.horizontalAdvance(tr("remainder")) + scaled(10) + remainder;
  at.digit = at.remainder + scaled(m_base > 10 ? 52 : 12);
  at.arrow = at.digit + scaled(m_base > 10 ? 36 : 24);
  return at;
}

QSize LadderView::sizeHint() const {
  const Columns at = columns();
  const double hint = QFontMetricsF(widgets::font(TextRole::label)).horizontalAdvance(tr("read upward"));
  return QSizeF(at.arrow + scaled(12) + hint, at.line * static_cast<double>(m_rungs.size()) + scaled(4))
      .toSize();
}

DrawnPart LadderView::partAt(int index) const {
  const LadderRung& rung = m_rungs[index];
  const double line = columns().line;
  const QString name = rung.value.isEmpty() ? QStringLiteral("\u2026")
                                            : tr("%1 divided by %2 is %3, remainder %4, digit %5")
                                                  .arg(rung.value)
                                                  .arg(m_base)
                                                  .arg(rung.quotient, rung.remainder, rung.digit);
  return {name, {}, QRectF(0, index * line, width(), line)};
}

void LadderView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Columns at = columns();
  for (int i = 0; i < m_shown; ++i)
    paintRung(painter, at, i);
  if (m_shown == m_rungs.size() && m_shown > 1) paintArrow(painter, at);
}

void LadderView::paintRung(QPainter& painter, const Columns& at, int index) const {
  const LadderRung& rung = m_rungs[index];
  const double top = index * at.line;
  const auto text = [&](double right, const QString& shown, TextRole role, Role ink) {
    painter.setFont(widgets::font(role));
    painter.setPen(color(*this, ink));
    painter.drawText(QRectF(0, top, right, at.line), Qt::AlignRight | Qt::AlignVCenter, shown);
  };
  if (rung.value.isEmpty())
    return text(at.value + scaled(8), QStringLiteral("\u22ee"), TextRole::mono, Role::secondaryInk);
  const QFontMetricsF mono(widgets::font(TextRole::mono));
  text(at.value, rung.value, TextRole::mono, Role::ink);
  text(at.value + mono.horizontalAdvance(division()), division(), TextRole::mono, Role::secondaryInk);
  text(at.quotient, rung.quotient, TextRole::mono, Role::ink);
  const double digits =
      std::max(mono.horizontalAdvance(rung.remainder), mono.horizontalAdvance(QLatin1Char('0')));
  text(at.remainder - digits - scaled(10), tr("remainder"), TextRole::label, Role::secondaryInk);
  const double side = mono.height() + scaled(4);
  QRectF cell(at.remainder - side / 2 - mono.horizontalAdvance(QLatin1Char('0')) / 2,
              top + (at.line - side) / 2, side, side);
  if (m_base > 10) {
    text(at.remainder, rung.remainder, TextRole::mono, Role::ink);
    text(at.digit - scaled(14), QStringLiteral("\u2192"), TextRole::mono, Role::secondaryInk);
    cell.moveLeft(at.digit - scaled(4));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(color(*this, Role::magnitude));
  painter.drawRoundedRect(cell, 3 * scaled(1), 3 * scaled(1));
  painter.setFont(widgets::font(TextRole::mono));
  painter.setPen(color(*this, Role::surface));
  painter.drawText(cell, Qt::AlignCenter, rung.digit);
}

void LadderView::paintArrow(QPainter& painter, const Columns& at) const {
  const double x = at.arrow, top = at.line * 0.5;
  const double bottom = at.line * (static_cast<double>(m_rungs.size()) - 0.5), head = scaled(5);
  painter.setPen(QPen(color(*this, Role::accent), scaled(1.5) * lineFactor(themeOf(*this))));
  painter.drawLine(QPointF(x, bottom), QPointF(x, top));
  painter.drawPolyline(
      QPolygonF({QPointF(x - head, top + head * 1.4), QPointF(x, top), QPointF(x + head, top + head * 1.4)}));
  painter.setFont(widgets::font(TextRole::label));
  painter.setPen(color(*this, Role::accent));
  painter.drawText(QRectF(x + scaled(10), (top + bottom - at.line) / 2, width() - x, at.line),
                   Qt::AlignLeft | Qt::AlignVCenter, tr("read upward"));
}

void LadderView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
                     event->type() == QEvent::LanguageChange;
  if (looks) {
    updateGeometry();
    update();
  }
}

} // namespace qs::widgets
