#pragma once

#include "core/formats/convert_scalar.h"
#include "core/formats/float_shape.h"
#include "core/formats/kernels/narrow.h"
#include "core/formats/kernels/narrow_nearest.h"

#include <optional>

namespace qs::formats {

/// What binary32 becomes in a target where the value itself does not decide; from the reference, by sign.
struct Extremes {
  Extremes(const FloatLayout& to, const Converter::Options& options);

  kernels::Narrowing::BySign overflow, infinity, nan;
};

/// Constants of the fast kernel, which rounds to nearest even; none where it does not apply.
[[nodiscard]] std::optional<kernels::NearestNarrowing> nearestNarrowing(const FloatShape& to,
                                                                        const Extremes& extremes);

/// Constants of the general kernel, for any rounding but stochastic; none for targets with smaller normal
/// numbers than binary32 or with a rule of their own for ties.
[[nodiscard]] std::optional<kernels::Narrowing> narrowing(const FloatShape& to, const Extremes& extremes,
                                                          Rounding rounding);

} // namespace qs::formats
