#include "core/formats/decode.h"

#include "core/formats/codebook.h"
#include "core/formats/coding.h"

namespace qs::formats {

namespace {

std::optional<Code> farther(const FloatShape& shape, Code magnitude) {
  if (shape.meansZero(magnitude)) return shape.minPositive;
  if (magnitude < shape.maxFinite) return magnitude + 1;
  return magnitude == shape.maxFinite ? shape.infinity : std::nullopt;
}

Code nearer(const FloatShape& shape, Code magnitude) {
  return magnitude == shape.minPositive ? 0 : magnitude - 1;
}

Neighbours neighboursWith(const FloatShape& shape, Code code) {
  const Decoded here = decodeWith(shape, code);
  if (here.cls == ValueClass::nan) return {};
  const Code magnitude = code & shape.magnitudes;
  const std::optional<Code> outward = farther(shape, magnitude);
  if (here.cls == ValueClass::zero) {
    if (!shape.layout.isSigned) return {std::nullopt, outward};
    return {shape.withSign(*outward, true), outward};
  }
  const Code inward = shape.withSign(nearer(shape, magnitude), here.negative);
  if (!here.negative) return {inward, outward};
  Neighbours result{std::nullopt, inward};
  if (outward) result.previous = shape.withSign(*outward, true);
  return result;
}

Neighbours neighboursWith(const FixedLayout& layout, Code code) {
  const Code mask = codeMask(layout.bits);
  const Code lowest = layout.isSigned ? Code{1} << (layout.bits - 1) : 0;
  Neighbours result;
  if ((code & mask) != lowest) result.previous = (code - 1) & mask;
  if ((code & mask) != ((lowest - 1) & mask)) result.next = (code + 1) & mask;
  return result;
}

Neighbours neighboursWith(const ScaleLayout& layout, Code code) {
  const Code nan = codeMask(layout.bits);
  const Code here = code & nan;
  Neighbours result;
  if (here == nan) return result;
  if (here > 0) result.previous = here - 1;
  if (here + 1 < nan) result.next = here + 1;
  return result;
}

/// Patterns are ordered as signed integers; NaR, the lowest, stands for no real.
Neighbours neighboursWith(const PositLayout& layout, Code code) {
  const Code mask = codeMask(layout.bits);
  const Code nar = Code{1} << (layout.bits - 1);
  const Code here = code & mask;
  Neighbours result;
  if (here == nar) return result;
  if (here != nar + 1) result.previous = (here - 1) & mask;
  if (here != nar - 1) result.next = (here + 1) & mask;
  return result;
}

Neighbours neighboursWith(const CodebookLayout& layout, Code code) {
  const Codebook& book = *layout.book;
  const Code here = code & codeMask(book.bits());
  Neighbours result;
  if (here >= book.rungOf().size()) return result;
  const std::size_t rung = book.rungOf()[here];
  if (rung > 0) result.previous = book.rungs()[rung - 1].code;
  if (rung + 1 < book.rungs().size()) result.next = book.rungs()[rung + 1].negativeCode;
  return result;
}

} // namespace

Neighbours neighbours(const Layout& layout, Code code) {
  return std::visit([code](const auto& coding) { return neighboursWith(coding, code); }, codingOf(layout));
}

} // namespace qs::formats
