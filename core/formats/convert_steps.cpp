#include "core/formats/convert_steps.h"

#include "core/base/bisection.h"
#include "core/formats/code_stream.h"
#include "core/formats/interchange.h"

#include <algorithm>
#include <utility>

namespace qs::formats {

namespace {

constexpr int mostBits = 8;
constexpr int wholeBinade = 23, finestShift = 18; // a table of 128 KiB at most
constexpr std::uint32_t signBit = 0x80000000, infinity = 0x7f800000;

} // namespace

std::optional<StepConversion> StepConversion::make(const Layout& from, const Layout& to,
                                                   const Converter::Options& options) {
  const bool suits =
      is(from, binary32) && bitWidth(to) <= mostBits && options.rounding != Rounding::stochastic;
  if (!suits) return std::nullopt;
  const std::vector<Step> steps = stepsOf(ScalarConversion(from, to, options));
  for (int shift = wholeBinade; shift >= finestShift; --shift) {
    auto buckets = bucketsOf(steps, shift);
    if (!buckets) continue;
    StepConversion result;
    result.m_shift = shift;
    result.m_buckets = std::move(*buckets);
    return result;
  }
  return std::nullopt;
}

std::vector<StepConversion::Step> StepConversion::stepsOf(const ScalarConversion& reference) {
  const auto codeOf = [&](std::uint32_t pattern) {
    return static_cast<std::uint8_t>(reference.convert(pattern, 0));
  };
  // The length of the step that begins at first. The guess is tried before bisection.
  const auto lengthOf = [&](std::uint32_t first, std::uint32_t guess, std::uint32_t limit) {
    const auto same = [code = codeOf(first), &codeOf](std::uint32_t pattern) {
      return codeOf(pattern) == code;
    };
    const bool inside = guess > 0 && guess < limit - first;
    if (inside && same(first + guess - 1) && !same(first + guess)) return guess;
    return firstFailing(first + 1, limit, same) - first;
  };
  std::vector<Step> steps;
  for (const std::uint32_t sign : {0U, signBit}) {
    const std::uint32_t limit = sign | infinity;
    // Of the last two steps: where ties go to even, longer and shorter ones take turns.
    std::uint32_t lengths[2] = {};
    // From zero on results grow in magnitude.
    for (std::uint32_t first = sign; first < limit; first += lengths[1]) {
      steps.push_back({first, codeOf(first)});
      lengths[0] = std::exchange(lengths[1], lengthOf(first, lengths[0], limit));
    }
    steps.push_back({limit, codeOf(limit)});
    steps.push_back({limit + 1, codeOf(limit + 1)}); // NaN, whatever its payload
  }
  return steps;
}

std::optional<std::vector<StepConversion::Bucket>> StepConversion::bucketsOf(std::span<const Step> steps,
                                                                             int shift) {
  std::vector<Bucket> buckets(std::size_t{1} << (32 - shift));
  std::size_t at = 0; // the step in force
  for (std::size_t i = 0; i < buckets.size(); ++i) {
    const std::uint64_t first = std::uint64_t{i} << shift, end = first + (std::uint64_t{1} << shift);
    while (at + 1 < steps.size() && steps[at + 1].first <= first)
      ++at;
    buckets[i] = {0, {steps[at].code, steps[at].code}};
    if (at + 1 == steps.size() || steps[at + 1].first >= end) continue;
    ++at;
    buckets[i].border = steps[at].first;
    buckets[i].codes[1] = steps[at].code;
    if (at + 1 < steps.size() && steps[at + 1].first < end) return std::nullopt;
  }
  return buckets;
}

void StepConversion::run(std::span<const std::byte> source, std::span<std::byte> target) const {
  for (std::size_t i = 0; i < target.size(); ++i) {
    const auto pattern = loadWord<std::uint32_t>(&source[i * sizeof(std::uint32_t)]);
    const Bucket& bucket = m_buckets[pattern >> m_shift];
    target[i] = static_cast<std::byte>(bucket.codes[pattern >= bucket.border ? 1 : 0]);
  }
}

} // namespace qs::formats
