#pragma once

#include <cstdint>
#include <span>

namespace qs::statistics {

/// The figures people compare schemes by. x is the original, x̂ what storage gives back, e = x̂ − x.
struct Metrics {
  double mse = 0; ///< mean e²
  double rmse = 0;
  double relativeRmse = 0; ///< ‖e‖ / ‖x‖; NaN when ‖x‖ = 0
  double maxAbsError = 0;
  double meanError = 0; ///< mean e: the bias
  double sqnrDb = 0;    ///< 20·log₁₀(‖x‖/‖e‖); +inf when e = 0
  double cosine = 0;    ///< ⟨x, x̂⟩ / (‖x‖·‖x̂‖); NaN when either is 0
  std::uint64_t elements = 0;
  std::uint64_t saturated = 0;     ///< clipped to the end of the grid
  std::uint64_t flushedToZero = 0; ///< x ≠ 0 but x̂ = 0
  std::uint64_t worstIndex = 0;    ///< row-major index of the largest |e|, the first of equals
};

/// Sums from which the metrics follow; mergeable, deterministic when merged in a fixed order.
class ErrorStats {
public:
  /// firstIndex numbers the first element within the tensor. Precondition: equal lengths, finite values.
  void add(std::uint64_t firstIndex, std::span<const float> original, std::span<const float> restored);

  void addSaturated(std::uint64_t count) { m_saturated += count; }

  void merge(const ErrorStats& later);
  [[nodiscard]] Metrics metrics() const;

private:
  double m_ee = 0, m_xx = 0, m_yy = 0, m_xy = 0, m_e = 0, m_maxError = 0;
  std::uint64_t m_count = 0, m_saturated = 0, m_flushed = 0, m_worst = 0;
};

} // namespace qs::statistics
