#include "core/quantize/families.h"

#include "core/quantize/observation.h"
#include "core/quantize/parameters.h"
#include "core/quantize/rounding.h"
#include "core/quantize/run_quantizer.h"

namespace qs::quantize {

// The two textbook int8 methods, all in binary32 and in this order of operations. "127 / max" is 127·(1/max),
// as the tensor library they come from divides a number by a tensor; codes stay floats, so that −0 survives.
// Source: M. Labonne, "Introduction to Weight Quantization" (2023).

namespace {

constexpr int codeLow = -128, codeHigh = 127;

/// numerator·(1/range), kept finite where the range is so small that the quotient is not.
float textbookScale(float numerator, float range) {
  return std::min(numerator * (1.0f / range), std::numeric_limits<float>::max());
}

struct AbsmaxRule {
  static constexpr bool hasZero = false;

  [[nodiscard]] Ends ends(float) const { return {-127.0f, 127.0f}; }

  [[nodiscard]] Ends guard(Ends) const { return {-128.0f, 128.0f}; }

  [[nodiscard]] float place(float x, float scale, float) const { return scale * x; }

  [[nodiscard]] float value(float k, float scale, float) const { return heldFinite(k / scale); }

  [[nodiscard]] std::int32_t code(float k, float) const { return static_cast<std::int32_t>(k); }

  [[nodiscard]] std::vector<float> positions(float) const {
    std::vector<float> all;
    for (int q = -127; q <= 127; ++q)
      all.push_back(static_cast<float>(q));
    return all;
  }
};

struct ZeroPointRule {
  static constexpr bool hasZero = true;

  [[nodiscard]] Ends ends(float) const { return {codeLow, codeHigh}; }

  [[nodiscard]] Ends guard(Ends) const { return {codeLow - 1, codeHigh + 1}; }

  [[nodiscard]] float place(float x, float scale, float zero) const { return x * scale + zero; }

  [[nodiscard]] float value(float k, float scale, float zero) const { return heldFinite((k - zero) / scale); }

  [[nodiscard]] std::int32_t code(float k, float) const { return static_cast<std::int32_t>(k); }

  [[nodiscard]] std::vector<float> positions(float) const {
    std::vector<float> all;
    for (int q = codeLow; q <= codeHigh; ++q)
      all.push_back(static_cast<float>(q));
    return all;
  }
};

struct Scan {
  Calibrated calibrated;
  ValueRange clipped;
};

/// The whole tensor's range, and the part of it that the clip setting keeps.
Result<Scan> scan(const tensors::TensorView& view, const Settings& settings, Monitor& monitor,
                  ObservationMemory* memory) {
  auto partition = partitionOf(view, {});
  if (!partition) return fail(std::move(partition.error()));
  const auto seen = observe(view, *partition, {}, monitor, memory);
  if (!seen) return fail(seen.error());
  Scan found;
  found.calibrated.partition = *partition;
  found.calibrated.data = whole((*seen)->data);
  const auto clip = static_cast<float>(number(settings, "clip"));
  found.clipped = {found.calibrated.data.low * clip, found.calibrated.data.high * clip};
  return found;
}

template <class Rule>
std::unique_ptr<const Quantizer> finished(Rule rule, Calibrated calibrated, float zero) {
  const float scale = calibrated.scales[0], step = 1.0f / scale;
  calibrated.steps = {step};
  const Ends ends = rule.ends(zero);
  const Ends reach = {rule.value(ends.low, scale, zero), rule.value(ends.high, scale, zero)};
  calibrated.cover(calibrated.data, reach, 0.5 * static_cast<double>(step));
  return std::make_unique<RunQuantizer<Rule, NearestEvenSigned>>(rule, NearestEvenSigned{},
                                                                 std::move(calibrated));
}

} // namespace

Result<std::unique_ptr<const Quantizer>> calibrateAbsmax(const tensors::TensorView& view,
                                                         const Settings& settings, Monitor& monitor,
                                                         ObservationMemory* memory) {
  auto found = scan(view, settings, monitor, memory);
  if (!found) return fail(std::move(found.error()));
  const float absmax = std::max(-found->clipped.low, found->clipped.high);
  found->calibrated.scales = {textbookScale(127.0f, absmax == 0 ? 1.0f : absmax)};
  return finished(AbsmaxRule{}, std::move(found->calibrated), 0);
}

Result<std::unique_ptr<const Quantizer>> calibrateZeroPoint(const tensors::TensorView& view,
                                                            const Settings& settings, Monitor& monitor,
                                                            ObservationMemory* memory) {
  auto found = scan(view, settings, monitor, memory);
  if (!found) return fail(std::move(found.error()));
  const ValueRange clipped = found->clipped;
  const float range = clipped.high - clipped.low;
  float scale = textbookScale(255.0f, range == 0 ? 1.0f : range);
  if (!std::isfinite(range)) // 255/∞ would be 0: here the quotient is taken in binary64
    scale =
        static_cast<float>(255.0 / (static_cast<double>(clipped.high) - static_cast<double>(clipped.low)));
  const float zero = std::nearbyint(-scale * clipped.low - 128.0f);
  found->calibrated.scales = {scale};
  found->calibrated.zeros = {zero};
  // 2147483520 is the largest binary32 number inside int32.
  found->calibrated.zeroPoints = {static_cast<std::int32_t>(std::clamp(zero, -2147483648.0f, 2147483520.0f))};
  found->calibrated.storage.zeroPointBits = 8;
  return finished(ZeroPointRule{}, std::move(found->calibrated), zero);
}

} // namespace qs::quantize
