#pragma once

#include "core/checkpoints/checkpoint.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace qs::cli {

/// The error with the file as what it is about: the core knows a tensor by its name, which becomes a place in
/// the file (and is empty in an NPY file).
[[nodiscard]] Error inFile(Error error, const tensors::TensorView& view);

/// The arguments FILE TENSOR. Keep it alive as long as the command.
struct TensorArgument {
  std::string file;
  std::optional<std::string> tensor;

  void addTo(CLI::App& command);
  /// Opens the file and finds the tensor; TENSOR may be left out where the file holds a single one.
  /// Errors: those of checkpoints::open; unsuitableTensor when there is no such tensor, naming some that
  /// exist.
  [[nodiscard]] Result<tensors::TensorView> open() const;

  /// What work(tensor) makes of the tensor; its errors say which file they are about.
  template <class Work>
  [[nodiscard]] Result<void> with(const Work& work) const {
    const auto view = open();
    if (!view) return fail(view.error());
    const Result<void> done = work(*view);
    return done ? done : fail(inFile(done.error(), *view));
  }
};

} // namespace qs::cli
