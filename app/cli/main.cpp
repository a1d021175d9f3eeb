#include "app/cli/program.h"

#include <csignal>

int main(int argc, char** argv) {
#ifdef SIGPIPE
  // A reader that has seen enough (head, less) ends us quietly, even when our parent ignores the signal.
  std::signal(SIGPIPE, SIG_DFL);
#endif
  return qs::cli::Program().run({argv + 1, argv + argc});
}
