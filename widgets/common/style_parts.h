#pragma once

#include "widgets/common/palette.h"

#include <QStyleOption>

class QPainter;

namespace qs::widgets {

/// Paints one part of a standard control, as its option describes it.
class StylePart {
public:
  StylePart(const QStyleOption& option, QPainter& painter);

  void field() const;            ///< the ground of what can be typed into
  void button(bool quiet) const; ///< quiet: no ground and edge until it is hovered, pressed or checked
  void checkBox() const;
  void radioButton() const;
  void focusRing() const;
  void frame() const; ///< around a list or a tree
  void scrollHandle(const QRect& rect, bool across) const;
  /// A track with a round handle in the middle of rect; the part from the start to the handle is filled.
  void slider(const QRect& rect, bool across, bool fromEnd) const;
  /// A small arrow in the middle of rect: pointing down, turned clockwise by degrees.
  void chevron(const QRect& rect, double degrees, bool enabled) const;

private:
  [[nodiscard]] QColor of(Role role) const { return color(m_theme, role); }

  [[nodiscard]] bool is(QStyle::StateFlag flag) const { return m_option.state.testFlag(flag); }

  void panel(const QColor& ground, const QColor& edge, double width, double radius) const;
  [[nodiscard]] QColor indicatorEdge() const;

  const QStyleOption& m_option;
  QPainter& m_painter;
  Theme m_theme;
};

} // namespace qs::widgets
