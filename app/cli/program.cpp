#include "app/cli/program.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

namespace qs::cli {

namespace {

constexpr int done = 0;
constexpr int badInput = 1;
constexpr int wrongUsage = 2;

int complain(const Error& error) {
  std::fprintf(stderr, "qscope: %s\n", error.oneLine().c_str());
  return error.code == ErrorCode::usage ? wrongUsage : badInput;
}

int complainOfUsage(const std::string& culprit, const std::string& why) {
  return complain(Error{ErrorCode::usage, culprit, {}, {}, "%1", {restoreValue(why)}});
}

} // namespace

struct Program::Command {
  CLI::App* app = nullptr;
  Run run;
  bool json = false;
  bool csv = false;
};

Program::Program()
    : m_app(std::make_unique<CLI::App>("Exact machine numbers, and what quantization does to them.",
                                       "qscope")) {
  m_app->allow_windows_style_options(false);
  m_app->set_help_flag("--help", "Print this help and exit");
  m_app->set_version_flag("--version", "qscope " QS_VERSION, "Print the version and exit");
  m_app->require_subcommand(1);
  for (const CommandGroup& group : commandGroups()) {
    m_group = group.title;
    group.add(*this);
  }
}

Program::~Program() = default;

CLI::App& Program::command(const std::string& name, const std::string& description, Prints prints, Run run) {
  m_commands.push_back(std::make_unique<Command>());
  Command& command = *m_commands.back();
  command.app = m_app->add_subcommand(name, description)->group(m_group);
  command.run = std::move(run);
  CLI::Option* json = nullptr;
  if (prints != Prints::bytes)
    json = command.app->add_flag("--json", command.json, "Print one JSON document");
  if (prints == Prints::table) {
    command.app->add_flag("--csv", command.csv, "Print comma-separated values with a header line")
        ->excludes(json);
  }
  return *command.app;
}

int Program::run(const std::vector<std::string>& arguments) {
  for (CLI::App* command : m_app->get_subcommands({})) {
    for (CLI::Option* option : command->get_options()) {
      option->transform(
          CLI::Validator([](std::string& text) { return text = restoreValue(text), std::string(); }, {}));
    }
  }
  const ProtectedArguments guarded = protectValues(arguments);
  if (guarded.command.empty() && guarded.list.empty()) {
    return complainOfUsage({}, "a command is needed; qscope --help lists them");
  }
  const auto named = [&guarded](const auto& command) { return command->app->get_name() == guarded.command; };
  if (!guarded.command.empty() && std::ranges::none_of(m_commands, named)) {
    return complainOfUsage(guarded.command, "no such command; qscope --help lists them");
  }
  try {
    m_app->parse(std::vector<std::string>(guarded.list.rbegin(), guarded.list.rend()));
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) return m_app->exit(error), done;
    return complainOfUsage(guarded.command, error.what());
  }
  for (const std::unique_ptr<Command>& command : m_commands) {
    if (command->app->parsed()) return execute(*command);
  }
  return done;
}

int Program::execute(Command& command) {
  Output output(command.json ? Style::json : command.csv ? Style::csv : Style::text);
  const Result<void> result = command.run(output);
  const Result<void> written = output.flush();
  if (!result) return complain(result.error());
  if (!written) return complain(written.error());
  return done;
}

} // namespace qs::cli
