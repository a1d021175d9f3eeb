#include "core/arithmetic/trace_parts.h"
#include "core/formats/float_shape.h"
#include "core/formats/magnitude.h"

#include <fmt/core.h>

#include <algorithm>
#include <bit>

namespace qs::arithmetic {

using formats::Decoded;
using formats::FloatLayout;
using formats::FloatShape;
using numbers::BigInt;

namespace {

constexpr int shownBeyondRound = 8; ///< bits of an endless result that are written out after the round bit

/// A value is written in full while that takes no more characters: 65504, not 65500; 0.34375, not 0.34.
constexpr std::size_t longestExact = 40;
constexpr int highestPower = 130; ///< with 2^130 a number has 40 digits; none beyond needs printing

/// The bits of weights 2^(quantum−1) … 2^(quantum−64), and whether anything follows.
formats::Cut fractionBelow(const Wide& exact, int quantum) {
  formats::Cut cut;
  const BigInt lowest = exact.unitsOf(quantum - 64) & BigInt(~std::uint64_t{0});
  cut.fraction = static_cast<std::uint64_t>(lowest);
  cut.more = exact.anyBelow(quantum - 64);
  return cut;
}

/// Whether the lower candidate counts as odd: its magnitude as a code says so.
bool isOdd(const FloatShape& shape, int quantum, const BigInt& kept) {
  if (kept > shape.magnitudes) return false; // far beyond every finite value
  const auto doublings = static_cast<formats::Code>(std::max(quantum - shape.minQuantum, 0));
  const bool stepToNormal = !shape.layout.subnormals && kept == 0;
  return !stepToNormal &&
         shape.isOdd((doublings << shape.layout.fractionBits) + static_cast<formats::Code>(kept));
}

} // namespace

std::string pointed(const Row& row) {
  std::string text;
  for (int i = row.width - 1; i >= 0; --i) {
    text += row.value.bitAt(row.low + i) ? '1' : '0';
    if (i == row.width - 1 && i > 0) text += '.';
  }
  return row.goesOn() ? text + "..." : text;
}

std::string scientific(const Row& row) {
  return fmt::format("{}{} * {}", row.value.negative ? "-" : "", pointed(row),
                     powerOfTwo(row.low + row.width - 1));
}

std::string powerOfTwo(int exponent) {
  return fmt::format("2^{}", exponent);
}

std::string valueText(const FloatLayout& layout, formats::Code code) {
  const formats::Decoded decoded = formats::decode(layout, code);
  if (decoded.isFinite() && decoded.significand != 0) {
    const int places = -(std::countr_zero(decoded.significand) + decoded.quantum);
    if (places < static_cast<int>(longestExact) && decoded.exponent <= highestPower) {
      std::string exact = numbers::exactDecimal(formats::exactValue(decoded));
      if (exact.size() <= longestExact) return exact;
    }
  }
  return formats::shortestText(layout, code);
}

std::string codeText(const FloatLayout& layout, formats::Code code) {
  return fmt::format("0x{:0{}x}", code, (formats::bitWidth(layout) + 3) / 4);
}

Row operandRow(RowRole role, const FloatLayout& layout, const Decoded& decoded) {
  Row row;
  row.role = role;
  row.value = wideOf(formats::dyadicValue(decoded));
  row.low = decoded.quantum;
  row.width = layout.fractionBits + (decoded.hasHiddenBit ? 1 : 0);
  return row;
}

CutMarks cutOf(const FloatLayout& layout, const Wide& exact, const formats::EncodeOptions& options) {
  const FloatShape shape(layout);
  CutMarks marks;
  const bool tiny = exact.leading() < shape.minExponent();
  marks.quantum = std::max(exact.leading() - layout.fractionBits, shape.minQuantum);
  if (tiny && !layout.subnormals) marks.quantum = shape.minExponent();
  marks.subnormal = tiny;
  const BigInt kept = exact.unitsOf(marks.quantum);
  const formats::Cut cut = fractionBelow(exact, marks.quantum);
  marks.lastKept = exact.bitAt(marks.quantum);
  marks.guard = exact.bitAt(marks.quantum - 1);
  marks.roundBit = exact.bitAt(marks.quantum - 2);
  marks.sticky = exact.anyBelow(marks.quantum - 2);
  marks.tie = cut.isHalf();
  marks.away = formats::roundsAway(cut, exact.negative, isOdd(shape, marks.quantum, kept), options);
  return marks;
}

Row exactRow(const FloatLayout& layout, const Wide& exact, const CutMarks& cut) {
  Row row;
  row.role = RowRole::exact;
  row.value = exact;
  row.low = std::min(exact.more ? cut.quantum - 2 - shownBeyondRound : exact.exponent, cut.quantum - 2);
  const int high = std::max({exact.leading(), cut.quantum, cut.subnormal ? 1 - layout.bias : cut.quantum});
  row.width = high - row.low + 1;
  return row;
}

Row roundedRow(const FloatLayout& layout, const Wide& exact, const CutMarks& cut) {
  Row row;
  row.role = RowRole::rounded;
  const BigInt units = exact.unitsOf(cut.quantum) + (cut.away ? 1 : 0);
  row.value = {exact.negative, units, cut.quantum, false};
  row.low = cut.quantum;
  const int bits = units == 0 ? 1 : static_cast<int>(msb(units)) + 1;
  const bool flushes = cut.subnormal && !layout.subnormals;
  row.width = std::max(bits, flushes ? 1 : layout.fractionBits + 1);
  return row;
}

std::string_view stepId(StepKind kind) {
  static constexpr std::string_view ids[] = {"operands",  "special", "multiply", "align",  "operate",
                                             "normalise", "cut",     "round",    "deliver"};
  return ids[static_cast<std::size_t>(kind)];
}

std::string_view rowId(RowRole role) {
  static constexpr std::string_view ids[] = {"a", "b", "c", "product", "exact", "rounded"};
  return ids[static_cast<std::size_t>(role)];
}

} // namespace qs::arithmetic
