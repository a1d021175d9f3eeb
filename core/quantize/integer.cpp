#include "core/quantize/families.h"

#include "core/quantize/integer_grid.h"
#include "core/quantize/observation.h"
#include "core/quantize/parameters.h"
#include "core/quantize/rounding.h"
#include "core/quantize/run_quantizer.h"

namespace qs::quantize {

namespace {

/// q = clip(round(x/S) + Z), x̂ = (q − Z)·S. Positions are q − Z.
struct IntegerRule {
  static constexpr bool hasZero = true;
  float low = -128, high = 127;

  [[nodiscard]] Ends ends(float zero) const { return {low - zero, high - zero}; }

  [[nodiscard]] Ends guard(Ends ends) const { return {ends.low - 1.0f, ends.high + 1.0f}; }

  [[nodiscard]] float place(float x, float step, float) const { return x / step; }

  /// Adding 0 makes −0 the 0 that an integer code stands for.
  [[nodiscard]] float value(float k, float step, float) const { return heldFinite(k * step + 0.0f); }

  [[nodiscard]] std::int32_t code(float k, float zero) const { return static_cast<std::int32_t>(k + zero); }

  [[nodiscard]] std::vector<float> positions(float zero) const {
    std::vector<float> all;
    for (int q = static_cast<int>(low); q <= static_cast<int>(high); ++q)
      all.push_back(static_cast<float>(q) - zero);
    return all;
  }
};

IntegerGrid gridOf(const Settings& settings) {
  return {static_cast<int>(integer(settings, "bits")), choice(settings, "symmetric") == "yes",
          choice(settings, "range") == "narrow"};
}

template <class Round>
std::unique_ptr<const Quantizer> rounding(Round round, const IntegerGrid& grid, Calibrated calibrated) {
  const IntegerRule rule{static_cast<float>(grid.low()), static_cast<float>(grid.high())};
  return std::make_unique<RunQuantizer<IntegerRule, Round>>(rule, round, std::move(calibrated));
}

std::unique_ptr<const Quantizer> withRounding(const Settings& settings, const IntegerGrid& grid,
                                              Calibrated made) {
  const std::string& mode = choice(settings, "round");
  if (mode == "rna") return rounding(NearestAway{}, grid, std::move(made));
  if (mode == "rtz") return rounding(TowardZero{}, grid, std::move(made));
  if (mode == "rtp") return rounding(Upward{}, grid, std::move(made));
  if (mode == "rtn") return rounding(Downward{}, grid, std::move(made));
  if (mode == "stochastic")
    return rounding(Stochastic{static_cast<std::uint64_t>(integer(settings, "seed"))}, grid, std::move(made));
  return rounding(NearestEven{}, grid, std::move(made));
}

/// Steps, zero points and the error bound from the ranges of the groups.
void layOver(Calibrated& made, const IntegerGrid& grid, std::span<const ValueRange> data,
             std::span<const ValueRange> kept, const Settings& settings) {
  for (const ValueRange& range : kept)
    made.steps.push_back(grid.step(range));
  roundToFormat(made.steps, choice(settings, "scale_format"));
  const std::string& mode = choice(settings, "round");
  const double inside = mode == "rne" || mode == "rna" ? 0.5 : 1.0;
  const IntegerRule rule{static_cast<float>(grid.low()), static_cast<float>(grid.high())};
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const float step = made.steps[i], zero = grid.zero(kept[i], step);
    const Ends ends = rule.ends(zero);
    const Ends reach = {rule.value(ends.low, step, zero), rule.value(ends.high, step, zero)};
    made.cover(data[i], reach, inside * static_cast<double>(step));
    made.zeros.push_back(zero);
    if (!grid.symmetric) made.zeroPoints.push_back(static_cast<std::int32_t>(zero));
  }
}

} // namespace

Result<std::unique_ptr<const Quantizer>> calibrateInteger(const tensors::TensorView& view,
                                                          const Settings& settings, Monitor& monitor,
                                                          ObservationMemory* memory) {
  auto partition = partitionOf(view, settings);
  if (!partition) return fail(std::move(partition.error()));
  const IntegerGrid grid = gridOf(settings);
  const Calibration calibration{choice(settings, "calibration"), number(settings, "percentile"), grid};
  if (auto possible = requireEnoughValues(calibration, *partition); !possible)
    return fail(std::move(possible.error()));
  const auto seen = observe(view, *partition, calibration, monitor, memory);
  if (!seen) return fail(seen.error());
  std::vector<ValueRange> kept = (*seen)->kept;
  const auto clip = static_cast<float>(number(settings, "clip"));
  for (ValueRange& range : kept)
    range = {range.low * clip, range.high * clip};

  Calibrated made;
  made.partition = *partition;
  made.data = whole((*seen)->data);
  made.storage = {grid.bits, true, choice(settings, "scale_format"), grid.symmetric ? 0 : grid.bits};
  made.scaleBits = scaleBits(made.storage.scaleFormat);
  layOver(made, grid, (*seen)->data, kept, settings);
  return withRounding(settings, grid, std::move(made));
}

} // namespace qs::quantize
