#include "core/quantize/float_grid.h"

#include "core/formats/decode.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace qs::quantize {

namespace {

float valueOf(const formats::Decoded& decoded) {
  const double size = std::ldexp(static_cast<double>(decoded.significand), decoded.quantum);
  return static_cast<float>(decoded.negative ? -size : size);
}

} // namespace

std::vector<float> finiteValues(const formats::Layout& layout) {
  std::vector<float> all;
  for (formats::Code code = 0; code <= formats::codeMask(formats::bitWidth(layout)); ++code) {
    const formats::Decoded decoded = formats::decode(layout, code);
    if (decoded.isFinite()) all.push_back(valueOf(decoded) + 0.0f);
  }
  std::ranges::sort(all);
  std::vector<float> distinct;
  std::ranges::unique_copy(all, std::back_inserter(distinct));
  return distinct;
}

FloatGrid::FloatGrid(const formats::Layout& anyLayout)
    : m_shift(static_cast<std::uint32_t>(23 - std::get<formats::FloatLayout>(anyLayout).fractionBits)),
      m_halfLess((1u << (m_shift - 1)) - 1), m_mask(~((1u << m_shift) - 1)) {
  const auto& layout = std::get<formats::FloatLayout>(anyLayout);
  const std::vector<float> all = finiteValues(anyLayout);
  m_max = all.back();
  m_lowest = all.front();
  m_topGap = all.size() > 1 ? m_max - all[all.size() - 2] : m_max;
  // One-digit significands are all odd: ties go to the larger magnitude (IEEE 754-2019 §4.3.1).
  m_tieUp = layout.fractionBits == 0 ? 1 : 0;
  const double minNormal = std::ldexp(1.0, 1 - layout.bias),
               quantum = std::ldexp(minNormal, -layout.fractionBits);
  // Without an exponent field every value is a multiple of the quantum.
  m_minNormal =
      layout.exponentBits == 0 ? std::numeric_limits<float>::infinity() : static_cast<float>(minNormal);
  // Without subnormals there is nothing between zero and the smallest normal.
  m_shifter = static_cast<float>(std::ldexp(layout.subnormals ? quantum : minNormal, 23));
  m_rebias = static_cast<std::uint32_t>((127 - layout.bias) * (1 << layout.fractionBits));
  m_signPlace = static_cast<std::uint32_t>(layout.exponentBits + layout.fractionBits);
  const bool hasNegativeZero = layout.isSigned && layout.nan != formats::NanRule::negativeZero;
  m_zero = hasNegativeZero ? -0.0f : 0.0f; // −0 + −0 is −0; −0 + 0 is 0
}

} // namespace qs::quantize
