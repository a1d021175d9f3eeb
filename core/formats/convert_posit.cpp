#include "core/formats/convert_posit.h"

#include "core/formats/code_stream.h"
#include "core/formats/interchange.h"
#include "core/formats/rounded.h"

#include <algorithm>

namespace qs::formats {

namespace {

constexpr int mostBits = 32;
/// Fraction bits of a pattern. 32 bits keep 27 at most; what a longer fraction has more is marked in the
/// last.
constexpr int fractionPlaces = 30;
constexpr int tailBits = PositLayout::exponentBits + fractionPlaces; // before it at most 31 bits of regime

/// The fraction at its place in the pattern.
template <int fractionBits>
std::uint64_t placed(std::uint64_t fraction) {
  constexpr int longer = fractionBits - fractionPlaces;
  if constexpr (longer <= 0) {
    return fraction << -longer;
  } else {
    const bool sticky = (fraction & ((std::uint64_t{1} << longer) - 1)) != 0;
    return fraction >> longer | (sticky ? 1 : 0);
  }
}

} // namespace

PositConversion::Row PositConversion::rowOf(int bits, int exponent) {
  const int top = 4 * (bits - 2); // the largest is 2^top, the smallest 2^-top
  const auto always = [](Code code) { return Row{code << tailBits, 0, tailBits}; };
  if (exponent >= top) return always(codeMask(bits - 1));
  if (exponent < -top) return always(1);
  const int regime = exponent >= 0 ? exponent / 4 : -((3 - exponent) / 4);
  const auto low = static_cast<std::uint64_t>(exponent - 4 * regime);
  const int run = regime >= 0 ? regime + 1 : -regime;
  const Code regimeBits = regime >= 0 ? codeMask(run) << 1 : 1;
  const int room = bits - 2 - run; // what the code has left for exponent and fraction
  return {regimeBits << tailBits | low << fractionPlaces, codeMask(fractionPlaces),
          static_cast<std::uint32_t>(tailBits - room)};
}

std::optional<PositConversion> PositConversion::make(const Layout& from, const Layout& to,
                                                     const Converter::Options& options) {
  const auto* posit = std::get_if<PositLayout>(&to);
  const bool suits = posit != nullptr && posit->bits <= mostBits &&
                     (is(from, binary32) || is(from, binary64)) && options.rounding != Rounding::stochastic;
  if (!suits) return std::nullopt;
  const auto& source = std::get<FloatLayout>(from);
  PositConversion result;
  result.m_rounding = options.rounding;
  result.m_bits = posit->bits;
  result.m_fractionBits = source.fractionBits;
  result.m_targetBytes = streamBytes(to);
  // Field 0: subnormal numbers, which all are smaller than the smallest posit.
  for (int field = 0; field < 1 << source.exponentBits; ++field)
    result.m_rows.push_back(rowOf(posit->bits, field - source.bias));
  result.m_rows.back() = {Code{1} << (posit->bits - 1) << tailBits, 0, tailBits}; // infinity and NaN: NaR
  return result;
}

template <Rounding rounding, class Source, class Target>
void PositConversion::loop(const std::byte* in, std::byte* out, std::size_t count) const {
  constexpr int signPlace = 8 * sizeof(Source) - 1;
  constexpr int fractionBits = sizeof(Source) == 4 ? 23 : 52;
  constexpr Source magnitudes = (Source{1} << signPlace) - 1, fractions = (Source{1} << fractionBits) - 1;
  const Code mask = codeMask(m_bits);
  for (std::size_t i = 0; i < count; ++i) {
    const auto bits = loadWord<Source>(in + i * sizeof(Source));
    const bool negative = (bits >> signPlace) != 0;
    const Source magnitude = bits & magnitudes;
    const Row& row = m_rows[magnitude >> fractionBits];
    const std::uint64_t pattern = row.head | (placed<fractionBits>(magnitude & fractions) & row.fractions);
    const Code code = magnitude == 0 ? 0 : rounded<rounding>(pattern, row.drop, negative);
    storeWord(out + i * sizeof(Target), static_cast<Target>((negative ? ~code + 1 : code) & mask));
  }
}

void PositConversion::run(std::span<const std::byte> source, std::span<std::byte> target) const {
  const std::size_t count = target.size() / static_cast<std::size_t>(m_targetBytes);
  withWord(m_targetBytes, [&]<class Target>(Target) {
    withRounding(m_rounding, [&]<Rounding rounding>() {
      if constexpr (rounding != Rounding::stochastic && sizeof(Target) <= sizeof(std::uint32_t)) {
        if (m_fractionBits == 23)
          loop<rounding, std::uint32_t, Target>(source.data(), target.data(), count);
        else
          loop<rounding, std::uint64_t, Target>(source.data(), target.data(), count);
      }
    });
  });
}

} // namespace qs::formats
