#include "core/evaluate/assemble.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>

namespace qs::evaluate {
namespace {

/// Floats of scratch that a batch may take: it stays in the second-level cache's neighbourhood.
constexpr std::size_t batchScratch = 1U << 19U;
constexpr std::size_t largestBatch = 64;

/// Passes on the wish to stop, but not the progress of a step that counts in other units.
class StopOnly final : public Monitor {
public:
  StopOnly(Monitor& outer, std::uint64_t total) : m_outer(outer), m_total(total) {}

  bool advance(std::uint64_t, std::uint64_t) override { return m_outer.advance(0, m_total); }

private:
  Monitor& m_outer;
  std::uint64_t m_total;
};

std::size_t batchSize(const Network::Data& data) {
  std::size_t scratch = 1;
  for (const Layer& layer : data.layers)
    scratch = std::max(scratch, scratchPerImage(layer));
  return std::clamp<std::size_t>(batchScratch / scratch, 1, largestBatch);
}

Batch inputBatch(const Network::Data& data, std::size_t first, std::size_t count) {
  const Extent extent = data.input;
  const auto pixels = static_cast<Eigen::Index>(extent.pixels());
  Batch batch{extent, static_cast<int>(count),
              Matrix(extent.channels, static_cast<Eigen::Index>(count) * pixels)};
  for (std::size_t image = 0; image < count; ++image) {
    const float* from = data.images.data() + (first + image) * extent.elements();
    const Eigen::Map<const Matrix> planes(from, extent.channels, pixels);
    batch.values.middleCols(static_cast<Eigen::Index>(image) * pixels, pixels) = planes;
  }
  return batch;
}

using Weights = std::vector<std::span<const float>>;

std::vector<std::size_t> predict(const Network::Data& data, const Weights& weights, std::size_t first,
                                 std::size_t count) {
  Batch batch = inputBatch(data, first, count);
  for (std::size_t index = 0; index < data.layers.size(); ++index) {
    batch = forward(data.layers[index], weights[index], data.biases[index], batch);
  }
  return largestRows(flattened(batch));
}

auto cancelled(const Network::Data& data) {
  return fail(ErrorCode::cancelled, data.culprit, QS_TR("core", "stopped before it was done"));
}

Network::Accuracy score(const Network::Data& data, const std::vector<std::size_t>& predictions) {
  Network::Accuracy accuracy;
  accuracy.total = predictions.size();
  accuracy.confusion.assign(data.outputs(), std::vector<std::size_t>(data.outputs()));
  for (std::size_t image = 0; image < predictions.size(); ++image) {
    ++accuracy.confusion[data.labels[image]][predictions[image]];
    if (data.labels[image] == predictions[image]) ++accuracy.correct;
  }
  return accuracy;
}

Result<Network::Accuracy> evaluate(const Network::Data& data, const Weights& weights, Monitor& monitor) {
  const std::size_t total = data.labels.size();
  const std::size_t size = batchSize(data);
  std::vector<std::size_t> predictions(total);
  std::atomic<bool> stopped = false;
  std::atomic<std::size_t> done = 0;
  tbb::parallel_for(std::size_t{0}, (total + size - 1) / size, [&](std::size_t index) {
    if (stopped) return;
    const std::size_t first = index * size;
    const std::size_t count = std::min(size, total - first);
    std::ranges::copy(predict(data, weights, first, count),
                      predictions.begin() + static_cast<std::ptrdiff_t>(first));
    const std::size_t finished = done += count;
    if (!monitor.advance(finished, total)) stopped = true;
  });
  if (stopped) return cancelled(data);
  return score(data, predictions);
}

Result<std::vector<float>> quantized(const Network::Data& data, std::size_t index, std::string_view scheme,
                                     const quantize::Settings& settings, Monitor& monitor) {
  StopOnly stop(monitor, data.labels.size());
  const auto quantizer = quantize::calibrate(scheme, settings, data.views[index], stop);
  if (!quantizer) return fail(quantizer.error());
  std::vector<float> restored(data.weights[index].size());
  (*quantizer)->apply(0, data.weights[index], restored, {});
  return restored;
}

} // namespace

Result<Network> Network::from(const checkpoints::Checkpoint& checkpoint) {
  const auto text = checkpoint.metadata.find(std::string(descriptionKey));
  if (text == checkpoint.metadata.end()) {
    return fail(ErrorCode::unsupported, checkpoint.path,
                QS_TR("core", "the file does not describe a network that could be tested"));
  }
  const auto description = readDescription(text->second, checkpoint.path);
  if (!description) return fail(description.error());
  auto data = assemble(*description, checkpoint);
  if (!data) return fail(data.error());
  return Network(std::make_shared<const Data>(*std::move(data)));
}

const std::vector<std::string>& Network::weightNames() const {
  return m_data->names;
}

const std::vector<std::string>& Network::classes() const {
  return m_data->classes;
}

std::size_t Network::testImages() const {
  return m_data->labels.size();
}

Result<Network::Accuracy> Network::accuracy(Monitor& monitor) const {
  return evaluate(*m_data, Weights(m_data->weights.begin(), m_data->weights.end()), monitor);
}

Result<Network::Accuracy> Network::accuracy(std::string_view scheme, const quantize::Settings& settings,
                                            const std::vector<std::string>& layers, Monitor& monitor) const {
  for (const std::string& name : layers) {
    if (std::ranges::find(m_data->names, name) == m_data->names.end()) {
      return fail(Error{
          ErrorCode::usage, m_data->culprit, name, {}, QS_TR("core", "is not a weight of the network"), {}});
    }
  }
  Weights weights(m_data->weights.begin(), m_data->weights.end());
  std::vector<std::vector<float>> restored;
  restored.reserve(weights.size());
  for (std::size_t index = 0; index < weights.size(); ++index) {
    if (!layers.empty() && std::ranges::find(layers, m_data->names[index]) == layers.end()) continue;
    auto values = quantized(*m_data, index, scheme, settings, monitor);
    if (!values) return fail(values.error());
    weights[index] = restored.emplace_back(*std::move(values));
  }
  return evaluate(*m_data, weights, monitor);
}

} // namespace qs::evaluate
