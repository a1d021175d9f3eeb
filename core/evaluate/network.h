#pragma once

#include "core/checkpoints/checkpoint.h"
#include "core/quantize/scheme.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace qs::evaluate {

/// A small trained classifier with its held-out test set, as the embedded sample holds it: convolutions and
/// fully connected layers, run forward in float32 with Eigen.
class Network {
public:
  /// Recognises a checkpoint that describes itself as such a network (metadata "quantoscope.network").
  /// Errors: unsupported when it does not; malformed when shapes disagree, naming the tensor.
  [[nodiscard]] static Result<Network> from(const checkpoints::Checkpoint& checkpoint);

  [[nodiscard]] const std::vector<std::string>& weightNames() const; ///< layers in order, as tensor names
  [[nodiscard]] const std::vector<std::string>& classes() const;     ///< what the outputs stand for, in order
  [[nodiscard]] std::size_t testImages() const;

  struct Accuracy {
    std::size_t correct = 0, total = 0;
    std::vector<std::vector<std::size_t>> confusion; ///< [truth][prediction]

    [[nodiscard]] double fraction() const {
      return total ? static_cast<double>(correct) / static_cast<double>(total) : 0;
    }
  };

  [[nodiscard]] Result<Accuracy> accuracy(Monitor& monitor) const; ///< with the original weights
  /// With some weights quantized. layers: tensor names; empty means all of weightNames().
  [[nodiscard]] Result<Accuracy> accuracy(std::string_view scheme, const quantize::Settings& settings,
                                          const std::vector<std::string>& layers, Monitor& monitor) const;

  struct Data;

private:
  explicit Network(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

  std::shared_ptr<const Data> m_data;
};

} // namespace qs::evaluate
