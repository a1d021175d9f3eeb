#include "widgets/common/focus_ring.h"

#include "widgets/common/palette.h"

#include <QPainter>
#include <QWidget>

namespace qs::widgets {

void paintFocusRing(QPainter& painter, const QWidget& view) {
  if (!view.hasFocus()) return;
  painter.save();
  painter.resetTransform();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(color(view, Role::accent), 1.5 * lineFactor(themeOf(view))));
  painter.drawRoundedRect(QRectF(view.rect()).adjusted(1, 1, -1, -1), 4, 4);
  painter.restore();
}

} // namespace qs::widgets
