#pragma once

#include "app/jobs/job.h"

#include <QTimer>

#include <functional>
#include <utility>

namespace qs::pages {

/// A Job for requests that come in a stream, as from a slider. The newest wins, but a run that has only just
/// begun may finish first: were every run cancelled by the next movement, nothing would be seen until the
/// hand rests.
template <class T>
class SteadyJob {
public:
  using Work = std::function<T(Monitor&)>;
  using Done = std::function<void(T)>;
  using Progressed = std::function<void(int)>;

  explicit SteadyJob(int patienceMs = 100) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { startWaiting(); });
  }

  void ask(Work work, Done done, Progressed progressed = {}) {
    m_waiting = [this, work = std::move(work), done = std::move(done), progressed = std::move(progressed)] {
      m_patience.start();
      m_job.start(
          work,
          [this, done](T result) {
            m_patience.stop();
            done(std::move(result));
            startWaiting();
          },
          progressed);
    };
    if (!m_job.running() || !m_patience.isActive()) startWaiting();
  }

  /// Drops what runs and what waits.
  void stop() {
    m_waiting = {};
    m_patience.stop();
    m_job.stop();
  }

  [[nodiscard]] bool busy() const { return m_job.running() || m_waiting; }

  [[nodiscard]] bool waiting() const {
    return static_cast<bool>(m_waiting);
  } ///< a newer request than the one that runs

private:
  void startWaiting() {
    if (const auto start = std::exchange(m_waiting, {})) start();
  }

  std::function<void()> m_waiting;
  QTimer m_patience;
  jobs::Job<T> m_job;
};

} // namespace qs::pages
