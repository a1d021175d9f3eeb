#pragma once

#include <span>
#include <string_view>

namespace qs::cli {

class Program;

/// Commands that belong together in the help page and in one source file.
///
/// To add a group: write NAME_commands.cpp with `void addNameCommands(Program& program)`, which calls
/// Program::command once per command; declare it below; add its row to the table in commands.cpp.
struct CommandGroup {
  std::string_view title; ///< heading in `qscope --help`
  void (*add)(Program& program);
};

[[nodiscard]] std::span<const CommandGroup> commandGroups();

void addFormatCommands(Program& program);     ///< formats format behaviours
void addCodeCommands(Program& program);       ///< decode encode table across
void addReadCommand(Program& program);        ///< read
void addConvertCommand(Program& program);     ///< convert
void addSelfTestCommand(Program& program);    ///< selftest
void addArithmeticCommands(Program& program); ///< arith
void addSumCommand(Program& program);         ///< sum
void addIntegerCommands(Program& program);    ///< int base
void addTensorCommands(Program& program);     ///< list check
void addShowCommand(Program& program);        ///< show
void addExportCommand(Program& program);      ///< export
void addStatisticsCommands(Program& program); ///< stats histogram
void addSchemeCommands(Program& program);     ///< schemes
void addQuantizeCommands(Program& program);   ///< quantize dequantize

} // namespace qs::cli
