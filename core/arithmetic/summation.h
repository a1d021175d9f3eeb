#pragma once

#include "core/arithmetic/compute.h"
#include "core/arithmetic/item_list.h"
#include "core/base/monitor.h"

#include <optional>
#include <vector>

namespace qs::arithmetic {

enum class Order : std::uint8_t {
  forward,
  backward,
  pairwise, ///< the sum of the two halves' sums, halved again down to single items
};
[[nodiscard]] std::string_view orderId(Order order); ///< "forward" …
[[nodiscard]] Result<Order> orderFrom(std::string_view id);

/// A sum, or a dot product, accumulated in a format. Formats are floats, integers or fixed point.
struct SumRequest {
  formats::Layout element = formats::FloatLayout{}; ///< items are stored in it before they are added
  formats::Layout accumulator = formats::FloatLayout{};
  std::vector<numbers::Exact> values;
  std::vector<numbers::Exact> factors; ///< empty: a sum; else as many as values: Σ value·factor
  int repeat = 1;                      ///< the whole list that many times
  numbers::Exact start;                ///< what the accumulator holds at first
  formats::Rounding rounding = formats::Rounding::nearestEven;
  formats::Overflow overflow = formats::Overflow::ieee;
  std::uint64_t seed = 0; ///< of stochastic rounding
  Order order = Order::forward;
  /// Kahan's compensated summation: the low part that an addition loses is carried along and given back to
  /// the next item; every operation of it is rounded to the accumulator's format.
  bool compensated = false;
  bool roundProducts = false; ///< dot product: round value·factor to the accumulator first; else fused
};

/// After one addition.
struct SumStep {
  formats::Code sum = 0; ///< in the accumulator's format; pairwise: of that partial sum
  ExactResult exact;     ///< of the same stored items
  double drift = 0;      ///< sum − exact, correctly rounded; NaN unless both are finite
  double driftUlps = 0;  ///< the same in ulps of sum
  bool absorbed = false; ///< the item was not zero, and changed nothing
};

struct SumRun {
  formats::Code start = 0; ///< as stored
  std::vector<SumStep> steps;
  formats::Code result = 0;
  std::optional<numbers::Exact> typedTotal; ///< of the items as typed; none when it would take too long
  std::optional<std::size_t>
      firstAbsorbed; ///< the first step that changed nothing, though its item was not zero
  std::optional<std::size_t> stalledFrom; ///< from this step on, nothing was changed any more
  std::size_t inexactSteps = 0;           ///< additions that were rounded
  bool overflowed = false;
};

/// What would keep sum() from running. Errors: usage (no items, too many, factors of another number, pairwise
/// and compensated together), unsupported (other formats).
[[nodiscard]] Result<void> checkSum(const SumRequest& request);

/// Errors: as checkSum; cancelled, when the monitor says so. It hears of the additions done, of how many.
[[nodiscard]] Result<SumRun> sum(const SumRequest& request, Monitor& monitor);
[[nodiscard]] Result<SumRun> sum(const SumRequest& request);

/// sum − exact of a step, exactly; none unless both are finite.
[[nodiscard]] std::optional<numbers::Exact> driftOf(const formats::Layout& accumulator, const SumStep& step);

} // namespace qs::arithmetic
