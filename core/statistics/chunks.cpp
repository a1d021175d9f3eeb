#include "core/statistics/chunks.h"

#include "core/tensors/gather.h"

#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>

namespace qs::statistics {

namespace {

// 256 KiB of float32: a chunk and what is made from it stay in a core's second-level cache.
constexpr std::uint64_t fullRun = 65536;
// A sample is spread over so many places that no part of a layer goes unseen.
constexpr std::uint64_t samplePlaces = 64;
// Where storage order differs, a row of each distant column is read for every chunk: a hundred rows at once
// make a hundredth of the calls.
constexpr std::uint64_t distantBytes = std::uint64_t{16} * 1024 * 1024;

/// a·b/c without overflow; c > 0.
std::uint64_t scaled(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  return static_cast<std::uint64_t>(static_cast<long double>(a) * static_cast<long double>(b) /
                                    static_cast<long double>(c));
}

bool isWhole(std::uint64_t elements, std::uint64_t sample) {
  return sample == 0 || sample >= elements;
}

/// How many runs hold so many elements; the last one may be shorter.
std::uint64_t runsOf(std::uint64_t elements, std::uint64_t run) {
  return elements / run + (elements % run != 0 ? 1 : 0);
}

} // namespace

ChunkPlan::ChunkPlan(std::uint64_t elements, std::uint64_t sample)
    : m_elements(elements),
      m_run(isWhole(elements, sample) ? fullRun
                                      : std::clamp<std::uint64_t>(sample / samplePlaces, 256, fullRun)),
      m_runs(runsOf(elements, m_run)),
      m_count(isWhole(elements, sample) ? m_runs : std::min(m_runs, runsOf(sample, m_run))) {}

Chunk ChunkPlan::at(std::uint64_t index) const {
  const std::uint64_t run = looksAtAll() ? index : std::min(m_runs - 1, scaled(index, m_runs, m_count));
  const std::uint64_t first = run * m_run;
  return {first, std::min(m_run, m_elements - first)};
}

std::uint64_t ChunkPlan::examined() const {
  if (m_count == 0) return 0;
  return (m_count - 1) * m_run + at(m_count - 1).size;
}

bool Stage::advance(std::uint64_t done, std::uint64_t total) {
  return m_whole.advance(m_from + (total == 0 ? m_length : scaled(m_length, done, total)), m_total);
}

expected_lib::unexpected<Error> cancelled(const tensors::TensorView& view) {
  return fail(ErrorCode::cancelled, view.name, QS_TR("core", "stopped before it was finished"));
}

bool fitsFloat(const tensors::TensorView& view) {
  if (!view.encoding.scalar) return false;
  const formats::Layout& layout = view.encoding.scalar->layout;
  if (const auto* integer = std::get_if<formats::IntegerLayout>(&layout)) return integer->bits <= 24;
  if (const auto* scale = std::get_if<formats::ScaleLayout>(&layout))
    return scale->bits <= 8 && scale->bias == 127;
  if (std::holds_alternative<formats::CodebookLayout>(layout)) return true;
  // Up to bits − 4 significant bits, and 4·(bits − 2) binades on both sides of 1.
  if (const auto* posit = std::get_if<formats::PositLayout>(&layout)) return posit->bits <= 28;
  if (const auto* fixed = std::get_if<formats::FixedLayout>(&layout))
    return fixed->bits <= 24 && fixed->fractionBits <= 149 && fixed->bits - fixed->fractionBits <= 127;
  const auto* real = std::get_if<formats::FloatLayout>(&layout);
  if (real == nullptr || real->exponentBits > 8 || real->fractionBits > 23) return false;
  // The smallest quantum is 2^(1−bias−fractionBits), the largest exponent below 2^exponentBits − bias.
  return 1 - real->bias - real->fractionBits >= -149 && (1 << real->exponentBits) - real->bias <= 129;
}

Result<void> requireReal(const tensors::TensorView& view) {
  if (view.encoding.scalar) return {};
  return fail(ErrorCode::unsuitableTensor, view.name,
              QS_TR("core", "%1 elements have no place on the real line"), {view.encoding.id});
}

std::uint64_t chunksAtOnce(const tensors::TensorView& view, const ChunkPlan& plan,
                           std::size_t bytesPerElement) {
  if (tensors::isRowMajor(view) || !plan.looksAtAll()) return 1;
  const auto threads = static_cast<std::uint64_t>(std::max(1, tbb::this_task_arena::max_concurrency()));
  const std::uint64_t most = distantBytes / (fullRun * bytesPerElement);
  return std::clamp<std::uint64_t>(plan.count() / threads, 1, most);
}

void inOrder(std::uint64_t steps, const std::function<std::shared_ptr<void>(std::uint64_t)>& work,
             const std::function<bool(void*)>& sink) {
  using tbb::filter_mode;
  using Outcome = std::shared_ptr<void>;
  std::uint64_t next = 0;
  std::atomic<bool> stopped = false;
  const auto source = [&](tbb::flow_control& flow) -> std::uint64_t {
    if (!stopped && next < steps) return next++;
    flow.stop();
    return 0;
  };
  const auto last = [&](const Outcome& outcome) {
    if (!stopped && !sink(outcome.get())) stopped = true;
  };
  const auto tokens = static_cast<std::size_t>(2 * std::max(1, tbb::this_task_arena::max_concurrency()));
  tbb::parallel_pipeline(tokens, tbb::make_filter<void, std::uint64_t>(filter_mode::serial_in_order, source) &
                                     tbb::make_filter<std::uint64_t, Outcome>(filter_mode::parallel, work) &
                                     tbb::make_filter<Outcome, void>(filter_mode::serial_in_order, last));
}

} // namespace qs::statistics
