#include "widgets/arithmetic/drift_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::widgets {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double finiteOnly(double value) {
  return std::isfinite(value) ? value : none;
}

/// The steps of one pixel column.
struct Column {
  int pixel = 0;
  double first = 0, low = 0, high = 0, last = 0;

  void take(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
    last = value;
  }

  void appendTo(QPolygonF& curve, const DriftFrame& frame, double x) const {
    curve.append({x, frame.pixelY(first)});
    if (low < std::min(first, last)) curve.append({x, frame.pixelY(low)});
    if (high > std::max(first, last)) curve.append({x, frame.pixelY(high)});
    if (last != first) curve.append({x, frame.pixelY(last)});
  }
};

} // namespace

DriftFigure driftFigure(const arithmetic::SumRun& run, const formats::Layout& accumulator) {
  DriftFigure figure;
  figure.sums.reserve(run.steps.size());
  figure.exact.reserve(run.steps.size());
  figure.ulps.reserve(run.steps.size());
  for (const arithmetic::SumStep& step : run.steps) {
    const formats::Decoded decoded = formats::decode(accumulator, step.sum);
    const double size = std::ldexp(static_cast<double>(decoded.significand), decoded.quantum);
    figure.sums.push_back(decoded.isFinite() ? (decoded.negative ? -size : size) : none);
    figure.exact.push_back(step.exact.isFinite() ? finiteOnly(arithmetic::nearestDouble(step.exact.value))
                                                 : none);
    figure.ulps.push_back(finiteOnly(step.driftUlps));
  }
  figure.firstAbsorbed = run.firstAbsorbed;
  figure.stalledFrom = run.stalledFrom;
  return figure;
}

HeightRange heightRange(const std::vector<double>& one, const std::vector<double>& other) {
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (const std::vector<double>* values : {&one, &other})
    for (const double value : *values)
      if (std::isfinite(value)) {
        low = std::min(low, value);
        high = std::max(high, value);
      }
  if (low > high) return {};
  const double spread = high - low;
  if (!std::isfinite(spread)) return {low / 2, high / 2};
  const double air = spread > 0 ? spread * 0.05 : std::max(std::abs(low) * 0.05, 0.5);
  return {low - air, high + air};
}

double DriftFrame::pixelX(std::size_t step) const {
  if (count < 2) return rect.center().x();
  const auto at = static_cast<double>(step), most = static_cast<double>(count);
  const double share = logSteps ? std::log(at + 1) / std::log(most) : at / (most - 1);
  return rect.left() + std::clamp(share, 0.0, 1.0) * rect.width();
}

std::size_t DriftFrame::stepAt(double pixel) const {
  if (count < 2 || rect.width() <= 0) return 0;
  const double share = std::clamp((pixel - rect.left()) / rect.width(), 0.0, 1.0);
  const auto most = static_cast<double>(count);
  const double at = logSteps ? std::exp(share * std::log(most)) - 1 : share * (most - 1);
  return std::min(static_cast<std::size_t>(std::lround(at)), count - 1);
}

double DriftFrame::pixelY(double value) const {
  const double share = (value - range.low) / (range.high - range.low);
  return rect.bottom() - std::clamp(share, 0.0, 1.0) * rect.height();
}

QList<QPolygonF> driftCurve(const std::vector<double>& values, const DriftFrame& frame) {
  QList<QPolygonF> curves;
  std::optional<Column> column;
  QPolygonF curve;
  double x = 0;
  const auto flush = [&] {
    if (column) column->appendTo(curve, frame, x);
    column.reset();
  };
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!std::isfinite(values[i])) {
      flush();
      if (!curve.isEmpty()) curves.append(curve);
      curve.clear();
      continue;
    }
    const double here = frame.pixelX(i);
    const int pixel = static_cast<int>(std::floor(here));
    if (column && column->pixel == pixel) {
      column->take(values[i]);
      continue;
    }
    flush();
    x = here;
    column = Column{pixel, values[i], values[i], values[i], values[i]};
  }
  flush();
  if (!curve.isEmpty()) curves.append(curve);
  return curves;
}

} // namespace qs::widgets
