#pragma once

#include <QRectF>
#include <QString>

namespace qs::widgets {

/// One thing in a custom-drawn view, as assistive technology finds it.
struct Part {
  QString name; ///< "bit 3: 1 + 0 + carry 1 = 2"
  QRectF rect;  ///< in the view's coordinates
};

/// A view that tells what it has drawn, part by part. Inherit it beside QWidget.
class PartedView {
public:
  PartedView();
  virtual ~PartedView() = default;
  PartedView(const PartedView&) = delete;
  PartedView& operator=(const PartedView&) = delete;

  [[nodiscard]] virtual int partCount() const = 0;
  [[nodiscard]] virtual Part part(int index) const = 0; ///< 0 ≤ index < partCount()
};

} // namespace qs::widgets
