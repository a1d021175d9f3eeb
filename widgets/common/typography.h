#pragma once

#include <QFont>
#include <QString>

class QLabel;
class QLayout;
class QWidget;

// Sizes of type and space. Everything on screen takes its size from here (or from the font metrics of these
// fonts), so that the application-wide zoom scales it all. On a change of zoom every widget gets
// QEvent::ApplicationFontChange and FontChange: a view with geometry of its own recomputes it there
// (updateGeometry, update).
namespace qs::widgets {

/// What a text is. Sizes at 100 %; mono roles are for numbers, codes and bits, with figures of one width.
enum class TextRole {
  body,      ///< 14 px, the interface
  label,     ///< 12 px, set in secondary ink
  heading,   ///< 16 px, subject of a page or group
  mono,      ///< 14 px monospaced
  monoLabel, ///< 12 px monospaced: indices, tick labels
  value,     ///< 26 px monospaced, semi-bold: the main value of a page, one per page
};

[[nodiscard]] QFont font(TextRole role);
/// Gives a widget the font of a role, and for label the secondary ink too; both follow zoom and theme from
/// now on.
void setTextRole(QWidget& widget, TextRole role);

/// The application-wide scale, 1 … 3. setZoom clamps, sets the application font and refreshes all widgets and
/// layouts.
[[nodiscard]] double zoom();
void setZoom(double factor);

/// Pixels at the present zoom for a length at 100 %.
[[nodiscard]] double scaled(double pixelsAt100);
/// steps of the 8-pixel grid, scaled and rounded to whole pixels: 1 inside a group, 2 between groups, 3
/// around a page.
[[nodiscard]] int grid(double steps);
/// Spacing and margins of a layout in grid steps; they follow the zoom from now on.
void setSpacing(QLayout& layout, double steps);
void setMargins(QLayout& layout, double left, double top, double right, double bottom);

inline void setMargins(QLayout& layout, double all) {
  setMargins(layout, all, all, all, all);
}

/// A fixed extent in pixels at 100 %, following the zoom; −1 leaves that side free.
void setFixedExtent(QWidget& widget, double width, double height);

} // namespace qs::widgets
