#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace qs::tensors {

/// One direction of a box: how many elements, and how far apart they lie in storage and in the result, in
/// elements.
struct Axis {
  std::uint64_t extent = 1;
  std::int64_t storageStep = 0;
  std::uint64_t resultStep = 0;
};

/// A rectangular piece of a tensor.
struct Box {
  std::int64_t storage = 0; ///< place of its first element, in elements
  std::uint64_t result = 0;
  std::vector<Axis> axes; ///< outermost first; those of extent 1 are left out

  /// The lowest and highest place in storage.
  [[nodiscard]] std::pair<std::int64_t, std::int64_t> span() const;
  [[nodiscard]] std::uint64_t elements() const;
};

/// Cuts the elements first … first+count−1 (row-major, count > 0) into boxes: at most two for each axis.
[[nodiscard]] std::vector<Box> boxesOf(std::span<const std::uint64_t> shape,
                                       std::span<const std::int64_t> strides, std::uint64_t first,
                                       std::uint64_t count);

} // namespace qs::tensors
