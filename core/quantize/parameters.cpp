#include "core/quantize/parameters.h"

#include "core/formats/catalogue.h"
#include "core/formats/convert.h"
#include "core/formats/decode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace qs::quantize {

Parameter clipParameter() {
  Parameter clip;
  clip.key = "clip";
  clip.label = QS_TR("core", "Clip");
  clip.help = QS_TR(
      "core", "Multiplies the calibrated range; below 1, the largest values are clipped for a finer step.");
  clip.kind = Parameter::Kind::number;
  clip.fallback = "1";
  clip.low = 0.01;
  clip.high = 1;
  return clip;
}

std::vector<Parameter> granularityParameters() {
  Parameter kind;
  kind.key = "granularity";
  kind.label = QS_TR("core", "Granularity");
  kind.help = QS_TR(
      "core", "What shares one scale: the tensor, a slice across one axis, or a group along the last axis.");
  kind.fallback = "tensor";
  kind.choices = {"tensor", "channel", "group"};
  Parameter axis;
  axis.key = "axis";
  axis.label = QS_TR("core", "Axis");
  axis.help = QS_TR("core", "The axis that numbers the channels, from 0; negative counts from the last one.");
  axis.kind = Parameter::Kind::integer;
  axis.fallback = "0";
  axis.low = -8;
  axis.high = 7;
  Parameter group;
  group.key = "group";
  group.label = QS_TR("core", "Group size");
  group.help =
      QS_TR("core", "Consecutive elements along the last axis that share one scale; must divide that axis.");
  group.kind = Parameter::Kind::integer;
  group.fallback = "128";
  group.low = 1;
  group.high = 65536;
  return {kind, axis, group};
}

Parameter scaleFormatParameter() {
  Parameter format;
  format.key = "scale_format";
  format.label = QS_TR("core", "Scale format");
  format.help = QS_TR("core", "How scales are stored: rounded to nearest, powers of two (e8m0fnu) upwards.");
  format.fallback = "f32";
  format.choices = {"f32", "f16", "bf16", "e8m0fnu", "e4m3fn", "e5m2"};
  return format;
}

std::int64_t integer(const Settings& settings, const std::string& key) {
  const std::string& text = settings.at(key);
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

double number(const Settings& settings, const std::string& key) {
  const std::string& text = settings.at(key);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

const std::string& choice(const Settings& settings, const std::string& key) {
  return settings.at(key);
}

namespace {

formats::FormatSpec formatOf(const std::string& id) {
  auto found = formats::find(id);
  return found ? *found : formats::FormatSpec{};
}

float valueOf(const formats::Layout& layout, std::optional<formats::Code> code, float otherwise) {
  if (!code) return otherwise;
  const formats::Decoded decoded = formats::decode(layout, *code);
  return static_cast<float>(std::ldexp(static_cast<double>(decoded.significand), decoded.quantum));
}

} // namespace

void roundToFormat(std::span<float> steps, const std::string& format) {
  const formats::Layout single = formatOf("f32").layout, target = formatOf(format).layout;
  const bool powers = std::holds_alternative<formats::ScaleLayout>(target);
  const formats::Landmarks marks = formats::landmarks(target);
  const auto smallest = marks.minSubnormal ? marks.minSubnormal : marks.minNormal;
  const float low = valueOf(target, smallest, std::numeric_limits<float>::denorm_min());
  const float high = valueOf(target, marks.maxFinite, std::numeric_limits<float>::max());
  for (float& step : steps)
    step = std::clamp(step, low, high);
  if (format == "f32" || steps.empty()) return;
  formats::Converter::Options options;
  options.rounding = powers ? formats::Rounding::upward : formats::Rounding::nearestEven;
  options.overflow = formats::Overflow::saturate;
  const formats::Converter narrow(single, target, options), widen(target, single, {});
  std::vector<std::byte> codes(steps.size() * static_cast<std::size_t>(narrow.targetBytes()));
  narrow.run(std::as_bytes(steps), codes);
  widen.run(codes, std::as_writable_bytes(steps));
}

int scaleBits(const std::string& format) {
  return formatOf(format).bits;
}

} // namespace qs::quantize
