#include "app/jobs/job.h"

#include <QMetaObject>
#include <QThreadPool>

namespace qs::jobs {

bool Run::advance(std::uint64_t done, std::uint64_t total) {
  if (cancelled) return false;
  if (!progressed || total == 0) return true;
  const int perMille = static_cast<int>(static_cast<double>(done) * 1000.0 / static_cast<double>(total));
  if (m_perMille.exchange(perMille) == perMille) return true;
  // One report is under way at most: a fast pass must not flood the event queue.
  if (m_reporting.exchange(true)) return true;
  QMetaObject::invokeMethod(
      home,
      [run = m_self.lock()] {
        run->m_reporting = false;
        if (!run->cancelled) run->progressed(run->m_perMille);
      },
      Qt::QueuedConnection);
  return true;
}

bool Slot::Gate::enter(const Run& run) {
  const std::lock_guard lock(mutex);
  if (run.cancelled) return false;
  ++inside;
  return true;
}

void Slot::Gate::leave() {
  const std::lock_guard lock(mutex);
  --inside;
  left.notify_all();
}

Slot::~Slot() {
  stop();
  std::unique_lock lock(m_gate->mutex);
  m_gate->left.wait(lock, [this] { return m_gate->inside == 0; });
}

void Slot::stop() {
  if (m_run) m_run->cancelled = true;
  m_run.reset();
}

void Slot::start(std::shared_ptr<Run> run) {
  stop();
  run->home = &m_home;
  run->m_self = run;
  m_run = run;
  // Work reports failure in its result; an exception here is a defect and must end the program where it
  // happens.
  QThreadPool::globalInstance()->start([this, run = std::move(run), gate = m_gate]() mutable noexcept {
    if (!gate->enter(*run)) return;
    run->work(*run);
    if (!run->cancelled)
      QMetaObject::invokeMethod(
          run->home, [this, run] { deliver(run); }, Qt::QueuedConnection);
    run.reset();
    gate->leave();
  });
}

void Slot::deliver(const std::shared_ptr<Run>& run) {
  if (run != m_run) return;
  m_run.reset();
  run->finished();
}

} // namespace qs::jobs
