#pragma once

#include "core/values/value_sets.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace qs::pages {

// Where the density of values lies on one logarithmic axis, in logical pixels. No painting, no fonts.

struct DensityTick {
  double position = 0; ///< x of an upright line, y of a level one
  int power = 0;       ///< of ten on the axis of values, of two on the axis of counts
};

struct DensityLayout {
  QRectF plot;             ///< between the axes
  QList<QPolygonF> curves; ///< one for each format: closed steps standing on the axis
  QList<DensityTick> values, counts;
  int lowExponent = 0, highExponent = 1; ///< binades shown: low ≤ e < high
  int mostBits = 1;                      ///< the axis of counts ends at 2^mostBits

  [[nodiscard]] double xOf(double log2Value) const;
  [[nodiscard]] double yOf(double log2Count) const;
  [[nodiscard]] int exponentAt(double x) const; ///< of the binade there
};

/// The width of a binade is the same everywhere; heights are log2 of the number of values, with one value
/// half a step above the axis so that it can be seen. spacing: the least distance of ticks.
[[nodiscard]] DensityLayout layoutDensity(const QList<std::vector<values::BinadeDensity>>& densities,
                                          const QRectF& plot, double spacing);

} // namespace qs::pages
