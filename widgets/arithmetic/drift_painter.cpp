#include "widgets/arithmetic/drift_painter.h"

#include "widgets/arithmetic/drift_texts.h"
#include "widgets/arithmetic/drift_view.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"
#include "widgets/histogram/ticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {

class DriftPainter {
public:
  DriftPainter(QPainter& painter, const QWidget& widget, const DriftPicture& picture)
      : p(painter), w(widget), pic(picture), m_font(font(TextRole::monoLabel)), m_metrics(m_font),
        m_line(lineFactor(themeOf(widget)) * picture.scale) {}

  void paint() {
    p.setFont(m_font);
    for (const DriftFrame* frame : {&pic.sums, &pic.drift}) {
      p.fillRect(frame->rect, ink(Role::surface));
      heightTicks(*frame);
    }
    stepTicks();
    markLine();
    p.setRenderHint(QPainter::Antialiasing);
    curve(pic.figure.exact, pic.sums, Role::fraction, Qt::DashLine);
    curve(pic.figure.sums, pic.sums, Role::error, Qt::SolidLine);
    zeroLine();
    curve(pic.figure.ulps, pic.drift, Role::error, Qt::SolidLine);
    markText();
    names();
    cursor();
  }

private:
  [[nodiscard]] QColor ink(Role role) const { return color(w, role); }

  [[nodiscard]] double px(double at100) const { return at100 * pic.scale; }

  void pen(Role role, double width = 1, Qt::PenStyle style = Qt::SolidLine) {
    p.setPen(QPen(ink(role), width * m_line, style, Qt::FlatCap));
  }

  void heightTicks(const DriftFrame& frame) {
    for (const Tick& tick : widgets::heightTicks(frame.range, frame.rect.height(), m_metrics.height())) {
      const double y = frame.pixelY(tick.at);
      pen(Role::grid);
      p.drawLine(QPointF(frame.rect.left(), y), QPointF(frame.rect.right(), y));
      p.setPen(ink(Role::secondaryInk));
      p.drawText(QRectF(0, y - m_metrics.height() / 2, frame.rect.left() - px(6), m_metrics.height()),
                 Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.label);
    }
    pen(Role::hairline);
    p.drawLine(frame.rect.bottomLeft(), frame.rect.bottomRight());
    p.drawLine(frame.rect.topLeft(), frame.rect.bottomLeft());
  }

  void stepTick(std::size_t step, const QString& label) {
    const double x = pic.drift.pixelX(step), foot = pic.drift.rect.bottom();
    pen(Role::secondaryInk);
    p.drawLine(QPointF(x, foot), QPointF(x, foot + px(4)));
    const double width = m_metrics.horizontalAdvance(label);
    p.drawText(QPointF(x - width / 2, foot + px(5) + m_metrics.ascent()), label);
  }

  void stepTicks() {
    const std::size_t steps = pic.figure.sums.size();
    if (pic.figure.logSteps) {
      for (std::size_t step = 1; step <= steps; step *= 10)
        stepTick(step - 1, countText(static_cast<double>(step)));
      return;
    }
    const auto count = static_cast<double>(steps);
    const auto extent = [this](const QString& text) { return m_metrics.horizontalAdvance(text); };
    for (const Tick& tick : linearTicks(1, std::max(count, 2.0), pic.drift.rect.width(), extent))
      if (tick.at >= 1 && tick.at <= count && tick.at == std::floor(tick.at))
        stepTick(static_cast<std::size_t>(tick.at) - 1, countText(tick.at));
  }

  /// The step worth pointing out, if there is one.
  [[nodiscard]] std::optional<std::size_t> marked() const {
    if (pic.figure.specialFrom) return pic.figure.specialFrom;
    return pic.figure.stalledFrom ? pic.figure.stalledFrom : pic.figure.firstAbsorbed;
  }

  [[nodiscard]] QString markedWhy(const QString& step) const {
    if (pic.figure.specialFrom)
      return DriftView::tr("%1 from step %2 on")
          .arg(sumText(pic.figure.accumulator, pic.figure.run->result), step);
    return pic.figure.stalledFrom ? DriftView::tr("nothing changes from step %1 on").arg(step)
                                  : DriftView::tr("step %1 is the first that changes nothing").arg(step);
  }

  void markLine() {
    const auto step = marked();
    if (!step) return;
    const double x = pic.sums.pixelX(*step);
    pen(Role::secondaryInk, 1, Qt::DashLine);
    p.drawLine(QPointF(x, pic.sums.rect.top()), QPointF(x, pic.sums.rect.bottom()));
    p.drawLine(QPointF(x, pic.drift.rect.top()), QPointF(x, pic.drift.rect.bottom()));
  }

