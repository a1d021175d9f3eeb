#pragma once

class QPainter;
class QWidget;

namespace qs::widgets {

/// The ring around a whole view that has the focus; paints nothing while it has not. Transformations of the
/// painter do not matter.
void paintFocusRing(QPainter& painter, const QWidget& view);

} // namespace qs::widgets
