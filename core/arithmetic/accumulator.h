#pragma once

#include "core/arithmetic/summation.h"

namespace qs::arithmetic {

/// Rounds into the accumulator's format, operation after operation. Internal to this folder.
class Accumulator {
public:
  explicit Accumulator(const SumRequest& request);

  [[nodiscard]] formats::Code store(const ExactResult& value); ///< rounded, not counted
  [[nodiscard]] ExactResult valueOf(formats::Code code) const;
  /// a + b, rounded; subtraction by negated.
  [[nodiscard]] formats::Code add(const ExactResult& a, const ExactResult& b);

  [[nodiscard]] std::size_t roundings() const { return m_roundings; }

  [[nodiscard]] bool overflowed() const { return m_overflowed; }

  /// Everything a step says about a sum beside its exact counterpart.
  [[nodiscard]] SumStep step(formats::Code sum, ExactResult exact, bool absorbed) const;

private:
  formats::Layout m_layout;
  formats::EncodeOptions m_options;
  std::uint64_t m_seed;
  std::uint64_t m_operations = 0;
  std::size_t m_roundings = 0;
  bool m_overflowed = false;
};

[[nodiscard]] ExactResult negated(ExactResult value);
/// NaN passes through; otherwise exactSum.
[[nodiscard]] ExactResult totalled(const ExactResult& a, const ExactResult& b);

} // namespace qs::arithmetic
