#pragma once

#include "app/cli/output.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace qs::cli {

/// What a command writes to stdout; decides whether it takes --json and --csv.
enum class Prints {
  bytes,    ///< neither
  document, ///< --json
  table,    ///< --json and --csv
};

/// The program `qscope`: builds the command line, runs the chosen command, turns its end into an exit status.
class Program {
public:
  /// Does the work, writes the result, or says what was wrong. Called only for the command that was chosen.
  using Run = std::function<Result<void>(Output&)>;

  Program();
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  /// Adds a command; the caller adds its options to what is returned. Options live in a struct held by a
  /// shared_ptr that run captures. Values may begin with '-' (-0.1, -inf) and may be named like commands.
  /// Do not give an option a short name: '-' and a letter could be a value.
  CLI::App& command(const std::string& name, const std::string& description, Prints prints, Run run);

  /// The exit status: 0 done, 1 the input is bad, 2 wrong usage. arguments without the program's own name.
  [[nodiscard]] int run(const std::vector<std::string>& arguments);

private:
  struct Command;
  [[nodiscard]] int execute(Command& command);

  std::unique_ptr<CLI::App> m_app;
  std::vector<std::unique_ptr<Command>> m_commands;
  std::string m_group; ///< title of the group being added
};

} // namespace qs::cli
