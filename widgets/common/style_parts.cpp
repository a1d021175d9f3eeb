#include "widgets/common/style_parts.h"

#include "widgets/common/typography.h"

#include <QPainter>

namespace qs::widgets {
namespace {

/// Saves the painter's state for the time of one part.
class Kept {
public:
  explicit Kept(QPainter& painter) : m_painter(painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
  }

  ~Kept() { m_painter.restore(); }

  Kept(const Kept&) = delete;
  Kept& operator=(const Kept&) = delete;

private:
  QPainter& m_painter;
};

} // namespace

StylePart::StylePart(const QStyleOption& option, QPainter& painter)
    : m_option(option), m_painter(painter), m_theme(themeOf(option.palette)) {}

void StylePart::panel(const QColor& ground, const QColor& edge, double width, double radius) const {
  const Kept kept(m_painter);
  m_painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
  m_painter.setBrush(ground);
  const double inset = width / 2;
  m_painter.drawRoundedRect(QRectF(m_option.rect).adjusted(inset, inset, -inset, -inset), scaled(radius),
                            scaled(radius));
}

void StylePart::field() const {
  const bool focused = is(QStyle::State_HasFocus);
  const bool enabled = is(QStyle::State_Enabled);
  panel(of(enabled ? Role::surface : Role::window),
        of(focused   ? Role::accent
           : enabled ? Role::outline
                     : Role::hairline),
        focused ? 2 : lineFactor(m_theme), 4);
}

void StylePart::button(bool quiet) const {
  const bool enabled = is(QStyle::State_Enabled);
  const bool on = is(QStyle::State_On);
  const bool pressed = is(QStyle::State_Sunken);
  const bool active = on || pressed || (enabled && is(QStyle::State_MouseOver));
  if (quiet && !active) return;
  QColor ground = of(active ? Role::hover : Role::surface);
  if (pressed) ground = of(Role::hairline);
  QColor edge = of(enabled ? Role::outline : Role::hairline);
  if (quiet) edge = QColor();
  if (on && enabled) edge = of(Role::accent);
  panel(ground, edge, on ? 1.5 : lineFactor(m_theme), 4);
}

QColor StylePart::indicatorEdge() const {
  if (!is(QStyle::State_Enabled)) return of(Role::hairline);
  return of(is(QStyle::State_MouseOver) ? Role::accent : Role::outline);
}

void StylePart::checkBox() const {
  const bool on = is(QStyle::State_On);
  const bool partly = is(QStyle::State_NoChange);
  const QColor fill = is(QStyle::State_Enabled) ? of(Role::accent) : of(Role::disabledInk);
  panel(on || partly ? fill : of(Role::surface), on || partly ? fill : indicatorEdge(), lineFactor(m_theme),
        3);
  if (!on && !partly) return;
  const Kept kept(m_painter);
  const QRectF r(m_option.rect);
  m_painter.setPen(QPen(of(Role::accentInk), scaled(1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&r](double x, double y) {
    return QPointF(r.left() + x * r.width(), r.top() + y * r.height());
  };
  if (on)
    m_painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)}));
  else
    m_painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
}

void StylePart::radioButton() const {
  const Kept kept(m_painter);
  const bool on = is(QStyle::State_On);
  const QColor fill = is(QStyle::State_Enabled) ? of(Role::accent) : of(Role::disabledInk);
  const QRectF r = QRectF(m_option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
  m_painter.setPen(QPen(on ? fill : indicatorEdge(), 1.5));
  m_painter.setBrush(of(Role::surface));
  m_painter.drawEllipse(r);
  if (!on) return;
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(fill);
  m_painter.drawEllipse(r.center(), r.width() * 0.26, r.height() * 0.26);
}

void StylePart::focusRing() const {
  // The ring is for those who go by the keyboard.
  if (is(QStyle::State_KeyboardFocusChange)) panel(Qt::transparent, of(Role::accent), 1.5, 4);
}

void StylePart::frame() const {
  const Kept kept(m_painter);
  m_painter.setRenderHint(QPainter::Antialiasing, false);
  m_painter.setPen(of(Role::hairline));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(m_option.rect.adjusted(0, 0, -1, -1));
}

void StylePart::scrollHandle(const QRect& rect, bool across) const {
  const Kept kept(m_painter);
  m_painter.fillRect(m_option.rect, of(Role::window));
  if (!is(QStyle::State_Enabled)) return;
  const double aside = scaled(3);
  const QRectF handle =
      across ? QRectF(rect).adjusted(1, aside, -1, -aside) : QRectF(rect).adjusted(aside, 1, -aside, -1);
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(
      of(is(QStyle::State_Sunken) || is(QStyle::State_MouseOver) ? Role::secondaryInk : Role::outline));
  const double radius = std::min(handle.width(), handle.height()) / 2;
  m_painter.drawRoundedRect(handle, radius, radius);
}

void StylePart::slider(const QRect& rect, bool across, bool fromEnd) const {
  const Kept kept(m_painter);
  const bool enabled = is(QStyle::State_Enabled);
  const QRectF whole(m_option.rect);
  const QPointF handle = QRectF(rect).center();
  const double radius = scaled(7);
  const auto track = [&](double from, double to, const QColor& ink) {
    m_painter.setPen(QPen(ink, scaled(4), Qt::SolidLine, Qt::RoundCap));
    if (across)
      m_painter.drawLine(QPointF(from, whole.center().y()), QPointF(to, whole.center().y()));
    else
      m_painter.drawLine(QPointF(whole.center().x(), from), QPointF(whole.center().x(), to));
  };
  const double start = (across ? whole.left() : whole.top()) + radius;
  const double end = (across ? whole.right() : whole.bottom()) - radius;
  const double at = across ? handle.x() : handle.y();
  track(start, end, of(Role::hairline));
  const QColor ink = of(enabled ? Role::accent : Role::disabledInk);
  if (fromEnd)
    track(at, end, ink);
  else
    track(start, at, ink);
  const bool lively = is(QStyle::State_HasFocus) || is(QStyle::State_Sunken);
  m_painter.setPen(QPen(ink, 2));
  m_painter.setBrush(lively ? ink : of(Role::surface));
  m_painter.drawEllipse(handle, radius, radius);
}

void StylePart::chevron(const QRect& rect, double degrees, bool enabled) const {
  const Kept kept(m_painter);
  m_painter.translate(QRectF(rect).center());
  m_painter.rotate(degrees);
  const double s = std::min(scaled(3.5), rect.height() / 3.0);
  m_painter.setPen(QPen(of(enabled ? Role::secondaryInk : Role::disabledInk), std::min(scaled(1.5), s / 2),
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  m_painter.drawPolyline(QPolygonF({{-s, -s / 2}, {0, s / 2}, {s, -s / 2}}));
}

} // namespace qs::widgets
