#include "app/cli/commands.h"

namespace qs::cli {

std::span<const CommandGroup> commandGroups() {
  static constexpr CommandGroup groups[] = {
      {"Scalar formats", addFormatCommands},
      {"Scalar formats", addCodeCommands},
      {"Scalar formats", addReadCommand},
      {"Scalar formats", addConvertCommand},
      {"Scalar formats", addSelfTestCommand},
      {"Arithmetic", addArithmeticCommands},
      {"Arithmetic", addSumCommand},
      {"Integers", addIntegerCommands},
      {"Tensors and schemes", addTensorCommands},
      {"Tensors and schemes", addShowCommand},
      {"Tensors and schemes", addExportCommand},
      {"Tensors and schemes", addStatisticsCommands},
      {"Tensors and schemes", addSchemeCommands},
      {"Tensors and schemes", addQuantizeCommands},
  };
  return groups;
}

} // namespace qs::cli
