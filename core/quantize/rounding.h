#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace qs::quantize {

// Rounding of grid positions to whole numbers, written so that baseline x86-64 (no rounding instruction)
// vectorises it. Precondition of all: |w| < 2^22. index numbers the element in the tensor. The sign of zero
// is kept where noted.

/// size with the sign of other. (std::copysign keeps the compiler from vectorising the loops around it.)
[[nodiscard]] inline float withSign(float size, float other) {
  constexpr std::uint32_t sign = 0x80000000u;
  return std::bit_cast<float>((std::bit_cast<std::uint32_t>(size) & ~sign) |
                              (std::bit_cast<std::uint32_t>(other) & sign));
}

/// Ties to even. Adding 1.5·2^23 leaves no fraction bits, and the addition itself rounds to even.
struct NearestEven {
  float operator()(float w, std::uint64_t) const {
    constexpr float shifter = 12582912.0f;
    return (w + shifter) - shifter;
  }
};

/// Ties to even; results of −½…−0 are −0, as the textbook methods have it, which keep their codes as floats.
struct NearestEvenSigned {
  float operator()(float w, std::uint64_t index) const { return withSign(NearestEven{}(w, index), w); }
};

struct TowardZero {
  float operator()(float w, std::uint64_t) const { return static_cast<float>(static_cast<std::int32_t>(w)); }
};

/// Ties away from zero. Adding ½ before truncating would round 0.49999997 up.
struct NearestAway {
  float operator()(float w, std::uint64_t index) const {
    const float size = std::abs(w), whole = TowardZero{}(size, index);
    return withSign(whole + (size - whole >= 0.5f ? 1.0f : 0.0f), w);
  }
};

struct Downward {
  float operator()(float w, std::uint64_t index) const {
    const float whole = TowardZero{}(w, index);
    return whole - (whole > w ? 1.0f : 0.0f);
  }
};

struct Upward {
  float operator()(float w, std::uint64_t index) const {
    const float whole = TowardZero{}(w, index);
    return whole + (whole < w ? 1.0f : 0.0f);
  }
};

/// Up with the probability of the fraction. Depends on the seed and the element's index alone.
struct Stochastic {
  std::uint64_t seed = 0;

  /// Uniform in [0, 1): 24 bits of SplitMix64 (Steele, Lea, Flood 2014) at this index.
  static float uniform(std::uint64_t seed, std::uint64_t index) {
    std::uint64_t z = seed + (index + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return static_cast<float>((z ^ (z >> 31)) >> 40) * 0x1p-24f;
  }

  float operator()(float w, std::uint64_t index) const {
    const float below = Downward{}(w, index);
    return below + (uniform(seed, index) < w - below ? 1.0f : 0.0f);
  }
};

} // namespace qs::quantize
