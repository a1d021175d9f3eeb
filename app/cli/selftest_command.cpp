#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "app/cli/progress.h"
#include "core/formats/self_check.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

namespace {

Result<void> runSelfTest(bool full, Output& output) {
  TableWriter table(output, {"check", "inputs", "mismatches"});
  TerminalProgress progress;
  std::uint64_t wrong = 0;
  const bool finished = formats::selfCheck(full, progress, [&](const formats::CheckOutcome& outcome) {
    table.add({outcome.check, outcome.inputs, outcome.mismatches});
    wrong += outcome.mismatches;
  });
  table.finish();
  if (!finished)
    return fail(ErrorCode::cancelled, "selftest", QS_TR("core", "stopped before it was finished"));
  if (wrong == 0) return {};
  return fail(ErrorCode::malformed, "selftest", QS_TR("core", "%1 mismatches"), {std::to_string(wrong)});
}

} // namespace

void addSelfTestCommand(Program& program) {
  auto full = std::make_shared<bool>(false);
  CLI::App& selftest =
      program.command("selftest", "Check conversions against the exact engine", Prints::table,
                      [full](Output& output) { return runSelfTest(*full, output); });
  selftest.add_flag("--full", *full, "All 2^32 binary32 inputs instead of a sample (takes some minutes)");
}

} // namespace qs::cli
