#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

// Painted text whose superscript characters (⁰…⁹ ⁻) are set as raised figures of the same family. The
// ready-made characters of a monospaced family stand a full cell apart, which tears an exponent to pieces.
namespace qs::widgets {

[[nodiscard]] double raisedTextWidth(const QFont& font, const QString& text);
/// The text itself where it fits into the width, else its beginning with an ellipsis.
[[nodiscard]] QString elidedRaisedText(const QFont& font, const QString& text, double width);
/// In the painter's pen; leaves the font set.
void drawRaisedText(QPainter& painter, QPointF baseline, const QFont& font, const QString& text);
/// The same for labels of rich text: with <sup>, HTML characters escaped.
[[nodiscard]] QString raisedHtml(const QString& text);

} // namespace qs::widgets
