#include "widgets/histogram/plot.h"

#include "widgets/common/export_view.h"
#include "widgets/histogram/ticks.h"

#include <QFontMetricsF>

#include <cmath>

namespace qs::widgets {

namespace {

/// Draws one of the scene's paintings inside the axes.
class Layer final : public QCPLayerable {
public:
  Layer(HistogramPlot* plot, const QString& layer, void (*paint)(QPainter&, const Scene&))
      : QCPLayerable(plot, layer), m_plot(plot), m_paint(paint) {}

protected:
  void applyDefaultAntialiasingHint(QCPPainter*) const override {}

  QRect clipRect() const override { return m_plot->axisRect()->rect(); }

  void draw(QCPPainter* painter) override {
    m_plot->scene.frame.rect = m_plot->axisRect()->rect();
    m_paint(*painter, m_plot->scene);
  }

private:
  HistogramPlot* m_plot;
  void (*m_paint)(QPainter&, const Scene&);
};

/// Ticks from a function of the visible range.
class Ticker final : public QCPAxisTicker {
public:
  explicit Ticker(std::function<std::vector<Tick>(const QCPRange&)> ticks) : m_ticks(std::move(ticks)) {}

  void generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                QVector<double>* subTicks, QVector<QString>* labels) override {
    ticks.clear();
    if (subTicks) subTicks->clear();
    if (labels) labels->clear();
    for (const Tick& tick : m_ticks(range)) {
      if (tick.label.isEmpty()) {
        if (subTicks) subTicks->append(tick.at);
        continue;
      }
      ticks.append(tick.at);
      if (labels) labels->append(tick.label);
    }
  }

private:
  std::function<std::vector<Tick>(const QCPRange&)> m_ticks;
};

TextWidth widthIn(const QFont& font) {
  return [metrics = QFontMetricsF(font)](const QString& text) { return metrics.horizontalAdvance(text); };
}

double innerWidth(const QCustomPlot& plot) {
  const QMargins margins = plot.axisRect()->margins();
  return plot.viewport().width() - margins.left() - margins.right();
}

double innerHeight(const QCustomPlot& plot) {
  const QMargins margins = plot.axisRect()->margins();
  return plot.viewport().height() - margins.top() - margins.bottom();
}

std::vector<Tick> countTicks(const HistogramPlot& plot, const QCPRange& range) {
  const double line = QFontMetricsF(plot.scene.font).height();
  if (plot.scene.frame.logarithmic) return logTicks(range.lower, range.upper, innerHeight(plot), line);
  std::vector<Tick> ticks =
      linearTicks(range.lower, range.upper, innerHeight(plot), [line](const QString&) { return line; });
  std::erase_if(ticks, [](const Tick& tick) { return tick.at != std::floor(tick.at); });
  for (Tick& tick : ticks)
    if (tick.at < 1e6) tick.label = countText(tick.at);
  return ticks;
}

std::vector<Tick> deviationTicks(const HistogramPlot& plot, const QCPRange& range) {
  std::vector<Tick> ticks =
      linearTicks(range.lower, range.upper, innerWidth(plot), widthIn(plot.scene.font), 28);
  for (Tick& tick : ticks)
    tick.label = tick.at == 0 ? QStringLiteral("μ") : tick.label + u'σ';
  return ticks;
}

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent) : QCustomPlot(parent) {
  setFocusPolicy(Qt::NoFocus);
  setMouseTracking(true);
  axisRect()->setAutoMargins(QCP::msNone);
  for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2})
    axis->grid()->setVisible(false);
  xAxis->setTicker(QSharedPointer<Ticker>::create([this](const QCPRange& range) {
    return linearTicks(range.lower, range.upper, innerWidth(*this), widthIn(scene.font));
  }));
  xAxis2->setTicker(
      QSharedPointer<Ticker>::create([this](const QCPRange& range) { return deviationTicks(*this, range); }));
  yAxis->setTicker(
      QSharedPointer<Ticker>::create([this](const QCPRange& range) { return countTicks(*this, range); }));
  layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
  new Layer(this, QStringLiteral("main"), paintFigure);
  new Layer(this, QStringLiteral("overlay"), paintHover);
}

