#include "app/pages/formats/density_layout.h"

#include <algorithm>
#include <cmath>

namespace qs::pages {
namespace {

constexpr double oneValue = 0.5; ///< the height of a binade with one value, in steps of the axis of counts
constexpr double log2Of10 = 3.32192809488736235;

QPolygonF stepsOf(const DensityLayout& layout, const std::vector<values::BinadeDensity>& density) {
  QPolygonF steps;
  int last = 0;
  for (const values::BinadeDensity& binade : density) {
    const double left = layout.xOf(binade.exponent), right = layout.xOf(binade.exponent + 1);
    const double y = layout.yOf(std::log2(binade.count));
    const bool gap = steps.isEmpty() || binade.exponent != last + 1;
    if (gap && !steps.isEmpty()) steps << QPointF(layout.xOf(last + 1), layout.plot.bottom());
    if (gap) steps << QPointF(left, layout.plot.bottom());
    steps << QPointF(left, y) << QPointF(right, y);
    last = binade.exponent;
  }
  if (!steps.isEmpty()) steps << QPointF(layout.xOf(last + 1), layout.plot.bottom());
  return steps;
}

/// The smallest of 1, 2, 5, 10, 20 … that keeps ticks that far apart.
int stepFor(double pixelsPerUnit, double spacing) {
  for (int decade = 1;; decade *= 10)
    for (const int digit : {1, 2, 5})
      if (digit * decade * pixelsPerUnit >= spacing || decade >= 100000) return digit * decade;
}

} // namespace

double DensityLayout::xOf(double log2Value) const {
  return plot.left() + (log2Value - lowExponent) / (highExponent - lowExponent) * plot.width();
}

double DensityLayout::yOf(double log2Count) const {
  return plot.bottom() - (log2Count + oneValue) / (mostBits + oneValue) * plot.height();
}

int DensityLayout::exponentAt(double x) const {
  return static_cast<int>(std::floor((x - plot.left()) / plot.width() * (highExponent - lowExponent))) +
         lowExponent;
}

DensityLayout layoutDensity(const QList<std::vector<values::BinadeDensity>>& densities, const QRectF& plot,
                            double spacing) {
  DensityLayout layout;
  layout.plot = plot;
  bool any = false;
  for (const std::vector<values::BinadeDensity>& density : densities)
    for (const values::BinadeDensity& binade : density) {
      layout.lowExponent = any ? std::min(layout.lowExponent, binade.exponent) : binade.exponent;
      layout.highExponent = any ? std::max(layout.highExponent, binade.exponent + 1) : binade.exponent + 1;
      layout.mostBits = std::max(layout.mostBits, static_cast<int>(std::ceil(std::log2(binade.count))));
      any = true;
    }
  for (const std::vector<values::BinadeDensity>& density : densities)
    layout.curves.append(stepsOf(layout, density));

  const double decade = plot.width() / (layout.highExponent - layout.lowExponent) * log2Of10;
  const int step = stepFor(decade, spacing);
  const int first = static_cast<int>(std::ceil(layout.lowExponent / log2Of10 / step)) * step;
  for (int power = first; power * log2Of10 <= layout.highExponent; power += step)
    layout.values.append({layout.xOf(power * log2Of10), power});
  const int rise = stepFor(plot.height() / (layout.mostBits + oneValue), spacing / 2.5);
  for (int power = 0; power <= layout.mostBits; power += rise)
    layout.counts.append({layout.yOf(power), power});
  return layout;
}

} // namespace qs::pages
