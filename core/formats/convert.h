#pragma once

#include "core/formats/encode.h"

#include <cstddef>
#include <memory>
#include <span>

namespace qs::formats {

/// Bytes a code occupies in a stream: the smallest of 1, 2, 4, 8 that holds it, little-endian.
[[nodiscard]] int streamBytes(const Layout& layout);

/// The uniform bits with which stochastic rounding treats an element; they depend on seed and index alone.
/// The finalizer of SplitMix64 over its sequence: Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014.
[[nodiscard]] constexpr std::uint64_t stochasticBits(std::uint64_t seed, std::uint64_t index) {
  std::uint64_t z = seed + (index + 1) * 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

/// A prepared conversion of streams of codes from one format to another: one rounding, no exact rationals.
/// NaN becomes the target's canonical quiet NaN with the input's sign; zero where the target has no NaN.
class Converter {
public:
  struct Options {
    Rounding rounding = Rounding::nearestEven;
    Overflow overflow = Overflow::ieee;
    std::uint64_t seed = 0; ///< stochastic: the stream depends on seed and element index alone
  };

  Converter(const Layout& from, const Layout& to, const Options& options);
  ~Converter();
  Converter(Converter&&) noexcept;
  Converter& operator=(Converter&&) noexcept;

  [[nodiscard]] int sourceBytes() const;
  [[nodiscard]] int targetBytes() const;
  /// Converts source.size()/sourceBytes() elements; target holds exactly as many. firstIndex numbers the
  /// first element within the stream (for stochastic rounding). Safe from several threads at once.
  void run(std::span<const std::byte> source, std::span<std::byte> target,
           std::uint64_t firstIndex = 0) const;
  /// The same with the work shared among the threads of oneTBB; for large arrays.
  void runOnAllCores(std::span<const std::byte> source, std::span<std::byte> target,
                     std::uint64_t firstIndex = 0) const;

private:
  struct Plan;
  std::unique_ptr<Plan> m_plan;
};

} // namespace qs::formats
