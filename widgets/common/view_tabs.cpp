#include "widgets/common/view_tabs.h"

#include "widgets/common/palette.h"
#include "widgets/common/typography.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace qs::widgets {
namespace {

constexpr double gapSteps = 3; ///< between two words, on the 8-pixel grid

} // namespace

ViewTabs::ViewTabs(QWidget* parent) : QTabBar(parent) {
  setDrawBase(false);
  setExpanding(false);
  setElideMode(Qt::ElideNone);
  setUsesScrollButtons(true);
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_Hover);
  connect(this, &QTabBar::currentChanged, this, [this] { emit chosen(currentId()); });
}

void ViewTabs::setViews(const QList<QPair<QString, QString>>& views) {
  const QSignalBlocker quiet(this);
  const QString current = currentId();
  while (count() > views.size())
    removeTab(count() - 1);
  for (int i = 0; i < views.size(); ++i) {
    if (i == count()) addTab(QString());
    setTabData(i, views[i].first);
    setTabText(i, views[i].second);
  }
  setCurrentId(current);
  updateGeometry(); // a tab bar that is not shown yet does not say so itself (Qt 6.4)
}

void ViewTabs::setCurrentId(const QString& id) {
  const QSignalBlocker quiet(this);
  int index = 0;
  for (int i = 0; i < count(); ++i)
    if (tabData(i).toString() == id) index = i;
  setCurrentIndex(index);
}

QString ViewTabs::currentId() const {
  return tabData(currentIndex()).toString();
}

QSize ViewTabs::tabSizeHint(int index) const {
  const QFontMetrics metrics = fontMetrics();
  return {metrics.horizontalAdvance(tabText(index)) + grid(gapSteps), metrics.height() + grid(1.5)};
}

QSize ViewTabs::minimumTabSizeHint(int index) const {
  return tabSizeHint(index);
}

void ViewTabs::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = themeOf(*this);
  const double line = lineFactor(theme);
  painter.fillRect(QRectF(0, height() - line, width(), line), color(theme, Role::hairline));
  const QPoint mouse = mapFromGlobal(QCursor::pos());
  for (int i = 0; i < count(); ++i) {
    const QRect rect = tabRect(i).adjusted(0, 0, -grid(gapSteps), 0); // the words begin at the page's margin
    const bool current = i == currentIndex();
    if (!current && underMouse() && rect.contains(mouse))
      painter.fillRect(rect.adjusted(-grid(0.5), 0, grid(0.5), 0), color(theme, Role::hover));
    painter.setPen(color(theme, current ? Role::accent : Role::ink));
    painter.drawText(rect.adjusted(0, 0, 0, -grid(0.5)), Qt::AlignCenter, tabText(i));
    if (current) {
      const double thick = scaled(2) * line;
      painter.fillRect(QRectF(rect.left(), height() - thick, rect.width(), thick),
                       color(theme, Role::accent));
    }
    if (current && hasFocus()) {
      painter.setPen(QPen(color(theme, Role::accent), 1.5 * line));
      painter.drawRoundedRect(QRectF(rect).adjusted(1 - grid(0.5), 2, grid(0.5) - 1, -grid(0.5)), 3, 3);
    }
  }
}

void ViewTabs::changeEvent(QEvent* event) {
  QTabBar::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

} // namespace qs::widgets
