#pragma once

#include "core/quantize/scheme.h"
#include "tests/core/tensor_of.h"

#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

/// What a scheme makes of some values.
struct Quantized {
  std::shared_ptr<const qs::quantize::Quantizer> quantizer; ///< null after an error
  qs::Error error;
  std::vector<float> restored;
  std::vector<std::int32_t> codes;
  std::uint64_t saturated = 0;

  void apply(const std::vector<float>& values) {
    restored.assign(values.size(), 0);
    codes.assign(values.size(), 0);
    saturated = quantizer->apply(0, values, restored, codes);
  }
};

inline Quantized quantized(const char* scheme, const qs::quantize::Settings& settings,
                           const std::vector<float>& values, std::vector<std::uint64_t> shape) {
  qs::Unwatched unwatched;
  Quantized made;
  auto quantizer = qs::quantize::calibrate(scheme, settings, tensorOf(values, std::move(shape)), unwatched);
  if (!quantizer) {
    made.error = quantizer.error();
    return made;
  }
  made.quantizer = std::move(*quantizer);
  made.apply(values);
  return made;
}

inline Quantized quantized(const char* scheme, const qs::quantize::Settings& settings,
                           const std::vector<float>& values) {
  return quantized(scheme, settings, values, {values.size()});
}

inline double meanSquaredError(const std::vector<float>& original, const std::vector<float>& restored) {
  double sum = 0;
  for (std::size_t i = 0; i < original.size(); ++i)
    sum += std::pow(static_cast<double>(restored[i]) - static_cast<double>(original[i]), 2);
  return sum / static_cast<double>(original.size());
}

inline double sqnrDb(const std::vector<float>& original, const std::vector<float>& restored) {
  double power = 0;
  for (const float value : original)
    power += static_cast<double>(value) * static_cast<double>(value);
  return 10 * std::log10(power / static_cast<double>(original.size()) / meanSquaredError(original, restored));
}

/// Φ⁻¹((i + ½)/count): a Gaussian without random numbers, by bisection of Φ(x) = erfc(−x/√2)/2.
inline std::vector<float> gaussian(int count) {
  std::vector<float> values;
  for (int i = 0; i < count; ++i) {
    double low = -10, high = 10;
    for (int step = 0; step < 80; ++step) {
      const double middle = (low + high) / 2;
      (std::erfc(-middle / std::numbers::sqrt2) / 2 < (i + 0.5) / count ? low : high) = middle;
    }
    values.push_back(static_cast<float>(low));
  }
  return values;
}

inline const std::vector<float> v4 = {-0.5f, 0.3f, 1.2f, -2.1f};
