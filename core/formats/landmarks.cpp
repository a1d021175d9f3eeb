#include "core/formats/decode.h"

#include "core/formats/codebook.h"
#include "core/formats/coding.h"

namespace qs::formats {

namespace {

using numbers::BigInt;
using numbers::Exact;

void addLandmarks(Landmarks& marks, const FloatShape& shape) {
  marks.hasZero = true;
  if (shape.negativeZero) marks.negativeZero = shape.signBit;
  marks.maxFinite = shape.maxFinite;
  marks.minFinite = shape.layout.isSigned ? shape.withSign(shape.maxFinite, true) : 0;
  if (shape.firstNormal <= shape.maxFinite) marks.minNormal = shape.firstNormal;
  if (shape.minPositive < shape.firstNormal) {
    marks.minSubnormal = shape.minPositive;
    marks.maxSubnormal = std::min(shape.firstNormal - 1, shape.maxFinite);
  }
  marks.positiveInfinity = shape.infinity;
  if (shape.infinity && shape.layout.isSigned) marks.negativeInfinity = shape.withSign(*shape.infinity, true);
  marks.quietNan = shape.quietNan;
  const BigInt positive = BigInt(shape.maxFinite) - shape.minPositive + 1;
  marks.distinctFiniteValues = positive * (shape.layout.isSigned ? 2 : 1) + 1;
}

void addLandmarks(Landmarks& marks, const FixedLayout& layout) {
  marks.hasZero = true;
  const Code lowest = layout.isSigned ? Code{1} << (layout.bits - 1) : 0;
  marks.maxFinite = (lowest - 1) & codeMask(layout.bits);
  marks.minFinite = lowest;
  if (*marks.maxFinite > 0) marks.minNormal = 1;
  marks.distinctFiniteValues = BigInt(1) << layout.bits;
}

void addLandmarks(Landmarks& marks, const ScaleLayout& layout) {
  marks.quietNan = codeMask(layout.bits);
  marks.maxFinite = *marks.quietNan - 1;
  marks.minFinite = 0;
  marks.minNormal = 0;
  marks.distinctFiniteValues = *marks.quietNan;
}

void addLandmarks(Landmarks& marks, const PositLayout& layout) {
  const Code nar = Code{1} << (layout.bits - 1);
  marks.hasZero = true;
  marks.maxFinite = nar - 1;
  marks.minFinite = nar + 1;
  marks.minNormal = 1;
  marks.quietNan = nar;
  marks.distinctFiniteValues = BigInt(codeMask(layout.bits)); // every code but one
}

void addLandmarks(Landmarks& marks, const CodebookLayout& layout) {
  const std::span<const Codebook::Rung> rungs = layout.book->rungs();
  for (const Codebook::Rung& rung : rungs) {
    if (rung.value > 0 && !marks.minNormal) marks.minNormal = rung.code;
    if (rung.value != 0) continue;
    marks.hasZero = true;
    marks.zero = rung.code;
    if (rung.negativeCode != rung.code) marks.negativeZero = rung.negativeCode;
  }
  marks.maxFinite = rungs.back().code;
  marks.minFinite = rungs.front().code;
  marks.distinctFiniteValues = rungs.size();
}

void addOne(Landmarks& marks, const Layout& layout) {
  const Encoded one = encode(layout, numbers::Dyadic{false, 1, 0});
  marks.hasOne = !one.inexact;
  marks.epsilon = Exact::zero();
  if (!marks.hasOne) return;
  marks.one = one.code;
  if (std::holds_alternative<CodebookLayout>(layout)) return; // no ulps
  const std::optional<Code> next = neighbours(layout, one.code).next;
  if (!next) return;
  const Decoded above = decode(layout, *next);
  if (above.isFinite()) marks.epsilon = Exact::finite(exactValue(above).value() - 1);
}

} // namespace

Landmarks landmarks(const Layout& layout) {
  Landmarks marks;
  marks.allOnes = codeMask(bitWidth(layout));
  std::visit([&marks](const auto& coding) { addLandmarks(marks, coding); }, codingOf(layout));
  addOne(marks, layout);
  return marks;
}

} // namespace qs::formats
