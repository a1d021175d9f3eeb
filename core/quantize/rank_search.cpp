#include "core/quantize/rank_search.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace qs::quantize {

namespace {

/// Where each pass's digit begins: 11, 10 and 10 of the 31 bits below the sign.
constexpr std::array<int, RankSearch::passes + 1> digitsFrom = {31, 20, 10, 0};
constexpr std::uint32_t patternMask = 0x7fffffff;

constexpr std::size_t digitsOf(int pass) {
  const auto index = static_cast<std::size_t>(pass);
  return std::size_t{1} << (digitsFrom[index] - digitsFrom[index + 1]);
}

} // namespace

std::uint64_t percentileRank(std::uint64_t count, double percentile) {
  const double reached = std::ceil(static_cast<double>(count) * percentile / 100);
  return std::clamp<std::uint64_t>(static_cast<std::uint64_t>(reached), 1, count) - 1;
}

RankSearch::RankSearch(std::uint64_t count, double percentile)
    : m_rank(percentileRank(count, percentile)), m_counts(digitsOf(0)) {}

void RankSearch::add(std::span<const float> values) {
  const auto pass = static_cast<std::size_t>(m_pass);
  const int above = digitsFrom[pass], shift = digitsFrom[pass + 1];
  const auto mask = static_cast<std::uint32_t>(m_counts.size() - 1);
  for (const float value : values) {
    const std::uint32_t pattern = std::bit_cast<std::uint32_t>(value) & patternMask;
    m_zeros += pattern == 0 ? 1 : 0;
    if (pattern >> above == m_prefix) ++m_counts[(pattern >> shift) & mask];
  }
}

void RankSearch::merge(const RankSearch& other) {
  m_zeros += other.m_zeros;
  for (std::size_t i = 0; i < m_counts.size(); ++i)
    m_counts[i] += other.m_counts[i];
}

void RankSearch::descend() {
  if (m_pass == 0) m_rank = std::max(m_rank, m_zeros);
  std::uint32_t digit = 0;
  // The bound is for zeros alone, and for a file that changes between the passes.
  while (m_rank >= m_counts[digit] && digit + 1 < m_counts.size())
    m_rank -= m_counts[digit++];
  m_prefix = (m_prefix * static_cast<std::uint32_t>(m_counts.size())) | digit;
  m_zeros = 0;
  ++m_pass;
  m_counts.assign(m_pass < passes ? digitsOf(m_pass) : 0, 0);
}

double RankSearch::magnitude() const {
  return static_cast<double>(std::bit_cast<float>(m_prefix));
}

} // namespace qs::quantize
