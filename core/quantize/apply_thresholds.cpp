#include "core/quantize/thresholds.h"

#include "core/quantize/rank_search.h"
#include "core/statistics/chunks.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

namespace qs::quantize {

namespace {

constexpr std::uint64_t smallGroup = 2048;
constexpr int searchStride = 16; ///< every sixteenth bin is a candidate: thresholds to 1/128 of the range

double largestMagnitude(ValueRange range) {
  return std::max(std::abs(static_cast<double>(range.low)), std::abs(static_cast<double>(range.high)));
}

/// Histograms of |x| over [0, top] of one group, one for each sign.
struct Magnitudes {
  double top = 0;
  std::vector<std::uint64_t> positive, negative;

  explicit Magnitudes(ValueRange range)
      : top(largestMagnitude(range)), positive(magnitudeBins), negative(magnitudeBins) {}

  void add(std::span<const float> values) {
    const double scale = magnitudeBins / top;
    for (const float value : values) {
      const auto bin = static_cast<int>(std::abs(static_cast<double>(value)) * scale);
      ++(value < 0 ? negative : positive)[static_cast<std::size_t>(std::min(bin, magnitudeBins - 1))];
    }
  }

  void merge(const Magnitudes& other) {
    for (std::size_t i = 0; i < positive.size(); ++i) {
      positive[i] += other.positive[i];
      negative[i] += other.negative[i];
    }
  }

  [[nodiscard]] std::vector<std::uint64_t> both() const {
    std::vector<std::uint64_t> sum = positive;
    for (std::size_t i = 0; i < sum.size(); ++i)
      sum[i] += negative[i];
    return sum;
  }

  [[nodiscard]] Weighted centres() const {
    Weighted data;
    for (std::size_t i = 0; i < positive.size(); ++i) {
      const auto centre = static_cast<float>(top * (static_cast<double>(i) + 0.5) / magnitudeBins);
      for (const auto& [count, value] : {std::pair{positive[i], centre}, std::pair{negative[i], -centre}}) {
        if (count == 0) continue;
        data.values.push_back(value);
        data.weights.push_back(static_cast<float>(count));
      }
    }
    return data;
  }
};

/// Thresholds to try: centres of bins, and the largest magnitude itself.
std::vector<double> candidatesUpTo(double top) {
  std::vector<double> all;
  for (int i = searchStride / 2; i < magnitudeBins; i += searchStride)
    all.push_back(top * (i + 0.5) / magnitudeBins);
  all.push_back(top);
  return all;
}

bool isPercentile(const Calibration& how) {
  return how.method == "percentile";
}

double search(const Magnitudes& data, ValueRange range, const Calibration& how) {
  if (how.method == "entropy") return entropyThreshold(data.both(), data.top, how.grid.bits);
  return meanSquaredThreshold(data.centres(), range, candidatesUpTo(data.top), how.grid);
}

double searchValues(std::vector<float> values, ValueRange range, const Calibration& how) {
  if (how.method == "entropy") {
    Magnitudes filled(range);
    filled.add(values);
    return search(filled, range, how);
  }
  if (isPercentile(how)) {
    for (float& value : values)
      value = std::abs(value);
    return percentileThreshold(std::span<float>(values), how.percentile);
  }
  Weighted data{std::move(values), {}};
  data.weights.assign(data.values.size(), 1.0f);
  return meanSquaredThreshold(data, range, candidatesUpTo(largestMagnitude(range)), how.grid);
}

bool holdsOnlyZero(ValueRange range) {
  return range.low == 0 && range.high == 0;
}

/// Adds all values of the tensor to gathered, which can be merged with its copies.
template <class Gathered>
Result<void> gatherAll(const tensors::TensorView& view, Gathered& gathered, Monitor& monitor) {
  tbb::enumerable_thread_specific<Gathered> local(gathered);
  const auto add = [&](std::span<const float> values) { local.local().add(values); };
  const statistics::ChunkPlan plan(tensors::elementCount(view));
  if (auto done = statistics::visitChunks<float>(view, plan, monitor, add); !done) return done;
  for (const Gathered& part : local)
    gathered.merge(part);
  return {};
}

Result<double> percentileOf(const tensors::TensorView& view, double percentile, Monitor& monitor) {
  const std::uint64_t elements = tensors::elementCount(view);
  RankSearch search(elements, percentile);
  for (std::uint64_t pass = 0; pass < RankSearch::passes; ++pass) {
    statistics::Stage stage(monitor, pass * elements, elements, RankSearch::passes * elements);
    if (auto done = gatherAll(view, search, stage); !done) return fail(std::move(done.error()));
    search.descend();
  }
  return search.magnitude();
}

Result<void> wholeTensor(const tensors::TensorView& view, const Calibration& how, ValueRange& range,
                         Monitor& monitor) {
  if (holdsOnlyZero(range)) return {};
  if (isPercentile(how)) {
    const auto threshold = percentileOf(view, how.percentile, monitor);
    if (!threshold) return fail(threshold.error());
    range = within(range, *threshold);
    return {};
  }
  Magnitudes all(range);
  if (auto done = gatherAll(view, all, monitor); !done) return done;
  range = within(range, search(all, range, how));
  return {};
}

/// How often a group is read.
int passesOf(const Partition& partition, const Calibration& how) {
  return isPercentile(how) && partition.groupSize() > smallGroup ? RankSearch::passes : 1;
}

/// Groups handled by one task, so that it reads runs of some length and holds a bounded number of histograms.
std::uint64_t groupsAtOnce(const Partition& partition) {
  const std::uint64_t byReading = std::max<std::uint64_t>(1, 65536 / partition.inner);
  const std::uint64_t most = partition.groupSize() <= smallGroup ? 4096 : 256;
  return std::min({byReading, most, partition.count});
}

/// One task: the groups first … first + ranges.size() − 1.
class Slab {
public:
  Slab(const tensors::TensorView& view, const Partition& partition, const Calibration& how,
       std::uint64_t first, std::span<ValueRange> ranges)
      : m_view(view), m_partition(partition), m_how(how), m_first(first), m_ranges(ranges),
        m_keepsValues(partition.groupSize() <= smallGroup) {}

