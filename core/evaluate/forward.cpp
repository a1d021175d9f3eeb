#include "core/evaluate/forward.h"

#include <algorithm>

namespace qs::evaluate {
namespace {

using Eigen::Index;

/// Where a kernel element meets the input: for output position o it reads input position o·stride + shift.
/// Only outputs first…last−1 lie inside; the others see padding.
struct Reach {
  Index shift, first, last;
};

Reach reach(Index kernelPosition, Index stride, Index padding, Index inputSize, Index outputSize) {
  const Index shift = kernelPosition - padding;
  const Index first = shift >= 0 ? 0 : (-shift + stride - 1) / stride;
  const Index last = inputSize <= shift ? 0 : std::min(outputSize, (inputSize - 1 - shift) / stride + 1);
  return {shift, std::min(first, outputSize), std::max(first, last)};
}

/// One row of the patch matrix: what one kernel element sees, at every output position of every image.
void gatherRow(const Layer& layer, const float* channel, Index images, Index ky, Index kx, float* row) {
  const Index stride = layer.description.stride;
  const Index padding = layer.description.padding;
  const Index height = layer.convolved.height;
  const Index width = layer.convolved.width;
  const Reach down = reach(ky, stride, padding, layer.input.height, height);
  const Reach across = reach(kx, stride, padding, layer.input.width, width);
  std::fill_n(row, images * height * width, 0.0F);
  for (Index image = 0; image < images; ++image) {
    const float* from = channel + image * static_cast<Index>(layer.input.pixels());
    float* to = row + image * height * width;
    for (Index y = down.first; y < down.last; ++y) {
      const float* line = from + (y * stride + down.shift) * layer.input.width + across.shift;
      for (Index x = across.first; x < across.last; ++x)
        to[y * width + x] = line[x * stride];
    }
  }
}

/// Patches of the channels first…first+count−1: (count·kernel elements) × (images·output positions).
Matrix patches(const Layer& layer, const Batch& batch, Index first, Index count) {
  const auto positions = static_cast<Index>(layer.convolved.pixels());
  Matrix result(count * layer.kernelHeight * layer.kernelWidth, batch.images * positions);
  Index row = 0;
  for (Index channel = first; channel < first + count; ++channel) {
    for (Index ky = 0; ky < layer.kernelHeight; ++ky) {
      for (Index kx = 0; kx < layer.kernelWidth; ++kx) {
        gatherRow(layer, batch.values.row(channel).data(), batch.images, ky, kx, result.row(row++).data());
      }
    }
  }
  return result;
}

Batch convolve(const Layer& layer, std::span<const float> weights, const Batch& batch) {
  const Index groups = layer.description.groups;
  const Index inputs = layer.input.channels / groups;
  const Index outputs = layer.convolved.channels / groups;
  const Index kernel = inputs * layer.kernelHeight * layer.kernelWidth;
  Batch result{layer.convolved, batch.images, {}};
  result.values.resize(layer.convolved.channels, batch.images * static_cast<Index>(layer.convolved.pixels()));
  for (Index group = 0; group < groups; ++group) {
    const Eigen::Map<const Matrix> part(weights.data() + group * outputs * kernel, outputs, kernel);
    result.values.middleRows(group * outputs, outputs).noalias() =
        part * patches(layer, batch, group * inputs, inputs);
  }
  return result;
}

Batch connect(const Layer& layer, std::span<const float> weights, const Batch& batch) {
  const Eigen::Map<const Matrix> matrix(weights.data(), layer.convolved.channels, layer.input.channels);
  return {layer.convolved, batch.images, matrix * flattened(batch)};
}

/// The maximum of each square of size×size; an incomplete square at the lower or right end is dropped.
Batch pooled(const Batch& batch, Extent output, Index size) {
  Batch result{output, batch.images, {}};
  const auto pixels = static_cast<Index>(output.pixels());
  result.values.resize(output.channels, batch.images * pixels);
  for (Index channel = 0; channel < output.channels; ++channel) {
    const float* from = batch.values.row(channel).data();
    float* to = result.values.row(channel).data();
    for (Index image = 0; image < batch.images; ++image) {
      const Eigen::Map<const Matrix> plane(from, batch.extent.height, batch.extent.width);
      for (Index y = 0; y < output.height; ++y) {
        for (Index x = 0; x < output.width; ++x)
          *to++ = plane.block(y * size, x * size, size, size).maxCoeff();
      }
      from += batch.extent.pixels();
    }
  }
  return result;
}

/// Weights that one output element depends on.
std::size_t kernelElements(const Layer& layer) {
  return static_cast<std::size_t>(layer.kernelHeight) * static_cast<std::size_t>(layer.kernelWidth) *
         static_cast<std::size_t>(layer.input.channels / layer.description.groups);
}

} // namespace

std::uint64_t multiplicationsPerImage(const Layer& layer) {
  return kernelElements(layer) * layer.convolved.elements();
}

std::size_t scratchPerImage(const Layer& layer) {
  return layer.input.elements() + kernelElements(layer) * layer.convolved.pixels() +
         layer.convolved.elements() + layer.output.elements();
}

Batch forward(const Layer& layer, std::span<const float> weights, std::span<const float> bias,
              const Batch& batch) {
  const bool convolution = layer.description.kind == LayerDescription::Kind::convolution;
  Batch result = convolution ? convolve(layer, weights, batch) : connect(layer, weights, batch);
  if (!bias.empty()) {
    const Eigen::Map<const Eigen::VectorXf> shift(bias.data(), static_cast<Index>(bias.size()));
    result.values.colwise() += shift;
  }
  if (layer.description.relu) result.values = result.values.cwiseMax(0.0F);
  if (layer.description.pool == 1) return result;
  return pooled(result, layer.output, layer.description.pool);
}

Matrix flattened(const Batch& batch) {
  const auto pixels = static_cast<Index>(batch.extent.pixels());
  if (pixels == 1) return batch.values;
  Matrix result(batch.extent.channels * pixels, batch.images);
  for (Index channel = 0; channel < batch.extent.channels; ++channel) {
    const Eigen::Map<const Matrix> plane(batch.values.row(channel).data(), batch.images, pixels);
    result.middleRows(channel * pixels, pixels) = plane.transpose();
  }
  return result;
}

std::vector<std::size_t> largestRows(const Matrix& values) {
  std::vector<std::size_t> result;
  for (Index column = 0; column < values.cols(); ++column) {
    Index best = 0;
    for (Index row = 1; row < values.rows(); ++row) {
      if (values(row, column) > values(best, column)) best = row;
    }
    result.push_back(static_cast<std::size_t>(best));
  }
  return result;
}

} // namespace qs::evaluate
