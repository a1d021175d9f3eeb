#include "core/formats/self_check.h"

#include "core/formats/catalogue.h"
#include "core/formats/single_check.h"

#include <fmt/core.h>

namespace qs::formats {

namespace {

/// NaN must come back as one; a codebook's codes without a value stand for nothing that could.
bool comesBack(const Layout& layout, const Decoded& decoded, bool hasNan) {
  if (decoded.cls == ValueClass::nan && !hasNan) return true;
  const Decoded back = decode(layout, encode(layout, exactValue(decoded)).code);
  if (!decoded.isFinite()) return decoded.cls == back.cls;
  return exactValue(decoded).value() == exactValue(back).value();
}

CheckOutcome roundTrip(const FormatSpec& spec) {
  const bool hasNan = landmarks(spec.layout).quietNan.has_value();
  CheckOutcome outcome{"codes of " + spec.id + " and back", codeMask(spec.bits) + 1, 0};
  for (Code code = 0; code < outcome.inputs; ++code) {
    if (!comesBack(spec.layout, decode(spec.layout, code), hasNan)) ++outcome.mismatches;
  }
  return outcome;
}

/// False when the monitor said stop.
bool checkSingles(const char* id, Rounding rounding, bool full, Monitor& monitor,
                  const std::function<void(const CheckOutcome&)>& report) {
  constexpr std::uint64_t all = std::uint64_t{1} << 32;
  constexpr std::uint64_t stride = 16381; // prime: samples meet every exponent and all low bits
  const Layout to = find(id)->layout;
  const SingleCheck check(Converter(FloatLayout{8, 23, 127}, to, {rounding, Overflow::ieee, 0}), to,
                          rounding);
  const auto wrong =
      full ? check.mismatchesBetween(0, all, monitor) : check.mismatchesInSample(stride, monitor);
  if (!wrong) return false;
  const std::uint64_t inputs = full ? all : (all + stride - 1) / stride;
  report({fmt::format("f32 to {}, {}", id, roundingId(rounding)), inputs, *wrong});
  return true;
}

} // namespace

bool selfCheck(bool full, Monitor& monitor, const std::function<void(const CheckOutcome&)>& report) {
  constexpr int walkable = 16;
  for (const FormatSpec& spec : catalogue()) {
    if (spec.bits <= walkable) report(roundTrip(spec));
  }
  for (const char* id : {"f16", "bf16", "e5m2", "e4m3fn", "e4m3fnuz", "e2m1fn", "int8"}) {
    for (const Rounding rounding : {Rounding::nearestEven, Rounding::nearestAway, Rounding::towardZero,
                                    Rounding::upward, Rounding::downward, Rounding::toOdd}) {
      if (!checkSingles(id, rounding, full, monitor, report)) return false;
    }
  }
  for (const char* id : {"posit8", "posit16", "nf4", "fp4"}) {
    if (!checkSingles(id, Rounding::nearestEven, full, monitor, report)) return false;
  }
  return true;
}

} // namespace qs::formats
