#pragma once

#include <cstdint>
#include <vector>

/// ((i·2654435761 mod 2^32) >> 8) / 2^24 − ½: evenly spread, exact in binary32, the same three lines in any
/// language.
inline std::vector<double> spread(std::size_t count) {
  std::vector<double> values(count);
  for (std::size_t i = 0; i < count; ++i)
    values[i] = static_cast<double>(static_cast<std::uint32_t>(i * 2654435761u) >> 8) / 0x1p24 - 0.5;
  return values;
}

inline std::vector<double> cubed(std::vector<double> values) {
  for (double& value : values)
    value = value * value * value;
  return values;
}

inline std::vector<float> narrowed(const std::vector<double>& values) {
  return {values.begin(), values.end()};
}
