#pragma once

#include "core/formats/coding.h"
#include "core/formats/format_spec.h"

#include <compare>
#include <span>

namespace qs::formats {

/// Where a value goes that lies exactly on the border between two neighbours.
enum class Ties : std::uint8_t {
  down,
  up,
  towardZero,
};
[[nodiscard]] std::string_view tiesId(Ties ties); ///< "down" "up" "zero"
/// Errors: invalidFormat.
[[nodiscard]] Result<Ties> tiesFrom(std::string_view id);

/// The values that a few bits choose from, one binary32 value per code; several codes may share one value,
/// and the last codes may mean nothing (they decode to NaN and are never encoded to).
class Codebook {
public:
  static constexpr int maxBits = 8;

  /// What a codebook is made of.
  struct Parts {
    std::vector<float> values;     ///< by code; 2…2^maxBits of them, finite, at least two of them different
    std::vector<float> thresholds; ///< between neighbours in ascending order; empty: the exact midpoints
    Ties ties = Ties::down;        ///< for values on a threshold
    bool operator==(const Parts&) const = default;
  };

  /// Errors: invalidFormat: too few, too many or infinite values, thresholds that do not lie between the
  /// values, midpoints of more than 128 bits.
  [[nodiscard]] static Result<std::shared_ptr<const Codebook>> make(Parts parts);

  /// A value and its codes. They differ for zero alone, where a table has −0 too.
  struct Rung {
    float value;       ///< zero is +0
    Code code;         ///< the lowest one; of zero: +0's
    Code negativeCode; ///< what negative numbers round to: −0 where there is one
  };

  [[nodiscard]] int bits() const { return m_bits; }

  [[nodiscard]] const Parts& parts() const { return m_parts; }

  [[nodiscard]] std::span<const Rung> rungs() const { return m_rungs; } ///< ascending by value, all different

  [[nodiscard]] std::span<const std::size_t> rungOf() const {
    return m_rungOf;
  } ///< by code, as far as it has values

  [[nodiscard]] std::size_t nearestToZero() const { return m_nearestToZero; } ///< index of a rung

  /// The border between a rung and the next one: its threshold, or the exact midpoint.
  [[nodiscard]] numbers::Rational border(std::size_t lower) const;
  /// Whether a value on that border belongs to the upper rung.
  [[nodiscard]] bool tieGoesUp(std::size_t lower) const;

  /// Where a finite value lies among the rungs.
  struct Place {
    std::size_t lower = 0; ///< the rung at or below it; the lowest one when it lies below all
    bool isRung = false;
    bool isBeyond = false; ///< above or below all rungs; lower is the nearest one
    std::strong_ordering toBorder = std::strong_ordering::less; ///< against the border above lower
  };

  [[nodiscard]] Place placeOf(const Operand& value) const;

private:
  explicit Codebook(Parts parts);
  void placeRungs();
  [[nodiscard]] Result<void> checkThresholds() const;
  [[nodiscard]] Result<void> placeBorders();

  Parts m_parts;
  int m_bits = 1;
  std::vector<Rung> m_rungs;
  std::vector<Operand> m_points;  ///< the rungs' values
  std::vector<Operand> m_borders; ///< between them
  std::vector<std::size_t> m_rungOf;
  std::size_t m_nearestToZero = 0;
};

} // namespace qs::formats
