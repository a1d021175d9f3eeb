#include "app/gui/example_delegate.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace qs::gui {
namespace {

using widgets::color;
using widgets::Role;
using widgets::scaled;
using widgets::TextRole;

/// Where the two texts of a row lie, from its top left corner.
struct RowLayout {
  QRectF title, look;
  double height = 0;
};

double textHeight(TextRole role, double width, const QString& text) {
  const QRectF room(0, 0, width, 10000);
  return std::ceil(QFontMetricsF(widgets::font(role)).boundingRect(room, Qt::TextWordWrap, text).height());
}

RowLayout layoutOf(double width, const QModelIndex& index) {
  const double side = scaled(12), edge = scaled(7), between = scaled(2);
  const double room = std::max(width - 2 * side, scaled(60));
  RowLayout row;
  const QString title = index.data(Qt::DisplayRole).toString();
  const QString look = index.data(ExampleDelegate::lookRole).toString();
  if (index.data(ExampleDelegate::headingRole).toBool()) {
    const double above = index.row() == 0 ? edge : scaled(18);
    row.title = {side, above, room, textHeight(TextRole::heading, room, title)};
    row.height = row.title.bottom() + scaled(4);
    return row;
  }
  row.title = {side, edge, room, textHeight(TextRole::body, room, title)};
  row.look = {side, row.title.bottom() + between, room, textHeight(TextRole::label, room, look)};
  row.height = row.look.bottom() + edge;
  return row;
}

/// Rows are as high as they are beside a scroll bar: it may come only after they were measured.
double widthOf(const QStyleOptionViewItem& option) {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  return view ? view->width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
}

} // namespace

void ExampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  const QWidget& widget = *option.widget;
  const RowLayout row = layoutOf(option.rect.width(), index);
  const QPointF corner = option.rect.topLeft();
  const bool heading = index.data(headingRole).toBool();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const bool current = option.state & QStyle::State_Selected;
  if (!heading && (current || option.state & QStyle::State_MouseOver)) {
    painter->setPen(current ? QPen(color(widget, Role::accent), 1.5) : QPen(Qt::NoPen));
    painter->setBrush(color(widget, Role::hover));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), scaled(6), scaled(6));
  }
  painter->setFont(widgets::font(heading ? TextRole::heading : TextRole::body));
  painter->setPen(color(widget, Role::ink));
  painter->drawText(row.title.translated(corner), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
  painter->setFont(widgets::font(TextRole::label));
  painter->setPen(color(widget, Role::secondaryInk));
  painter->drawText(row.look.translated(corner), Qt::TextWordWrap, index.data(lookRole).toString());
  painter->restore();
}

QSize ExampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {0, static_cast<int>(std::ceil(layoutOf(widthOf(option), index).height))};
}

} // namespace qs::gui
