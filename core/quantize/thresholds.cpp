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

double timesLog(double x) {
  return x > 0 ? x * std::log(x) : 0;
}

/// What clipping loses: Σ p·ln(p/q) over the first size bins, where p holds the counts with everything beyond
/// added to the last bin, and q the same counts averaged over the filled bins of each of so many levels; both
/// normalised. Sums of counts, of filled bins and of c·ln c up to each bin make it a matter of the levels.
class Divergence {
public:
  Divergence(std::span<const std::uint64_t> counts, std::size_t levels) : m_counts(counts), m_levels(levels) {
    m_upTo.reserve(counts.size() + 1);
    m_upTo.push_back({});
    for (const std::uint64_t count : counts) {
      const Sums& before = m_upTo.back();
      const auto c = static_cast<double>(count);
      m_upTo.push_back({before.counts + c, before.filled + (count != 0 ? 1 : 0), before.logs + timesLog(c)});
    }
  }

  /// +∞ where q is 0 and p is not.
  [[nodiscard]] double at(std::size_t size) const {
    const double all = m_upTo.back().counts, kept = m_upTo[size].counts, tail = all - kept;
    const auto last = static_cast<double>(m_counts[size - 1]);
    if (last == 0 && tail > 0) return std::numeric_limits<double>::infinity();
    double logQ = 0; // Σ p·all·ln q, but for the norm of q
    for (std::size_t level = 0; level < m_levels; ++level) {
      const std::size_t begin = firstOf(level, size), end = firstOf(level + 1, size);
      const double count = m_upTo[end].counts - m_upTo[begin].counts;
      if (count == 0) continue;
      const double weight = end == size ? count + tail : count;
      logQ += weight * std::log(count / (m_upTo[end].filled - m_upTo[begin].filled));
    }
    const double logP = m_upTo[size].logs - timesLog(last) + timesLog(last + tail);
    return (logP - logQ) / all - std::log(all / kept);
  }

private:
  struct Sums {
    double counts = 0, filled = 0, logs = 0;
  };

  /// Bin i belongs to level i·levels / size, rounded down.
  [[nodiscard]] std::size_t firstOf(std::size_t level, std::size_t size) const {
    return (level * size + m_levels - 1) / m_levels;
  }

  std::span<const std::uint64_t> m_counts;
  std::size_t m_levels;
  std::vector<Sums> m_upTo; ///< of the bins before each
};

} // namespace

double entropyThreshold(std::span<const std::uint64_t> counts, double top, int bits) {
  constexpr std::size_t start = 128;
  constexpr double rounding = 1e-12; // of the sums; a smaller difference is none
  // The bin at zero holds what zeros there are; its neighbour stands in for it, as in the original.
  std::vector<std::uint64_t> smoothed(counts.begin(), counts.end());
  if (smoothed.size() > 1) smoothed[0] = smoothed[1];
  const Divergence divergence(smoothed, std::size_t{1} << (bits - 1));
  double best = std::numeric_limits<double>::infinity();
  std::size_t chosen = counts.size();
  for (std::size_t size = start; size <= smoothed.size(); ++size) {
    const double lost = divergence.at(size);
    if (!std::isfinite(lost) || lost > best + rounding) continue;
    best = std::min(best, lost);
    chosen = size;
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
