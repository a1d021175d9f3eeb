#pragma once

#include <QRectF>

#include <cmath>

namespace qs::widgets {

/// Where a histogram's values and heights lie on the screen. Pure geometry; both mappings clamp to the
/// rectangle, because an exported SVG is not clipped by its renderer.
struct Frame {
  double xLow = 0, xHigh = 1; ///< visible values, xLow < xHigh
  double yLow = 0, yHigh = 1; ///< visible heights; on a log axis both are > 0
  bool logarithmic = false;   ///< heights on a log axis
  QRectF rect;                ///< in logical pixels, y downwards

  [[nodiscard]] double pixelX(double x) const {
    return clampX(rect.left() + (x - xLow) / (xHigh - xLow) * rect.width());
  }

  [[nodiscard]] double valueX(double pixel) const {
    return xLow + (pixel - rect.left()) / rect.width() * (xHigh - xLow);
  }

  /// Heights of 0 lie on the base line, also where a logarithm would have no place for them.
  [[nodiscard]] double pixelY(double height) const {
    if (!(height > yLow)) return rect.bottom();
    const double share =
        logarithmic ? std::log(height / yLow) / std::log(yHigh / yLow) : (height - yLow) / (yHigh - yLow);
    return std::max(rect.bottom() - share * rect.height(), rect.top());
  }

  [[nodiscard]] bool showsX(double x) const { return x >= xLow && x <= xHigh; }

private:
  [[nodiscard]] double clampX(double pixel) const {
    return std::min(std::max(pixel, rect.left()), rect.right());
  }
};

/// The height at which a log axis begins: low enough that a single count is seen.
inline constexpr double logFloor = 0.6;

} // namespace qs::widgets
