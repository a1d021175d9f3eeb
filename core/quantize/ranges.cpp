#include "core/quantize/partition.h"

#include "core/statistics/chunks.h"
#include "core/statistics/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/core.h>
#include <fmt/ranges.h>

namespace qs::quantize {

namespace {

using statistics::Chunk;

constexpr std::size_t lanes = 16;
constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr ValueRange nothing = {infinity, -infinity};

/// The ranges of the groups that one chunk touches: slot k belongs to group (base + k) mod count.
struct Part {
  std::uint64_t base = 0;
  std::vector<ValueRange> ranges;
};

void widen(ValueRange& range, float low, float high) {
  range.low = low < range.low ? low : range.low;
  range.high = high > range.high ? high : range.high;
}

bool allFinite(std::span<const float> values) {
  float products[lanes] = {};
  std::size_t i = 0;
  for (; i + lanes <= values.size(); i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane)
      products[lane] += values[i + lane] * 0.0f; // NaN from ±∞ and NaN
  for (; i < values.size(); ++i)
    products[0] += values[i] * 0.0f;
  return std::ranges::all_of(products, [](float product) { return product == 0.0f; });
}

void widenByRun(ValueRange& range, std::span<const float> run) {
  float low[lanes], high[lanes];
  std::fill_n(low, lanes, range.low);
  std::fill_n(high, lanes, range.high);
  std::size_t i = 0;
  for (; i + lanes <= run.size(); i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      const float value = run[i + lane];
      low[lane] = value < low[lane] ? value : low[lane];
      high[lane] = value > high[lane] ? value : high[lane];
    }
  for (; i < run.size(); ++i)
    widen(range, run[i], run[i]);
  widen(range, *std::min_element(low, low + lanes), *std::max_element(high, high + lanes));
}

Part rangesOf(const Partition& partition, Chunk chunk, std::span<const float> values) {
  const std::uint64_t firstRun = chunk.first / partition.inner;
  const std::uint64_t runs = (chunk.first + chunk.size - 1) / partition.inner - firstRun + 1;
  Part part;
  part.base = runs >= partition.count ? 0 : firstRun % partition.count;
  part.ranges.assign(static_cast<std::size_t>(std::min(runs, partition.count)), nothing);
  auto slot =
      static_cast<std::size_t>((firstRun % partition.count + partition.count - part.base) % partition.count);
  std::uint64_t inRun = chunk.first % partition.inner;
  for (std::uint64_t i = 0; i < chunk.size; inRun = 0) {
    const std::uint64_t size = std::min(partition.inner - inRun, chunk.size - i);
    if (size == 1)
      widen(part.ranges[slot], values[i], values[i]);
    else
      widenByRun(part.ranges[slot], values.subspan(i, size));
    i += size;
    if (++slot == part.ranges.size()) slot = 0;
  }
  return part;
}

std::string indexText(const tensors::TensorView& view, std::uint64_t index) {
  std::vector<std::uint64_t> places(view.shape.size());
  for (std::size_t axis = places.size(); axis-- > 0; index /= view.shape[axis])
    places[axis] = index % view.shape[axis];
  return fmt::format("[{}]", fmt::join(places, ", "));
}

expected_lib::unexpected<Error> notFinite(const tensors::TensorView& view, Chunk chunk,
                                          std::span<const float> values) {
  const auto bad = std::ranges::find_if_not(values, [](float value) { return std::isfinite(value); });
  const std::uint64_t index = chunk.first + static_cast<std::uint64_t>(bad - values.begin());
  auto value = static_cast<double>(*bad);
  const bool read = tensors::read(view, index, std::span<double>(&value, 1)).has_value();
  Error error;
  error.code = ErrorCode::unsuitableTensor;
  error.culprit = view.name;
  error.place = "element " + indexText(view, index);
  const bool tooLarge = read && std::isfinite(value);
  error.message =
      tooLarge ? QS_TR("core", "the value %1 is beyond the range of binary32, in which schemes compute")
               : QS_TR("core", "the value %1 is not finite; schemes take finite values only");
  error.arguments = {fmt::format("{}", value)};
  return fail(std::move(error));
}

/// A tensor of wider numbers may hold nothing that binary32 can tell from zero.
Result<void> requireKept(const tensors::TensorView& view, ValueRange all) {
  constexpr float leastNormal = std::numeric_limits<float>::min();
  if (statistics::fitsFloat(view) || std::max(-all.low, all.high) >= leastNormal) return {};
  Unwatched unwatched;
  const auto summary = statistics::summarise(view, unwatched);
  if (!summary) return fail(summary.error());
  const double largest = summary->absmax();
  if (largest == 0 || largest >= static_cast<double>(leastNormal)) return {};
  return fail(ErrorCode::unsuitableTensor, view.name,
              QS_TR("core",
                    "the largest magnitude %1 is below the normal range of binary32, in which schemes "
                    "compute"),
              {fmt::format("{}", largest)});
}

} // namespace

Result<std::vector<ValueRange>> scanRanges(const tensors::TensorView& view, const Partition& partition,
                                           Monitor& monitor) {
  std::vector<ValueRange> ranges(static_cast<std::size_t>(partition.count), nothing);
  const auto body = [&](Chunk chunk, std::span<const float> values) -> Result<Part> {
    if (!allFinite(values)) return notFinite(view, chunk, values);
    return rangesOf(partition, chunk, values);
  };
  const auto merge = [&](Part&& part) {
    auto group = static_cast<std::size_t>(part.base);
    for (const ValueRange& range : part.ranges) {
      widen(ranges[group], range.low, range.high);
      if (++group == ranges.size()) group = 0;
    }
  };
  const statistics::ChunkPlan plan(partition.elements);
  if (auto done = statistics::overChunks<float, Part>(view, plan, monitor, body, merge); !done)
    return fail(std::move(done.error()));
  if (auto kept = requireKept(view, whole(ranges)); !kept) return fail(std::move(kept.error()));
  return ranges;
}

ValueRange whole(std::span<const ValueRange> ranges) {
  ValueRange all = nothing;
  for (const ValueRange& range : ranges)
    widen(all, range.low, range.high);
  return all;
}

} // namespace qs::quantize
