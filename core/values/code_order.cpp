#include "core/values/code_order.h"

#include "core/base/bisection.h"
#include "core/formats/codebook.h"

#include <bit>

#include <limits>

namespace qs::values {
namespace {

using formats::Code;
using formats::FixedLayout;
using formats::FloatLayout;
using formats::IntegerLayout;

constexpr Code bias64 = Code{1} << 63;

bool isSignedFloat(const formats::Layout& layout) {
  const auto* shape = std::get_if<FloatLayout>(&layout);
  return shape && shape->isSigned;
}

template <class Shape>
bool isShape(const formats::Layout& layout, bool isSigned, int bits) {
  const auto* shape = std::get_if<Shape>(&layout);
  return shape && shape->isSigned == isSigned && (bits == 0 || shape->bits == bits);
}

} // namespace

CodeOrder::Kind CodeOrder::kindOf(const formats::Layout& layout) {
  if (std::holds_alternative<formats::CodebookLayout>(layout)) return Kind::book;
  if (isShape<IntegerLayout>(layout, false, 64) || isShape<FixedLayout>(layout, false, 64))
    return Kind::shifted;
  const bool complement = isShape<IntegerLayout>(layout, true, 0) || isShape<FixedLayout>(layout, true, 0) ||
                          std::holds_alternative<formats::PositLayout>(layout);
  return complement ? Kind::complement : Kind::magnitudes;
}

CodeOrder::CodeOrder(const formats::Layout& layout)
    : m_layout(layout), m_kind(kindOf(layout)), m_bits(formats::bitWidth(layout)) {
  if (const auto* table = std::get_if<formats::CodebookLayout>(&m_layout)) {
    m_book = table->book.get();
    m_highest = static_cast<Rank>(m_book->rungs().size()) - 1;
    m_zero = static_cast<Rank>(m_book->nearestToZero());
    return;
  }
  if (const auto* shape = std::get_if<FloatLayout>(&layout);
      shape && !shape->subnormals && shape->exponentBits > 0)
    m_skipped = (Rank{1} << shape->fractionBits) - 1;
  const formats::Landmarks marks = formats::landmarks(layout);
  m_highest = rankOf(marks.maxFinite.value_or(0)).value_or(0);
  if (isSignedFloat(layout))
    m_lowest = -m_highest;
  else if (marks.minFinite)
    m_lowest = rankOf(*marks.minFinite).value_or(0);
  m_zero = m_kind == Kind::shifted ? m_lowest : 0;
}

Code CodeOrder::codeAt(Rank rank) const {
  if (m_kind == Kind::book) return m_book->rungs()[static_cast<std::size_t>(rank)].code;
  if (m_kind == Kind::shifted) return static_cast<Code>(rank) ^ bias64;
  if (m_kind == Kind::complement) return static_cast<Code>(rank) & formats::codeMask(m_bits);
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
  if (m_kind == Kind::book) return static_cast<Rank>(m_book->rungOf()[code]);
  if (m_kind == Kind::shifted) return static_cast<Rank>(code ^ bias64);
  const Code top = Code{1} << (m_bits - 1);
  if (m_kind == Kind::complement) return static_cast<Rank>((code ^ top) - top);
  const bool negative = isSignedFloat(m_layout) && (code & top) != 0;
  const Rank magnitude = static_cast<Rank>(negative ? code & ~top : code);
  const Rank size = magnitude <= m_skipped ? (m_skipped > 0 ? 0 : magnitude) : magnitude - m_skipped;
  return negative ? -size : size;
}

namespace {

/// The greatest rank that still lies at or below something; lowest where there is none.
template <class IsAtOrBelow>
CodeOrder::Rank lastThat(CodeOrder::Rank low, CodeOrder::Rank high, const IsAtOrBelow& holds) {
  if (holds(high)) return high;
  // Counted from low on: the ranks of 64-bit integers reach through the whole of their type.
  const auto rankAt = [low](Code steps) {
    return static_cast<CodeOrder::Rank>(static_cast<Code>(low) + steps);
  };
  const Code span = static_cast<Code>(high) - static_cast<Code>(low);
  return rankAt(firstFailing(Code{1}, span, [&](Code steps) { return holds(rankAt(steps)); }) - 1);
}

} // namespace

CodeOrder::Rank CodeOrder::atOrBelow(const numbers::Rational& x) const {
  return lastThat(m_lowest, m_highest, [&](Rank rank) { return numbers::toRational(valueAt(rank)) <= x; });
}

CodeOrder::Rank CodeOrder::atOrBelow(const numbers::Dyadic& x) const {
  return lastThat(m_lowest, m_highest, [&](Rank rank) { return numbers::compare(valueAt(rank), x) <= 0; });
}

CodeOrder::Rank CodeOrder::nearest(const numbers::Rational& x) const {
  const Rank below = atOrBelow(x);
  if (below == m_highest) return below;
  const numbers::Rational down = x - numbers::toRational(valueAt(below));
  const numbers::Rational up = numbers::toRational(valueAt(below + 1)) - x;
  return up < down ? below + 1 : below;
}

numbers::Rational CodeOrder::roundingBorder(Rank rank) const {
  if (m_kind == Kind::book) return m_book->border(static_cast<std::size_t>(rank));
  if (!std::holds_alternative<formats::PositLayout>(m_layout))
    return (numbers::toRational(valueAt(rank)) + numbers::toRational(valueAt(rank + 1))) / 2;
  // Only zero rounds to zero: its border is at zero itself.
  if (rank == 0 || rank == -1) return 0;
  if (rank > 0) return formats::roundingInterval(m_layout, codeAt(rank)).high;
  return -formats::roundingInterval(m_layout, codeAt(rank + 1)).high;
}

std::optional<CodeOrder::Rank> CodeOrder::borderBetween(Rank a, Rank b) const {
  const auto* shape = std::get_if<FloatLayout>(&m_layout);
  const Rank size = shape ? Rank{1} << shape->fractionBits : 1;
  const Rank shift = m_skipped > 0 ? size - 1 : 0; // without subnormals the first binade starts at rank 1
  const Rank middle = a + static_cast<Rank>((static_cast<Code>(b) - static_cast<Code>(a)) / 2);
  const Rank magnitude = (middle < 0 ? -middle : middle) + (middle == 0 ? 0 : shift);
  const Rank below = magnitude / size;
  // The last rank of a 64-bit integer is the largest there is: no border lies beyond it.
  const Rank above = below < std::numeric_limits<Rank>::max() ? below + 1 : below;
  for (const Rank multiple : {(magnitude + size / 2) / size, below, above}) {
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

} // namespace qs::values