void HistogramPlot::styleAxis(QCPAxis* axis, bool shown) {
  axis->setVisible(shown);
  if (!shown) return;
  const QPen hairline(color(scene.theme, Role::secondaryInk),
                      (scene.theme == Theme::projector ? 2 : 1) * scene.unit);
  axis->setBasePen(hairline);
  axis->setTickPen(hairline);
  axis->setSubTickPen(hairline);
  const auto px = [this](double at100) { return static_cast<int>(std::lround(at100 * scene.unit)); };
  axis->setTickLength(0, px(5));
  axis->setSubTickLength(0, px(3));
  axis->setTickLabelPadding(px(3));
  axis->setLabelPadding(px(4));
  for (const auto set : {&QCPAxis::setTickLabelFont, &QCPAxis::setLabelFont})
    (axis->*set)(scene.font);
  for (const auto set : {&QCPAxis::setTickLabelColor, &QCPAxis::setLabelColor})
    (axis->*set)(color(scene.theme, Role::secondaryInk));
}

void HistogramPlot::fitAxes() {
  scene.fitHeights(heightZoom);
  const Frame& frame = scene.frame;
  xAxis->setRange(frame.xLow, frame.xHigh);
  yAxis->setScaleType(frame.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  yAxis->setRange(frame.yLow, frame.yHigh);
  xAxis->setLabel(scene.figure.valueLabel);
  yAxis->setLabel(scene.figure.countLabel);
  const bool inDeviations = scene.figure.deviation > 0;
  if (inDeviations)
    xAxis2->setRange((frame.xLow - scene.figure.mean) / scene.figure.deviation,
                     (frame.xHigh - scene.figure.mean) / scene.figure.deviation);
  styleAxis(xAxis, true);
  styleAxis(yAxis, true);
  styleAxis(xAxis2, inDeviations);
  styleAxis(yAxis2, false);
}

// The margins follow the labels in steps of 8, so that the picture does not tremble while numbers change.
void HistogramPlot::fitMargins() {
  const QFontMetricsF metrics(scene.font);
  const double line = metrics.height();
  const double unit = scene.unit;
  const double top = scene.figure.deviation > 0 ? line + 12 * unit : 8 * unit;
  const double bottom = line + 10 * unit + (scene.figure.valueLabel.isEmpty() ? 0 : line + 4 * unit);
  QMargins margins(static_cast<int>(40 * unit), static_cast<int>(top), static_cast<int>(16 * unit),
                   static_cast<int>(bottom));
  axisRect()->setMargins(margins);
  double widest = 0;
  for (const Tick& tick : countTicks(*this, yAxis->range()))
    widest = std::max(widest, metrics.horizontalAdvance(tick.label));
  const double left = widest + 10 * unit + (scene.figure.countLabel.isEmpty() ? 0 : line + 6 * unit);
  margins.setLeft(static_cast<int>(std::ceil(left / 8)) * 8);
  axisRect()->setMargins(margins);
}

void HistogramPlot::refresh() {
  setBackground(color(scene.theme, Role::surface));
  fitAxes();
  fitMargins();
  replot();
}

void HistogramPlot::refreshHover() {
  layer(QStringLiteral("overlay"))->replot();
}

HistogramPlot::Area HistogramPlot::areaAt(QPointF position) const {
  const QRect rect = axisRect()->rect();
  if (position.x() < rect.left()) return Area::counts;
  return position.y() > rect.bottom() || position.y() < rect.top() ? Area::values : Area::plot;
}

// The buffers have the resolution of the screen: a document of vectors or a finer image gets the parts
// themselves.
void HistogramPlot::paintEvent(QPaintEvent* event) {
  QCPPainter painter(this);
  const QPaintDevice* target = painter.isActive() ? painter.paintEngine()->paintDevice() : nullptr;
  if (target && (paintsVectors(painter) || target->devicePixelRatioF() > bufferDevicePixelRatio()))
    return toPainter(&painter, width(), height());
  painter.end();
  QCustomPlot::paintEvent(event);
}

} // namespace qs::widgets
