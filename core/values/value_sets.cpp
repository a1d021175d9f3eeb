#include "core/values/value_sets.h"

#include "core/formats/encode.h"
#include "core/values/binade_map.h"
#include "core/values/value_key.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace qs::values {
namespace {

using formats::Code;
using formats::Decoded;
using numbers::BigInt;

/// Significands first … last at one quantum, cut where they pass a power of two.
void addRuns(std::vector<ValueRun>& runs, std::uint64_t first, std::uint64_t last, int quantum) {
  for (int width = static_cast<int>(std::bit_width(last)); width > 0; --width) {
    const std::uint64_t low = std::max(first, std::uint64_t{1} << (width - 1));
    const std::uint64_t high = std::min(last, formats::codeMask(width));
    if (low <= high) runs.push_back({quantum + width - 1, quantum, low, high});
  }
}

void addRow(std::vector<ValueRun>& runs, const BinadeMap& map, int row, bool negative) {
  const BinadeSide& side = map.rows()[static_cast<std::size_t>(row)].sides[negative];
  const auto at = [&](Code index) {
    return formats::decode(map.layout(), map.codeAt({row, negative, index}));
  };
  Code count = side.count, start = 0;
  // Infinity and NaN stand at the end of a row, the NaN in place of −0 at its beginning.
  while (count > 0 && !at(count - 1).isFinite())
    --count;
  while (start < count && (!at(start).isFinite() || at(start).significand == 0) && start < 2)
    ++start;
  if (start >= count) return;
  const Decoded first = at(start), last = at(count - 1);
  if (last.significand != 0) addRuns(runs, first.significand, last.significand, last.quantum);
}

/// How many multiples of 2^quantum lie in both; both runs are of one binade.
BigInt commonIn(const ValueRun& a, const ValueRun& b) {
  const ValueRun &fine = a.quantum <= b.quantum ? a : b, &coarse = a.quantum <= b.quantum ? b : a;
  const int shift = coarse.quantum - fine.quantum; // below 64: both runs have values in this binade
  const std::uint64_t unit = std::uint64_t{1} << shift;
  const std::uint64_t low = std::max(coarse.low, fine.low / unit + (fine.low % unit != 0 ? 1 : 0));
  const std::uint64_t high = std::min(coarse.high, fine.high / unit);
  return low > high ? BigInt(0) : BigInt(high) - low + 1;
}

/// The distinct finite values of a narrow format, −0 as +0.
std::map<ValueKey, Decoded> listed(const formats::Layout& layout) {
  std::map<ValueKey, Decoded> values;
  for (Code code = 0; code <= formats::codeMask(formats::bitWidth(layout)); ++code) {
    Decoded value = formats::decode(layout, code);
    if (!value.isFinite()) continue;
    if (value.significand == 0) value.negative = false;
    values.emplace(valueKey(value), value);
  }
  return values;
}

bool holds(const formats::Layout& layout, const Decoded& value) {
  const formats::Encoded stored = formats::encode(layout, formats::dyadicValue(value));
  const Decoded back = formats::decode(layout, stored.code);
  return back.isFinite() && magnitudeKey(back) == magnitudeKey(value) &&
         (back.significand == 0 || back.negative == value.negative);
}

} // namespace

std::optional<ValueProfile> profileOf(const formats::Layout& layout) {
  const BinadeMap map(layout);
  if (map.isListed()) return std::nullopt;
  ValueProfile profile;
  profile.zero = formats::landmarks(layout).hasZero;
  for (int row = 0; row < static_cast<int>(map.rows().size()); ++row) {
    const BinadeKind kind = map.rows()[static_cast<std::size_t>(row)].kind;
    if (kind == BinadeKind::special || kind == BinadeKind::zero) continue;
    for (const bool negative : {false, true})
      addRow(profile.sides[negative], map, row, negative);
  }
  return profile;
}

BigInt valueCount(const ValueProfile& profile) {
  BigInt count = profile.zero ? 1 : 0;
  for (const std::vector<ValueRun>& side : profile.sides)
    for (const ValueRun& run : side)
      count += BigInt(run.high) - run.low + 1;
  return count;
}

BigInt commonCount(const ValueProfile& a, const ValueProfile& b) {
  BigInt count = a.zero && b.zero ? 1 : 0;
  for (const bool negative : {false, true}) {
    auto x = a.sides[negative].begin(), y = b.sides[negative].begin();
    while (x != a.sides[negative].end() && y != b.sides[negative].end()) {
      if (x->exponent == y->exponent) count += commonIn(*x, *y);
      const int here = std::max(x->exponent, y->exponent);
      if (x->exponent == here) ++x;
      if (y->exponent == here) ++y;
    }
  }
  return count;
}

SetComparison compareSets(const formats::Layout& first, const formats::Layout& second) {
  SetComparison result;
  const auto profile = profileOf(first), otherProfile = profileOf(second);
  if (profile && otherProfile) {
    result.common = commonCount(*profile, *otherProfile);
  } else {
    for (const auto& [key, value] : listed(profile ? second : first))
      if (holds(profile ? first : second, value)) ++result.common;
  }
  result.onlyFirst = formats::landmarks(first).distinctFiniteValues - result.common;
  result.onlySecond = formats::landmarks(second).distinctFiniteValues - result.common;
  result.lostOfFirst = lostValues(first, second, result.common);
  result.lostOfSecond = lostValues(second, first, result.common);
  return result;
}

std::optional<MovedCodes> movedCodes(const formats::Layout& first, const formats::Layout& second) {
  const int bits = formats::bitWidth(first);
  if (bits != formats::bitWidth(second) || bits > widestMoved) return std::nullopt;
  MovedCodes moved;
  for (Code code = 0; code <= formats::codeMask(bits); ++code) {
    if (valueKey(formats::decode(first, code)) == valueKey(formats::decode(second, code))) continue;
    if (moved.count++ == 0) moved.example = code;
  }
  return moved;
}

std::vector<BinadeDensity> densityOf(const formats::Layout& layout) {
  std::vector<BinadeDensity> density;
  if (const auto profile = profileOf(layout)) {
    for (const ValueRun& run : profile->sides[0])
      density.push_back({run.exponent, static_cast<double>(run.high - run.low) + 1});
    std::ranges::reverse(density);
    return density;
  }
  std::map<int, double> counts;
  for (const auto& [key, value] : listed(layout))
    if (value.significand != 0 && !value.negative) ++counts[floorLog2(value)];
  for (const auto& [exponent, count] : counts)
    density.push_back({exponent, count});
  return density;
}

} // namespace qs::values
