#pragma once

#include "core/formats/format_spec.h"

namespace qs::formats {

/// The formats whose numbers the machine itself has (IEEE 754-2019, table 3.5), and bfloat16.
inline constexpr FloatLayout binary32{8, 23, 127}, binary64{11, 52, 1023}, bfloat16{8, 7, 127};

[[nodiscard]] inline bool is(const Layout& layout, const FloatLayout& real) {
  const auto* shape = std::get_if<FloatLayout>(&layout);
  return shape != nullptr && *shape == real;
}

} // namespace qs::formats
