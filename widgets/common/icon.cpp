#include "widgets/common/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace qs::widgets {
namespace {

class OutlineEngine final : public QIconEngine {
public:
  OutlineEngine(const QString& path, Role role) : m_path(path), m_role(role) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) m_svg = file.readAll();
  }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    QByteArray tinted = m_svg;
    tinted.replace("currentColor", ink(mode).name().toLatin1());
    QSvgRenderer(tinted).render(painter, rect);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    const QString key =
        QStringLiteral("%1 %2 %3x%4").arg(m_path, ink(mode).name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

  [[nodiscard]] QIconEngine* clone() const override { return new OutlineEngine(*this); }

private:
  [[nodiscard]] QColor ink(QIcon::Mode mode) const {
    return color(themeOf(QGuiApplication::palette()), mode == QIcon::Disabled ? Role::disabledInk : m_role);
  }

  QString m_path;
  Role m_role;
  QByteArray m_svg;
};

} // namespace

QIcon outlineIcon(const QString& path, Role role) {
  return QIcon(new OutlineEngine(path, role));
}

} // namespace qs::widgets
