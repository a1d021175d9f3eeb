#pragma once

#include "core/base/monitor.h"

#include <chrono>
#include <mutex>

namespace qs::cli {

/// Shows the progress of a long command as a percentage on stderr, only when that is a terminal and only from
/// the second half-second on; wipes it at the end. advance may be called from several threads.
class TerminalProgress final : public Monitor {
public:
  TerminalProgress();
  ~TerminalProgress() override;
  TerminalProgress(const TerminalProgress&) = delete;
  TerminalProgress& operator=(const TerminalProgress&) = delete;

  bool advance(std::uint64_t done, std::uint64_t total) override;

private:
  using Clock = std::chrono::steady_clock;

  const bool m_terminal;
  std::mutex m_mutex;
  Clock::time_point m_next; ///< when to write again
  bool m_shown = false;
};

} // namespace qs::cli
