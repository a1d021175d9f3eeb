#pragma once

#include "core/base/monitor.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace qs::jobs {

/// One request on its way: what the pool thread and the owner's thread share.
class Run final : public Monitor {
public:
  /// From any thread. Reports reach the owner's thread at its own pace: only the latest one is kept.
  bool advance(std::uint64_t done, std::uint64_t total) override;

  std::function<void(Monitor&)> work;           ///< on a pool thread
  std::function<void()> finished;               ///< on the owner's thread
  std::function<void(int perMille)> progressed; ///< on the owner's thread; may be empty
  std::atomic<bool> cancelled = false;
  QObject* home = nullptr; ///< lives on the owner's thread, outlives every run

private:
  std::atomic<int> m_perMille = -1;
  std::atomic<bool> m_reporting = false;
  std::weak_ptr<Run> m_self;
  friend class Slot;
};

/// The part of Job that knows nothing of the result's type.
class Slot {
public:
  Slot() = default;
  Slot(const Slot&) = delete;
  Slot& operator=(const Slot&) = delete;
  ~Slot();

  void start(std::shared_ptr<Run> run);
  void stop();

  [[nodiscard]] bool running() const { return m_run != nullptr; }

private:
  void deliver(const std::shared_ptr<Run>& run);

  /// Counts the runs at work, cancelled ones too. A run that is cancelled while it still queues never enters,
  /// so that the destructor need not wait for the pool to reach it; a queued one holds the gate, not the
  /// slot.
  struct Gate {
    bool enter(const Run& run);
    void leave();
    std::mutex mutex;
    std::condition_variable left;
    int inside = 0;
  };

  std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
  std::shared_ptr<Run> m_run; ///< the newest one, until its result is delivered
  QObject m_home;
};

/// One background slot: starting a new request cancels the one under way, and only the newest one's result
/// arrives. work runs on a pool thread and must not touch the owner; it ends soon after its monitor says
/// stop. done and progressed run on the thread that made the Job, may start the next request, and never run
/// after stop() or after the Job is gone: its destructor cancels and waits. Everything else returns at once.
template <class T>
class Job {
public:
  void start(std::function<T(Monitor&)> work, std::function<void(T)> done,
             std::function<void(int perMille)> progressed = {}) {
    auto result = std::make_shared<std::optional<T>>();
    auto run = std::make_shared<Run>();
    run->work = [work = std::move(work), result](Monitor& monitor) { result->emplace(work(monitor)); };
    run->finished = [done = std::move(done), result] { done(std::move(**result)); };
    run->progressed = std::move(progressed);
    m_slot.start(std::move(run));
  }

  /// Cancels without waiting; the result is dropped.
  void stop() { m_slot.stop(); }

  /// From start() until just before done, or until stop().
  [[nodiscard]] bool running() const { return m_slot.running(); }

private:
  Slot m_slot;
};

} // namespace qs::jobs
