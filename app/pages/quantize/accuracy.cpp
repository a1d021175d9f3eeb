#include "app/pages/quantize/accuracy.h"

#include <algorithm>

namespace qs::pages {

using evaluate::Network;

bool AccuracyRunner::applies(const checkpoints::Checkpoint& checkpoint) {
  return checkpoint.metadata.contains("quantoscope.network");
}

Result<Accuracies> AccuracyRunner::measure(Known& known, const Request& request, Monitor& monitor) {
  // A cancelled run may still be at it: the network is made once all the same.
  const std::lock_guard lock(known.mutex);
  if (!known.network) {
    Result<Network> network = Network::from(*request.checkpoint);
    if (!network) return fail(std::move(network.error()));
    known.network = std::move(*network);
  }
  if (!known.original) {
    Result<Network::Accuracy> original = known.network->accuracy(monitor);
    if (!original) return fail(std::move(original.error()));
    known.original = std::move(*original);
  }
  Accuracies accuracies{*known.original, std::nullopt, std::nullopt};
  const std::vector<std::string>& layers = known.network->weightNames();
  if (!request.allLayers && std::ranges::find(layers, request.tensor) == layers.end()) return accuracies;
  const std::vector<std::string> chosen =
      request.allLayers ? std::vector<std::string>{} : std::vector{request.tensor};
  Result<Network::Accuracy> quantized =
      known.network->accuracy(request.scheme, request.settings, chosen, monitor);
  if (quantized)
    accuracies.quantized = std::move(*quantized);
  else if (quantized.error().code == ErrorCode::cancelled)
    return fail(std::move(quantized.error()));
  else
    accuracies.problem = std::move(quantized.error());
  return accuracies;
}

void AccuracyRunner::ask(const Request& request) {
  if (!m_known || m_known->checkpoint != request.checkpoint) {
    m_known = std::make_shared<Known>();
    m_known->checkpoint = request.checkpoint;
  }
  m_job.ask([known = m_known, request](Monitor& monitor) { return measure(*known, request, monitor); },
            [this](const Result<Accuracies>& result) {
              if (result)
                emit measured(*result);
              else if (!m_job.waiting() && result.error().code != ErrorCode::cancelled)
                emit failed(result.error());
              emit busyChanged();
            });
  emit busyChanged();
}

void AccuracyRunner::cancel() {
  m_job.stop();
  emit busyChanged();
}

} // namespace qs::pages
