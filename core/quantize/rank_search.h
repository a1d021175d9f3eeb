#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace qs::quantize {

/// Where a percentile lies among so many values in ascending order, from 0: the first of them that at least
/// percentile per cent do not exceed (nearest rank). Precondition: count ≥ 1.
[[nodiscard]] std::uint64_t percentileRank(std::uint64_t count, double percentile);

/// The magnitude that a percentile falls on, exact, among values too many to hold: they are read three times
/// over, and each pass counts the next digit of the bit patterns of |x|, which order as the magnitudes do.
/// Zeros are passed over, because a threshold of 0 would leave no grid at all.
class RankSearch {
public:
  static constexpr int passes = 3;

  /// Among count values.
  RankSearch(std::uint64_t count, double percentile);

  /// One pass: all finite values in any order, in parts that are merged, and then descend().
  void add(std::span<const float> values);
  void merge(const RankSearch& other);
  void descend();

  [[nodiscard]] double magnitude() const; ///< after the last pass; means nothing for zeros alone

private:
  int m_pass = 0;
  std::uint64_t m_rank = 0;   ///< among the values that share the digits found
  std::uint32_t m_prefix = 0; ///< the digits found
  std::uint64_t m_zeros = 0;
  std::vector<std::uint64_t> m_counts;
};

} // namespace qs::quantize
