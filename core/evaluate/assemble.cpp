#include "core/evaluate/assemble.h"

#include <fmt/format.h>

#include <cmath>

namespace qs::evaluate {
namespace {

// What a person waits for while moving a slider, with much to spare: larger networks are not what this is
// for, and a description is not to be believed about the memory and time it asks for.
constexpr std::uint64_t mostFloats = 1ULL << 26U;          // of weights, and of images
constexpr std::uint64_t mostScratch = 1ULL << 24U;         // floats, for one layer and one image
constexpr std::uint64_t mostMultiplications = 1ULL << 32U; // for one layer and one image
constexpr std::uint64_t mostChannels = 65536;
constexpr std::size_t mostClasses = 1024;
constexpr auto tooLarge = QS_TR("core", "the network is too large to be evaluated here");

class Assembler {
public:
  Assembler(const Description& description, const checkpoints::Checkpoint& checkpoint)
      : m_description(description), m_checkpoint(checkpoint) {}

  Result<Network::Data> run() {
    m_data.culprit = m_checkpoint.path;
    m_data.input = {m_description.channels, m_description.height, m_description.width};
    m_extent = m_data.input;
    if (m_extent.elements() > mostScratch) {
      return refuse(m_description.images, tooLarge, {}, ErrorCode::unsupported);
    }
    for (const LayerDescription& layer : m_description.layers) {
      if (auto added = addLayer(layer); !added) return fail(added.error());
    }
    if (auto named = nameClasses(); !named) return fail(named.error());
    if (auto read = readImages(); !read) return fail(read.error());
    if (auto read = readLabels(); !read) return fail(read.error());
    return std::move(m_data);
  }

private:
  using Strings = std::vector<std::string>;
  using Refusal = expected_lib::unexpected<Error>;

  Refusal refuse(const std::string& tensor, std::string message, Strings arguments = {},
                 ErrorCode code = ErrorCode::malformed) const {
    return fail(Error{code, m_checkpoint.path, tensor, {}, std::move(message), std::move(arguments)});
  }

  Refusal refuseShape(const tensors::TensorView& view, const std::string& expected) const {
    return refuse(view.name, QS_TR("core", "its shape is %1, but the network needs %2"),
                  {tensors::shapeText(view), expected});
  }

  Result<const tensors::TensorView*> tensor(const std::string& name) const {
    const tensors::TensorView* view = m_checkpoint.find(name);
    if (!view)
      return refuse(name, QS_TR("core", "the network's description names a tensor that is not in the file"));
    return view;
  }

  /// All of a tensor; total is what has been read so far of its kind.
  Result<std::vector<float>> values(const tensors::TensorView& view, std::uint64_t& total) const {
    const std::uint64_t count = tensors::elementCount(view);
    if (count > mostFloats - total) {
      return refuse(view.name, tooLarge, {}, ErrorCode::unsupported);
    }
    total += count;
    std::vector<float> result(count);
    if (auto read = tensors::read(view, 0, std::span<float>(result)); !read) return fail(read.error());
    return result;
  }

  /// The layer's kernel and extents from its weight's shape. Refuses what does not fit the extent before it.
  Result<void> fit(Layer& layer, const tensors::TensorView& weight) const {
    if (weight.shape.empty() || weight.shape[0] == 0 || weight.shape[0] > mostChannels) {
      return refuse(weight.name,
                    QS_TR("core", "%1 is no shape of a weight: it needs 1 to %2 output channels"),
                    {tensors::shapeText(weight), std::to_string(mostChannels)});
    }
    auto fitted = layer.description.kind == LayerDescription::Kind::convolution
                      ? fitConvolution(layer, weight)
                      : fitLinear(layer, weight);
    if (!fitted) return fitted;
    const int pool = layer.description.pool;
    layer.output = {layer.convolved.channels, layer.convolved.height / pool, layer.convolved.width / pool};
    if (layer.output.pixels() == 0) {
      return refuse(weight.name, QS_TR("core", "%1×%1 pooling leaves nothing of its %2×%3 output"),
                    {std::to_string(pool), std::to_string(layer.convolved.height),
                     std::to_string(layer.convolved.width)});
    }
    if (scratchPerImage(layer) > mostScratch || multiplicationsPerImage(layer) > mostMultiplications) {
      return refuse(weight.name, tooLarge, {}, ErrorCode::unsupported);
    }
    return {};
  }

  Result<void> fitConvolution(Layer& layer, const tensors::TensorView& weight) const {
    const LayerDescription& how = layer.description;
    layer.input = m_extent;
    const bool grouped =
        m_extent.channels % how.groups == 0 && weight.shape[0] % static_cast<std::uint64_t>(how.groups) == 0;
    if (!grouped) {
      return refuse(
          weight.name, QS_TR("core", "%1 groups do not divide its %2 input and %3 output channels"),
          {std::to_string(how.groups), std::to_string(m_extent.channels), std::to_string(weight.shape[0])});
    }
    const int inputs = m_extent.channels / how.groups;
    const auto padded = [&how](int side) {
      return static_cast<std::uint64_t>(side) + 2 * static_cast<std::uint64_t>(how.padding);
    };
    const bool fits = weight.shape.size() == 4 && weight.shape[1] == static_cast<std::uint64_t>(inputs) &&
                      weight.shape[2] >= 1 && weight.shape[2] <= padded(m_extent.height) &&
                      weight.shape[3] >= 1 && weight.shape[3] <= padded(m_extent.width);
    if (!fits) {
      return refuseShape(weight, fmt::format("[{}, {}, ≤{}, ≤{}]", weight.shape[0], inputs,
                                             padded(m_extent.height), padded(m_extent.width)));
    }
    layer.kernelHeight = static_cast<int>(weight.shape[2]);
    layer.kernelWidth = static_cast<int>(weight.shape[3]);
    layer.convolved = {static_cast<int>(weight.shape[0]),
                       (m_extent.height + 2 * how.padding - layer.kernelHeight) / how.stride + 1,
                       (m_extent.width + 2 * how.padding - layer.kernelWidth) / how.stride + 1};
    return {};
  }

