#pragma once

#include "core/values/code_order.h"

#include <optional>

namespace qs::widgets {

enum class LineScale : std::uint8_t {
  linear, ///< equal lengths for equal differences
  symlog, ///< linear up to the smallest normal number of the format, logarithmic beyond, both signs
  code,   ///< equal lengths for equal counts of codes
};

/// The visible stretch. Both ends are exact, so that no depth of zoom loses anything.
struct LineViewport {
  numbers::Rational low, high; ///< low < high
  LineScale scale = LineScale::linear;
  bool operator==(const LineViewport&) const = default;
};

/// Where values lie on a line of a given width in pixels. Differences are taken between exact integers before
/// anything becomes a double: the error of a position is below a thousandth of a pixel at any depth.
class AxisMap {
public:
  /// linearBelow: symlog is linear below 2^this; absent, below the smallest normal number of the format.
  AxisMap(const values::CodeOrder& order, const LineViewport& view, double width,
          std::optional<int> linearBelow = {});

  /// Increasing in the value; may lie far outside [0, width], but is always finite.
  [[nodiscard]] double position(const numbers::Dyadic& value) const;
  [[nodiscard]] double position(const numbers::Rational& value) const;
  [[nodiscard]] double positionOfRank(values::CodeOrder::Rank rank) const;
  /// The value at a pixel, exactly one dyadic number for each.
  [[nodiscard]] numbers::Rational valueAt(double pixel) const;

  [[nodiscard]] double width() const { return m_width; }

  [[nodiscard]] const LineViewport& viewport() const { return m_view; }

  [[nodiscard]] const values::CodeOrder& order() const { return m_order; }

private:
  /// A fractional rank: the part below one counts between neighbours.
  struct Step {
    values::CodeOrder::Rank rank = 0;
    double part = 0;
  };

  [[nodiscard]] double offset(const numbers::BigInt& significand, int exponent) const;
  [[nodiscard]] Step stepOf(const numbers::Rational& value) const;
  [[nodiscard]] Step stepOf(const numbers::Dyadic& value) const;
  [[nodiscard]] double atStep(const Step& step) const;
  [[nodiscard]] double stepsBetween(const Step& from, const Step& to) const;
  [[nodiscard]] numbers::Rational valueAtStep(double steps) const;
  [[nodiscard]] double atLog(double log) const;
  [[nodiscard]] double logOf(const numbers::Rational& value) const;
  [[nodiscard]] double logOf(const numbers::Dyadic& value) const;
  [[nodiscard]] numbers::Rational valueAtLog(double log) const;
  [[nodiscard]] bool looksLinear() const;

  const values::CodeOrder& m_order;
  LineViewport m_view;
  double m_width;
  LineScale m_scale; ///< symlog becomes linear where no eye could tell them apart
  // The ends as integers in units of 2^m_unit.
  int m_unit = 0;
  numbers::BigInt m_low, m_span;
  int m_linearExponent = 0; ///< symlog: linear below 2^this
  double m_logLow = 0, m_logSpan = 1;
  Step m_stepLow;
  double m_stepSpan = 1;
};

/// A format on an axis: its own values, or those of another format placed by value on the same axis.
class LaneMap {
public:
  /// Both must outlive the map.
  LaneMap(const AxisMap& axis, const values::CodeOrder& order) : m_axis(axis), m_order(order) {}

  explicit LaneMap(const AxisMap& axis) : LaneMap(axis, axis.order()) {}

  [[nodiscard]] double positionOfRank(values::CodeOrder::Rank rank) const {
    return &m_order == &m_axis.order() ? m_axis.positionOfRank(rank) : m_axis.position(m_order.valueAt(rank));
  }

  [[nodiscard]] double position(const numbers::Rational& value) const { return m_axis.position(value); }

  [[nodiscard]] double width() const { return m_axis.width(); }

  [[nodiscard]] const LineViewport& viewport() const { return m_axis.viewport(); }

  [[nodiscard]] const AxisMap& axis() const { return m_axis; }

  [[nodiscard]] const values::CodeOrder& order() const { return m_order; }

private:
  const AxisMap& m_axis;
  const values::CodeOrder& m_order;
};

/// The exponent below which a symlog axis is linear: that of the smallest normal number.
[[nodiscard]] int linearExponentOf(const values::CodeOrder& order);
/// The same ends within 2^−60 of the span, as numbers short enough to compute with quickly after any number
/// of zooms.
[[nodiscard]] LineViewport shortened(const LineViewport& view);

} // namespace qs::widgets
