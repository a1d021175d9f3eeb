#include "widgets/numberline/code_order.h"

#include <bit>

namespace qs::widgets {
namespace {

using formats::Code;
using formats::FloatLayout;
using formats::IntegerLayout;

/// Unsigned integers of 64 bits reach past the ranks; shifting them all by 2^63 keeps their order.
constexpr Code bias64 = Code{1} << 63;

bool isSignedFloat(const formats::Layout& layout) {
  const auto* shape = std::get_if<FloatLayout>(&layout);
  return shape && shape->isSigned;
}

bool isSignedInteger(const formats::Layout& layout) {
  const auto* shape = std::get_if<IntegerLayout>(&layout);
  return shape && shape->isSigned;
}

bool isShifted(const formats::Layout& layout) {
  const auto* shape = std::get_if<IntegerLayout>(&layout);
  return shape && !shape->isSigned && shape->bits == 64;
}

} // namespace

CodeOrder::CodeOrder(const formats::Layout& layout) : m_layout(layout), m_bits(formats::bitWidth(layout)) {
  if (const auto* shape = std::get_if<FloatLayout>(&layout);
      shape && !shape->subnormals && shape->exponentBits > 0)
    m_skipped = (Rank{1} << shape->fractionBits) - 1;
  const formats::Landmarks marks = formats::landmarks(layout);
  m_highest = rankOf(marks.maxFinite.value_or(0)).value_or(0);
  if (isSignedFloat(layout))
    m_lowest = -m_highest;
  else if (isSignedInteger(layout) || isShifted(layout))
    m_lowest = -m_highest - 1;
  m_zero = isShifted(layout) ? m_lowest : 0;
}

Code CodeOrder::codeAt(Rank rank) const {
  if (isShifted(m_layout)) return static_cast<Code>(rank) ^ bias64;
  if (isSignedInteger(m_layout)) return static_cast<Code>(rank) & formats::codeMask(m_bits);
  const Code size = static_cast<Code>(rank < 0 ? -rank : rank);
  const Code magnitude = size == 0 ? 0 : size + static_cast<Code>(m_skipped);
  return rank < 0 ? magnitude | Code{1} << (m_bits - 1) : magnitude;
}

numbers::Dyadic CodeOrder::valueAt(Rank rank) const {
  const formats::Decoded value = formats::decode(m_layout, codeAt(rank));
  return {value.negative, value.significand, value.quantum};
}

std::optional<CodeOrder::Rank> CodeOrder::rankOf(Code code) const {
  code &= formats::codeMask(m_bits);
  if (!formats::decode(m_layout, code).isFinite()) return std::nullopt;
  if (isShifted(m_layout)) return static_cast<Rank>(code ^ bias64);
  const Code top = Code{1} << (m_bits - 1);
  if (isSignedInteger(m_layout)) return static_cast<Rank>((code ^ top) - top);
  const bool negative = isSignedFloat(m_layout) && (code & top) != 0;
  const Rank magnitude = static_cast<Rank>(negative ? code & ~top : code);
  const Rank size = magnitude <= m_skipped ? (m_skipped > 0 ? 0 : magnitude) : magnitude - m_skipped;
  return negative ? -size : size;
}

CodeOrder::Rank CodeOrder::atOrBelow(const numbers::Rational& x) const {
  Rank low = m_lowest, high = m_highest;
  if (rationalOf(valueAt(high)) <= x) return high;
  while (rankDistance(low, high) > 1) {
    const Rank middle = low + static_cast<Rank>((static_cast<Code>(high) - static_cast<Code>(low)) / 2);
    (rationalOf(valueAt(middle)) <= x ? low : high) = middle;
  }
  return low;
}

CodeOrder::Rank CodeOrder::nearest(const numbers::Rational& x) const {
  const Rank below = atOrBelow(x);
  if (below == m_highest) return below;
  const numbers::Rational down = x - rationalOf(valueAt(below));
  const numbers::Rational up = rationalOf(valueAt(below + 1)) - x;
  return up < down ? below + 1 : below;
}

std::optional<CodeOrder::Rank> CodeOrder::borderBetween(Rank a, Rank b) const {
  const auto* shape = std::get_if<FloatLayout>(&m_layout);
  const Rank size = shape ? Rank{1} << shape->fractionBits : 1;
  const Rank shift = m_skipped > 0 ? size - 1 : 0; // without subnormals the first binade starts at rank 1
  const Rank middle = a + static_cast<Rank>((static_cast<Code>(b) - static_cast<Code>(a)) / 2);
  const Rank magnitude = (middle < 0 ? -middle : middle) + (middle == 0 ? 0 : shift);
  for (const Rank multiple : {(magnitude + size / 2) / size, magnitude / size, magnitude / size + 1}) {
    const Rank border = multiple == 0 ? 0 : multiple * size - shift;
    const Rank rank = middle < 0 ? -border : border;
    if (a < rank && rank < b) return rank;
  }
  return std::nullopt;
}

bool CodeOrder::isBinadeStart(Rank rank) const {
  return std::popcount(valueAt(rank).significand) <= 1;
}

double rankDistance(CodeOrder::Rank a, CodeOrder::Rank b) {
  return static_cast<double>(static_cast<Code>(b) - static_cast<Code>(a));
}

numbers::Rational rationalOf(const numbers::Dyadic& value) {
  return numbers::Exact::from(value).value();
}

} // namespace qs::widgets
