#pragma once

#include "core/formats/convert.h"
#include "core/formats/kernels/fixed.h"
#include "core/formats/kernels/narrow.h"
#include "core/formats/kernels/narrow_nearest.h"
#include "core/formats/kernels/widen.h"

#include <optional>
#include <variant>

namespace qs::formats {

/// The constants with which the kernel reads codes of this layout as binary32; none where it cannot: other
/// layouts than floats of at most 16 bits, values that binary32 lacks, no subnormals, no vectors on this
/// machine.
[[nodiscard]] std::optional<kernels::Widening> wideningOf(const Layout& layout);

/// A conversion by vector kernels, on one thread. Bit for bit what the reference gives.
class KernelConversion {
public:
  /// None when no kernel knows the pair and the options: they know binary32 and binary64, and from binary32
  /// the floats within its range of exponents and the integers and fixed-point numbers of at most 16 bits,
  /// directly or from what can be read as binary32 first: that is exact, or from binary64 rounded to odd.
  [[nodiscard]] static std::optional<KernelConversion> make(const Layout& from, const Layout& to,
                                                            const Converter::Options& options);

  /// count elements. Neither side needs to be aligned.
  void run(const std::byte* source, std::byte* target, std::size_t count, kernels::Stores stores) const;

private:
  struct ToBinary64 {};

  struct FromBinary64 {};

  struct FromBinary64ToOdd {}; ///< for another rounding after it

  struct NoStep {}; ///< it is binary32 already

  using First = std::variant<NoStep, kernels::Widening, kernels::FromFixed, FromBinary64, FromBinary64ToOdd>;
  using Second =
      std::variant<NoStep, kernels::NearestNarrowing, kernels::Narrowing, kernels::ToFixed, ToBinary64>;

  KernelConversion(const First& first, const Second& second, int sourceBytes, int targetBytes);
  [[nodiscard]] static std::optional<First> firstStep(const Layout& from, const Layout& to);
  [[nodiscard]] static std::optional<Second> secondStep(const Layout& to, const Converter::Options& options);
  void toBinary32(const std::byte* source, std::byte* target, std::size_t count,
                  kernels::Stores stores) const;
  void fromBinary32(const std::byte* source, std::byte* target, std::size_t count,
                    kernels::Stores stores) const;

  First m_first;
  Second m_second;
  std::size_t m_sourceBytes, m_targetBytes;
};

} // namespace qs::formats
