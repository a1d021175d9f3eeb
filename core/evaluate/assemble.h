#pragma once

#include "core/evaluate/forward.h"
#include "core/evaluate/network.h"

namespace qs::evaluate {

/// A network with everything it needs in memory, all shapes checked against each other.
struct Network::Data {
  std::string culprit; ///< the file, for messages
  Extent input;        ///< of one image
  std::vector<Layer> layers;
  std::vector<tensors::TensorView> views; ///< of the weights, one for each layer
  std::vector<std::string> names;         ///< of the weights
  std::vector<std::vector<float>> weights, biases;
  std::vector<float> images;       ///< scaled; image after image
  std::vector<std::size_t> labels; ///< one for each image, less than the number of classes
  std::vector<std::string> classes;

  [[nodiscard]] std::size_t outputs() const { return layers.back().output.elements(); }
};

/// Reads and checks what the description names. Errors as Network::from.
[[nodiscard]] Result<Network::Data> assemble(const Description& description,
                                             const checkpoints::Checkpoint& checkpoint);

} // namespace qs::evaluate
