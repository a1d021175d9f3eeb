#pragma once

#include "core/base/monitor.h"
#include "core/tensors/tensor_view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs::statistics {

inline constexpr int mostBins = 65536;

/// Equal bins over [low, high]: bin i holds edge(i) ≤ x < edge(i + 1), and the last bin includes its right
/// edge. Edges are those of NumPy's linspace, and a value belongs to the bin that the edges say, whatever the
/// division gave: counts equal numpy.histogram of the values as binary64. Mergeable. What lies outside is
/// counted, never dropped.
class Histogram {
public:
  Histogram() = default;
  Histogram(double low, double high, int bins); ///< bins ≥ 1; low < high; both finite
  void add(std::span<const double> values);
  void add(std::span<const float> values);
  void merge(const Histogram& other); ///< precondition: same edges

  [[nodiscard]] double low() const { return m_low; }

  [[nodiscard]] double high() const { return m_high; }

  [[nodiscard]] int bins() const { return static_cast<int>(m_counts.size()); }

  [[nodiscard]] double edge(int index) const; ///< index 0…bins; edge(bins) is exactly high

  [[nodiscard]] std::span<const std::uint64_t> counts() const { return m_counts; }

  [[nodiscard]] std::uint64_t below() const { return m_below; }

  [[nodiscard]] std::uint64_t above() const { return m_above; }

  [[nodiscard]] std::uint64_t notANumber() const { return m_nan; }

  [[nodiscard]] std::uint64_t total() const; ///< everything that was added

private:
  /// Slot s = bin + 1 holds edges[s] ≤ x < edges[s + 1]; slot 0 lies below, slot bins + 1 above.
  template <class T>
  struct Ladder {
    std::vector<T> edges; ///< bins + 3; the outermost are NaN, which no value passes
    T low = 0, scale = 0; ///< slot ≈ 1 + (x − low)·scale
    bool direct = false;  ///< that guess is wrong by at most one slot; otherwise search the edges
  };
  template <class T>
  [[nodiscard]] Ladder<T> ladder() const;
  template <class T>
  void addTo(const Ladder<T>& ladder, std::span<const T> values);
  template <class T>
  void addDirectly(const Ladder<T>& ladder, std::span<const T> values);
  void addSlot(std::size_t slot, std::uint64_t count);

  double m_low = 0, m_high = 1;
  Ladder<double> m_doubles;
  Ladder<float> m_floats;
  std::vector<std::uint64_t> m_counts;
  std::uint64_t m_below = 0, m_above = 0, m_nan = 0;
};

/// A range for a histogram of values in [min, max]: that range itself; widened by ½ on both sides where it
/// has no width (NumPy's rule), or by a millionth of the value where ½ is too little to make a difference.
struct Bounds {
  double low = 0, high = 1;
};

[[nodiscard]] Bounds histogramBounds(double min, double max);

/// One parallel pass. Errors: usage for bins outside 1…mostBins or a range that is not finite and ascending;
/// reading; cancelled.
[[nodiscard]] Result<Histogram> histogram(const tensors::TensorView& view, double low, double high, int bins,
                                          Monitor& monitor);

} // namespace qs::statistics
