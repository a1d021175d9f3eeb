#include "app/pages/quantize/analysis.h"

namespace qs::pages {

void Analysis::ask(const quantize::Request& request) {
  quantize::Request first = request;
  first.sample = tensors::elementCount(request.tensor) > largeTensor ? sampleSize : 0;
  first.memory = m_memory;
  start(first);
}

void Analysis::start(const quantize::Request& request) {
  // A run on another tensor, or one that only makes a sample exact, is not worth waiting for.
  const bool refining = m_running.sample == 0 && tensors::elementCount(m_running.tensor) > largeTensor;
  const bool atOnce = refining || m_running.tensor.name != request.tensor.name ||
                      m_running.tensor.source != request.tensor.source;
  m_running = request;
  m_job.ask([request](Monitor& monitor) { return quantize::analyse(request, monitor); },
            [this, request](const Result<Report>& result) { arrived(request, result); },
            [this](int perMille) { emit progressed(perMille / 10); }, atOnce);
  emit busyChanged();
}

void Analysis::arrived(const quantize::Request& request, const Result<Report>& result) {
  if (!result) {
    // A newer request follows: its answer counts, not why this one had none.
    if (!m_job.waiting() && result.error().code != ErrorCode::cancelled) emit failed(result.error());
  } else {
    emit reported(*result, QString::fromStdString(request.tensor.name));
    if (request.sample > 0 && !m_job.waiting()) {
      quantize::Request exact = request;
      exact.sample = 0;
      start(exact);
    }
  }
  emit busyChanged();
}

void Analysis::cancel() {
  m_job.stop();
  emit busyChanged();
}

} // namespace qs::pages
