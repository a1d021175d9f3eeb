#pragma once

#include "core/formats/convert_scalar.h"

#include <optional>
#include <vector>

namespace qs::formats {

/// From binary32 or binary64 to posits of at most 32 bits, about ten instructions an element.
///
/// A posit is an endless pattern (regime, two exponent bits, fraction) cut where the code ends. The exponent
/// of the source alone says how the pattern begins and how much of it is kept, so it chooses a row.
class PositConversion {
public:
  /// None when the pair or the rounding asks for the reference: other formats, stochastic rounding.
  [[nodiscard]] static std::optional<PositConversion> make(const Layout& from, const Layout& to,
                                                           const Converter::Options& options);

  void run(std::span<const std::byte> source, std::span<std::byte> target) const;

private:
  struct Row {
    std::uint64_t head = 0;      ///< the pattern before the fraction
    std::uint64_t fractions = 0; ///< mask of the fraction bits; none where the range has ended
    std::uint32_t drop = 0;      ///< bits of the pattern beyond the code
  };

  [[nodiscard]] static Row rowOf(int bits, int exponent);
  template <Rounding rounding, class Source, class Target>
  void loop(const std::byte* in, std::byte* out, std::size_t count) const;

  std::vector<Row> m_rows; ///< by source exponent field
  Rounding m_rounding = Rounding::nearestEven;
  int m_bits = 0;
  int m_fractionBits = 0; ///< of the source
  int m_targetBytes = 0;
};

} // namespace qs::formats
