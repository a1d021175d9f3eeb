#include "app/cli/progress.h"

#include <cstdio>
#include <unistd.h>

namespace qs::cli {

namespace {
constexpr std::chrono::milliseconds interval(500);
}

TerminalProgress::TerminalProgress()
    : m_terminal(isatty(STDERR_FILENO) == 1), m_next(Clock::now() + interval) {}

TerminalProgress::~TerminalProgress() {
  if (m_shown) std::fputs("\r\033[K", stderr);
}

bool TerminalProgress::advance(std::uint64_t done, std::uint64_t total) {
  if (!m_terminal || total == 0) return true;
  const std::lock_guard lock(m_mutex);
  if (Clock::now() < m_next) return true;
  m_next = Clock::now() + interval;
  m_shown = true;
  std::fprintf(stderr, "\r%3.0f %%", 100.0 * static_cast<double>(done) / static_cast<double>(total));
  return true;
}

} // namespace qs::cli
