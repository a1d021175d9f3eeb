#pragma once

#include "core/base/monitor.h"
#include "core/tensors/tensor_view.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace qs::statistics {

/// A run of consecutive elements, in row-major order.
struct Chunk {
  std::uint64_t first = 0;
  std::uint64_t size = 0;
};

/// The runs that a pass looks at, in order: all of the tensor, or a sample in whole runs spread evenly over
/// it. Depends on the tensor's size alone, so that results do not depend on the number of threads.
class ChunkPlan {
public:
  /// sample: about how many elements to look at; 0 means all.
  explicit ChunkPlan(std::uint64_t elements, std::uint64_t sample = 0);

  [[nodiscard]] std::uint64_t count() const { return m_count; }

  [[nodiscard]] Chunk at(std::uint64_t index) const; ///< index < count()
  [[nodiscard]] std::uint64_t examined() const;      ///< elements in all runs together

private:
  std::uint64_t m_elements = 0, m_run = 1, m_runs = 0, m_count = 0;
};

/// A part of a longer operation: passes its progress on as [from, from + length] of total.
class Stage final : public Monitor {
public:
  Stage(Monitor& whole, std::uint64_t from, std::uint64_t length, std::uint64_t total)
      : m_whole(whole), m_from(from), m_length(length), m_total(total) {}

  bool advance(std::uint64_t done, std::uint64_t total) override;

private:
  Monitor& m_whole;
  std::uint64_t m_from, m_length, m_total;
};

[[nodiscard]] expected_lib::unexpected<Error> cancelled(const tensors::TensorView& view);
/// True when every value of the encoding is a binary32 value, so that reading floats loses nothing.
[[nodiscard]] bool fitsFloat(const tensors::TensorView& view);
/// unsuitableTensor for encodings without a real reading (complex numbers).
[[nodiscard]] Result<void> requireReal(const tensors::TensorView& view);

/// Reads chunks into one reused buffer per thread.
template <class T>
class ChunkReader {
public:
  explicit ChunkReader(const tensors::TensorView& view) : m_view(view) {}

  /// Valid until this thread's next read.
  [[nodiscard]] Result<std::span<const T>> read(Chunk chunk) {
    std::vector<T>& buffer = m_buffers.local();
    buffer.resize(static_cast<std::size_t>(chunk.size));
    if (auto done = tensors::read(m_view, chunk.first, std::span<T>(buffer)); !done)
      return fail(std::move(done.error()));
    return std::span<const T>(buffer);
  }

private:
  const tensors::TensorView& m_view;
  tbb::enumerable_thread_specific<std::vector<T>> m_buffers;
};

/// One parallel pass. body(Chunk) → Result<Partial> runs on any thread; merge(Partial&&) is called for one
/// chunk after the other in their order, never for two at once. Few partials exist at a time. The first error
/// by chunk order wins.
template <class Partial, class Body, class Merge>
[[nodiscard]] Result<void> overChunks(const tensors::TensorView& view, const ChunkPlan& plan,
                                      Monitor& monitor, const Body& body, const Merge& merge) {
  struct Outcome {
    std::uint64_t size = 0;
    Result<Partial> partial;
  };

  std::uint64_t next = 0, done = 0;
  const std::uint64_t total = plan.examined();
  std::atomic<bool> stopped = false;
  Result<void> result;
  const auto source = [&](tbb::flow_control& flow) {
    if (stopped || next == plan.count()) {
      flow.stop();
      return Chunk{};
    }
    return plan.at(next++);
  };
  const auto work = [&](Chunk chunk) { return Outcome{chunk.size, body(chunk)}; };
  const auto sink = [&](Outcome outcome) {
    if (!result) return;
    done += outcome.size;
    if (!outcome.partial)
      result = fail(std::move(outcome.partial.error()));
    else if (!monitor.advance(done, total))
      result = cancelled(view);
    else
      merge(std::move(*outcome.partial));
    if (!result) stopped = true;
  };
  const auto tokens = static_cast<std::size_t>(2 * std::max(1, tbb::this_task_arena::max_concurrency()));
  tbb::parallel_pipeline(tokens,
                         tbb::make_filter<void, Chunk>(tbb::filter_mode::serial_in_order, source) &
                             tbb::make_filter<Chunk, Outcome>(tbb::filter_mode::parallel, work) &
                             tbb::make_filter<Outcome, void>(tbb::filter_mode::serial_in_order, sink));
  return result;
}

} // namespace qs::statistics
