#pragma once

#include "core/quantize/scheme.h"

namespace qs::quantize {

// Parameters that several schemes share, and typed reading of complete settings.

[[nodiscard]] Parameter clipParameter();                      ///< clip: factor on the calibrated range
[[nodiscard]] std::vector<Parameter> granularityParameters(); ///< granularity, axis, group
[[nodiscard]] Parameter scaleFormatParameter();               ///< scale_format

/// Precondition of these: the settings are complete, and the key is of that kind.
[[nodiscard]] std::int64_t integer(const Settings& settings, const std::string& key);
[[nodiscard]] double number(const Settings& settings, const std::string& key);
[[nodiscard]] const std::string& choice(const Settings& settings, const std::string& key);

/// Steps as the scale format stores them: rounded to nearest, ties to even; e8m0fnu upwards, so that the
/// range still fits. Held between the smallest positive and the largest finite value of the format: a step is
/// never 0 or infinite.
void roundToFormat(std::span<float> steps, const std::string& format);
/// Bits of a scale in this format.
[[nodiscard]] int scaleBits(const std::string& format);

} // namespace qs::quantize
