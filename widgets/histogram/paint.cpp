#include "widgets/histogram/grid_marks.h"
#include "widgets/histogram/outline.h"
#include "widgets/histogram/scene.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {

constexpr int fillAlpha = 64;        // a quarter
constexpr double rugHeight = 8;      // the strip of grid marks below the upper edge, at 100 %
constexpr std::size_t fewLines = 40; // up to here grid marks run through the whole picture

QColor faded(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
  return colour;
}

double lineScale(const Scene& scene) {
  return scene.unit * (scene.theme == Theme::projector ? 2 : 1);
}

class Painter {
public:
  Painter(QPainter& painter, const Scene& scene) : m_painter(painter), m_scene(scene), m_metrics(scene.font) {
    m_painter.setFont(scene.font);
  }

  void everything() {
    clippedRegions();
    gridLines();
    curve(m_scene.original, m_scene.figure.originalRole);
    curve(m_scene.restored, m_scene.figure.restoredRole);
    extremes();
    marks();
    clipLines();
    labels();
    overflow();
    if (m_scene.stale) m_painter.fillRect(frame().rect, faded(role(Role::surface), 0.6));
    if (m_scene.focused) ring();
  }

  /// A text on a quiet ground, so that it stays readable over lines. Its left or right end is at x, its
  /// middle at y.
  void text(QPointF at, const QString& text, const QColor& colour, bool endsThere = false) {
    const double width = m_metrics.horizontalAdvance(text);
    double left = endsThere ? at.x() - width : at.x();
    left = std::clamp(left, frame().rect.left() + 2,
                      std::max(frame().rect.left() + 2, frame().rect.right() - width - 2));
    const double half = m_metrics.height() / 2;
    const double middle = std::clamp(at.y(), frame().rect.top() + half,
                                     std::max(frame().rect.top() + half, frame().rect.bottom() - half - 1));
    const QRectF box(left, middle - half, width, m_metrics.height());
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(faded(role(Role::surface), 0.8));
    m_painter.drawRect(box.adjusted(-2, 0, 2, 0));
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(left, box.top() + m_metrics.ascent()), text);
  }

  [[nodiscard]] double px(double at100) const { return at100 * m_scene.unit; }

