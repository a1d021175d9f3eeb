#pragma once

#include "core/formats/convert_scalar.h"

#include <array>
#include <optional>
#include <vector>

namespace qs::formats {

/// From binary32 to any format of at most 8 bits, a look and a comparison for an element.
///
/// Rounding is monotonic, so results change at few patterns only, which are found by bisection. The upper
/// bits of a pattern choose a bucket that holds at most one of them.
class StepConversion {
public:
  /// None when the pair or the rounding asks for the reference: other sources, more than 8 bits, stochastic
  /// rounding, borders closer to each other than buckets may be.
  [[nodiscard]] static std::optional<StepConversion> make(const Layout& from, const Layout& to,
                                                          const Converter::Options& options);

  void run(std::span<const std::byte> source, std::span<std::byte> target) const;

private:
  /// From this pattern on, up to the next step, the code is this one.
  struct Step {
    std::uint32_t first = 0;
    std::uint8_t code = 0;
  };

  struct Bucket {
    std::uint32_t border = 0;            ///< the first pattern that gives codes[1]; 0 when all do
    std::array<std::uint8_t, 2> codes{}; ///< below the border, from it on: an index, which no branch can miss
  };

  [[nodiscard]] static std::vector<Step> stepsOf(const ScalarConversion& reference);
  [[nodiscard]] static std::optional<std::vector<Bucket>> bucketsOf(std::span<const Step> steps, int shift);

  int m_shift = 0;
  std::vector<Bucket> m_buckets; ///< by pattern >> shift
};

} // namespace qs::formats
