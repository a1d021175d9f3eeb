#include "app/cli/tensor_argument.h"

#include <CLI/CLI.hpp>

namespace qs::cli {

namespace {

std::string someNames(const checkpoints::Checkpoint& checkpoint) {
  constexpr std::size_t most = 5;
  std::string names;
  for (std::size_t i = 0; i < checkpoint.tensors.size() && i < most; ++i)
    names += (i > 0 ? ", " : "") + checkpoint.tensors[i].name;
  return checkpoint.tensors.size() > most ? names + ", …" : names;
}

} // namespace

Error inFile(Error error, const tensors::TensorView& view) {
  if (!error.culprit.empty() && error.culprit != view.name) return error;
  error.culprit = view.source->name();
  if (view.name.empty() || view.name == error.culprit) return error;
  error.place = error.place.empty() ? view.name : view.name + ", " + error.place;
  return error;
}

void TensorArgument::addTo(CLI::App& command) {
  command.add_option("FILE", file, "A checkpoint (.safetensors, .npy)")->required();
  command.add_option("TENSOR", tensor, "Name of a tensor; not needed where the file holds a single one");
}

Result<tensors::TensorView> TensorArgument::open() const {
  const auto checkpoint = checkpoints::open(std::filesystem::path(file));
  if (!checkpoint) return fail(checkpoint.error());
  if (!tensor && checkpoint->tensors.size() == 1) return checkpoint->tensors.front();
  const tensors::TensorView* found = tensor ? checkpoint->find(*tensor) : nullptr;
  if (found != nullptr) return *found;
  if (checkpoint->tensors.empty())
    return fail(ErrorCode::unsuitableTensor, file, QS_TR("core", "the file holds no tensors"));
  if (!tensor)
    return fail(ErrorCode::usage, file, QS_TR("core", "which of its tensors? there are: %1"),
                {someNames(*checkpoint)});
  return fail({ErrorCode::unsuitableTensor,
               file,
               *tensor,
               {},
               QS_TR("core", "there is no such tensor; there are: %1"),
               {someNames(*checkpoint)}});
}

} // namespace qs::cli
