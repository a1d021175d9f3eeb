#pragma once

#include "widgets/histogram/figure.h"
#include "widgets/histogram/frame.h"
#include "widgets/histogram/steps.h"

#include <QCoreApplication>
#include <QFont>

#include <optional>

class QPainter;

namespace qs::widgets {

/// Everything that one drawing of a figure needs. The view keeps it up to date; painting only reads it.
struct Scene {
  Figure figure;
  StepFunction original, restored;
  Frame frame;
  Theme theme = Theme::light;
  QFont font;
  double unit = 1;             ///< pixels per pixel at 100 %
  std::optional<double> hover; ///< the value under the pointer
  bool stale = false;          ///< belongs to an earlier choice: veiled
  bool focused = false;        ///< by the keyboard: ringed

  /// Takes a figure and prepares its curves.
  void setFigure(const Figure& next);
  /// Fits the heights to what is visible. zoom ≥ 1 shows that much less of the height. A restored peak that
  /// towers over twice the original one is cut (and marked as cut) rather than let squeeze the body.
  void fitHeights(double zoom);
  /// The restored curve's height where it was cut; 0 when all of it is shown.
  [[nodiscard]] double cutPeak() const;
};

class HistogramText {
  Q_DECLARE_TR_FUNCTIONS(qs::widgets::Histogram)

public:
  /// What lies under a value: the bin's edges and the counts; empty outside.
  [[nodiscard]] static QString readout(const Scene& scene, double value);
  /// The main facts in a sentence or two, for people who cannot see the picture.
  [[nodiscard]] static QString description(const Figure& figure);
  [[nodiscard]] static QString minimum(double value, const Frame& frame);
  [[nodiscard]] static QString maximum(double value, const Frame& frame);
  [[nodiscard]] static QString clip(double value, const Frame& frame);
  [[nodiscard]] static QString below(double count);
  [[nodiscard]] static QString above(double count);
  [[nodiscard]] static QString cut(double count);
};

void paintFigure(QPainter& painter, const Scene& scene);
/// The column under the pointer and its readout.
void paintHover(QPainter& painter, const Scene& scene);

} // namespace qs::widgets
