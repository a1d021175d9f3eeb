#include "app/cli/commands.h"

namespace qs::cli {

std::span<const CommandGroup> commandGroups() {
  static constexpr CommandGroup groups[] = {
      {"Scalar formats", addFormatCommands},
      {"Scalar formats", addConvertCommand},
  };
  return groups;
}

} // namespace qs::cli
