#include "core/formats/convert_narrow.h"

#include "core/formats/code_stream.h"
#include "core/formats/rounded.h"

#include <algorithm>

namespace qs::formats {

namespace {

bool suits(const FloatLayout& from, const FloatLayout& to) {
  const bool ieeeSource = from == FloatLayout{8, 23, 127} || from == FloatLayout{11, 52, 1023};
  if (!ieeeSource || !to.isSigned || !to.subnormals || to.exponentBits == 0) return false;
  // A lower smallest exponent would give source subnormals several places to be rounded at.
  return to.fractionBits > 0 && to.fractionBits < from.fractionBits && to.bias <= from.bias &&
         to.exponentBits <= from.exponentBits;
}

/// Whether what drop bits hold, as a fraction of 2^64, exceeds the draw.
bool exceeds(std::uint64_t significand, std::uint32_t drop, std::uint64_t draw) {
  constexpr std::uint32_t width = 64;
  if (drop < width) return (significand << (width - drop)) > draw;
  const std::uint32_t lost = drop - width;
  const std::uint64_t fraction = lost < width ? significand >> lost : 0;
  const bool more = lost < width ? (fraction << lost) != significand : significand != 0;
  return fraction > draw || (fraction == draw && more);
}

/// The significand rounded to the draw's side after drop bits, of any number.
std::uint64_t roundedByDraw(std::uint64_t significand, std::uint32_t drop, std::uint64_t draw) {
  return (drop < 64 ? significand >> drop : 0) + (exceeds(significand, drop, draw) ? 1 : 0);
}

} // namespace

std::optional<NarrowConversion> NarrowConversion::make(const Layout& from, const Layout& to,
                                                       const Converter::Options& options) {
  const auto* source = std::get_if<FloatLayout>(&from);
  const auto* target = std::get_if<FloatLayout>(&to);
  if (source == nullptr || target == nullptr || !suits(*source, *target)) return std::nullopt;
  const FloatShape in(*source), out(*target);
  const bool draws = options.rounding == Rounding::stochastic;
  // To nearest the largest value overflows wherever it can; what overflow gives is the same for draws.
  const ScalarConversion reference(
      from, to, {draws ? Rounding::nearestEven : options.rounding, options.overflow, options.seed});
  NarrowConversion result;
  result.m_fractionBits = source->fractionBits;
  result.m_sourceBytes = streamBytes(from);
  result.m_targetBytes = streamBytes(to);
  // Sources are as IEEE 754 has them: infinity follows the largest finite code, all ones are NaN.
  result.m_infinity = in.maxFinite + 1;
  result.m_maxFinite = out.maxFinite;
  result.m_signs[0][1] = out.negativeZero ? out.signBit : 0;
  result.m_signs[1][1] = out.signBit;
  result.m_rounding = options.rounding;
  result.m_seed = options.seed;
  for (const Code negative : {0, 1}) {
    const Code sign = negative != 0 ? in.signBit : 0;
    result.m_overflow[negative] = reference.convert(sign | in.maxFinite, 0);
    result.m_infinite[negative] = reference.convert(sign | result.m_infinity, 0);
    result.m_nan[negative] = reference.convert(sign | in.magnitudes, 0);
  }
  const int fields = 1 << source->exponentBits;
  for (int field = 0; field < fields; ++field) {
    const int exponent = std::max(field, 1) - source->bias;
    const int doublings = std::max(exponent - out.minExponent(), 0);
    const int drop = out.minQuantum + doublings - (exponent - source->fractionBits);
    // Beyond this many bits everything is less than half a unit, and stays so; a draw looks closer.
    const int dropped = draws ? drop : std::min(drop, source->fractionBits + 3);
    result.m_rows.push_back({static_cast<Code>(doublings) << target->fractionBits,
                             field > 0 ? in.firstNormal : 0, static_cast<std::uint32_t>(dropped)});
  }
  result.m_rows.back().base = Code{1} << 62; // infinity and NaN: above every finite code
  return result;
}

Code NarrowConversion::special(std::uint64_t magnitude, bool negative) const {
  if (magnitude < m_infinity) return m_overflow[negative];
  return magnitude == m_infinity ? m_infinite[negative] : m_nan[negative];
}

template <Rounding rounding, class Source, class Target>
void NarrowConversion::loop(const std::byte* in, std::byte* out, std::size_t count,
                            std::uint64_t firstIndex) const {
  constexpr int signPlace = 8 * sizeof(Source) - 1;
  constexpr Source magnitudeMask = (Source{1} << signPlace) - 1;
  const Source fractionMask = (Source{1} << m_fractionBits) - 1;
  for (std::size_t i = 0; i < count; ++i) {
    const auto bits = loadWord<Source>(in + i * sizeof(Source));
    const bool negative = (bits >> signPlace) != 0;
    const Source magnitude = bits & magnitudeMask;
    const Row& row = m_rows[magnitude >> m_fractionBits];
    const Source significand = (magnitude & fractionMask) | static_cast<Source>(row.hidden);
    Code rest = row.base;
    if constexpr (rounding == Rounding::stochastic)
      rest += roundedByDraw(significand, row.drop, stochasticBits(m_seed, firstIndex + i));
    else
      rest += rounded<rounding>(significand, row.drop, negative);
    const Code sign = m_signs[rest != 0 ? 1 : 0][negative ? 1 : 0];
    const Code code = rest > m_maxFinite ? special(magnitude, negative) : rest | sign;
    storeWord(out + i * sizeof(Target), static_cast<Target>(code));
  }
}

template <class Source, class Target>
void NarrowConversion::runTyped(const std::byte* in, std::byte* out, std::size_t count,
                                std::uint64_t firstIndex) const {
  withRounding(m_rounding,
               [&]<Rounding rounding>() { loop<rounding, Source, Target>(in, out, count, firstIndex); });
}

void NarrowConversion::run(std::span<const std::byte> source, std::span<std::byte> target,
                           std::uint64_t firstIndex) const {
  const std::size_t count = source.size() / static_cast<std::size_t>(m_sourceBytes);
  withWord(m_targetBytes, [&]<class Target>(Target) {
    if (m_sourceBytes == 4) {
      runTyped<std::uint32_t, Target>(source.data(), target.data(), count, firstIndex);
    } else {
      runTyped<std::uint64_t, Target>(source.data(), target.data(), count, firstIndex);
    }
  });
}

} // namespace qs::formats
