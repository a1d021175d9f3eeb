#pragma once

#include "core/formats/format_spec.h"
#include "core/quantize/rounding.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace qs::quantize {

/// All finite values of a format of at most 16 bits, ascending, ±0 once.
[[nodiscard]] std::vector<float> finiteValues(const formats::Layout& layout);

/// Rounding of binary32 values to a narrower floating-point format, in binary32 arithmetic that vectorises.
/// Nearest, ties to even; the exponent is not bounded above: the caller clips to max(). Equals
/// formats::encode for every binary32 input within the finite range.
class FloatGrid {
public:
  /// Precondition: a floating-point layout of at most 16 bits whose values are binary32 numbers (see
  /// scalableFormat()).
  explicit FloatGrid(const formats::Layout& layout);

  [[nodiscard]] float max() const { return m_max; } ///< the largest finite value

  [[nodiscard]] float lowest() const { return m_lowest; } ///< −max(), or 0 for an unsigned format

  [[nodiscard]] float topGap() const { return m_topGap; } ///< between max() and its lower neighbour

  /// The rounded value; −0 becomes +0 in formats without −0.
  [[nodiscard]] float round(float w) const {
    const auto bits = std::bit_cast<std::uint32_t>(w) & 0x7fffffffu;
    const std::uint32_t odd = ((bits >> m_shift) & 1u) | m_tieUp;
    const auto large = std::bit_cast<float>((bits + m_halfLess + odd) & m_mask);
    // Below the smallest normal the spacing is constant: adding 2^23 such spacings leaves no smaller digits.
    const auto size = std::bit_cast<float>(bits);
    const float small = (size + m_shifter) - m_shifter;
    return withSign(std::bit_cast<float>(chosen(size, std::bit_cast<std::uint32_t>(small),
                                                std::bit_cast<std::uint32_t>(large))),
                    w) +
           m_zero;
  }

  /// The code of a value of the grid.
  [[nodiscard]] std::int32_t code(float value) const {
    const auto bits = std::bit_cast<std::uint32_t>(value), magnitude = bits & 0x7fffffffu;
    const auto size = std::bit_cast<float>(magnitude);
    // The shifter's last digit is worth one spacing: the sum counts them.
    const std::uint32_t small =
        std::bit_cast<std::uint32_t>(size + m_shifter) - std::bit_cast<std::uint32_t>(m_shifter);
    const std::uint32_t large = (magnitude >> m_shift) - m_rebias;
    return static_cast<std::int32_t>(chosen(size, small, large) | ((bits >> 31) << m_signPlace));
  }

private:
  /// small below the smallest normal, else large; by masks, so that it stays arithmetic when it is
  /// vectorised.
  [[nodiscard]] std::uint32_t chosen(float size, std::uint32_t small, std::uint32_t large) const {
    const std::uint32_t mask = size < m_minNormal ? ~std::uint32_t{0} : 0;
    return (small & mask) | (large & ~mask);
  }

  float m_max = 0, m_lowest = 0, m_topGap = 0, m_minNormal = 0, m_shifter = 0, m_zero = 0;
  std::uint32_t m_shift = 0, m_tieUp = 0, m_halfLess = 0, m_mask = 0, m_signPlace = 0, m_rebias = 0;
};

} // namespace qs::quantize
