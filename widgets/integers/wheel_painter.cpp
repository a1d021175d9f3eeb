#include "widgets/integers/wheel_painter.h"

#include "core/integers/readings.h"
#include "widgets/common/focus_ring.h"
#include "widgets/common/number_text.h"
#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/integers/number_wheel.h"

#include <QFontMetricsF>
#include <QPainter>

namespace qs::widgets {

namespace {

class WheelPainter {
public:
  WheelPainter(QPainter& painter, const QWidget& widget, const WheelPicture& picture)
      : p(painter), w(widget), pic(picture), m_small(font(TextRole::monoLabel)),
        m_line(lineFactor(themeOf(widget)) * picture.scale) {}

  void paint() {
    p.setRenderHint(QPainter::Antialiasing);
    paintRing();
    for (const WheelTick& tick : pic.layout.ticks)
      paintTick(tick);
    paintSeam(pic.layout.unsignedSeam);
    paintSeam(pic.layout.signedSeam);
    paintHand();
    paintCentre();
    paintFocusRing(p, w);
  }

private:
  /// The right half stands for values from 0 up in both readings; the left one for negative values in one.
  void paintRing() {
    const double r = pic.layout.radius;
    const QRectF box(pic.layout.centre - QPointF(r, r), QSizeF(2 * r, 2 * r));
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color(w, Role::magnitude), 1.5 * m_line));
    p.drawArc(box, -90 * 16, 180 * 16);
    p.setPen(QPen(color(w, Role::sign), 1.5 * m_line, Qt::DashLine, Qt::FlatCap));
    p.drawArc(box, 90 * 16, 180 * 16);
  }

  void paintTick(const WheelTick& tick) {
    const bool present = tick.pattern == pic.pattern;
    p.setPen(QPen(color(w, tick.labelled || present ? Role::secondaryInk : Role::outline), m_line));
    p.drawLine(tick.inner, tick.outer);
    if (!tick.labelled) return;
    const bool negative = integers::topBit(tick.pattern, pic.width);
    paintLabel(tick.outsideLabel, wheelLabel(tick.pattern, pic.width, false),
               present ? Role::accent : Role::ink);
    paintLabel(tick.insideLabel, wheelLabel(tick.pattern, pic.width, true),
               present    ? Role::accent
               : negative ? Role::sign
                          : Role::ink);
  }

  void paintLabel(const QPointF& centre, const QString& text, Role role) {
    const QFontMetricsF metrics(m_small);
    p.setPen(color(w, role));
    drawRaisedText(p,
                   {centre.x() - raisedTextWidth(m_small, text) / 2,
                    centre.y() + (metrics.ascent() - metrics.descent()) / 2},
                   m_small, text);
  }

  void paintSeam(const QPointF (&seam)[2]) {
    p.setPen(QPen(color(w, Role::error), 2.5 * m_line));
    p.drawLine(seam[0], seam[1]);
  }

  void paintHand() {
    const double turn = turnOf(pic.pattern, pic.width);
    const QPointF tip = onWheel(pic.layout.centre, pic.layout.radius, turn);
    p.setPen(QPen(color(w, Role::window), 2 * pic.scale));
    p.setBrush(color(w, Role::accent));
    p.drawEllipse(tip, 7 * pic.scale, 7 * pic.scale);
  }

  /// Both values of the present pattern, when they fit inside the labels.
  void paintCentre() {
    const auto text = [&](integers::Reading reading) {
      return plainNumber(QString::fromStdString(integers::readingText(pic.pattern, pic.width, reading)));
    };
    const QString outside = text(integers::Reading::unsignedInteger);
    const QString inside = text(integers::Reading::twosComplement);
    QFont figures = font(TextRole::mono);
    figures.setPixelSize(static_cast<int>(20 * pic.scale));
    const double room = pic.layout.radius * 0.95;
    const QFontMetricsF metrics(figures);
    if (std::max(metrics.horizontalAdvance(outside), metrics.horizontalAdvance(inside)) > room) return;
    const double line = metrics.height();
    const QRectF top(pic.layout.centre.x() - room, pic.layout.centre.y() - line, 2 * room, line);
    p.setFont(figures);
    p.setPen(color(w, Role::ink));
    p.drawText(top, Qt::AlignCenter, outside);
    const bool negative = integers::topBit(pic.pattern, pic.width);
    p.setPen(color(w, negative ? Role::sign : Role::ink));
    p.drawText(top.translated(0, line), Qt::AlignCenter, inside);
  }

  QPainter& p;
  const QWidget& w;
  const WheelPicture& pic;
  QFont m_small;
  double m_line;
};

} // namespace

void paintWheel(QPainter& painter, const QWidget& widget, const WheelPicture& picture) {
  WheelPainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
