#pragma once

#include "core/quantize/integer_grid.h"
#include "core/quantize/partition.h"

namespace qs::quantize {

// Calibration beyond min and max: each method gives every group a threshold T on |x|, and the group's range
// becomes its part inside [−T, T].
//
// A percentile is exact at any size (TensorRT's and ModelOpt's calibrators give the left edge of the bin of
// |x| that it lies in). The other methods search groups of at most 2048 values on the values themselves,
// larger ones on histograms of |x| with 2048 bins over [0, max|x|], one for each sign. Entropy tries the edge
// of every bin, mean square every sixteenth bin's centre: T is then exact to max|x|/2048 and max|x|/128.

inline constexpr int magnitudeBins = 2048;

struct Calibration {
  std::string method = "minmax"; ///< minmax percentile mse entropy
  double percentile = 99.9;
  IntegerGrid grid;

  [[nodiscard]] bool operator==(const Calibration&) const = default;
};

/// Entropy compares distributions, which a short group does not show. Errors: usage, for entropy with group
/// granularity.
[[nodiscard]] Result<void> requireEnoughValues(const Calibration& calibration, const Partition& partition);

/// Narrows the ranges in place. Nothing to do for minmax. Errors: reading; cancelled.
[[nodiscard]] Result<void> applyThresholds(const tensors::TensorView& view, const Partition& partition,
                                           const Calibration& calibration, std::span<ValueRange> ranges,
                                           Monitor& monitor);

// The three searches, on data at hand.

/// The smallest magnitude that at least percentile per cent of the values do not exceed; where that is 0, the
/// smallest one above 0, if there is any. Reorders the values.
[[nodiscard]] double percentileThreshold(std::span<float> magnitudes, double percentile);
/// NVIDIA's relative-entropy search: of all thresholds edge(i), i from 128 on, the one whose clipped
/// distribution loses least (Kullback–Leibler) when it is merged into 2^(bits−1) levels; the last of equals.
[[nodiscard]] double entropyThreshold(std::span<const std::uint64_t> counts, double top, int bits);

/// Values with the number of times they occur.
struct Weighted {
  std::vector<float> values;
  std::vector<float> weights;
};

/// Of the candidates, the T for which the grid laid over the range within [−T, T] has the least squared
/// error; the first of equals.
[[nodiscard]] double meanSquaredThreshold(const Weighted& data, ValueRange range,
                                          std::span<const double> candidates, const IntegerGrid& grid);
/// range within [−threshold, threshold].
[[nodiscard]] ValueRange within(ValueRange range, double threshold);

} // namespace qs::quantize
