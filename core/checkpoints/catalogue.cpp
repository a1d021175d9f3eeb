#include "core/checkpoints/checkpoint.h"
#include "core/checkpoints/npy.h"
#include "core/checkpoints/safetensors.h"

namespace qs::checkpoints {

// The order of recognition: containers with a magic number come before those without.
std::span<const Container> catalogue() {
  static const std::vector<Container> containers = {
      {"npy", "NumPy array", {".npy"}, recognisesNpy, openNpy, checkNpy},
      {"safetensors",
       "safetensors",
       {".safetensors"},
       recognisesSafetensors,
       openSafetensors,
       checkSafetensors},
  };
  return containers;
}

} // namespace qs::checkpoints
