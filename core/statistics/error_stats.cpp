#include "core/statistics/error_stats.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::statistics {

namespace {

// Partial sums side by side: the order of summation is the same for every vector width.
constexpr std::size_t lanes = 8;
constexpr std::size_t blockSize = 4096;

struct Sums {
  double ee[lanes] = {}, xx[lanes] = {}, yy[lanes] = {}, xy[lanes] = {}, e[lanes] = {}, largest[lanes] = {};
  std::uint32_t flushed[lanes] = {};

  void step(std::size_t lane, float original, float restored) {
    const double x = static_cast<double>(original), y = static_cast<double>(restored), error = y - x;
    const double size = std::abs(error);
    ee[lane] += error * error;
    xx[lane] += x * x;
    yy[lane] += y * y;
    xy[lane] += x * y;
    e[lane] += error;
    largest[lane] = size > largest[lane] ? size : largest[lane];
    flushed[lane] +=
        static_cast<std::uint32_t>(original != 0.0f) & static_cast<std::uint32_t>(restored == 0.0f);
  }
};

template <class T>
T total(const T (&sums)[lanes]) {
  return ((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

Sums sumsOf(std::span<const float> original, std::span<const float> restored) {
  Sums sums;
  const std::size_t whole = original.size() / lanes * lanes;
  for (std::size_t i = 0; i < whole; i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane)
      sums.step(lane, original[i + lane], restored[i + lane]);
  for (std::size_t i = whole; i < original.size(); ++i)
    sums.step(i - whole, original[i], restored[i]);
  return sums;
}

} // namespace

void ErrorStats::add(std::uint64_t firstIndex, std::span<const float> original,
                     std::span<const float> restored) {
  for (std::size_t i = 0; i < original.size(); i += blockSize) {
    const std::size_t size = std::min(blockSize, original.size() - i);
    const auto x = original.subspan(i, size), y = restored.subspan(i, size);
    const Sums sums = sumsOf(x, y);
    const double largest = *std::ranges::max_element(sums.largest);
    if (largest > m_maxError || m_count == 0) {
      const auto isLargest = [&](std::size_t k) {
        return std::abs(static_cast<double>(y[k]) - static_cast<double>(x[k])) == largest;
      };
      std::size_t worst = 0;
      while (worst + 1 < size && !isLargest(worst))
        ++worst;
      m_maxError = largest;
      m_worst = firstIndex + i + worst;
    }
    m_ee += total(sums.ee);
    m_xx += total(sums.xx);
    m_yy += total(sums.yy);
    m_xy += total(sums.xy);
    m_e += total(sums.e);
    m_flushed += total(sums.flushed);
    m_count += size;
  }
}

void ErrorStats::merge(const ErrorStats& later) {
  if (later.m_count != 0 && (m_count == 0 || later.m_maxError > m_maxError)) {
    m_maxError = later.m_maxError;
    m_worst = later.m_worst;
  }
  m_ee += later.m_ee;
  m_xx += later.m_xx;
  m_yy += later.m_yy;
  m_xy += later.m_xy;
  m_e += later.m_e;
  m_count += later.m_count;
  m_saturated += later.m_saturated;
  m_flushed += later.m_flushed;
}

Metrics ErrorStats::metrics() const {
  constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
  Metrics made;
  made.elements = m_count;
  made.saturated = m_saturated;
  made.flushedToZero = m_flushed;
  made.worstIndex = m_worst;
  made.maxAbsError = m_maxError;
  const auto n = static_cast<double>(m_count);
  made.mse = m_count == 0 ? notANumber : m_ee / n;
  made.rmse = std::sqrt(made.mse);
  made.meanError = m_count == 0 ? notANumber : m_e / n;
  made.relativeRmse = m_xx > 0 ? std::sqrt(m_ee / m_xx) : notANumber;
  // All-zero data kept exactly has no error either: +inf, although 0/0 would have no value.
  made.sqnrDb = m_ee > 0 ? 10 * std::log10(m_xx / m_ee) : std::numeric_limits<double>::infinity();
  made.cosine =
      m_xx > 0 && m_yy > 0 ? std::clamp(m_xy / (std::sqrt(m_xx) * std::sqrt(m_yy)), -1.0, 1.0) : notANumber;
  return made;
}

} // namespace qs::statistics
