#include "core/quantize/report.h"

#include "core/statistics/chunks.h"

#include <algorithm>

namespace qs::quantize {

namespace {

using statistics::Chunk;

// 32 KiB of float32: a piece and its reconstruction stay in the first-level cache while four accumulators
// read them.
constexpr std::size_t pieceSize = 8192;

struct Sums {
  statistics::Summary summary;
  statistics::ErrorStats errors;
};

/// What one thread gathers over all of its chunks: counts, which any order of adding leaves the same.
struct Counts {
  statistics::Histogram original, restored, error;
  std::vector<float> reconstruction = std::vector<float>(pieceSize),
                     difference = std::vector<float>(pieceSize);
};

void gather(const Quantizer& quantizer, Chunk chunk, std::span<const float> values, Counts& counts,
            Sums& sums) {
  counts.reconstruction.resize(values.size());
  counts.difference.resize(values.size());
  for (std::size_t i = 0; i < values.size(); i += pieceSize) {
    const std::size_t size = std::min(pieceSize, values.size() - i);
    const auto x = values.subspan(i, size);
    const std::span<float> y = std::span<float>(counts.reconstruction).subspan(i, size);
    sums.errors.addSaturated(quantizer.apply(chunk.first + i, x, y, {}));
    for (std::size_t k = 0; k < size; ++k)
      counts.difference[i + k] = y[k] - x[k];
    sums.summary.add(x);
    sums.errors.add(chunk.first + i, x, y);
  }
  counts.original.add(values);
  counts.restored.add(std::span<const float>(counts.reconstruction));
  counts.error.add(std::span<const float>(counts.difference));
}

Result<void> fusedPass(const Request& request, Report& report, Monitor& monitor) {
  const Quantizer& quantizer = *report.quantizer;
  const ValueRange data = quantizer.dataRange();
  const statistics::Bounds bounds =
      statistics::histogramBounds(static_cast<double>(data.low), static_cast<double>(data.high));
  Counts empty;
  empty.original = empty.restored = statistics::Histogram(bounds.low, bounds.high, request.bins);
  empty.error = statistics::Histogram(-quantizer.errorBound(), quantizer.errorBound(), request.bins);
  tbb::enumerable_thread_specific<Counts> local(empty);
  statistics::ErrorStats errors;
  const auto body = [&](Chunk chunk, std::span<const float> values) -> Result<Sums> {
    Sums sums;
    gather(quantizer, chunk, values, local.local(), sums);
    return sums;
  };
  const auto merge = [&](Sums&& sums) {
    report.summary.merge(sums.summary);
    errors.merge(sums.errors);
  };
  const statistics::ChunkPlan plan(report.elements, request.sample);
  if (auto done = statistics::overChunks<float, Sums>(request.tensor, plan, monitor, body, merge); !done)
    return done;
  report.examined = plan.examined();
  report.metrics = errors.metrics();
  report.original = std::move(empty.original);
  report.restored = std::move(empty.restored);
  report.error = std::move(empty.error);
  for (const Counts& part : local) {
    report.original.merge(part.original);
    report.restored.merge(part.restored);
    report.error.merge(part.error);
  }
  return {};
}

} // namespace

Result<std::shared_ptr<const Report>> analyse(const Request& request, Monitor& monitor) {
  if (request.bins < 1 || request.bins > statistics::mostBins)
    return fail(ErrorCode::usage, "bins=" + std::to_string(request.bins),
                QS_TR("core", "%1 is a whole number from %2 to %3"),
                {"bins", "1", std::to_string(statistics::mostBins)});
  const auto scheme = find(request.scheme);
  if (!scheme) return fail(scheme.error());
  auto settings = complete(**scheme, request.settings);
  if (!settings) return fail(std::move(settings.error()));
  auto report = std::make_shared<Report>();
  report->scheme = request.scheme;
  report->settings = std::move(*settings);
  report->elements = tensors::elementCount(request.tensor);

  const std::uint64_t n = report->elements, whole = n + statistics::ChunkPlan(n, request.sample).examined();
  statistics::Stage calibrating(monitor, 0, n, whole), measuring(monitor, n, whole - n, whole);
  auto quantizer =
      calibrate(request.scheme, report->settings, request.tensor, calibrating, request.memory.get());
  if (!quantizer) return fail(std::move(quantizer.error()));
  report->quantizer = std::move(*quantizer);
  const ValueRange reach = report->quantizer->reach();
  report->clipLow = static_cast<double>(reach.low);
  report->clipHigh = static_cast<double>(reach.high);
  if (auto done = fusedPass(request, *report, measuring); !done) return fail(std::move(done.error()));
  return std::shared_ptr<const Report>(std::move(report));
}

} // namespace qs::quantize
