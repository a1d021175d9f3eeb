#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

class QPainter;
class QWidget;

// Pictures of a view as it stands on the screen, in its own theme, on the window's ground.
namespace qs::widgets {

/// A picture with scale × scale pixels for each pixel of the screen.
[[nodiscard]] QImage picture(QWidget& view, double scale = 2);
[[nodiscard]] QByteArray svgDocument(QWidget& view);
/// Writes the view to a file; the suffix says how: .png (twofold resolution), .svg or .pdf (one page of its
/// size). Errors: usage (another suffix), unreadable (the system refused to write). An existing file is
/// replaced only whole.
[[nodiscard]] Result<void> exportView(QWidget& view, const QString& path, double scale = 2);
/// Puts the view on the clipboard, as a picture and as SVG.
void copyView(QWidget& view);

/// True when painting goes into a document of vectors: a view that keeps a buffered picture of itself must
/// then paint its parts instead of that picture.
[[nodiscard]] bool paintsVectors(const QPainter& painter);

} // namespace qs::widgets
