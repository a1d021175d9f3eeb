#include "core/quantize/thresholds.h"

#include "core/quantize/rank_search.h"
#include "core/quantize/rounding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace qs::quantize {

ValueRange within(ValueRange range, double threshold) {
  const auto limit = static_cast<float>(threshold);
  return {std::max(range.low, -limit), std::min(range.high, limit)};
}

double percentileThreshold(std::span<float> magnitudes, double percentile) {
  // A threshold of 0 would leave no grid at all: zeros are passed over, while there is anything else.
  const auto zeros = static_cast<std::size_t>(std::ranges::count(magnitudes, 0.0f));
  const auto rank = static_cast<std::size_t>(percentileRank(magnitudes.size(), percentile));
  const std::size_t place = std::min(std::max(rank, zeros), magnitudes.size() - 1);
  std::nth_element(magnitudes.begin(), magnitudes.begin() + static_cast<std::ptrdiff_t>(place),
                   magnitudes.end());
  return static_cast<double>(magnitudes[place]);
}

namespace {

/// Σ w·(x̂ − x)² with the grid laid over range.
double squaredError(const Weighted& data, ValueRange range, const IntegerGrid& grid) {
  const float step = grid.step(range), zero = grid.zero(range, step);
  const float low = static_cast<float>(grid.low()) - zero, high = static_cast<float>(grid.high()) - zero;
  constexpr std::size_t lanes = 8;
  double sums[lanes] = {};
  const auto add = [&](std::size_t lane, std::size_t i) {
    const float place = data.values[i] / step, atLeast = place > low ? place : low;
    const float k = NearestEven{}(atLeast < high ? atLeast : high, 0);
    const double error = static_cast<double>(k * step) - static_cast<double>(data.values[i]);
    sums[lane] += static_cast<double>(data.weights[i]) * (error * error);
  };
  const std::size_t whole = data.values.size() / lanes * lanes;
  for (std::size_t i = 0; i < whole; i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane)
      add(lane, i + lane);
  for (std::size_t i = whole; i < data.values.size(); ++i)
    add(i - whole, i);
  return std::accumulate(std::begin(sums), std::end(sums), 0.0);
}

/// Σ p·ln(p/q) of the first size bins, both normalised; +∞ where q is 0 and p is not. levels: how many q is
/// made of.
double divergence(std::span<const std::uint64_t> counts, std::size_t size, double tail, std::size_t levels) {
  std::vector<double> sum(levels), filled(levels);
  for (std::size_t i = 0; i < size; ++i) {
    sum[i * levels / size] += static_cast<double>(counts[i]);
    filled[i * levels / size] += counts[i] != 0 ? 1 : 0;
  }
  const double totalQ = std::accumulate(sum.begin(), sum.end(), 0.0), totalP = totalQ + tail;
  double result = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const double p = (static_cast<double>(counts[i]) + (i + 1 == size ? tail : 0)) / totalP;
    if (p == 0) continue;
    if (counts[i] == 0) return std::numeric_limits<double>::infinity();
    const std::size_t level = i * levels / size;
    result += p * std::log(p * totalQ * filled[level] / sum[level]);
  }
  return result;
}

} // namespace

double entropyThreshold(std::span<const std::uint64_t> counts, double top, int bits, int stride) {
  constexpr std::size_t start = 128;
  // The bin at zero holds what zeros there are; its neighbour stands in for it, as in the original.
  std::vector<std::uint64_t> smoothed(counts.begin(), counts.end());
  if (smoothed.size() > 1) smoothed[0] = smoothed[1];
  double best = std::numeric_limits<double>::infinity();
  std::size_t chosen = counts.size();
  auto tail = static_cast<double>(std::accumulate(smoothed.begin(), smoothed.end(), std::uint64_t{0}));
  std::size_t before = 0;
  for (std::size_t size = start; size <= smoothed.size(); size += static_cast<std::size_t>(stride)) {
    for (; before < size; ++before)
      tail -= static_cast<double>(smoothed[before]);
    const double lost = divergence(smoothed, size, tail, std::size_t{1} << (bits - 1));
    if (lost <= best && std::isfinite(lost)) {
      best = lost;
      chosen = size;
    }
  }
  return top * static_cast<double>(chosen) / static_cast<double>(counts.size());
}

double meanSquaredThreshold(const Weighted& data, ValueRange range, std::span<const double> candidates,
                            const IntegerGrid& grid) {
  double best = std::numeric_limits<double>::infinity(), chosen = candidates.back();
  for (const double candidate : candidates) {
    const double error = squaredError(data, within(range, candidate), grid);
    if (error < best) {
      best = error;
      chosen = candidate;
    }
  }
  return chosen;
}

Result<void> requireEnoughValues(const Calibration& calibration, const Partition& partition) {
  if (calibration.method != "entropy" || partition.granularity.kind != Granularity::Kind::group) return {};
  return fail(
      ErrorCode::usage, "calibration=entropy",
      QS_TR("core", "entropy needs a distribution; a group of %1 values has none; use percentile or mse"),
      {std::to_string(partition.groupSize())});
}

} // namespace qs::quantize
