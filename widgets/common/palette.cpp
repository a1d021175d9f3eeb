#include "widgets/common/palette.h"

#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace qs::widgets {
namespace {

/// The colours a person chose; tints follow from them.
struct Chosen {
  QRgb window, surface, hairline, ink, secondaryInk, accent, accentInk;
  std::array<QRgb, 6> meaning; ///< sign, exponent, fraction, magnitude, error, special
  QRgb grid, hover, disabledInk, outline;
  double tint; ///< share of the meaning colour in its tint, over the surface
};

constexpr Chosen light = {
    0xFAFAF8, 0xFFFFFF, 0xE2E5E8, 0x1A1E23,
    0x59636E, 0x2862CC, 0xFFFFFF, {0xB8342C, 0x147043, 0x2A66B1, 0x0C6871, 0x965009, 0x7449B8},
    0xEDEFF1, 0xF0F2F5, 0x9AA2AA, 0x89929B,
    0.12};

constexpr Chosen dark = {
    0x15171B, 0x1D2025, 0x2C3137, 0xE8EAED,
    0xA6B0BA, 0x7AA7FF, 0x111317, {0xF27C72, 0x55C795, 0x74AEE8, 0x52BAC4, 0xF3A95C, 0xB594F2},
    0x272B31, 0x262A30, 0x6A737C, 0x6E7882,
    0.18};

constexpr Chosen projector = {
    0xFFFFFF, 0xFFFFFF, 0x8C8C8C, 0x000000,
    0x2E2E2E, 0x0044C2, 0xFFFFFF, {0xB00012, 0x00632F, 0x003FA8, 0x005B66, 0x8A4300, 0x5A16AE},
    0xCFCFCF, 0xEAEAEA, 0x757575, 0x4A4A4A,
    0.16};

constexpr const Chosen& chosen(Theme theme) {
  return theme == Theme::light ? light : theme == Theme::dark ? dark : projector;
}

QColor mixed(const QColor& over, const QColor& ground, double share) {
  const auto channel = [share](int a, int b) {
    return static_cast<int>(std::lround(a * share + b * (1 - share)));
  };
  return {channel(over.red(), ground.red()), channel(over.green(), ground.green()),
          channel(over.blue(), ground.blue())};
}

double luminance(const QColor& color) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Nothing of ours paints with QPalette::Shadow, and no widget overrides it, so it can tell the themes apart.
QColor mark(Theme theme) {
  return theme == Theme::light  ? QColor(0x70, 0x70, 0x71)
         : theme == Theme::dark ? QColor(0, 0, 1)
                                : QColor(0, 0, 2);
}

} // namespace

QColor color(Theme theme, Role role) {
  const Chosen& c = chosen(theme);
  switch (role) {
  case Role::window:
    return c.window;
  case Role::surface:
    return c.surface;
  case Role::hairline:
    return c.hairline;
  case Role::ink:
    return c.ink;
  case Role::secondaryInk:
    return c.secondaryInk;
  case Role::accent:
    return c.accent;
  case Role::accentInk:
    return c.accentInk;
  case Role::grid:
    return c.grid;
  case Role::hover:
    return c.hover;
  case Role::disabledInk:
    return c.disabledInk;
  case Role::outline:
    return c.outline;
  default:
    break;
  }
  constexpr int first = static_cast<int>(Role::sign);
  constexpr int firstTint = static_cast<int>(Role::signTint);
  const int index = static_cast<int>(role);
  if (index < firstTint) return c.meaning.at(static_cast<std::size_t>(index - first));
  return mixed(QColor(c.meaning.at(static_cast<std::size_t>(index - firstTint))), QColor(c.surface), c.tint);
}

QPalette palette(Theme theme) {
  const auto of = [theme](Role role) { return color(theme, role); };
  QPalette p(of(Role::surface), of(Role::window));
  p.setColor(QPalette::Window, of(Role::window));
  p.setColor(QPalette::Base, of(Role::surface));
  p.setColor(QPalette::AlternateBase, of(Role::window));
  p.setColor(QPalette::Button, of(Role::surface));
  for (const QPalette::ColorRole text :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
    p.setColor(text, of(Role::ink));
  p.setColor(QPalette::ToolTipBase, of(Role::surface));
  p.setColor(QPalette::BrightText, of(Role::accentInk));
  p.setColor(QPalette::PlaceholderText, of(Role::secondaryInk));
  p.setColor(QPalette::Highlight, of(Role::accent));
  p.setColor(QPalette::HighlightedText, of(Role::accentInk));
  p.setColor(QPalette::Link, of(Role::accent));
  p.setColor(QPalette::LinkVisited, of(Role::accent));
  p.setColor(QPalette::Light, of(Role::surface));
  p.setColor(QPalette::Midlight, of(Role::hover));
  p.setColor(QPalette::Mid, of(Role::hairline));
  p.setColor(QPalette::Dark, of(Role::hairline));
  p.setColor(QPalette::Shadow, mark(theme));
  for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, text, of(Role::disabledInk));
  p.setColor(QPalette::Disabled, QPalette::Highlight, of(Role::hairline));
  p.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Role::secondaryInk));
  return p;
}

Theme themeOf(const QWidget& widget) {
  return themeOf(widget.palette());
}

Theme themeOf(const QPalette& p) {
  for (const Theme theme : {Theme::light, Theme::dark, Theme::projector})
    if (p.color(QPalette::Active, QPalette::Shadow) == mark(theme)) return theme;
  // A widget shown before the application took a theme: the nearest one.
  return p.color(QPalette::Window).lightness() < 128 ? Theme::dark : Theme::light;
}

double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one);
  const double b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace qs::widgets
