#pragma once

#include "core/quantize/scheme.h"

namespace qs::quantize {

/// A tensor cut into runs that share one scale. Element i belongs to group (i / inner) mod count: the whole
/// tensor, the slices across one axis, and groups along the last axis all have this form.
struct Partition {
  Granularity granularity;
  std::uint64_t elements = 0; ///< of the tensor, at least 1
  std::uint64_t inner = 1;    ///< consecutive elements of one group
  std::uint64_t count = 1;    ///< groups

  [[nodiscard]] std::uint64_t groupOf(std::uint64_t index) const { return index / inner % count; }

  [[nodiscard]] std::uint64_t groupSize() const { return elements / count; }
};

/// Reads granularity, axis and group from complete settings; without these keys, the whole tensor.
/// Errors: usage for an axis that the tensor does not have and for a group that does not divide the last
/// axis.
[[nodiscard]] Result<Partition> partitionOf(const tensors::TensorView& view, const Settings& settings);

/// Smallest and largest value of each group, by one parallel pass.
/// Errors: unsuitableTensor at the first value that is NaN, infinite or beyond binary32, and for a tensor of
/// wider numbers that are all too small for it; reading; cancelled.
[[nodiscard]] Result<std::vector<ValueRange>> scanRanges(const tensors::TensorView& view,
                                                         const Partition& partition, Monitor& monitor);
[[nodiscard]] ValueRange whole(std::span<const ValueRange> ranges); ///< of all groups together; at least one

} // namespace qs::quantize
