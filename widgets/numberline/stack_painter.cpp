#include "widgets/numberline/stack_painter.h"

#include "widgets/common/palette.h"
#include "widgets/common/raised_text.h"
#include "widgets/common/typography.h"
#include "widgets/numberline/labeller.h"
#include "widgets/numberline/lane_painter.h"
#include "widgets/numberline/line_names.h"
#include "widgets/numberline/line_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace qs::widgets {
namespace {

constexpr double axisSpacing = 90, leastPiece = 3, labelAir = 3;
constexpr double triangleTop = 26, triangleTip = 36; ///< within the header, at 100 %

class StackPainter {
public:
  StackPainter(QPainter& painter, const QWidget& widget, const StackPicture& picture)
      : p(painter), w(widget), pic(picture), m_pen(lineFactor(themeOf(widget))) {}

  void paint() {
    for (std::size_t i = 0; i < pic.scenes.size(); ++i) {
      paintName(i);
      paintLane(p, w, {pic.layout.lanes[i], pic.scenes[i], enteredX()});
    }
    paintAxis();
    paintOverview();
    p.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < pic.stack.cursors.size(); ++i)
      paintCursor(i);
    paintEntered();
  }

private:
  [[nodiscard]] QColor ink(Role role) const { return color(w, role); }

  [[nodiscard]] std::optional<double> enteredX() const {
    if (!pic.stack.entered.isFinite()) return std::nullopt;
    return pic.map.position(pic.stack.entered.value());
  }

  [[nodiscard]] bool visible(double x) const { return x >= 0 && x <= pic.map.width(); }

  [[nodiscard]] double lanesBottom() const { return pic.layout.axis.top(); }

  void text(const QRectF& rect, const QString& text, TextRole role, Role tone) {
    const QFont used = font(role);
    const QFontMetricsF metrics(used);
    p.setPen(ink(tone));
    drawRaisedText(p, {rect.left(), rect.top() + metrics.ascent()}, used,
                   elidedRaisedText(used, text, rect.width()));
  }

  void paintName(std::size_t i) {
    const QRectF& rect = pic.layout.names[i];
    const StackLane& lane = pic.stack.lanes[i];
    if (static_cast<int>(i) == pic.current)
      p.fillRect(QRectF(rect.left() - scaled(8), rect.top(), scaled(3), rect.height()), ink(Role::accent));
    const auto row = [&rect](double top) { return rect.adjusted(0, scaled(top), 0, 0); };
    text(row(4), lane.name, TextRole::body, Role::ink);
    text(row(25), landedText(lane), TextRole::monoLabel, Role::accent);
    QString distance = distanceText(pic.stack, lane);
    if (raisedTextWidth(font(TextRole::label), distance) > rect.width())
      distance = distanceText(pic.stack, lane, true);
    text(row(44), distance.isEmpty() ? briefLanding(lane) : distance, TextRole::label, Role::secondaryInk);
  }

  void paintAxis() {
    const QRectF& axis = pic.layout.axis;
    const TextWidth width = &lineTextWidth;
    Labeller labels(pic.map.width(), width);
    for (const AxisNumber& number : axisNumbers(pic.map, scaled(axisSpacing)))
      labels.add(LabelRow::values, LabelKind::axis, axisText(number), pic.map.position(number.value));
    p.setPen(QPen(ink(Role::secondaryInk), m_pen));
    p.drawLine(axis.topLeft(), axis.topRight());
    for (const LineLabel& label : labels.take()) {
      const double x = axis.left() + label.anchor;
      p.setPen(QPen(ink(Role::secondaryInk), m_pen));
      p.drawLine(QPointF(x, axis.top()), QPointF(x, axis.top() + scaled(4)));
      text({axis.left() + label.left, axis.top() + scaled(6), label.width + 1, axis.height()}, label.text,
           TextRole::monoLabel, Role::secondaryInk);
    }
  }

