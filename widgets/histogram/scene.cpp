#include "widgets/histogram/scene.h"

#include "widgets/histogram/ticks.h"

#include <algorithm>
#include <cmath>

namespace qs::widgets {

namespace {

constexpr double headroom = 1.18; // room for the readout above the highest column
constexpr double tallest = 2;     // how far a restored peak may rise above the original one

std::uint64_t outside(const statistics::Histogram& histogram) {
  return histogram.below() + histogram.above();
}

/// With as many digits as a place on this axis needs: far from 0 a narrow axis needs more than four.
QString placeText(double value, const Frame& frame) {
  const double span = frame.xHigh - frame.xLow;
  const double lead = value != 0 && span > 0 ? std::floor(std::log10(std::abs(value) / span)) : 0;
  return numberText(value, static_cast<int>(std::clamp(lead + 3, 4.0, 9.0)));
}

} // namespace

void Scene::setFigure(const Figure& next) {
  figure = next;
  original = binSteps(figure.original);
  if (figure.restored.bins() == 0)
    restored = {};
  else
    restored = figure.restoredOnGrid ? cellSteps(figure.restored, figure.grid) : binSteps(figure.restored);
}

void Scene::fitHeights(double zoom) {
  const double body = peak(original, frame.xLow, frame.xHigh);
  const double front = peak(restored, frame.xLow, frame.xHigh);
  double top = std::max(body, 1.0);
  if (frame.logarithmic) {
    top = std::max(top, front);
    frame.yLow = logFloor;
    frame.yHigh = logFloor * std::pow(std::max(top, 4.0) / logFloor, headroom / zoom);
    return;
  }
  top = std::max(top, std::min(front, tallest * body));
  frame.yLow = 0;
  frame.yHigh = top * headroom / zoom;
}

double Scene::cutPeak() const {
  const double front = peak(restored, frame.xLow, frame.xHigh);
  return front > frame.yHigh ? front : 0;
}

QString HistogramText::readout(const Scene& scene, double value) {
  const std::ptrdiff_t bin = cellAt(scene.original, value);
  QString text;
  if (bin >= 0) {
    const auto i = static_cast<std::size_t>(bin);
    const auto count = static_cast<double>(scene.original.counts[i]);
    text = tr("%1 … %2:  %3 %4")
               .arg(numberText(scene.original.edges[i], 5), numberText(scene.original.edges[i + 1], 5),
                    countText(count), scene.figure.originalLabel);
  }
  const std::ptrdiff_t cell = cellAt(scene.restored, value);
  if (cell < 0) return text;
  const QString count = countText(static_cast<double>(scene.restored.counts[static_cast<std::size_t>(cell)]));
  if (!text.isEmpty()) text += QStringLiteral("   ");
  return text + tr("%1 %2").arg(count, scene.figure.restoredLabel);
}

QString HistogramText::description(const Figure& figure) {
  if (figure.original.bins() == 0) return tr("Nothing to show.");
  const StepFunction steps = binSteps(figure.original);
  const auto highest = std::ranges::max_element(steps.heights) - steps.heights.begin();
  const auto i = static_cast<std::size_t>(highest);
  QString text = tr("Histogram of %1 values in %2 bins from %3 to %4. The fullest bin, %5 to %6, holds %7.")
                     .arg(countText(static_cast<double>(figure.original.total())))
                     .arg(figure.original.bins())
                     .arg(numberText(figure.original.low()), numberText(figure.original.high()),
                          numberText(steps.edges[i]), numberText(steps.edges[i + 1]),
                          countText(static_cast<double>(steps.counts[i])));
  if (figure.deviation > 0)
    text += QLatin1Char(' ') +
            tr("Mean %1, standard deviation %2.").arg(numberText(figure.mean), numberText(figure.deviation));
  if (outside(figure.original) > 0)
    text += QLatin1Char(' ') +
            tr("%1 values lie outside.").arg(countText(static_cast<double>(outside(figure.original))));
  if (figure.clipLow && figure.clipHigh)
    text += QLatin1Char(' ') +
            tr("Clipped to %1 … %2.").arg(numberText(*figure.clipLow), numberText(*figure.clipHigh));
  if (!figure.grid.empty()) text += QLatin1Char(' ') + tr("The grid has %1 values.").arg(figure.grid.size());
  return text;
}

QString HistogramText::minimum(double value, const Frame& frame) {
  return tr("min %1").arg(placeText(value, frame));
}

QString HistogramText::maximum(double value, const Frame& frame) {
  return tr("max %1").arg(placeText(value, frame));
}

QString HistogramText::clip(double value, const Frame& frame) {
  return tr("clip %1").arg(placeText(value, frame));
}

QString HistogramText::below(double count) {
  return tr("◂ %1 below").arg(countText(count));
}

QString HistogramText::above(double count) {
  return tr("%1 above ▸").arg(countText(count));
}

QString HistogramText::cut(double count) {
  return tr("▴ peak %1").arg(countText(count));
}

} // namespace qs::widgets
