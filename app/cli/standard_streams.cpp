#include "app/cli/standard_streams.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace qs::cli {

void widenStandardPipes() {
#ifdef F_SETPIPE_SZ
  constexpr int most = 1 << 20; // what any user may ask for by default: pipe(7)
  for (const int end : {STDIN_FILENO, STDOUT_FILENO})
    static_cast<void>(::fcntl(end, F_SETPIPE_SZ, most));
#endif
}

Result<std::size_t> readSome(std::span<std::byte> into) {
  for (;;) {
    const ssize_t got = ::read(STDIN_FILENO, into.data(), into.size());
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno == EINTR) continue;
    return fail(ErrorCode::unreadable, "standard input", QS_TR("core", "it could not be read (%1)"),
                {std::strerror(errno)});
  }
}

Result<void> writeAll(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t done = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (done >= 0) {
      bytes = bytes.subspan(static_cast<std::size_t>(done));
    } else if (errno != EINTR) {
      return fail(ErrorCode::unreadable, "standard output", QS_TR("core", "it could not be written (%1)"),
                  {std::strerror(errno)});
    }
  }
  return {};
}

} // namespace qs::cli
