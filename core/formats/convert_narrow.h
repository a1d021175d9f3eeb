#pragma once

#include "core/formats/convert_scalar.h"

#include <optional>
#include <vector>

namespace qs::formats {

/// From binary32 or binary64 to a smaller signed float, about ten instructions an element.
///
/// Within one source exponent every value is rounded at the same binary place, so a row per exponent field
/// says how many bits to drop and what to add; the carry of rounding runs into the exponent by itself. What
/// comes out above the largest finite code is an overflow, an infinity or a NaN, whose results are few and
/// kept.
class NarrowConversion {
public:
  /// None when the pair asks for the reference: other sources, targets that are unsigned or have more range
  /// or precision than the source, no fraction bits or no subnormals.
  [[nodiscard]] static std::optional<NarrowConversion> make(const Layout& from, const Layout& to,
                                                            const Converter::Options& options);

  /// firstIndex: as for Converter::run.
  void run(std::span<const std::byte> source, std::span<std::byte> target, std::uint64_t firstIndex) const;

private:
  struct Row {
    std::uint64_t base; ///< added to the rounded significand: the codes of the binades below
    std::uint64_t hidden;
    std::uint32_t drop; ///< at least 1
  };
  template <class Source, class Target>
  void runTyped(const std::byte* in, std::byte* out, std::size_t count, std::uint64_t firstIndex) const;
  template <Rounding rounding, class Source, class Target>
  void loop(const std::byte* in, std::byte* out, std::size_t count, std::uint64_t firstIndex) const;
  [[nodiscard]] Code special(std::uint64_t magnitude, bool negative) const;

  std::vector<Row> m_rows; ///< by source exponent field
  int m_fractionBits = 0;  ///< of the source
  int m_sourceBytes = 0, m_targetBytes = 0;
  std::uint64_t m_infinity = 0; ///< magnitude of the source's infinity
  Code m_maxFinite = 0;
  Code m_signs[2][2] = {}; ///< of zero and of others, by sign: looked up, for no branch foresees a sign
  Code m_overflow[2] = {}, m_infinite[2] = {}, m_nan[2] = {}; ///< by sign
  Rounding m_rounding = Rounding::nearestEven;
  std::uint64_t m_seed = 0; ///< of stochastic rounding
};

} // namespace qs::formats
