#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace qs::widgets {

/// What a colour means. Views ask for a role, never for a value; the values live in palette.cpp alone.
enum class Role {
  window, surface, hairline, ink, secondaryInk, accent, accentInk,
  sign, exponent, fraction, magnitude, error, special,
  signTint, exponentTint, fractionTint, magnitudeTint, errorTint, specialTint, ///< grounds for the above
  grid, hover, disabledInk,
};

enum class Theme { light, dark, projector };

[[nodiscard]] QColor color(Theme theme, Role role);
/// The application palette of a theme; setting it on QApplication is how a theme is switched.
[[nodiscard]] QPalette palette(Theme theme);
/// The theme a widget is painted in, told from its palette: views keep no theme of their own and
/// repaint on QEvent::PaletteChange.
[[nodiscard]] Theme themeOf(const QWidget& widget);
[[nodiscard]] inline QColor color(const QWidget& widget, Role role) { return color(themeOf(widget), role); }

} // namespace qs::widgets
