#pragma once

#include "app/lessons/gallery.h"

// The tables that make up the gallery, in its order.
namespace qs::lessons {

[[nodiscard]] std::span<const Example> valueExamples();      ///< first steps
[[nodiscard]] std::span<const Example> roundingExamples();   ///< rounding, then range and precision
[[nodiscard]] std::span<const Example> smallFloatExamples(); ///< FP8 and smaller
[[nodiscard]] std::span<const Example> integerExamples();    ///< integers, then weights

} // namespace qs::lessons
