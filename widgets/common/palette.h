#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace qs::widgets {

/// What a colour means. Views ask for a role, never for a value; the values live in palette.cpp alone.
/// Promised contrast, at least 4.5:1 in every theme: ink, secondaryInk, accent and the six meaning colours as
/// text on window, surface and hover; ink, secondaryInk and a meaning colour on its own tint; accentInk as
/// text on a cell filled with accent or with any of the six meaning colours.
enum class Role {
  window,
  surface,
  hairline,
  ink,
  secondaryInk,
  accent,
  accentInk,
  sign,
  exponent,
  fraction,
  magnitude,
  error,
  special,
  signTint, // the tints: opaque grounds for the six above
  exponentTint,
  fractionTint,
  magnitudeTint,
  errorTint,
  specialTint,
  grid,
  hover,
  disabledInk,
  outline, ///< the edge of a control, at least 3:1 on window and surface
};

enum class Theme { light, dark, projector };

[[nodiscard]] QColor color(Theme theme, Role role);
/// The application palette of a theme; setting it on QApplication is how a theme is switched.
[[nodiscard]] QPalette palette(Theme theme);
/// The theme a widget is painted in, told from its palette: views keep no theme of their own and
/// repaint on QEvent::PaletteChange.
[[nodiscard]] Theme themeOf(const QWidget& widget);
[[nodiscard]] Theme themeOf(const QPalette& palette);

[[nodiscard]] inline QColor color(const QWidget& widget, Role role) {
  return color(themeOf(widget), role);
}

/// How much thicker than usual lines are drawn in a theme: a projector swallows hairlines.
[[nodiscard]] constexpr double lineFactor(Theme theme) {
  return theme == Theme::projector ? 2.0 : 1.0;
}

/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.1, "contrast ratio" and "relative luminance").
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace qs::widgets
