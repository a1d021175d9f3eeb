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

/// Whether a straight line from one point to another has a part inside the rectangle.
bool crosses(QPointF from, QPointF to, const QRectF& rect) {
  double enters = 0, leaves = 1;
  const auto clip = [&](double start, double along, double low, double high) {
    if (along == 0) return start >= low && start <= high;
    const double a = (low - start) / along, b = (high - start) / along;
    enters = std::max(enters, std::min(a, b));
    leaves = std::min(leaves, std::max(a, b));
    return enters <= leaves;
  };
  return clip(from.x(), to.x() - from.x(), rect.left(), rect.right()) &&
         clip(from.y(), to.y() - from.y(), rect.top(), rect.bottom());
}

bool isCrossed(const QRectF& place, const QList<QPolygonF>& curves) {
  for (const QPolygonF& curve : curves)
    for (qsizetype i = 0; i < curve.size(); ++i)
      if (crosses(curve[std::max<qsizetype>(i - 1, 0)], curve[i], place)) return true;
  return false;
}

} // namespace

std::optional<std::size_t> specialFrom(const arithmetic::SumRun& run, const formats::Layout& accumulator) {
  const auto& steps = run.steps;
  if (steps.empty()) return {};
  const formats::Decoded last = formats::decode(accumulator, steps.back().sum);
  if (last.isFinite()) return {};
  const bool infinite = last.cls == formats::ValueClass::infinity;
  std::size_t from = steps.size() - 1;
  for (; from > 0; --from) {
    const formats::Decoded before = formats::decode(accumulator, steps[from - 1].sum);
    if (before.cls != last.cls || (infinite && before.negative != last.negative)) break;
  }
  return from;
}

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
  figure.specialFrom = specialFrom(run, accumulator);
  if (!figure.specialFrom) {
    figure.firstAbsorbed = run.firstAbsorbed;
    figure.stalledFrom = run.stalledFrom;
  }
  figure.run = std::make_shared<const arithmetic::SumRun>(run);
  figure.accumulator = accumulator;
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

std::vector<Tick> heightTicks(const HeightRange& range, double length, double line) {
  constexpr double gap = 4;
  const auto ticks = [&](double scale) { // a taller axis, to which everything is in proportion
    return linearTicks(
        range.low, range.high, scale * length, [&](const QString&) { return scale * line; }, scale * gap);
  };
  std::vector<Tick> usual = ticks(1);
  if (usual.size() > 1) return usual;
  std::vector<Tick> closer = ticks(2);
  return closer.size() > usual.size() ? closer : usual;
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

QRectF quietPlace(const QList<QRectF>& places, const QList<QPolygonF>& curves) {
  for (const QRectF& place : places)
    if (!isCrossed(place, curves)) return place;
  return places.constFirst();
}

} // namespace qs::widgets