  /// Beside the line, from its foot upwards, where no curve strikes it through.
  void markText() {
    const auto step = marked();
    if (!step) return;
    const QString text = markedWhy(countText(static_cast<double>(*step + 1)));
    const double x = pic.sums.pixelX(*step), width = m_metrics.horizontalAdvance(text);
    const double line = m_metrics.height();
    const bool fitsRight = x + px(6) + width <= pic.sums.rect.right();
    const bool fitsLeft = x - px(6) - width >= pic.sums.rect.left();
    QList<QRectF> places;
    const double lowest = pic.sums.rect.bottom() - px(3) - line;
    const int lines = static_cast<int>((lowest - pic.sums.rect.top()) / line) + 1;
    for (int i = 0; i < lines; ++i) {
      const double top = lowest - i * line;
      if (fitsRight) places.append({x + px(6), top, width, line});
      if (fitsLeft || !fitsRight) places.append({x - px(6) - width, top, width, line});
    }
    if (places.isEmpty()) return;
    const QList<QPolygonF> curves =
        driftCurve(pic.figure.exact, pic.sums) + driftCurve(pic.figure.sums, pic.sums);
    const QRectF place = quietPlace(places, curves);
    write({place.left(), place.center().y()}, text, Role::secondaryInk);
  }

  /// On a quiet ground, so that it stays readable over lines.
  void write(QPointF at, const QString& text, Role role) {
    const double width = m_metrics.horizontalAdvance(text);
    const QRectF box(at.x(), at.y() - m_metrics.height() / 2, width, m_metrics.height());
    QColor ground = ink(Role::surface);
    ground.setAlphaF(0.8F);
    p.fillRect(box.adjusted(-2, 0, 2, 0), ground);
    p.setPen(ink(role));
    p.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
  }

  void curve(const std::vector<double>& values, const DriftFrame& frame, Role role, Qt::PenStyle style) {
    const double distance = frame.rect.width() / static_cast<double>(std::max<std::size_t>(values.size(), 1));
    for (const QPolygonF& line : driftCurve(values, frame)) {
      pen(role, 1.5, style);
      p.setBrush(Qt::NoBrush);
      p.drawPolyline(line);
      if (distance < px(7) && line.size() > 1) continue;
      p.setPen(Qt::NoPen);
      p.setBrush(ink(role));
      for (const QPointF& point : line)
        p.drawEllipse(point, px(2.2), px(2.2));
    }
  }

  void zeroLine() {
    if (pic.drift.range.low > 0 || pic.drift.range.high < 0) return;
    pen(Role::secondaryInk);
    const double y = pic.drift.pixelY(0);
    p.drawLine(QPointF(pic.drift.rect.left(), y), QPointF(pic.drift.rect.right(), y));
  }

  [[nodiscard]] static double lastFinite(const std::vector<double>& values) {
    for (std::size_t i = values.size(); i > 0; --i)
      if (std::isfinite(values[i - 1])) return values[i - 1];
    return std::nan("");
  }

  /// Each curve's name at its right end, apart from each other.
  void names() {
    const double right = pic.sums.rect.right() + px(8), line = m_metrics.height();
    const double sumAt = lastFinite(pic.figure.sums), exactAt = lastFinite(pic.figure.exact);
    double sum = std::isnan(sumAt) ? pic.sums.rect.top() : pic.sums.pixelY(sumAt);
    double exact = std::isnan(exactAt) ? pic.sums.rect.bottom() : pic.sums.pixelY(exactAt);
    if (std::abs(sum - exact) < line) {
      const double middle = (sum + exact) / 2, side = sum <= exact ? -line / 2 : line / 2;
      sum = middle + side;
      exact = middle - side;
    }
    write({right, sum}, pic.sumLabel, Role::error);
    write({right, exact}, DriftView::tr("exact"), Role::fraction);
    write({right, pic.drift.rect.center().y() - line / 2}, DriftView::tr("drift"), Role::error);
    write({right, pic.drift.rect.center().y() + line / 2}, DriftView::tr("in ulps"), Role::secondaryInk);
    p.setPen(ink(Role::secondaryInk));
    // Behind the last number of the axis, which is centred on the end.
    const double last = m_metrics.horizontalAdvance(countText(static_cast<double>(pic.figure.sums.size())));
    p.drawText(QPointF(right + last / 2, pic.drift.rect.bottom() + px(5) + m_metrics.ascent()),
               DriftView::tr("step"));
  }

  void cursor() {
    const double x = pic.sums.pixelX(pic.cursor);
    pen(Role::accent);
    p.drawLine(QPointF(x, pic.sums.rect.top()), QPointF(x, pic.sums.rect.bottom()));
    p.drawLine(QPointF(x, pic.drift.rect.top()), QPointF(x, pic.drift.rect.bottom()));
    p.setPen(ink(Role::ink));
    p.drawText(QPointF(pic.sums.rect.left(), m_metrics.ascent()), pic.readout);
  }

  QPainter& p;
  const QWidget& w;
  const DriftPicture& pic;
  QFont m_font;
  QFontMetricsF m_metrics;
  double m_line;
};

} // namespace

void paintDrift(QPainter& painter, const QWidget& widget, const DriftPicture& picture) {
  DriftPainter(painter, widget, picture).paint();
}

} // namespace qs::widgets
