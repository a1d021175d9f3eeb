#pragma once

#include "core/base/monitor.h"
#include "core/tensors/tensor_view.h"

#include <tbb/enumerable_thread_specific.h>

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

/// Runs work on the chunks in parallel, and sink on its results one after the other in the order of the
/// chunks, until sink returns false. Few results exist at a time.
void inOrder(const ChunkPlan& plan, const std::function<std::shared_ptr<void>(Chunk)>& work,
             const std::function<bool(Chunk, void*)>& sink);

/// One parallel pass. body(Chunk) → Result<Partial> runs on any thread; merge(Partial&&) is called for one
/// chunk after the other in their order, never for two at once. The first error by chunk order wins.
template <class Partial, class Body, class Merge>
[[nodiscard]] Result<void> overChunks(const tensors::TensorView& view, const ChunkPlan& plan,
                                      Monitor& monitor, const Body& body, const Merge& merge) {
  std::uint64_t done = 0;
  Result<void> result;
  inOrder(
      plan, [&](Chunk chunk) { return std::make_shared<Result<Partial>>(body(chunk)); },
      [&](Chunk chunk, void* outcome) {
        auto& partial = *static_cast<Result<Partial>*>(outcome);
        done += chunk.size;
        if (!partial)
          result = fail(std::move(partial.error()));
        else if (!monitor.advance(done, plan.examined()))
          result = cancelled(view);
        else
          merge(std::move(*partial));
        return result.has_value();
      });
  return result;
}

} // namespace qs::statistics
