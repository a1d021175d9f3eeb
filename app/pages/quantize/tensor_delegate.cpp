#include "app/pages/quantize/tensor_delegate.h"

#include "app/models/tensor_model.h"
#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace qs::pages {

using widgets::Role;
using widgets::TextRole;

void TensorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  const auto theme = widgets::themeOf(*option.widget);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  painter->save();
  if (selected)
    painter->fillRect(option.rect, widgets::color(theme, Role::accent));
  else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
    painter->fillRect(option.rect, widgets::color(theme, Role::hover));
  const QColor ink = widgets::color(theme, selected  ? Role::accentInk
                                           : enabled ? Role::ink
                                                     : Role::secondaryInk);
  const QColor quiet = selected ? ink : widgets::color(theme, Role::secondaryInk);

  const int pad = widgets::grid(1);
  const QRect inner = option.rect.adjusted(pad, pad / 2, -pad, -pad / 2);
  const auto line = [&](const QFont& font, const QColor& colour, const QString& text, int y,
                        Qt::TextElideMode elide) {
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(inner.left(), y + metrics.ascent(), metrics.elidedText(text, elide, inner.width()));
    return y + metrics.height();
  };
  const QString reason = index.data(models::TensorModel::reasonRole).toString();
  const QString detail = index.data(models::TensorModel::detailRole).toString();
  const int second =
      line(widgets::font(TextRole::body), ink, index.data().toString(), inner.top(), Qt::ElideMiddle);
  line(widgets::font(TextRole::label), quiet, reason.isEmpty() ? detail : reason, second, Qt::ElideRight);
  painter->restore();
}

QSize TensorDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  const int lines = QFontMetrics(widgets::font(TextRole::body)).height() +
                    QFontMetrics(widgets::font(TextRole::label)).height();
  return {widgets::grid(16), lines + widgets::grid(1)};
}

} // namespace qs::pages
