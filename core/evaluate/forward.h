#pragma once

#include "core/evaluate/description.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace qs::evaluate {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The size of one image inside the network.
struct Extent {
  int channels = 0, height = 0, width = 0;

  [[nodiscard]] std::size_t pixels() const {
    return static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
  }

  [[nodiscard]] std::size_t elements() const { return pixels() * static_cast<std::size_t>(channels); }

  bool operator==(const Extent&) const = default;
};

/// The images of a batch as one matrix: a row for each channel; in a row image after image, each row-major. A
/// convolution is then one matrix product that leaves its result in the same form.
struct Batch {
  Extent extent;
  int images = 0;
  Matrix values; ///< channels × (images·height·width)
};

/// A layer ready to run: its description, the kernel's size and what goes in and comes out.
struct Layer {
  LayerDescription description;
  int kernelHeight = 1, kernelWidth = 1;
  Extent input;     ///< of a linear layer: {features, 1, 1}
  Extent convolved; ///< before pooling
  Extent output;
};

/// Multiplications that running the layer on one image takes.
[[nodiscard]] std::uint64_t multiplicationsPerImage(const Layer& layer);
/// Floats of scratch that running the layer on one image takes, its input and output included.
[[nodiscard]] std::size_t scratchPerImage(const Layer& layer);

/// Runs one layer. weights are row-major in the description's shape; bias has one entry for each output
/// channel or is empty. Precondition: the batch has the layer's input extent, or as many elements where the
/// layer is linear.
[[nodiscard]] Batch forward(const Layer& layer, std::span<const float> weights, std::span<const float> bias,
                            const Batch& batch);

/// A fully connected layer's view of a batch: (channels·height·width) × images.
[[nodiscard]] Matrix flattened(const Batch& batch);

/// The row with the largest value of each column; the first of equals.
[[nodiscard]] std::vector<std::size_t> largestRows(const Matrix& values);

} // namespace qs::evaluate
