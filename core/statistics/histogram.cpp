#include "core/statistics/histogram.h"

#include "core/statistics/chunks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <fmt/core.h>

namespace qs::statistics {

namespace {

constexpr std::size_t blockSize = 1024;
// Equal values in a row would wait for each other's increments in one table.
constexpr std::size_t tables = 4;

/// The smallest T that is not below edge: x < edge exactly when x < ceilTo(edge), for every x of type T.
template <class T>
T ceilTo(double edge) {
  if (edge > static_cast<double>(std::numeric_limits<T>::max())) return std::numeric_limits<T>::infinity();
  if (edge < static_cast<double>(std::numeric_limits<T>::lowest())) return std::numeric_limits<T>::lowest();
  const T near = static_cast<T>(edge);
  return static_cast<double>(near) < edge ? std::nextafter(near, std::numeric_limits<T>::infinity()) : near;
}

/// The smallest T above limit.
template <class T>
T firstAbove(double limit) {
  const T near = ceilTo<T>(limit);
  return static_cast<double>(near) > limit ? near : std::nextafter(near, std::numeric_limits<T>::infinity());
}

} // namespace

Histogram::Histogram(double low, double high, int bins)
    : m_low(low), m_high(high), m_counts(static_cast<std::size_t>(bins)) {
  m_doubles = ladder<double>();
  m_floats = ladder<float>();
}

double Histogram::edge(int index) const {
  if (index == bins()) return m_high;
  // Where the width overflows, both ends are so large that halving them is exact.
  if (!std::isfinite(m_high - m_low)) return 2 * (index * ((m_high / 2 - m_low / 2) / bins()) + m_low / 2);
  const double width = (m_high - m_low) / bins();
  // linspace: with a step that underflows, the order of the operations changes.
  return width == 0 ? index / static_cast<double>(bins()) * (m_high - m_low) + m_low : index * width + m_low;
}

template <class T>
Histogram::Ladder<T> Histogram::ladder() const {
  Ladder<T> made;
  made.edges.reserve(m_counts.size() + 3);
  made.edges.push_back(std::numeric_limits<T>::quiet_NaN());
  for (int i = 0; i < bins(); ++i)
    made.edges.push_back(ceilTo<T>(edge(i)));
  made.edges.push_back(firstAbove<T>(m_high));
  made.edges.push_back(std::numeric_limits<T>::quiet_NaN());
  const double scale = bins() / (m_high - m_low);
  made.low = static_cast<T>(m_low);
  made.scale = static_cast<T>(scale);
  // Rounding low, the difference and the product must move the guess by less than one slot, edges included.
  const double reach = std::max(std::abs(m_low), std::abs(m_high));
  const double slack =
      static_cast<double>(std::numeric_limits<T>::epsilon()) * (2 * reach * scale + 4 * bins());
  // No difference of a value inside may overflow: it would count as beyond the last bin.
  const T width = static_cast<T>(m_high) - made.low;
  made.direct = std::isnormal(made.scale) && std::isfinite(width) && slack < 0.5;
  return made;
}

void Histogram::addSlot(std::size_t slot, std::uint64_t count) {
  if (slot == 0)
    m_below += count;
  else if (slot == m_counts.size() + 1)
    m_above += count;
  else
    m_counts[slot - 1] += count;
}

template <class T>
void Histogram::addDirectly(const Ladder<T>& ladder, std::span<const T> values) {
  const std::size_t slots = m_counts.size() + 2;
  std::vector<std::uint32_t> counts(tables * slots);
  std::array<std::int32_t, blockSize> guess;
  const T last = static_cast<T>(slots - 1), low = ladder.low, scale = ladder.scale;
  const T* edges = ladder.edges.data();
  std::uint64_t nans = 0;
  for (std::size_t i = 0; i < values.size(); i += blockSize) {
    const auto block = values.subspan(i, std::min(blockSize, values.size() - i));
    std::uint32_t unordered = 0;
    for (std::size_t k = 0; k < block.size(); ++k) {
      const T place = (block[k] - low) * scale + T(1);
      const T atLeast = place > T(0) ? place : T(0); // NaN becomes 0: it is taken out of that slot below
      guess[k] = static_cast<std::int32_t>(atLeast < last ? atLeast : last);
      unordered += std::isnan(block[k]) ? 1u : 0u;
    }
    nans += unordered;
    for (std::size_t k = 0; k < block.size(); ++k) {
      auto slot = static_cast<std::size_t>(guess[k]);
      slot -= block[k] < edges[slot] ? 1u : 0u;
      slot += block[k] >= edges[slot + 1] ? 1u : 0u;
      ++counts[(k % tables) * slots + slot];
    }
  }
  for (std::size_t i = 0; i < counts.size(); ++i)
    addSlot(i % slots, counts[i]);
  m_below -= nans;
  m_nan += nans;
}

template <class T>
void Histogram::addTo(const Ladder<T>& ladder, std::span<const T> values) {
  // The tables count in 32 bits, and are worth their clearing only for longer runs.
  constexpr std::size_t atOnce = std::size_t{1} << 31;
  if (ladder.direct && values.size() >= m_counts.size()) {
    for (std::size_t i = 0; i < values.size(); i += atOnce)
      addDirectly(ladder, values.subspan(i, std::min(atOnce, values.size() - i)));
    return;
  }
  const auto first = ladder.edges.begin() + 1, end = ladder.edges.end() - 1;
  for (const T value : values) {
    if (std::isnan(value))
      ++m_nan;
    else
      addSlot(static_cast<std::size_t>(std::upper_bound(first, end, value) - first), 1);
  }
}

void Histogram::add(std::span<const double> values) {
  addTo(m_doubles, values);
}

void Histogram::add(std::span<const float> values) {
  addTo(m_floats, values);
}

void Histogram::merge(const Histogram& other) {
  for (std::size_t i = 0; i < m_counts.size(); ++i)
    m_counts[i] += other.m_counts[i];
  m_below += other.m_below;
  m_above += other.m_above;
  m_nan += other.m_nan;
}

std::uint64_t Histogram::total() const {
  std::uint64_t sum = m_below + m_above + m_nan;
  for (const std::uint64_t count : m_counts)
    sum += count;
  return sum;
}

Bounds histogramBounds(double min, double max) {
  if (min < max) return {min, max};
  const double widening = std::max(0.5, std::abs(min) / 1e6);
  constexpr double most = std::numeric_limits<double>::max();
  return {std::max(min - widening, -most), std::min(min + widening, most)};
}

namespace {

template <class T>
Result<Histogram> histogramAs(const tensors::TensorView& view, const Histogram& empty, Monitor& monitor) {
  tbb::enumerable_thread_specific<Histogram> local(empty);
  const auto add = [&](std::span<const T> values) { local.local().add(values); };
  const ChunkPlan plan(tensors::elementCount(view));
  if (auto done = visitChunks<T>(view, plan, monitor, add); !done) return fail(std::move(done.error()));
  Histogram whole = empty;
  for (const Histogram& part : local)
    whole.merge(part);
  return whole;
}

} // namespace

Result<Histogram> histogram(const tensors::TensorView& view, double low, double high, int bins,
                            Monitor& monitor) {
  if (bins < 1 || bins > mostBins)
    return fail(ErrorCode::usage, view.name, QS_TR("core", "%1 bins asked for; 1 to %2 are possible"),
                {std::to_string(bins), std::to_string(mostBins)});
  if (!(low < high) || !std::isfinite(low) || !std::isfinite(high))
    return fail(ErrorCode::usage, view.name, QS_TR("core", "the range %1 to %2 is not finite and ascending"),
                {fmt::format("{}", low), fmt::format("{}", high)});
  if (auto real = requireReal(view); !real) return fail(std::move(real.error()));
  const Histogram empty(low, high, bins);
  return fitsFloat(view) ? histogramAs<float>(view, empty, monitor)
                         : histogramAs<double>(view, empty, monitor);
}

} // namespace qs::statistics
