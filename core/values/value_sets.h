#pragma once

#include "core/values/lost_values.h"

#include <array>
#include <optional>
#include <vector>

// The finite values of formats as sets: how many, how dense, how many two formats share. Exact at any width.
namespace qs::values {

/// Values of one sign in one binade: all multiples of 2^quantum from low to high, 2^exponent ≤ |v| <
/// 2^(exponent+1).
struct ValueRun {
  int exponent = 0, quantum = 0;
  std::uint64_t low = 0, high = 0; ///< significands, in units of 2^quantum
};

/// The values of a format that spaces them evenly within each binade.
struct ValueProfile {
  std::array<std::vector<ValueRun>, 2> sides; ///< positive, negative; by descending exponent
  bool zero = false;
};

/// nullopt for formats that list their values one by one.
[[nodiscard]] std::optional<ValueProfile> profileOf(const formats::Layout& layout);
/// Zeros of both signs count once.
[[nodiscard]] numbers::BigInt valueCount(const ValueProfile& profile);
[[nodiscard]] numbers::BigInt commonCount(const ValueProfile& a, const ValueProfile& b);

/// What two sets of finite values have to do with each other.
struct SetComparison {
  numbers::BigInt onlyFirst, common, onlySecond;
  LostValues lostOfFirst, lostOfSecond; ///< why the other one does not have them
};

[[nodiscard]] SetComparison compareSets(const formats::Layout& first, const formats::Layout& second);

/// Codes of equal width that mean something else in the other format. NaNs are alike whatever their code; −0
/// and +0 differ.
struct MovedCodes {
  std::uint64_t count = 0;
  std::optional<formats::Code> example; ///< the smallest of them
};

inline constexpr int widestMoved = 16; ///< bits

/// nullopt when the widths differ or exceed widestMoved.
[[nodiscard]] std::optional<MovedCodes> movedCodes(const formats::Layout& first,
                                                   const formats::Layout& second);

/// Positive values in a binade.
struct BinadeDensity {
  int exponent = 0;
  double count = 0; ///< at least 1; exact below 2^53
};

/// By ascending exponent; binades without a value are left out.
[[nodiscard]] std::vector<BinadeDensity> densityOf(const formats::Layout& layout);

} // namespace qs::values
