#include "widgets/common/export_view.h"

#include "widgets/common/palette.h"
#include "widgets/common/svg_device.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPageLayout>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QWidget>

#include <cmath>

namespace qs::widgets {
namespace {

void paint(QWidget& view, QPainter& painter) {
  painter.fillRect(view.rect(), color(view, Role::window));
  view.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

QByteArray pngDocument(QWidget& view, double scale) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture(view, scale).save(&buffer, "PNG");
  return bytes;
}

QByteArray pdfDocument(QWidget& view) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(view.accessibleName());
  writer.setResolution(96); // a pixel of the screen is 1/96 inch, that is 3/4 point
  writer.setPageSize(
      QPageSize(QSizeF(view.size()) * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  QPainter painter(&writer);
  paint(view, painter);
  painter.end();
  return bytes;
}

} // namespace

QImage picture(QWidget& view, double scale) {
  QImage image((QSizeF(view.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  image.fill(color(view, Role::window));
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  paint(view, painter);
  painter.end();
  // The ratio is for painting; a file of ours says nothing of the screen it came from.
  image.setDevicePixelRatio(1);
  return image;
}

QByteArray svgDocument(QWidget& view) {
  SvgDevice device(view.size());
  QPainter painter(&device);
  paint(view, painter);
  painter.end();
  return device.document(view.accessibleName());
}

Result<void> exportView(QWidget& view, const QString& path, double scale) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  QByteArray bytes;
  if (suffix == QLatin1String("png"))
    bytes = pngDocument(view, scale);
  else if (suffix == QLatin1String("svg"))
    bytes = svgDocument(view);
  else if (suffix == QLatin1String("pdf"))
    bytes = pdfDocument(view);
  else
    return fail(ErrorCode::usage, path.toStdString(),
                QS_TR("core", "the name of a picture ends in .png, .svg or .pdf"));
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return fail(ErrorCode::unreadable, path.toStdString(), QS_TR("core", "cannot be written: %1"),
                {file.errorString().toStdString()});
  return {};
}

void copyView(QWidget& view) {
  auto* data = new QMimeData; // the clipboard takes it over
  data->setImageData(picture(view));
  data->setData(QStringLiteral("image/svg+xml"), svgDocument(view));
  QGuiApplication::clipboard()->setMimeData(data);
}

bool paintsVectors(const QPainter& painter) {
  const QPaintEngine* engine = painter.paintEngine();
  return engine && (engine->type() == QPaintEngine::SVG || engine->type() == QPaintEngine::Pdf ||
                    engine->type() == QPaintEngine::Picture);
}

} // namespace qs::widgets
