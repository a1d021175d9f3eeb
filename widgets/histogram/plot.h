#pragma once

#include "widgets/histogram/scene.h"

#include <qcustomplot.h>

namespace qs::widgets {

/// The axes and buffers around a scene. Knows drawing only; the gestures are HistogramView's.
class HistogramPlot final : public QCustomPlot {
  Q_OBJECT

public:
  explicit HistogramPlot(QWidget* parent);

  Scene scene;
  double heightZoom = 1; ///< ≥ 1

  /// Fits axes, margins and colours to the scene and draws it anew.
  void refresh();
  /// Draws the hover layer alone.
  void refreshHover();
  enum class Area { plot, values, counts };
  /// Which axis, or the picture between them, is under a point.
  [[nodiscard]] Area areaAt(QPointF position) const;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void styleAxis(QCPAxis* axis, bool shown);
  void fitAxes();
  void fitMargins();
};

} // namespace qs::widgets
