#include "core/quantize/families.h"

#include "core/formats/catalogue.h"
#include "core/formats/decode.h"
#include "core/quantize/float_grid.h"
#include "core/quantize/observation.h"
#include "core/quantize/parameters.h"
#include "core/quantize/run_quantizer.h"

namespace qs::quantize {

namespace {

/// S = max|x| / max finite; x̂ = round(x/S)·S, with the quotient in binary32.
struct FloatRule {
  static constexpr bool hasZero = false;
  FloatGrid grid;
  formats::Layout layout;

  [[nodiscard]] Ends ends(float) const { return {grid.lowest(), grid.max()}; }

  /// Far enough to round beyond the ends; farther positions may be infinite, which the rounding keeps.
  [[nodiscard]] Ends guard(Ends) const { return {-2 * grid.max(), 2 * grid.max()}; }

  [[nodiscard]] float place(float x, float step, float) const { return x / step; }

  [[nodiscard]] float value(float k, float step, float) const { return heldFinite(k * step); }

  [[nodiscard]] std::int32_t code(float k, float) const { return grid.code(k); }

  [[nodiscard]] std::vector<float> positions(float) const { return finiteValues(layout); }
};

/// A copy of the grid's few numbers, so that the loops hold them in registers.
struct FloatRound {
  FloatGrid grid;

  float operator()(float w, std::uint64_t) const { return grid.round(w); }
};

} // namespace

Result<std::string> scalableFormat(std::string_view text) {
  const auto spec = formats::find(text);
  if (!spec) {
    Error error = spec.error();
    error.code = ErrorCode::usage;
    error.culprit = "format=" + std::string(text);
    return fail(std::move(error));
  }
  const auto* layout = std::get_if<formats::FloatLayout>(&spec->layout);
  if (layout == nullptr || spec->bits > 16)
    return fail(ErrorCode::usage, "format=" + spec->id,
                QS_TR("core", "a floating-point format of at most 16 bits is needed"));
  const formats::Landmarks marks = formats::landmarks(spec->layout);
  const auto top = marks.maxFinite ? formats::decode(spec->layout, *marks.maxFinite) : formats::Decoded{};
  if (top.significand == 0)
    return fail(ErrorCode::usage, "format=" + spec->id,
                QS_TR("core", "the format has no finite value above 0"));
  const int topExponent = static_cast<int>(std::bit_width(top.significand)) + top.quantum;
  if (topExponent > 128 || 1 - layout->bias - layout->fractionBits < -149)
    return fail(
        ErrorCode::usage, "format=" + spec->id,
        QS_TR("core", "the format has values that binary32, in which schemes compute, does not have"));
  return spec->id;
}

Result<std::unique_ptr<const Quantizer>> calibrateFloat(const tensors::TensorView& view,
                                                        const Settings& settings, Monitor& monitor,
                                                        ObservationMemory* memory) {
  auto partition = partitionOf(view, settings);
  if (!partition) return fail(std::move(partition.error()));
  const auto spec = formats::find(choice(settings, "format"));
  if (!spec) return fail(spec.error());
  const auto seen = observe(view, *partition, {}, monitor, memory);
  if (!seen) return fail(seen.error());
  const std::vector<ValueRange>& ranges = (*seen)->data;
  const FloatRule rule{FloatGrid(spec->layout), spec->layout};
  const auto clip = static_cast<float>(number(settings, "clip"));

  Calibrated made;
  made.partition = *partition;
  made.data = whole(ranges);
  made.storage = {spec->bits, false, choice(settings, "scale_format"), 0};
  made.scaleBits = scaleBits(made.storage.scaleFormat);
  for (const ValueRange& range : ranges) {
    const float absmax = std::max(-range.low, range.high) * clip;
    made.steps.push_back(absmax == 0 ? 1.0f : absmax / rule.grid.max());
  }
  roundToFormat(made.steps, made.storage.scaleFormat);
  for (std::size_t i = 0; i < made.steps.size(); ++i) {
    const float step = made.steps[i];
    const Ends reach = {rule.value(rule.grid.lowest(), step, 0), rule.value(rule.grid.max(), step, 0)};
    const double widest = 0.5 * static_cast<double>(rule.grid.topGap()) * static_cast<double>(step);
    made.cover(ranges[i], reach, widest);
  }
  return std::make_unique<RunQuantizer<FloatRule, FloatRound>>(rule, FloatRound{rule.grid}, std::move(made));
}

} // namespace qs::quantize
