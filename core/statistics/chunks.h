#pragma once

#include "core/base/monitor.h"
#include "core/tensors/tensor_view.h"

#include <tbb/enumerable_thread_specific.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
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

  [[nodiscard]] bool looksAtAll() const { return m_count == m_runs; }

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

/// How many chunks, one after the other, are read at once: one where they lie in order in the file; where the
/// storage order differs, as many as bring enough elements of each distant place. Results do not depend on
/// it.
[[nodiscard]] std::uint64_t chunksAtOnce(const tensors::TensorView& view, const ChunkPlan& plan,
                                         std::size_t bytesPerElement);

/// Runs work on the steps 0 … steps−1 in parallel, and sink on its results one after the other in their
/// order, until sink returns false. Few results exist at a time.
void inOrder(std::uint64_t steps, const std::function<std::shared_ptr<void>(std::uint64_t)>& work,
             const std::function<bool(void*)>& sink);

/// What one step of a pass made.
template <class Partial>
struct Step {
  std::uint64_t examined = 0; ///< elements
  std::vector<Partial> partials;
  Result<void> done; ///< the first error by chunk order
};

/// Reads some chunks into a buffer that is reused and hands each to body.
template <class T, class Partial, class Body>
[[nodiscard]] Step<Partial> readAndRun(const tensors::TensorView& view, const ChunkPlan& plan,
                                       std::uint64_t first, std::uint64_t count, std::vector<T>& buffer,
                                       const Body& body) {
  const Chunk from = plan.at(first), to = plan.at(first + count - 1);
  Step<Partial> step{to.first + to.size - from.first, {}, {}};
  buffer.resize(static_cast<std::size_t>(step.examined));
  step.done = tensors::read(view, from.first, std::span<T>(buffer));
  for (std::uint64_t i = 0; i < count && step.done; ++i) {
    const Chunk chunk = plan.at(first + i);
    auto partial = body(chunk, std::span<const T>(buffer).subspan(chunk.first - from.first, chunk.size));
    if (partial)
      step.partials.push_back(std::move(*partial));
    else
      step.done = fail(std::move(partial.error()));
  }
  return step;
}

/// One parallel pass over the values, read as T. body(Chunk, std::span<const T>) → Result<Partial> runs on
/// any thread; merge(Partial&&) is called for one chunk after the other in their order, never for two at
/// once. The first error by chunk order wins. Memory: up to 16 MiB for each thread beside what body makes.
template <class T, class Partial, class Body, class Merge>
[[nodiscard]] Result<void> overChunks(const tensors::TensorView& view, const ChunkPlan& plan,
                                      Monitor& monitor, const Body& body, const Merge& merge) {
  const std::uint64_t together = chunksAtOnce(view, plan, sizeof(T)), count = plan.count();
  tbb::enumerable_thread_specific<std::vector<T>> buffers;
  std::uint64_t done = 0;
  Result<void> result;
  inOrder((count + together - 1) / together,
          [&](std::uint64_t index) {
            const std::uint64_t first = index * together;
            return std::make_shared<Step<Partial>>(readAndRun<T, Partial>(
                view, plan, first, std::min(together, count - first), buffers.local(), body));
          },
          [&](void* outcome) {
            auto& step = *static_cast<Step<Partial>*>(outcome);
            done += step.examined;
            result = std::move(step.done);
            if (result && !monitor.advance(done, plan.examined())) result = cancelled(view);
            if (result)
              for (Partial& partial : step.partials)
                merge(std::move(partial));
            return result.has_value();
          });
  return result;
}

/// One parallel pass whose result no order changes: visit(std::span<const T>) runs on any thread.
template <class T, class Visit>
[[nodiscard]] Result<void> visitChunks(const tensors::TensorView& view, const ChunkPlan& plan,
                                       Monitor& monitor, const Visit& visit) {
  struct Nothing {};

  const auto body = [&](Chunk, std::span<const T> values) -> Result<Nothing> {
    visit(values);
    return Nothing{};
  };
  return overChunks<T, Nothing>(view, plan, monitor, body, [](Nothing) {});
}

} // namespace qs::statistics
