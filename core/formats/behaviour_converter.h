#pragma once

#include "core/formats/behaviour.h"

#include <cstddef>
#include <memory>

namespace qs::formats {

/// A prepared conversion of streams under a behaviour's rules, as Converter is for the program's own: one
/// element after the other, or by a table where the source has at most 16 bits.
class BehaviourConverter {
public:
  /// seed: for stochastic rounding, as in Converter::Options.
  BehaviourConverter(const Behaviour& behaviour, const Layout& from, const Layout& to,
                     std::optional<Rounding> rounding, std::uint64_t seed);
  ~BehaviourConverter();
  BehaviourConverter(BehaviourConverter&&) noexcept;
  BehaviourConverter& operator=(BehaviourConverter&&) noexcept;

  [[nodiscard]] int sourceBytes() const;
  [[nodiscard]] int targetBytes() const;
  /// As Converter::run.
  void run(std::span<const std::byte> source, std::span<std::byte> target,
           std::uint64_t firstIndex = 0) const;

private:
  struct Plan;
  std::unique_ptr<Plan> m_plan;
};

} // namespace qs::formats