private:
  [[nodiscard]] const Frame& frame() const { return m_scene.frame; }

  [[nodiscard]] QColor role(Role which) const { return color(m_scene.theme, which); }

  void vertical(double x, double top, double bottom, const QColor& colour, double width = 1,
                Qt::PenStyle style = Qt::SolidLine) {
    m_painter.setRenderHint(QPainter::Antialiasing, width > 1);
    QPen pen(colour, width * lineScale(m_scene), style, Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
  }

  void clippedRegions() {
    const QRectF rect = frame().rect;
    const auto shade = [&](double left, double right) {
      if (right - left >= 1)
        m_painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), role(Role::specialTint));
    };
    if (m_scene.figure.clipLow) shade(rect.left(), frame().pixelX(*m_scene.figure.clipLow));
    if (m_scene.figure.clipHigh) shade(frame().pixelX(*m_scene.figure.clipHigh), rect.right());
  }

  void gridLines() {
    const GridMarks marks = gridMarks(m_scene.figure.grid, frame());
    const double top = frame().rect.top();
    if (marks.bands.empty() && marks.lines.size() <= fewLines)
      for (const double x : marks.lines)
        vertical(x, top, frame().rect.bottom(), role(Role::grid));
    for (const double x : marks.lines)
      vertical(x, top, top + px(rugHeight), role(Role::error));
    for (const GridMarks::Band& band : marks.bands) {
      const double alpha = 0.35 + 0.15 * std::log2(1 + 2 * band.perPixel);
      m_painter.fillRect(QRectF(band.left, top, band.right - band.left, px(rugHeight)),
                         faded(role(Role::error), alpha));
    }
  }

  void curve(const StepFunction& steps, Role which) {
    const QPolygonF line = outline(steps, frame());
    if (line.isEmpty()) return;
    QColor fill = role(which);
    fill.setAlpha(fillAlpha);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawPolygon(line);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(role(which), 1.5 * lineScale(m_scene), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.drawPolyline(line);
  }

  void extremes() {
    const double base = frame().rect.bottom(), top = base - px(24);
    const auto mark = [&](double at, const QString& label, bool endsThere) {
      if (std::isnan(at) || !frame().showsX(at)) return;
      const double x = frame().pixelX(at);
      vertical(x, top, base, role(Role::secondaryInk), 1, Qt::DashLine);
      text({endsThere ? x - px(4) : x + px(4), top}, label, role(Role::secondaryInk), endsThere);
    };
    mark(m_scene.figure.min, HistogramText::minimum(m_scene.figure.min, frame()), false);
    mark(m_scene.figure.max, HistogramText::maximum(m_scene.figure.max, frame()), true);
  }

  void marks() {
    for (const Mark& mark : m_scene.figure.marks) {
      if (!frame().showsX(mark.at)) continue;
      const double x = frame().pixelX(mark.at);
      vertical(x, frame().rect.top(), frame().rect.bottom(), role(Role::secondaryInk), 1, Qt::DashLine);
      const double room = m_metrics.horizontalAdvance(mark.label) + px(6);
      // Outwards, away from the body, where there is room.
      const bool outwards = mark.at < (frame().xLow + frame().xHigh) / 2;
      const bool left = outwards ? x - room >= frame().rect.left() : x + room > frame().rect.right();
      text({left ? x - px(4) : x + px(4), frame().rect.top() + px(20)}, mark.label, role(Role::secondaryInk),
           left);
    }
  }

  void clipLines() {
    const Figure& figure = m_scene.figure;
    const QString low = figure.clipLow ? HistogramText::clip(*figure.clipLow, frame()) : QString();
    const QString high = figure.clipHigh ? HistogramText::clip(*figure.clipHigh, frame()) : QString();
    const double needed = m_metrics.horizontalAdvance(low) + m_metrics.horizontalAdvance(high) + px(40);
    const bool inside = !figure.clipLow || !figure.clipHigh ||
                        frame().pixelX(*figure.clipHigh) - frame().pixelX(*figure.clipLow) > needed;
    clipLine(figure.clipLow, low, !inside);
    clipLine(figure.clipHigh, high, inside);
  }

  void clipLine(const std::optional<double>& at, const QString& label, bool labelLeft) {
    if (!at || !frame().showsX(*at)) return;
    const double x = frame().pixelX(*at), top = frame().rect.top();
    vertical(x, top, frame().rect.bottom(), role(Role::accent), 1.5);
    if (m_scene.figure.clipMovable) {
      m_painter.setPen(Qt::NoPen);
      m_painter.setBrush(role(Role::accent));
      m_painter.drawPolygon(QPolygonF{{x - px(5), top}, {x + px(5), top}, {x, top + px(8)}});
    }
    text({labelLeft ? x - px(8) : x + px(8), top + px(20)}, label, role(Role::accent), labelLeft);
  }

  void labels() {
    const auto placed = [&](const StepFunction& steps, const QString& name, double share) {
      return labelPlace(steps, frame(), share, m_metrics.horizontalAdvance(name));
    };
    const Figure& figure = m_scene.figure;
    LabelPlace behind = placed(m_scene.original, figure.originalLabel, 0.55);
    LabelPlace front = placed(m_scene.restored, figure.restoredLabel, 0.40);
    if (m_scene.restored.cells() > 0 && std::abs(behind.at.y() - front.at.y()) < m_metrics.height()) {
      QPointF& lower = behind.at.y() > front.at.y() ? behind.at : front.at;
      lower.setY(std::min(behind.at.y(), front.at.y()) + m_metrics.height());
    }
    if (m_scene.original.cells() > 0 && !figure.originalLabel.isEmpty())
      text(behind.at, figure.originalLabel, role(figure.originalRole), !behind.rightOf);
    if (m_scene.restored.cells() > 0 && !figure.restoredLabel.isEmpty())
      text(front.at, figure.restoredLabel, role(figure.restoredRole), !front.rightOf);
  }

  void ring() {
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(role(Role::accent), lineScale(m_scene)));
    m_painter.drawRect(frame().rect.adjusted(1, 1, -1, -1));
  }

  void overflow() {
    const QRectF rect = frame().rect;
    const double y = rect.center().y();
    const auto below = static_cast<double>(m_scene.figure.original.below());
    const auto above = static_cast<double>(m_scene.figure.original.above());
    if (below > 0) text({rect.left() + px(4), y}, HistogramText::below(below), role(Role::special));
    if (above > 0) text({rect.right() - px(4), y}, HistogramText::above(above), role(Role::special), true);
    const double cut = m_scene.cutPeak();
    if (cut <= 0) return;
    const auto highest =
        std::ranges::max_element(m_scene.restored.heights) - m_scene.restored.heights.begin();
    const auto i = static_cast<std::size_t>(highest);
    const double x = frame().pixelX((m_scene.restored.edges[i] + m_scene.restored.edges[i + 1]) / 2);
    text({x + px(6), rect.top() + px(20)},
         HistogramText::cut(static_cast<double>(m_scene.restored.counts[i])),
         role(m_scene.figure.restoredRole));
  }

  QPainter& m_painter;
  const Scene& m_scene;
  QFontMetricsF m_metrics;
};

} // namespace

void paintFigure(QPainter& painter, const Scene& scene) {
  Painter(painter, scene).everything();
}

void paintHover(QPainter& painter, const Scene& scene) {
  if (!scene.hover || !scene.frame.showsX(*scene.hover)) return;
  const StepFunction& steps = scene.restored.cells() > 0 ? scene.restored : scene.original;
  const std::ptrdiff_t cell = cellAt(steps, *scene.hover);
  const QRectF rect = scene.frame.rect;
  if (cell >= 0) {
    const auto i = static_cast<std::size_t>(cell);
    const double left = scene.frame.pixelX(steps.edges[i]);
    const double right = std::max(scene.frame.pixelX(steps.edges[i + 1]), left + 1);
    // A veil: the column stays readable below it.
    painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()),
                     faded(color(scene.theme, Role::ink), 0.1));
  }
  const QString readout = HistogramText::readout(scene, *scene.hover);
  if (!readout.isEmpty())
    Painter(painter, scene)
        .text(rect.topLeft() + QPointF(8, 20) * scene.unit, readout, color(scene.theme, Role::ink));
}

} // namespace qs::widgets