  void paintOverview() {
    const QRectF& strip = pic.layout.overview;
    p.fillRect(strip, ink(Role::hover));
    const double zero = pic.all.position(numbers::Rational(0));
    p.fillRect(QRectF(strip.left() + zero, strip.top(), 1, strip.height()), ink(Role::outline));
    const LineViewport& view = pic.map.viewport();
    const QRectF piece =
        overviewPiece(strip, std::clamp(pic.all.position(view.low), 0.0, strip.width()),
                      std::clamp(pic.all.position(view.high), 0.0, strip.width()), scaled(leastPiece));
    p.fillRect(piece, ink(Role::fractionTint));
    p.setPen(QPen(ink(Role::accent), m_pen));
    p.setBrush(Qt::NoBrush);
    p.drawRect(piece.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!pic.stack.entered.isFinite()) return;
    const double x = pic.all.position(pic.stack.entered.value());
    if (x >= 0 && x <= strip.width())
      p.fillRect(QRectF(strip.left() + x, strip.top() - scaled(3), 1.5, strip.height() + scaled(6)),
                 ink(Role::error));
  }

  void paintEntered() {
    const std::optional<double> at = enteredX();
    if (!at) return;
    const TextWidth width = &lineTextWidth;
    Labeller labels(pic.map.width(), width);
    addPointer(labels, LabelKind::entered, pic.stack.enteredText, *at, pic.map.width());
    const QRectF& header = pic.layout.header;
    for (const LineLabel& label : labels.take())
      text({header.left() + label.left, header.top() + scaled(4), label.width + 1, header.height()},
           label.text, TextRole::monoLabel, Role::error);
    if (!visible(*at)) return;
    const double x = header.left() + *at, half = scaled(5);
    p.setPen(QPen(ink(Role::error), 1.25 * m_pen));
    drawThroughLanes(x, header.top() + scaled(triangleTip));
    p.setBrush(ink(Role::error));
    p.drawPolygon(QPolygonF({QPointF(x - half, header.top() + scaled(triangleTop)),
                             QPointF(x + half, header.top() + scaled(triangleTop)),
                             QPointF(x, header.top() + scaled(triangleTip))}));
  }

  /// A line down to the axis that leaves out the labels it would cross.
  void drawThroughLanes(double x, double top) {
    QList<QLineF> pieces;
    const auto draw = [&](double until) {
      if (until > top) pieces.append(QLineF(x, top, x, until));
    };
    for (std::size_t i = 0; i < pic.scenes.size(); ++i) {
      QList<QRectF> crossed;
      for (const LineLabel& label : pic.scenes[i].labels) {
        const QRectF rect = labelRect(pic.layout.lanes[i], label);
        if (x > rect.left() - scaled(labelAir) && x < rect.right() + scaled(labelAir)) crossed.append(rect);
      }
      std::ranges::sort(crossed, {}, &QRectF::top);
      for (const QRectF& rect : crossed) {
        draw(rect.top());
        top = std::max(top, rect.bottom());
      }
    }
    draw(lanesBottom());
    p.drawLines(pieces);
  }

  /// A flag with its letter and a dashed line through all lanes.
  void paintCursor(std::size_t which) {
    const auto& cursor = pic.stack.cursors[which];
    if (!cursor) return;
    const double at = pic.map.position(*cursor);
    if (!visible(at)) return;
    const QRectF flag = cursorFlag(pic.layout, at, static_cast<int>(which), scaled(1));
    QPen pen(ink(Role::ink), m_pen, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    p.setPen(pen);
    drawThroughLanes(pic.layout.left() + at, flag.top());
    p.setPen(Qt::NoPen);
    p.setBrush(ink(Role::ink));
    p.drawRect(flag);
    p.setPen(ink(Role::window));
    p.setFont(font(TextRole::monoLabel));
    p.drawText(flag, Qt::AlignCenter, which == 0 ? QStringLiteral("A") : QStringLiteral("B"));
  }

  QPainter& p;
  const QWidget& w;
  const StackPicture& pic;
  double m_pen;
};

} // namespace

void paintStack(QPainter& painter, const QWidget& widget, const StackPicture& picture) {
  StackPainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
