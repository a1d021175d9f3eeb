#pragma once

#include "core/base/monitor.h"
#include "core/tensors/tensor_view.h"

#include <array>
#include <cstdint>
#include <span>

namespace qs::statistics {

/// Moments and classes of a stream of values. Mergeable; deterministic when merged in a fixed order.
/// Non-finite values are counted and left out of everything else.
///
/// Every value is centred on the mean of its block of 4096 before it is squared, in binary64, and blocks are
/// merged by Pébay's formulas: an outlier at 100 deviations costs no digits. Blocks whose fourth powers could
/// overflow or underflow are first divided by a power of two.
class Summary {
public:
  void add(std::span<const double> values);
  void add(std::span<const float> values);
  void merge(const Summary& later);

  [[nodiscard]] std::uint64_t elements() const { return finite() + m_nan + m_infinite; }

  [[nodiscard]] std::uint64_t finite() const { return m_moments.count; }

  [[nodiscard]] std::uint64_t zeros() const { return m_moments.zeros; }

  [[nodiscard]] std::uint64_t nans() const { return m_nan; }

  [[nodiscard]] std::uint64_t infinities() const { return m_infinite; }

  // The rest is NaN while finite() is 0.
  [[nodiscard]] double min() const;
  [[nodiscard]] double max() const;
  [[nodiscard]] double absmax() const;
  [[nodiscard]] double mean() const;
  [[nodiscard]] double standardDeviation() const; ///< of the population (divides by n)
  [[nodiscard]] double skewness() const;          ///< NaN when the deviation is 0
  [[nodiscard]] double excessKurtosis() const;    ///< NaN when the deviation is 0

private:
  /// Central sums of finite values: m2 = Σ(x − mean)², and so on. The mean and these sums are those of
  /// x/2^exponent; min and max are those of x.
  struct Moments {
    std::uint64_t count = 0, zeros = 0;
    double min = 0, max = 0;
    double mean = 0, m2 = 0, m3 = 0, m4 = 0;
    int exponent = 0;
    void raiseExponent(int higher);
    void merge(const Moments& later); ///< Pébay, SAND2008-6212, eqs. 2.1–2.9
  };
  template <class T>
  static Moments plainMoments(std::span<const T> block);
  template <class T>
  static Moments momentsOf(std::span<const T> block);
  template <class T>
  void addBlocks(std::span<const T> values);
  template <class T>
  void addWithoutNonFinite(std::span<const T> block);

  Moments m_moments;
  std::uint64_t m_nan = 0, m_infinite = 0;
};

/// One parallel pass over a tensor in chunks, merged in chunk order. Errors: those of reading, cancelled.
[[nodiscard]] Result<Summary> summarise(const tensors::TensorView& view, Monitor& monitor);

/// Exact quantiles (linear interpolation between order statistics, as NumPy's default) of the finite values.
/// fractions in 0…1; NaN for a tensor without finite values.
[[nodiscard]] Result<std::vector<double>> quantiles(const tensors::TensorView& view,
                                                    std::span<const double> fractions, Monitor& monitor);

} // namespace qs::statistics