  /// reading(n) hears of n more elements; false means stop.
  template <class Reading>
  Result<void> run(const Reading& reading) {
    prepare();
    for (int pass = passesOf(m_partition, m_how); pass > 0; --pass) {
      if (auto read = readAll(reading); !read) return read;
      for (RankSearch& search : m_searches)
        search.descend();
    }
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
      if (!holdsOnlyZero(m_ranges[i])) m_ranges[i] = within(m_ranges[i], thresholdOf(i));
      if (!reading(0)) return statistics::cancelled(m_view);
    }
    return {};
  }

private:
  template <class Reading>
  Result<void> readAll(const Reading& reading) {
    const std::uint64_t row = m_partition.inner * m_partition.count;
    const std::uint64_t width = m_partition.inner * m_ranges.size();
    std::vector<float> buffer;
    for (std::uint64_t start = m_first * m_partition.inner; start < m_partition.elements; start += row) {
      for (std::uint64_t done = 0; done < width; done += buffer.size()) {
        buffer.resize(static_cast<std::size_t>(std::min<std::uint64_t>(65536, width - done)));
        if (auto read = tensors::read(m_view, start + done, std::span<float>(buffer)); !read) return read;
        distribute(done, buffer);
        if (!reading(buffer.size())) return statistics::cancelled(m_view);
      }
    }
    return {};
  }

  double thresholdOf(std::size_t i) {
    if (m_keepsValues) return searchValues(std::move(m_values[i]), m_ranges[i], m_how);
    return isPercentile(m_how) ? m_searches[i].magnitude() : search(m_magnitudes[i], m_ranges[i], m_how);
  }

  void prepare() {
    if (m_keepsValues)
      m_values.resize(m_ranges.size());
    else if (isPercentile(m_how))
      m_searches.assign(m_ranges.size(), RankSearch(m_partition.groupSize(), m_how.percentile));
    else
      for (const ValueRange& range : m_ranges)
        m_magnitudes.emplace_back(range);
  }

  void distribute(std::uint64_t offset, std::span<const float> values) {
    for (std::size_t i = 0; i < values.size();) {
      const std::uint64_t at = offset + i;
      const auto group = static_cast<std::size_t>(at / m_partition.inner);
      const auto size = static_cast<std::size_t>(
          std::min<std::uint64_t>(m_partition.inner - at % m_partition.inner, values.size() - i));
      const auto run = values.subspan(i, size);
      if (m_keepsValues)
        m_values[group].insert(m_values[group].end(), run.begin(), run.end());
      else if (isPercentile(m_how))
        m_searches[group].add(run);
      else
        m_magnitudes[group].add(run);
      i += size;
    }
  }

  const tensors::TensorView& m_view;
  const Partition& m_partition;
  const Calibration& m_how;
  std::uint64_t m_first;
  std::span<ValueRange> m_ranges;
  bool m_keepsValues;
  std::vector<Magnitudes> m_magnitudes;
  std::vector<RankSearch> m_searches;
  std::vector<std::vector<float>> m_values;
};

Result<void> slabBySlab(const tensors::TensorView& view, const Partition& partition, const Calibration& how,
                        std::span<ValueRange> ranges, Monitor& monitor) {
  const std::uint64_t width = groupsAtOnce(partition), slabs = (partition.count + width - 1) / width;
  std::mutex mutex;
  std::uint64_t done = 0, failedSlab = slabs;
  std::atomic<bool> stopped = false;
  Result<void> result;
  const std::uint64_t toRead = partition.elements * static_cast<std::uint64_t>(passesOf(partition, how));
  const auto reading = [&](std::uint64_t elements) {
    const std::lock_guard lock(mutex);
    done += elements;
    if (!stopped && !monitor.advance(done, toRead)) stopped = true;
    return !stopped;
  };
  tbb::parallel_for(std::uint64_t{0}, slabs, [&](std::uint64_t i) {
    if (stopped) return;
    const std::uint64_t first = i * width, size = std::min(width, partition.count - first);
    Slab slab(view, partition, how, first,
              ranges.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(size)));
    auto outcome = slab.run(reading);
    if (outcome) return;
    const std::lock_guard lock(mutex);
    stopped = true;
    if (i >= failedSlab) return; // the first failing place is the one to report
    failedSlab = i;
    result = std::move(outcome);
  });
  return result;
}

} // namespace

Result<void> applyThresholds(const tensors::TensorView& view, const Partition& partition,
                             const Calibration& calibration, std::span<ValueRange> ranges, Monitor& monitor) {
  if (calibration.method == "minmax") return {};
  if (partition.count == 1 && partition.elements > smallGroup)
    return wholeTensor(view, calibration, ranges[0], monitor);
  return slabBySlab(view, partition, calibration, ranges, monitor);
}

} // namespace qs::quantize