  Result<void> fitLinear(Layer& layer, const tensors::TensorView& weight) const {
    layer.input = {static_cast<int>(m_extent.elements()), 1, 1};
    layer.description.groups = 1;
    if (weight.shape.size() != 2 || weight.shape[1] != m_extent.elements()) {
      return refuseShape(weight, fmt::format("[{}, {}]", weight.shape[0], m_extent.elements()));
    }
    layer.convolved = {static_cast<int>(weight.shape[0]), 1, 1};
    return {};
  }

  Result<void> addLayer(const LayerDescription& description) {
    const auto weight = tensor(description.weight);
    if (!weight) return fail(weight.error());
    Layer layer;
    layer.description = description;
    if (!tensors::isFloating(**weight)) {
      return refuse(description.weight, QS_TR("core", "a weight must hold floating-point numbers"));
    }
    if (auto fitted = fit(layer, **weight); !fitted) return fitted;
    auto weights = values(**weight, m_weightFloats);
    if (!weights) return fail(weights.error());
    auto bias = readBias(layer);
    if (!bias) return fail(bias.error());
    m_extent = layer.output;
    m_data.layers.push_back(std::move(layer));
    m_data.views.push_back(**weight);
    m_data.names.push_back(description.weight);
    m_data.weights.push_back(*std::move(weights));
    m_data.biases.push_back(*std::move(bias));
    return {};
  }

  Result<std::vector<float>> readBias(const Layer& layer) {
    const std::string& name = layer.description.bias;
    if (name.empty()) return std::vector<float>{};
    const auto view = tensor(name);
    if (!view) return fail(view.error());
    const auto channels = static_cast<std::uint64_t>(layer.convolved.channels);
    if ((*view)->shape != std::vector{channels}) return refuseShape(**view, fmt::format("[{}]", channels));
    return values(**view, m_weightFloats);
  }

  Result<void> nameClasses() {
    const std::size_t outputs = m_data.outputs();
    const std::string& last = m_data.names.back();
    if (outputs > mostClasses) {
      return refuse(last, QS_TR("core", "%1 outputs are more classes than can be told apart here (%2)"),
                    {std::to_string(outputs), std::to_string(mostClasses)}, ErrorCode::unsupported);
    }
    m_data.classes = m_description.classes;
    if (m_data.classes.empty()) {
      for (std::size_t index = 0; index < outputs; ++index)
        m_data.classes.push_back(std::to_string(index));
    }
    if (m_data.classes.size() == outputs) return {};
    return refuse(last, QS_TR("core", "the network has %1 outputs, but its description names %2 classes"),
                  {std::to_string(outputs), std::to_string(m_data.classes.size())});
  }

  Result<void> readImages() {
    const auto view = tensor(m_description.images);
    if (!view) return fail(view.error());
    const Extent input = m_data.input;
    const std::vector<std::uint64_t>& shape = (*view)->shape;
    const std::uint64_t count = tensors::elementCount(**view);
    const bool fits =
        !shape.empty() && count > 0 && count % input.elements() == 0 && shape[0] == count / input.elements();
    if (!fits)
      return refuseShape(**view, fmt::format("[n, {}, {}, {}]", input.channels, input.height, input.width));
    std::uint64_t total = 0;
    auto images = values(**view, total);
    if (!images) return fail(images.error());
    m_data.images = *std::move(images);
    for (std::size_t index = 0; index < m_data.images.size(); ++index) {
      float& value = m_data.images[index];
      value = static_cast<float>(value * m_description.scale);
      if (!std::isfinite(value)) {
        return refuse(m_description.images, QS_TR("core", "element %1 is not a finite number"),
                      {std::to_string(index)});
      }
    }
    return {};
  }

  Result<void> readLabels() {
    const auto view = tensor(m_description.labels);
    if (!view) return fail(view.error());
    const std::uint64_t images = m_data.images.size() / m_data.input.elements();
    if ((*view)->shape != std::vector{images}) return refuseShape(**view, fmt::format("[{}]", images));
    std::uint64_t total = 0;
    const auto labels = values(**view, total);
    if (!labels) return fail(labels.error());
    const auto classes = static_cast<float>(m_data.classes.size());
    for (std::size_t index = 0; index < labels->size(); ++index) {
      const float label = (*labels)[index];
      const bool known = label >= 0 && label < classes && label == std::floor(label); // false for NaN
      if (!known) {
        return refuse(m_description.labels, QS_TR("core", "label %1 is none of the %2 classes"),
                      {std::to_string(index), std::to_string(m_data.classes.size())});
      }
      m_data.labels.push_back(static_cast<std::size_t>(label));
    }
    return {};
  }

  const Description& m_description;
  const checkpoints::Checkpoint& m_checkpoint;
  Network::Data m_data;
  Extent m_extent;
  std::uint64_t m_weightFloats = 0;
};

} // namespace

Result<Network::Data> assemble(const Description& description, const checkpoints::Checkpoint& checkpoint) {
  return Assembler(description, checkpoint).run();
}

} // namespace qs::evaluate
