#pragma once

#include "core/checkpoints/checkpoint.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace qs::cli {

/// The arguments FILE TENSOR. Keep it alive as long as the command.
struct TensorArgument {
  std::string file;
  std::optional<std::string> tensor;

  void addTo(CLI::App& command);
  /// Opens the file and finds the tensor; TENSOR may be left out where the file holds a single one.
  /// Errors: those of checkpoints::open; unsuitableTensor when there is no such tensor, naming some that
  /// exist.
  [[nodiscard]] Result<tensors::TensorView> open() const;
};

} // namespace qs::cli
