#include "core/statistics/chunks.h"
#include "core/statistics/summary.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>

namespace qs::statistics {

namespace {

// A radix selection: each pass counts the next 16 bits of the values' ordered bit patterns, among those
// values that agree with a wanted one so far. Memory: 512 KiB per wanted prefix and thread, whatever the size
// of the tensor.
constexpr int digitBits = 16;
constexpr std::size_t digits = std::size_t{1} << digitBits;
constexpr std::size_t fractionsAtOnce = 8;

/// An unsigned integer that orders as the value does.
constexpr std::uint32_t keyOf(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return bits ^ ((bits >> 31) != 0 ? ~std::uint32_t{0} : std::uint32_t{1} << 31);
}

constexpr std::uint64_t keyOf(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  return bits ^ ((bits >> 63) != 0 ? ~std::uint64_t{0} : std::uint64_t{1} << 63);
}

constexpr double valueOf(std::uint32_t key) {
  return static_cast<double>(
      std::bit_cast<float>(key ^ ((key >> 31) != 0 ? std::uint32_t{1} << 31 : ~std::uint32_t{0})));
}

constexpr double valueOf(std::uint64_t key) {
  return std::bit_cast<double>(key ^ ((key >> 63) != 0 ? std::uint64_t{1} << 63 : ~std::uint64_t{0}));
}

/// An order statistic under search: the high bits found so far, and its rank among the values that share
/// them.
template <class Key>
struct Wanted {
  std::uint64_t rank = 0;
  Key prefix = 0;
};

template <class T>
class RadixSelect {
public:
  using Key = decltype(keyOf(T()));
  static constexpr int passes = std::numeric_limits<Key>::digits / digitBits;

  RadixSelect(const tensors::TensorView& view, Monitor& monitor, std::uint64_t stages, std::uint64_t stage)
      : m_view(view), m_monitor(monitor), m_stages(stages), m_stage(stage) {}

  Result<std::vector<double>> quantiles(std::span<const double> fractions) {
    std::vector<std::uint64_t> counts;
    if (auto done = count(0, {0}, counts); !done) return fail(std::move(done.error()));
    dropNonFinite(counts);
    std::uint64_t finite = 0;
    for (const std::uint64_t n : counts)
      finite += n;
    if (finite == 0) return std::vector<double>(fractions.size(), std::numeric_limits<double>::quiet_NaN());
    std::vector<Wanted<Key>> wanted;
    for (const double fraction : fractions) {
      const double place = std::clamp(fraction, 0.0, 1.0) * static_cast<double>(finite - 1);
      const auto below = std::min(finite - 1, static_cast<std::uint64_t>(place));
      wanted.push_back({below, 0});
      wanted.push_back({std::min(below + 1, finite - 1), 0});
    }
    for (int pass = 0;; ++pass) {
      const std::vector<Key> prefixes = pass == 0 ? std::vector<Key>{0} : distinct(wanted);
      if (pass > 0)
        if (auto done = count(pass, prefixes, counts); !done) return fail(std::move(done.error()));
      for (Wanted<Key>& w : wanted)
        descend(w, prefixes, counts);
      if (pass == passes - 1) break;
    }
    return interpolate(fractions, wanted, finite);
  }

private:
  static std::vector<Key> distinct(const std::vector<Wanted<Key>>& wanted) {
    std::vector<Key> prefixes;
    prefixes.reserve(wanted.size());
    for (const Wanted<Key>& w : wanted)
      prefixes.push_back(w.prefix);
    std::sort(prefixes.begin(), prefixes.end());
    prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
    return prefixes;
  }

  /// −∞ and negative NaN hold the lowest digits, +∞ and NaN the highest: no finite value shares a first digit
  /// with them.
  static void dropNonFinite(std::vector<std::uint64_t>& counts) {
    constexpr Key highest =
        keyOf(std::numeric_limits<T>::max()) >> (std::numeric_limits<Key>::digits - digitBits);
    for (std::size_t digit = 0; digit < digits; ++digit)
      if (digit > highest || digit < digits - 1 - highest) counts[digit] = 0;
  }

