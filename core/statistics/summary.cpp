#include "core/statistics/summary.h"

#include "core/statistics/chunks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::statistics {

namespace {

constexpr std::size_t blockSize = 4096;
// Independent partial sums: they break the chain of additions, and fix the order of summation for every
// vector width.
constexpr std::size_t lanes = 8;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Fourth powers of values up to here, and their sums over any tensor, stay far from overflow.
constexpr double largestPlain = 0x1p200;
/// Fourth powers of values from here on, and of differences that matter beside them, do not underflow.
constexpr double smallestPlain = 0x1p-200;
/// Below that of every number: a block of zeros has no scale of its own.
constexpr int zerosExponent = -1100;

/// Runs step(lane, value) over all values, lane by lane.
template <class T, class Step>
void laneByLane(std::span<const T> values, Step step) {
  const std::size_t whole = values.size() / lanes * lanes;
  for (std::size_t i = 0; i < whole; i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane)
      step(lane, values[i + lane]);
  for (std::size_t i = whole; i < values.size(); ++i)
    step(i - whole, values[i]);
}

double total(const double (&sums)[lanes]) {
  return ((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

template <class T>
bool allFinite(std::span<const T> values) {
  T products[lanes] = {};
  laneByLane(values,
             [&](std::size_t lane, T value) { products[lane] += value * T(0); }); // NaN from ±∞ and NaN
  return std::all_of(std::begin(products), std::end(products), [](T product) { return product == T(0); });
}

} // namespace

void Summary::Moments::raiseExponent(int higher) {
  if (higher <= exponent) return;
  const int shift = exponent - higher;
  mean = std::ldexp(mean, shift);
  m2 = std::ldexp(m2, 2 * shift);
  m3 = std::ldexp(m3, 3 * shift);
  m4 = std::ldexp(m4, 4 * shift);
  exponent = higher;
}

void Summary::Moments::merge(const Moments& other) {
  if (other.count == 0) return;
  if (count == 0) {
    *this = other;
    return;
  }
  Moments later = other;
  later.raiseExponent(exponent);
  raiseExponent(later.exponent);
  const double na = static_cast<double>(count), nb = static_cast<double>(later.count), n = na + nb;
  const double d = later.mean - mean, dn = d / n;
  m4 += later.m4 + d * dn * dn * dn * na * nb * (na * na - na * nb + nb * nb) +
        6 * dn * dn * (na * na * later.m2 + nb * nb * m2) + 4 * dn * (na * later.m3 - nb * m3);
  m3 += later.m3 + d * dn * dn * na * nb * (na - nb) + 3 * dn * (na * later.m2 - nb * m2);
  m2 += later.m2 + d * dn * na * nb;
  mean += dn * nb;
  count += later.count;
  zeros += later.zeros;
  min = std::min(min, later.min);
  max = std::max(max, later.max);
}

template <class T>
Summary::Moments Summary::plainMoments(std::span<const T> block) {
  const auto origin = static_cast<double>(block[0]); // makes a constant block come out exactly
  T low[lanes], high[lanes];
  std::fill_n(low, lanes, block[0]);
  std::fill_n(high, lanes, block[0]);
  double s1[lanes] = {};
  std::uint32_t zeros[lanes] = {};
  laneByLane(block, [&](std::size_t lane, T value) {
    s1[lane] += static_cast<double>(value) - origin;
    low[lane] = value < low[lane] ? value : low[lane];
    high[lane] = value > high[lane] ? value : high[lane];
    zeros[lane] += value == T(0) ? 1u : 0u;
  });
  Moments result;
  result.count = block.size();
  for (const std::uint32_t zero : zeros)
    result.zeros += zero;
  result.min = static_cast<double>(*std::min_element(low, low + lanes));
  result.max = static_cast<double>(*std::max_element(high, high + lanes));
  const double centre = origin + total(s1) / static_cast<double>(block.size());
  double d1[lanes] = {}, d2[lanes] = {}, d3[lanes] = {}, d4[lanes] = {};
  laneByLane(block, [&](std::size_t lane, T value) {
    const double d = static_cast<double>(value) - centre, square = d * d;
    d1[lane] += d;
    d2[lane] += square;
    d3[lane] += square * d;
    d4[lane] += square * square;
  });
  result.m2 = total(d2);
  result.m3 = total(d3);
  result.m4 = total(d4);
  // What rounding left between centre and the true mean; its effect on m2…m4 is of second order.
  result.mean = centre + total(d1) / static_cast<double>(block.size());
  return result;
}

template <class T>
Summary::Moments Summary::momentsOf(std::span<const T> block) {
  Moments plain = plainMoments(block);
  const double reach = std::max(std::abs(plain.min), std::abs(plain.max));
  if (reach == 0) plain.exponent = zerosExponent;
  if (reach == 0 || (reach >= smallestPlain && reach <= largestPlain)) return plain;
  const int exponent = std::ilogb(reach);
  std::vector<double> scaled;
  scaled.reserve(block.size());
  for (const T value : block)
    scaled.push_back(std::ldexp(static_cast<double>(value), -exponent));
  Moments result = plainMoments(std::span<const double>(scaled));
  result.zeros = plain.zeros; // small values may have become 0
  result.min = plain.min;
  result.max = plain.max;
  result.exponent = exponent;
  return result;
}

template <class T>
void Summary::addWithoutNonFinite(std::span<const T> block) {
  std::vector<T> kept;
  kept.reserve(block.size());
  for (const T value : block) {
    if (std::isfinite(value))
      kept.push_back(value);
    else
      ++(std::isnan(value) ? m_nan : m_infinite);
  }
  if (!kept.empty()) m_moments.merge(momentsOf(std::span<const T>(kept)));
}

template <class T>
void Summary::addBlocks(std::span<const T> values) {
  for (std::size_t i = 0; i < values.size(); i += blockSize) {
    const auto block = values.subspan(i, std::min(blockSize, values.size() - i));
    if (allFinite(block))
      m_moments.merge(momentsOf(block));
    else
      addWithoutNonFinite(block);
  }
}

void Summary::add(std::span<const double> values) {
  addBlocks(values);
}

void Summary::add(std::span<const float> values) {
  addBlocks(values);
}

void Summary::merge(const Summary& later) {
  m_moments.merge(later.m_moments);
  m_nan += later.m_nan;
  m_infinite += later.m_infinite;
}

// Adding +0 turns the −0 that min or max may have met into 0.
double Summary::min() const {
  return finite() == 0 ? notANumber : m_moments.min + 0.0;
}

double Summary::max() const {
  return finite() == 0 ? notANumber : m_moments.max + 0.0;
}

double Summary::absmax() const {
  return finite() == 0 ? notANumber : std::max(std::abs(m_moments.min), std::abs(m_moments.max));
}

double Summary::mean() const {
  return finite() == 0 ? notANumber : std::ldexp(m_moments.mean, m_moments.exponent);
}

double Summary::standardDeviation() const {
  if (finite() == 0) return notANumber;
  return std::ldexp(std::sqrt(m_moments.m2 / static_cast<double>(finite())), m_moments.exponent);
}

double Summary::skewness() const {
  if (finite() == 0 || m_moments.m2 == 0) return notANumber;
  const double n = static_cast<double>(finite()), variance = m_moments.m2 / n;
  return m_moments.m3 / n / (variance * std::sqrt(variance));
}

double Summary::excessKurtosis() const {
  if (finite() == 0 || m_moments.m2 == 0) return notANumber;
  const double n = static_cast<double>(finite()), variance = m_moments.m2 / n;
  return m_moments.m4 / n / (variance * variance) - 3;
}

namespace {

template <class T>
Result<Summary> summariseAs(const tensors::TensorView& view, Monitor& monitor) {
  Summary whole;
  const auto body = [](Chunk, std::span<const T> values) -> Result<Summary> {
    Summary part;
    part.add(values);
    return part;
  };
  const auto merge = [&](Summary&& part) { whole.merge(part); };
  const ChunkPlan plan(tensors::elementCount(view));
  if (auto done = overChunks<T, Summary>(view, plan, monitor, body, merge); !done)
    return fail(std::move(done.error()));
  return whole;
}

} // namespace

Result<Summary> summarise(const tensors::TensorView& view, Monitor& monitor) {
  if (auto real = requireReal(view); !real) return fail(std::move(real.error()));
  return fitsFloat(view) ? summariseAs<float>(view, monitor) : summariseAs<double>(view, monitor);
}

} // namespace qs::statistics
