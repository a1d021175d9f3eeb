#include "app/cli/commands.h"
namespace qs::cli { void addConvertCommand(Program&) {} }
