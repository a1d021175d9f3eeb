#include "core/values/format_facts.h"

#include "core/formats/decode.h"
#include "core/numbers/print.h"
#include "core/values/decimal_search.h"
#include "core/values/value_sets.h"

#include <bit>
#include <cmath>

namespace qs::values {
namespace {

using formats::Code;
using formats::Landmarks;
using numbers::BigInt;
using numbers::Exact;

std::optional<Exact> valueOf(const formats::Layout& layout, const std::optional<Code>& code) {
  if (!code) return std::nullopt;
  return formats::exactValue(formats::decode(layout, *code));
}

/// log2 of a positive dyadic, from its parts: binary64 cannot hold the largest value over the smallest.
double log2Of(const formats::Decoded& value) {
  return std::log2(static_cast<double>(value.significand)) + value.quantum;
}

std::optional<double> rangeOf(const formats::Layout& layout, const Landmarks& marks) {
  const std::vector<BinadeDensity> density = densityOf(layout);
  if (density.empty() || !marks.maxFinite) return std::nullopt;
  std::optional<double> smallest;
  if (const auto profile = profileOf(layout)) {
    const ValueRun& last = profile->sides[0].back();
    smallest = std::log2(static_cast<double>(last.low)) + last.quantum;
  } else {
    for (Code code = 0; code <= formats::codeMask(formats::bitWidth(layout)); ++code) {
      const formats::Decoded value = formats::decode(layout, code);
      if (!value.isFinite() || value.negative || value.significand == 0) continue;
      smallest = std::min(smallest.value_or(log2Of(value)), log2Of(value));
    }
  }
  if (!smallest) return std::nullopt;
  return log2Of(formats::decode(layout, *marks.maxFinite)) - *smallest;
}

void addDigits(FormatFacts& facts, const formats::Layout& layout) {
  if (const auto* shape = std::get_if<formats::FloatLayout>(&layout)) {
    if (facts.minNormal) facts.precision = shape->fractionBits + 1;
  } else if (std::holds_alternative<formats::ScaleLayout>(layout)) {
    facts.precision = 1;
  } else if (std::holds_alternative<formats::IntegerLayout>(layout) && facts.max) {
    const BigInt most = numerator(facts.max->magnitude);
    const std::string text = most.str();
    facts.roundTripDigits = static_cast<int>(text.size());
    const bool full = text.find_first_not_of('9') == std::string::npos && most != 0;
    facts.digits = static_cast<int>(text.size()) - (full ? 0 : 1);
  }
  if (!facts.precision) return;
  const DecimalDigitCounts digits = digitCounts(*facts.precision);
  facts.digits = digits.guaranteed;
  facts.roundTripDigits = digits.roundTrip;
}

/// Codes that mean zero besides +0 and −0: those below the smallest normal where there are no subnormals.
BigInt sparseZeros(const formats::Layout& layout) {
  const auto* shape = std::get_if<formats::FloatLayout>(&layout);
  if (!shape || shape->subnormals || shape->exponentBits == 0) return 0;
  return ((BigInt(1) << shape->fractionBits) - 1) * (shape->isSigned ? 2 : 1);
}

void countSpecials(FormatFacts& facts, const formats::Layout& layout, const Landmarks& marks) {
  facts.infinities = (marks.positiveInfinity ? 1 : 0) + (marks.negativeInfinity ? 1 : 0);
  const int bits = formats::bitWidth(layout);
  if (profileOf(layout)) {
    facts.nans = (BigInt(1) << bits) - facts.finiteValues - facts.infinities - (marks.negativeZero ? 1 : 0) -
                 sparseZeros(layout);
    return;
  }
  for (Code code = 0; code <= formats::codeMask(bits); ++code) {
    const formats::ValueClass cls = formats::decode(layout, code).cls;
    if (cls == formats::ValueClass::nan || cls == formats::ValueClass::nar) ++facts.nans;
  }
}

} // namespace

FormatFacts factsOf(const formats::Layout& layout) {
  const Landmarks marks = formats::landmarks(layout);
  FormatFacts facts;
  facts.max = valueOf(layout, marks.maxFinite);
  facts.lowest = valueOf(layout, marks.minFinite);
  if (!std::holds_alternative<formats::IntegerLayout>(layout) &&
      !std::holds_alternative<formats::FixedLayout>(layout))
    facts.minNormal = valueOf(layout, marks.minNormal);
  facts.minSubnormal = valueOf(layout, marks.minSubnormal);
  if (!marks.epsilon.isZero()) facts.epsilon = marks.epsilon;
  facts.rangeInBinades = rangeOf(layout, marks);
  facts.finiteValues = marks.distinctFiniteValues;
  facts.negativeZero = marks.negativeZero.has_value();
  addDigits(facts, layout);
  countSpecials(facts, layout, marks);
  return facts;
}

} // namespace qs::values
