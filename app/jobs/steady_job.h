#pragma once

#include "app/jobs/job.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace qs::jobs {

/// A Job for requests that come in a stream, as from a slider. The newest wins, but a run under way may
/// finish first while it takes no longer than runs usually do: were every run cancelled by the next movement,
/// nothing would be seen until the hand rests.
template <class T>
class SteadyJob {
public:
  using Work = std::function<T(Monitor&)>;
  using Done = std::function<void(T)>;
  using Progressed = std::function<void(int)>;

  explicit SteadyJob(int patienceMs = 100) : m_leastPatience(patienceMs) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { startWaiting(); });
  }

  /// atOnce: what runs is of no use any more.
  void ask(Work work, Done done, Progressed progressed = {}, bool atOnce = false) {
    m_waiting = [this, work = std::move(work), done = std::move(done), progressed = std::move(progressed)] {
      m_patience.start();
      m_since.start();
      m_job.start(
          work,
          [this, done](T result) {
            m_patience.stop();
            m_patience.setInterval(
                std::clamp(2 * static_cast<int>(m_since.elapsed()), m_leastPatience, mostPatience));
            done(std::move(result));
            startWaiting();
          },
          progressed);
    };
    if (atOnce || !m_job.running() || !m_patience.isActive()) startWaiting();
  }

  /// Drops what runs and what waits.
  void stop() {
    m_waiting = {};
    m_patience.stop();
    m_job.stop();
  }

  [[nodiscard]] bool busy() const { return m_job.running() || m_waiting; }

  /// True when there is a newer request than the one that runs.
  [[nodiscard]] bool waiting() const { return static_cast<bool>(m_waiting); }

private:
  void startWaiting() {
    if (const auto start = std::exchange(m_waiting, {})) start();
  }

  static constexpr int mostPatience = 1000; // ms

  int m_leastPatience;
  QElapsedTimer m_since;
  std::function<void()> m_waiting;
  QTimer m_patience;
  Job<T> m_job;
};

} // namespace qs::jobs