  static void descend(Wanted<Key>& wanted, const std::vector<Key>& prefixes,
                      const std::vector<std::uint64_t>& counts) {
    const auto slot = std::lower_bound(prefixes.begin(), prefixes.end(), wanted.prefix) - prefixes.begin();
    const std::uint64_t* row = counts.data() + static_cast<std::size_t>(slot) * digits;
    std::size_t digit = 0;
    while (wanted.rank >= row[digit])
      wanted.rank -= row[digit++];
    wanted.prefix = static_cast<Key>((static_cast<std::uint64_t>(wanted.prefix) << digitBits) | digit);
  }

  /// NumPy's default ("linear"): the fraction q lies at q·(n−1) between the order statistics.
  static std::vector<double> interpolate(std::span<const double> fractions,
                                         const std::vector<Wanted<Key>>& wanted, std::uint64_t finite) {
    std::vector<double> result;
    for (std::size_t i = 0; i < fractions.size(); ++i) {
      const double a = valueOf(wanted[2 * i].prefix), b = valueOf(wanted[2 * i + 1].prefix);
      const double place = std::clamp(fractions[i], 0.0, 1.0) * static_cast<double>(finite - 1);
      const double t = place - std::floor(place), span = b - a;
      if (!std::isfinite(span))
        result.push_back(a * (1 - t) + b * t);
      else
        result.push_back((t < 0.5 ? a + span * t : b - span * (1 - t)) + 0.0);
    }
    return result;
  }

  Result<void> count(int pass, const std::vector<Key>& prefixes, std::vector<std::uint64_t>& counts) {
    tbb::enumerable_thread_specific<std::vector<std::uint64_t>> local(
        [&] { return std::vector<std::uint64_t>(prefixes.size() * digits); });
    const auto add = [&](std::span<const T> values) { countInto(local.local(), values, pass, prefixes); };
    const std::uint64_t elements = tensors::elementCount(m_view);
    Stage stage(m_monitor, elements * m_stage++, elements, elements * m_stages);
    if (auto done = visitChunks<T>(m_view, ChunkPlan(elements), stage, add); !done) return done;
    counts.assign(prefixes.size() * digits, 0);
    for (const auto& part : local)
      for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += part[i];
    return {};
  }

  static void countInto(std::vector<std::uint64_t>& counts, std::span<const T> values, int pass,
                        const std::vector<Key>& prefixes) {
    const int shift = std::numeric_limits<Key>::digits - digitBits * (pass + 1);
    if (pass == 0) {
      for (const T value : values)
        ++counts[keyOf(value) >> shift];
      return;
    }
    // Most values share not even the first digit with a wanted one.
    std::vector<char> hopeful(digits);
    for (const Key prefix : prefixes)
      hopeful[prefix >> (digitBits * (pass - 1))] = 1;
    for (const T value : values) {
      const Key key = keyOf(value);
      if (hopeful[key >> (std::numeric_limits<Key>::digits - digitBits)] == 0) continue;
      const Key head = static_cast<Key>(key >> shift);
      const Key prefix = static_cast<Key>(head >> digitBits);
      const auto found = std::lower_bound(prefixes.begin(), prefixes.end(), prefix);
      if (found != prefixes.end() && *found == prefix)
        ++counts[static_cast<std::size_t>(found - prefixes.begin()) * digits + (head & (digits - 1))];
    }
  }

  const tensors::TensorView& m_view;
  Monitor& m_monitor;
  std::uint64_t m_stages, m_stage;
};

template <class T>
Result<std::vector<double>> quantilesAs(const tensors::TensorView& view, std::span<const double> fractions,
                                        Monitor& monitor) {
  const std::size_t batches = (fractions.size() + fractionsAtOnce - 1) / fractionsAtOnce;
  std::vector<double> result;
  for (std::size_t batch = 0; batch < batches; ++batch) {
    const std::size_t from = batch * fractionsAtOnce;
    RadixSelect<T> select(view, monitor, batches * RadixSelect<T>::passes, batch * RadixSelect<T>::passes);
    const auto part =
        select.quantiles(fractions.subspan(from, std::min(fractionsAtOnce, fractions.size() - from)));
    if (!part) return fail(part.error());
    result.insert(result.end(), part->begin(), part->end());
  }
  return result;
}

} // namespace

Result<std::vector<double>> quantiles(const tensors::TensorView& view, std::span<const double> fractions,
                                      Monitor& monitor) {
  if (auto real = requireReal(view); !real) return fail(std::move(real.error()));
  return fitsFloat(view) ? quantilesAs<float>(view, fractions, monitor)
                         : quantilesAs<double>(view, fractions, monitor);
}

} // namespace qs::statistics
