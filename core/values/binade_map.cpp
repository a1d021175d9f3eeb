#include "core/values/binade_map.h"

#include "core/base/bisection.h"
#include "core/values/value_key.h"

#include <algorithm>
#include <bit>

namespace qs::values {
namespace {

using formats::Code;
using formats::Decoded;

/// The row of a value of a format that is no float, still without codes.
BinadeRow rowOfValue(const Decoded& decoded) {
  BinadeRow row;
  if (!decoded.isFinite())
    row.kind = BinadeKind::special;
  else if (decoded.significand == 0)
    row.kind = BinadeKind::zero;
  else
    row.exponent = floorLog2(decoded);
  return row;
}

/// Larger values first, what is no number on top.
bool standsAbove(const BinadeRow& a, const BinadeRow& b) {
  const auto group = [](const BinadeRow& row) {
    return row.kind == BinadeKind::special ? 2 : row.kind == BinadeKind::zero ? 0 : 1;
  };
  return group(a) != group(b) ? group(a) > group(b) : a.exponent > b.exponent;
}

bool sameRow(const BinadeRow& a, const BinadeRow& b) {
  return a.kind == b.kind && a.exponent == b.exponent;
}

} // namespace

BinadeMap::BinadeMap(const formats::Layout& layout) : m_layout(layout), m_bits(formats::bitWidth(layout)) {
  if (const auto* shape = std::get_if<formats::FloatLayout>(&layout)) {
    addFloatRows(*shape);
    return;
  }
  m_order = orderOf(layout);
  m_twoSided = m_order == Order::twosComplement;
  addRowsByValue();
}

BinadeMap::Order BinadeMap::orderOf(const formats::Layout& layout) {
  if (std::holds_alternative<formats::CodebookLayout>(layout)) return Order::table;
  const auto* integer = std::get_if<formats::IntegerLayout>(&layout);
  const auto* fixed = std::get_if<formats::FixedLayout>(&layout);
  const bool complement = (integer && integer->isSigned) || (fixed && fixed->isSigned) ||
                          std::holds_alternative<formats::PositLayout>(layout);
  return complement ? Order::twosComplement : Order::plain;
}

BinadeMap BinadeMap::square(const formats::Layout& layout) {
  BinadeMap map;
  map.m_layout = layout;
  map.m_bits = formats::bitWidth(layout);
  map.m_square = true;
  const int low = (map.m_bits + 1) / 2;
  const Code columns = Code{1} << low, rows = Code{1} << (map.m_bits - low);
  for (Code high = 0; high < rows; ++high) {
    BinadeRow row{BinadeKind::codes, static_cast<int>(high), -1, {}};
    row.sides[0] = {high << low, columns, columns};
    map.m_rows.push_back(row);
  }
  return map;
}

void BinadeMap::addFloatRows(const formats::FloatLayout& shape) {
  m_twoSided = shape.isSigned;
  m_order = Order::signMagnitude;
  const Code columns = Code{1} << shape.fractionBits;
  const std::int64_t fields = std::int64_t{1} << shape.exponentBits;
  for (std::int64_t field = fields - 1; field >= 0; --field) {
    const Decoded last = formats::decode(m_layout, static_cast<Code>(field + 1) * columns - 1);
    const Decoded first = formats::decode(m_layout, static_cast<Code>(field) * columns);
    BinadeRow row;
    row.kind = !first.isFinite() && !last.isFinite() ? BinadeKind::special
               : field == 0                          ? BinadeKind::subnormal
                                                     : BinadeKind::binade;
    row.exponent = first.exponent;
    row.field = field;
    const BinadeSide side{static_cast<Code>(field) * columns, columns, columns};
    row.sides[0] = side;
    if (m_twoSided) row.sides[1] = side;
    m_rows.push_back(row);
  }
}

void BinadeMap::addRowsByValue() {
  if (m_order == Order::table) {
    buildTable();
    for (const bool negative : {false, true})
      addSide(negative, 0, m_table[negative].size());
  } else if (m_order == Order::twosComplement) {
    const Code half = Code{1} << (m_bits - 1);
    addSide(false, 0, half);
    addSide(true, 1, half + 1);
  } else {
    // All codes of 64 bits are one more than a count can say: the last one is added by itself.
    const Code last = formats::codeMask(m_bits);
    addSide(false, 0, last);
    BinadeRow& row = rowFor(rowOfValue(formats::decode(m_layout, last)));
    if (row.sides[0].count++ == 0) row.sides[0] = {last, 1, 1};
  }
  std::ranges::sort(m_rows, standsAbove);
}

void BinadeMap::addSide(bool negative, Code from, Code to) {
  for (Code start = from; start < to;) {
    const Decoded first = formats::decode(m_layout, codeOf(negative, start));
    const BinadeRow wanted = rowOfValue(first);
    // Values grow with their index, so that those of a binade stand together.
    const Code end = firstFailing(start + 1, to, [&](Code index) {
      return sameRow(rowOfValue(formats::decode(m_layout, codeOf(negative, index))), wanted);
    });
    const Code count = end - start;
    const bool spaced = wanted.kind == BinadeKind::binade && m_order != Order::table;
    const Code full = spaced ? std::bit_floor(first.significand) : 1;
    rowFor(wanted).sides[negative] = {start, count, std::max(count, full)};
    start = end;
  }
}

void BinadeMap::buildTable() {
  for (Code code = 0; code <= formats::codeMask(m_bits); ++code)
    m_table[formats::decode(m_layout, code).negative].push_back(code);
  for (std::vector<Code>& side : m_table)
    std::ranges::stable_sort(side, {},
                             [this](Code code) { return magnitudeKey(formats::decode(m_layout, code)); });
  m_twoSided = !m_table[1].empty();
}

BinadeRow& BinadeMap::rowFor(const BinadeRow& like) {
  for (BinadeRow& row : m_rows)
    if (sameRow(row, like)) return row;
  m_rows.push_back(like);
  return m_rows.back();
}

Code BinadeMap::codeOf(bool negative, Code index) const {
  switch (m_order) {
  case Order::plain:
    return index;
  case Order::signMagnitude:
    return negative ? index | Code{1} << (m_bits - 1) : index;
  case Order::twosComplement:
    return (negative ? ~index + 1 : index) & formats::codeMask(m_bits);
  case Order::table:
    return m_table[negative][index];
  }
  return 0;
}

Code BinadeMap::codeAt(const BinadePlace& place) const {
  return codeOf(place.negative,
                m_rows[static_cast<std::size_t>(place.row)].sides[place.negative].first + place.index);
}

BinadePlace BinadeMap::placeOf(Code code) const {
  code &= formats::codeMask(m_bits);
  const bool top = (code >> (m_bits - 1)) != 0;
  bool negative = false;
  Code index = code;
  if (m_order == Order::signMagnitude && m_twoSided) {
    negative = top;
    index = code & ~(Code{1} << (m_bits - 1));
  } else if (m_order == Order::twosComplement) {
    negative = top;
    if (top) index = (~code + 1) & formats::codeMask(m_bits);
  } else if (m_order == Order::table) {
    negative = formats::decode(m_layout, code).negative;
    const std::vector<Code>& side = m_table[negative];
    index = static_cast<Code>(std::ranges::find(side, code) - side.begin());
  }
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    const BinadeSide& side = m_rows[row].sides[negative];
    if (index >= side.first && index - side.first < side.count)
      return {static_cast<int>(row), negative, index - side.first};
  }
  return {};
}

} // namespace qs::values
