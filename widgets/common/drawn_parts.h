#pragma once

#include <QRectF>
#include <QString>

class QWidget;

namespace qs::widgets {

/// One thing in a custom-drawn view, as assistive technology finds it.
struct DrawnPart {
  QString name;        ///< "FP16"
  QString description; ///< "stored 0.09998, rounded down"
  QRectF rect;         ///< in the view's coordinates
};

/// A view that tells what it has drawn, part by part: a list for screen readers. Inherit it beside QWidget
/// and call installDrawnParts in the constructor.
class DrawnParts {
public:
  virtual ~DrawnParts() = default;

  [[nodiscard]] virtual int partCount() const = 0;
  [[nodiscard]] virtual DrawnPart partAt(int index) const = 0; ///< 0 ≤ index < partCount()

  /// The part that keys act on; −1: the view has no such part.
  [[nodiscard]] virtual int currentPart() const { return -1; }

  virtual void makeCurrent(int) {} ///< asked for by assistive technology

protected:
  DrawnParts() = default;
  DrawnParts(const DrawnParts&) = default;
  DrawnParts& operator=(const DrawnParts&) = default;
};

/// Makes every view with parts a list of them. Later calls do nothing.
void installDrawnParts();
void announceCurrentPart(QWidget& view);

} // namespace qs::widgets
