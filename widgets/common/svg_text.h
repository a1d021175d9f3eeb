#pragma once

#include <QColor>
#include <QString>
#include <Qt>

class QPainterPath;
class QPen;
class QPointF;
class QTextItem;

// Pieces of SVG as text. Attribute strings have no surrounding spaces.
namespace qs::widgets::svg {

/// At most three decimals, no trailing zeros, never "-0".
[[nodiscard]] QString number(double value);
/// name="#rrggbb", with name-opacity when it is not opaque.
[[nodiscard]] QString paint(const char* name, const QColor& color, double opacity);
/// The d attribute's value.
[[nodiscard]] QString pathData(const QPainterPath& path);
/// scale: how much a pen that is not cosmetic grows.
[[nodiscard]] QString stroke(const QPen& pen, double scale, double opacity);
/// The lines of a hatched brush within an 8×8 tile; empty for brushes that are not hatched.
[[nodiscard]] QString hatch(Qt::BrushStyle style);
/// A text element; turn is a transform attribute with a leading space, or empty.
[[nodiscard]] QString text(const QTextItem& item, const QPointF& at, const QString& turn,
                           const QString& fill);

} // namespace qs::widgets::svg
