#include "app/pages/quantize/segment_button.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QPainter>

namespace qs::pages {

using widgets::Role;

SegmentButton::SegmentButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const {
  return {fontMetrics().horizontalAdvance(text()) + widgets::grid(2),
          fontMetrics().height() + widgets::grid(1)};
}

void SegmentButton::paintEvent(QPaintEvent*) {
  const auto theme = widgets::themeOf(*this);
  QPainter painter(this);
  const Role ground = isChecked() ? Role::accent : underMouse() ? Role::hover : Role::surface;
  painter.setBrush(widgets::color(theme, ground));
  painter.setPen(widgets::color(theme, isChecked() ? Role::accent : Role::hairline));
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
  painter.setPen(widgets::color(theme, isChecked() ? Role::accentInk : Role::ink));
  painter.drawText(rect(), Qt::AlignCenter, text());
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(widgets::color(theme, isChecked() ? Role::accentInk : Role::accent));
  painter.drawRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5));
}

} // namespace qs::pages
