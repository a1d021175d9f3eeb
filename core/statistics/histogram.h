#pragma once

#include "core/base/monitor.h"
#include "core/tensors/tensor_view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qs::statistics {

/// Equal bins over [low, high]; the last bin includes its right edge (NumPy's rule). Mergeable.
/// What lies outside is counted, never dropped.
class Histogram {
public:
  Histogram() = default;
  Histogram(double low, double high, int bins); ///< bins ≥ 1; low < high, both finite
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
  double m_low = 0, m_high = 1, m_scale = 1;
  std::vector<std::uint64_t> m_counts;
  std::uint64_t m_below = 0, m_above = 0, m_nan = 0;
};

[[nodiscard]] Result<Histogram> histogram(const tensors::TensorView& view, double low, double high, int bins, Monitor& monitor);

} // namespace qs::statistics
