#pragma once

#include "core/base/monitor.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <functional>

namespace qs::jobs {

/// A Monitor that reports to a QPromise, so that a future's progress and cancel reach the core.
class PromiseMonitor final : public Monitor {
public:
  template <class T>
  explicit PromiseMonitor(QPromise<T>& promise)
      : m_advance([&promise](std::uint64_t done, std::uint64_t total) {
          promise.setProgressValue(total == 0 ? 0 : static_cast<int>(done * 1000 / total));
          return !promise.isCanceled();
        }) {}
  bool advance(std::uint64_t done, std::uint64_t total) override { return m_advance(done, total); }

private:
  std::function<bool(std::uint64_t, std::uint64_t)> m_advance;
};

/// One background slot: starting a new request cancels the one under way, and only the newest one's result arrives.
/// work runs on a pool thread and must not touch the owner; done and progressed run on the owner's thread, and
/// never after the Job is gone: its destructor cancels and waits.
template <class T>
class Job {
public:
  ~Job() { stop(); }

  void start(std::function<T(Monitor&)> work, std::function<void(T)> done,
             std::function<void(int perMille)> progressed = {}) {
    stop();
    m_watcher = std::make_unique<QFutureWatcher<T>>();
    QFutureWatcher<T>* watcher = m_watcher.get();
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, done = std::move(done)] {
      if (!watcher->isCanceled() && watcher->future().resultCount() > 0) done(watcher->future().takeResult());
    });
    if (progressed)
      QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher, std::move(progressed));
    watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<T>& promise) {
      promise.setProgressRange(0, 1000);
      PromiseMonitor monitor(promise);
      promise.addResult(work(monitor));
    }));
  }
  /// Cancels and waits for the work to notice; its result is dropped.
  void stop() {
    if (!m_watcher) return;
    m_watcher->disconnect();
    m_watcher->cancel();
    m_watcher->waitForFinished();
    m_watcher.reset();
  }
  [[nodiscard]] bool running() const { return m_watcher && m_watcher->isRunning(); }

private:
  std::unique_ptr<QFutureWatcher<T>> m_watcher;
};

} // namespace qs::jobs
