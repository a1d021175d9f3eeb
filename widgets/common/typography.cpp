#include "widgets/common/typography.h"

#include "widgets/common/palette.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace qs::widgets {
namespace {

// The attributes that make a widget or layout follow the zoom live on the objects themselves, as dynamic
// properties; the zoom itself lives on the application object. There is no other registry.
constexpr const char* zoomProperty = "qsZoom";
constexpr const char* roleProperty = "qsTextRole";
constexpr const char* spacingProperty = "qsSpacing";
constexpr const char* marginsProperty = "qsMargins";
constexpr const char* extentProperty = "qsExtent";

/// The family itself rather than its alias: with "Sans Serif" first, fontconfig would set Latin text from the
/// Chinese family. The Chinese families follow in a fixed order because, left alone, fontconfig takes
/// Japanese letter forms.
QStringList families(QFontDatabase::SystemFont which) {
  return {QFontInfo(QFontDatabase::systemFont(which)).family(), QStringLiteral("Noto Sans CJK SC"),
          QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"),
          QStringLiteral("WenQuanYi Micro Hei")};
}

const QStringList& families(bool mono) {
  static const QStringList sans = families(QFontDatabase::GeneralFont);
  static const QStringList fixed = families(QFontDatabase::FixedFont);
  return mono ? fixed : sans;
}

int pixels(TextRole role) {
  switch (role) {
  case TextRole::body:
  case TextRole::mono:
    return 14;
  case TextRole::label:
  case TextRole::monoLabel:
    return 12;
  case TextRole::heading:
    return 16;
  case TextRole::value:
    return 26;
  }
  return 14;
}

void refresh(QLayout& layout) {
  if (const QVariant spacing = layout.property(spacingProperty); spacing.isValid())
    layout.setSpacing(grid(spacing.toDouble()));
  const QList<QVariant> m = layout.property(marginsProperty).toList();
  if (m.size() == 4)
    layout.setContentsMargins(grid(m[0].toDouble()), grid(m[1].toDouble()), grid(m[2].toDouble()),
                              grid(m[3].toDouble()));
}

void refresh(QWidget& widget) {
  if (const QVariant role = widget.property(roleProperty); role.isValid())
    widget.setFont(font(static_cast<TextRole>(role.toInt())));
  if (const QVariant extent = widget.property(extentProperty); extent.isValid()) {
    const QSizeF size = extent.toSizeF();
    if (size.width() >= 0) widget.setFixedWidth(static_cast<int>(std::lround(scaled(size.width()))));
    if (size.height() >= 0) widget.setFixedHeight(static_cast<int>(std::lround(scaled(size.height()))));
  }
  // A combo box forgets its least size only with its style (Qt 6.4); by the time this arrives, it has the new
  // font.
  if (qobject_cast<QComboBox*>(&widget))
    QCoreApplication::postEvent(&widget, new QEvent(QEvent::StyleChange));
  for (QLayout* layout : widget.findChildren<QLayout*>(QString(), Qt::FindDirectChildrenOnly)) {
    refresh(*layout);
    for (QLayout* inner : layout->findChildren<QLayout*>())
      refresh(*inner);
  }
}

} // namespace

QFont font(TextRole role) {
  const bool mono = role == TextRole::mono || role == TextRole::monoLabel || role == TextRole::value;
  QFont made;
  made.setFamilies(families(mono));
  made.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
  made.setPixelSize(static_cast<int>(std::lround(scaled(pixels(role)))));
  made.setWeight(role == TextRole::value ? QFont::DemiBold : QFont::Normal);
  return made;
}

void setTextRole(QWidget& widget, TextRole role) {
  widget.setProperty(roleProperty, static_cast<int>(role));
  widget.setFont(font(role));
  // The palette keeps its secondary ink under this role: naming a role instead of a colour keeps it right in
  // every theme.
  widget.setForegroundRole(role == TextRole::label || role == TextRole::monoLabel ? QPalette::PlaceholderText
                                                                                  : QPalette::NoRole);
}

double zoom() {
  const QVariant stored = qApp ? qApp->property(zoomProperty) : QVariant();
  return stored.isValid() ? stored.toDouble() : 1.0;
}

void setZoom(double factor) {
  qApp->setProperty(zoomProperty, std::clamp(factor, 1.0, 3.0));
  QApplication::setFont(font(TextRole::body));
  for (QWidget* widget : QApplication::allWidgets())
    refresh(*widget);
}

double scaled(double pixelsAt100) {
  return pixelsAt100 * zoom();
}

int grid(double steps) {
  return static_cast<int>(std::lround(scaled(8 * steps)));
}

void setSpacing(QLayout& layout, double steps) {
  layout.setProperty(spacingProperty, steps);
  refresh(layout);
}

void setMargins(QLayout& layout, double left, double top, double right, double bottom) {
  layout.setProperty(marginsProperty, QVariantList{left, top, right, bottom});
  refresh(layout);
}

void setFixedExtent(QWidget& widget, double width, double height) {
  const QSizeF before = widget.property(extentProperty).toSizeF(); // −1 by −1 where none was set
  if (before.width() >= 0 && width < 0) {
    widget.setMinimumWidth(0);
    widget.setMaximumWidth(QWIDGETSIZE_MAX);
  }
  if (before.height() >= 0 && height < 0) {
    widget.setMinimumHeight(0);
    widget.setMaximumHeight(QWIDGETSIZE_MAX);
  }
  widget.setProperty(extentProperty, QSizeF(width, height));
  refresh(widget);
}

} // namespace qs::widgets
